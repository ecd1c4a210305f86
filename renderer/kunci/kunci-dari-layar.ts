import { TEKS_LAYAR_KUNCI } from "../../core/text/layar-kunci";
import { kunciSekarang } from "../data/kunci";
import { tell } from "../data/notice";
import { bukaDialogLindungi } from "./dialog-lindungi";

/** Locks because it was asked for. Data without protection cannot be locked, which is said with the way to protect it. */
export async function kunciDariLayar(): Promise<void> {
  if (await kunciSekarang({ jenis: "diminta" })) return;
  tell({
    tone: "kept",
    sentence: TEKS_LAYAR_KUNCI.tanpaKunci,
    offers: [{ label: TEKS_LAYAR_KUNCI.lindungi, act: bukaDialogLindungi }],
  });
}
