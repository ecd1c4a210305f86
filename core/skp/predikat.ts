import { kodeNilai, menurut } from "../peraturan/register";

/** Rating of the work, or of the conduct, against what was expected. */
export const NILAI_SKP = ["diBawah", "sesuai", "diAtas"] as const;
export type NilaiSkp = (typeof NILAI_SKP)[number];

/** Predikat of a person's performance, best first. "Cukup" is the same value as "Butuh Perbaikan". */
export const PREDIKAT = ["sangatBaik", "baik", "butuhPerbaikan", "kurang", "sangatKurang"] as const;
export type Predikat = (typeof PREDIKAT)[number];

const MATRIKS: Readonly<Record<string, string>> = menurut("predikat-matriks");

/** Predikat by the 3 x 3 matrix of hasil kerja and perilaku kerja [predikat-matriks]. */
export function predikatMatriks(hasil: NilaiSkp, perilaku: NilaiSkp): Predikat {
  const sel = MATRIKS[`${hasil}/${perilaku}`];
  return PREDIKAT.find((satu) => satu === sel) ?? PREDIKAT[4];
}

/** What an SKP says of its predikat: the two ratings, or a predikat that was given elsewhere (e-Kinerja). */
export interface BerPredikat {
  readonly nilaiHasil: NilaiSkp | null;
  readonly nilaiPerilaku: NilaiSkp | null;
  readonly predikatLuar: Predikat | null;
}

/**
 * The predikat of an SKP: by the matrix where both ratings stand, else the one that was given elsewhere, else none yet. A given one that the
 * matrix contradicts is told by `predikatBertentangan`.
 */
export function predikatSkp({ nilaiHasil, nilaiPerilaku, predikatLuar }: BerPredikat): Predikat | null {
  return nilaiHasil !== null && nilaiPerilaku !== null ? predikatMatriks(nilaiHasil, nilaiPerilaku) : predikatLuar;
}

/** Whether the predikat that was given elsewhere is another one than the ratings make. */
export function predikatBertentangan(skp: BerPredikat): boolean {
  return skp.predikatLuar !== null && predikatSkp(skp) !== skp.predikatLuar;
}

/** Predikat of an organisation, best first [predikat-organisasi]. */
export const PREDIKAT_ORGANISASI = kodeNilai(menurut("predikat-organisasi"));
export type PredikatOrganisasi = (typeof PREDIKAT_ORGANISASI)[number];
