import { nameKey } from "../name";

/** Levels of education, lowest first, each with its spellings as offices and SIASN write them. */
const TINGKAT: readonly { readonly nama: string; readonly ejaan: readonly string[] }[] = [
  { nama: "SD", ejaan: ["sd", "sekolah dasar"] },
  { nama: "SLTP", ejaan: ["sltp", "smp", "mts", "sltp kejuruan"] },
  { nama: "SLTA", ejaan: ["slta", "sma", "smu", "smk", "stm", "smea", "ma", "slta kejuruan", "slta keguruan"] },
  { nama: "D-I", ejaan: ["d i", "d1", "di", "diploma i", "diploma 1"] },
  { nama: "D-II", ejaan: ["d ii", "d2", "dii", "diploma ii", "diploma 2"] },
  { nama: "D-III", ejaan: ["d iii", "d3", "diii", "d 3", "diploma iii", "diploma 3", "sarjana muda", "diploma iii sarjana muda"] },
  { nama: "S-1", ejaan: ["s 1", "s1", "d iv", "d4", "div", "d 4", "diploma iv", "diploma 4", "sarjana", "s 1 sarjana", "sarjana terapan"] },
  { nama: "S-2", ejaan: ["s 2", "s2", "magister", "master", "pascasarjana", "spesialis", "profesi", "s 2 magister"] },
  { nama: "S-3", ejaan: ["s 3", "s3", "doktor", "s 3 doktor"] },
];

const RANK = new Map(TINGKAT.flatMap(({ ejaan }, nomor) => ejaan.map((satu) => [satu, nomor] as const)));
const TERPANJANG = [...RANK.keys()].toSorted((a, b) => b.length - a.length);

/** Height of a level of education, from 0; null for words that name none. `SMA/sederajat` and `S-1 Ilmu Hukum` are read by their beginning. */
export function tinggiPendidikan(teks: string): number | null {
  const kunci = nameKey(teks);
  const awal = TERPANJANG.find((ejaan) => kunci === ejaan || kunci.startsWith(`${ejaan} `));
  return awal === undefined ? null : (RANK.get(awal) ?? null);
}
