import { menurut } from "../peraturan/register";
import { PERJUTA_PER_MENIT } from "./kebutuhan";

export const PRESTASI = ["A", "B", "C", "D", "E"] as const;
export type Prestasi = (typeof PRESTASI)[number];

/** Lower bounds of the grades, in hundredths of EJ. [batas-prestasi] */
export const BATAS_PRESTASI: readonly { readonly prestasi: Prestasi; readonly minimumPerseratus: number; readonly sebutan: string }[] = [
  { prestasi: "A", minimumPerseratus: menurut("batas-prestasi").A, sebutan: "sangat baik" },
  { prestasi: "B", minimumPerseratus: menurut("batas-prestasi").B, sebutan: "baik" },
  { prestasi: "C", minimumPerseratus: menurut("batas-prestasi").C, sebutan: "cukup" },
  { prestasi: "D", minimumPerseratus: menurut("batas-prestasi").D, sebutan: "sedang" },
  { prestasi: "E", minimumPerseratus: menurut("batas-prestasi").E, sebutan: "kurang" },
];

export interface EfektivitasJabatan {
  /** EJ rounded half up to two decimals, as it is graded and printed. */
  readonly efektivitas: number;
  readonly prestasi: Prestasi;
}

/**
 * Efektivitas jabatan EJ = workload / (holders x waktu kerja efektif), rounded to two decimals and then graded, which closes
 * the gap between 0.89 and 0.90. [efektivitas-jabatan] Null when the job has no holder (EJ is
 * undefined) or no workload yet (nothing was analysed that could be graded).
 *
 * @param bebanPerjuta yearly workload in millionths of a minute
 */
export function computeEfektivitas(bebanPerjuta: number, bezetting: number, waktuKerjaEfektifMenit: number): EfektivitasJabatan | null {
  if (bezetting <= 0 || bebanPerjuta <= 0) return null;
  const kapasitas = bezetting * waktuKerjaEfektifMenit * PERJUTA_PER_MENIT;
  const perseratus = Math.floor((bebanPerjuta * 200 + kapasitas) / (kapasitas * 2));
  const batas = BATAS_PRESTASI.find((baris) => perseratus >= baris.minimumPerseratus);
  return { efektivitas: perseratus / 100, prestasi: batas?.prestasi ?? "E" };
}
