import { putusan, type Putusan } from "./putusan";
import type { JabatanDicari, OrangDinilai } from "./fakta";
import type { SifatAturan } from "./sifat-aturan";

/**
 * Her personal data may be used for a proposal. [pembatasan-data-pribadi] `ada` and `perlu` are the first and the last day of the restriction.
 * That it ends on a day makes no proposal for the days after it: nothing of her was looked at.
 */
export function periksaPembatasan(_: JabatanDicari, { dibatasi }: OrangDinilai): Putusan {
  const { lulus, gagal } = putusan("pembatasan-data-pribadi");
  return dibatasi === null ? lulus() : gagal({ ada: dibatasi.sejak, perlu: dibatasi.sampai ?? "" });
}

/** Whether no fact of somebody may be looked at: a restriction that the office lets stand in the way. */
export function isTakDibaca({ dibatasi }: OrangDinilai, sifat: { readonly pembatasanData: SifatAturan }): boolean {
  return dibatasi !== null && sifat.pembatasanData === "keras";
}
