import { nameKey } from "../name";

/** Levels of education from the lowest, each with words by which lists name it. D-IV and S-1 are one level. */
const DERAJAT: readonly (readonly string[])[] = [
  ["sd", "sekolah dasar"],
  ["smp", "sltp", "mts", "sltp kejuruan"],
  ["sma", "slta", "smk", "ma", "smu", "slta kejuruan", "sma sederajat", "slta sederajat"],
  ["d i", "d1", "d 1", "diploma i", "diploma 1"],
  ["d ii", "d2", "d 2", "diploma ii", "diploma 2"],
  ["d iii", "d3", "d 3", "diploma iii", "diploma 3", "diploma iii sarjana muda", "sarjana muda"],
  ["d iv", "d4", "d 4", "diploma iv", "diploma 4", "s1", "s 1", "s 1 sarjana", "s1 sarjana", "sarjana", "strata 1", "strata i"],
  ["s2", "s 2", "s 2 magister", "magister", "pascasarjana", "strata 2", "strata ii"],
  ["s3", "s 3", "s 3 doktor", "s3 doktor", "doktor", "strata 3", "strata iii"],
];

const MENURUT_KATA = new Map(DERAJAT.flatMap((kata, urutan) => kata.map((satu) => [satu, urutan + 1] as const)));

/** How high a level of education stands: 1 (SD) to 9 (S-3); 0 for words that no table knows. */
export function derajatPendidikan(tingkat: string): number {
  return MENURUT_KATA.get(nameKey(tingkat)) ?? 0;
}
