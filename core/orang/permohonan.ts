import type { PlainDate } from "../date";
import type { PembatasanData, PermohonanMutasi } from "./catatan";

/** The time on a day in which a person's data are not used for proposals, the one that ends last; null when there is none. */
export function pembatasanPada(
  semua: readonly Pick<PembatasanData, "sejak" | "sampai">[],
  per: PlainDate,
): Pick<PembatasanData, "sejak" | "sampai"> | null {
  const berlaku = semua.filter(({ sejak, sampai }) => sejak <= per && (sampai === null || sampai >= per));
  return berlaku.reduce<(typeof berlaku)[number] | null>(
    (terakhir, satu) => (terakhir === null || (terakhir.sampai !== null && (satu.sampai ?? KELAK) > terakhir.sampai) ? satu : terakhir),
    null,
  );
}

/** After every day. */
const KELAK = "~";

/** Whether a request to be moved counts on a day: made by then, neither withdrawn nor done, and not over. */
export function permohonanBerlaku({ tanggal, keadaan, berlakuSampai }: PermohonanMutasi, per: PlainDate): boolean {
  return keadaan === "diajukan" && tanggal <= per && (berlakuSampai === null || berlakuSampai >= per);
}
