import type { RekapJabatan } from "./rekap";

/** Why a jabatan is proposed what it is: the analyst decided, or it follows from workload, need and bezetting. */
export type DasarUsul = "analis" | "tanpaBeban" | "bebanKecil" | "kekurangan" | "kelebihan" | "sesuai";

/**
 * The ground of the proposed formasi of one jabatan. The analyst's own figure goes before everything; a workload that rounds
 * to nobody asks for joining jabatan or adding tasks [beban-kecil] whether or not somebody holds the jabatan.
 */
export function dasarUsul(rekap: Pick<RekapJabatan, "usulRevision" | "bebanKerjaMenit" | "kebutuhan" | "selisih">): DasarUsul {
  if (rekap.usulRevision !== null) return "analis";
  if (rekap.bebanKerjaMenit === 0) return "tanpaBeban";
  if (rekap.kebutuhan === 0) return "bebanKecil";
  if (rekap.selisih < 0) return "kekurangan";
  return rekap.selisih > 0 ? "kelebihan" : "sesuai";
}
