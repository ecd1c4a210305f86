import type { JenisCatatanInsiden } from "../pelindungan/jenis";
import type { Jam } from "../pelindungan/jam";
import { formatAngka } from "./number";
import { formatSaat, kalimatSaat, sisaDalamKata, TEKS_CATATAN_INSIDEN } from "./pelindungan";
import { TEKS_PELINDUNGAN } from "./pelindungan-halaman";

const T = TEKS_PELINDUNGAN;

/** A clock on paper: what is left until which moment, or how and when it was stopped. */
export function kalimatJam({ keadaan, sisaMenit, tenggat, berhenti }: Pick<Jam, "keadaan" | "sisaMenit" | "tenggat" | "berhenti">): string {
  const sampai = T.jam.palingLambat(formatSaat(tenggat.saat));
  if (berhenti === null) return `${sisaDalamKata(sisaMenit)} (${sampai})`;
  return `${T.jam.keadaan[keadaan]}, ${formatSaat(berhenti)} (${sampai})`;
}

/** One line of the file of an incident: when, what or who was told, how many, and what was written. */
export function kalimatCatatan(catatan: {
  readonly jenis: JenisCatatanInsiden;
  readonly saat: string;
  readonly kepada: string;
  readonly banyak: number | null;
  readonly isi: string;
}): string {
  const { jenis, saat, kepada, banyak, isi } = catatan;
  const orang = banyak === null ? "" : T.insiden.orang(formatAngka(banyak));
  const sasaran = [kepada, orang].filter(Boolean).join(", ");
  return [`${kalimatSaat(saat)}: ${TEKS_CATATAN_INSIDEN[jenis]}`, sasaran === "" ? "" : ` (${sasaran})`, isi === "" ? "" : `. ${isi}`].join(
    "",
  );
}
