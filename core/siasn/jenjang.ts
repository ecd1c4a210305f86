/**
 * Levels of education as offices and the list of SIASN write them, after punctuation became spaces: what begins a name so is of that level.
 * Longer spellings stand first. Secondary schools of every kind are one level; their own word stays part of the name.
 */
const EJAAN_JENJANG: readonly (readonly [pola: RegExp, jenjang: Jenjang])[] = [
  [/^(?:d ?iv|d ?4|diploma iv|diploma 4|diploma empat) (?:s ?1|sarjana)(?= |$)/u, "d4s1"],
  [/^(?:s ?3|strata 3|strata iii|strata tiga|program doktor)(?: doktor)?(?= |$)/u, "s3"],
  [/^doktor(?= |$)/u, "s3"],
  [/^(?:s ?2|strata 2|strata ii|strata dua|program magister)(?= |$)/u, "s2"],
  [/^magister(?= |$)/u, "s2"],
  [/^(?:s ?1|strata 1|strata i|strata satu)(?: sarjana)?(?= |$)/u, "s1"],
  [/^(?:sarjana terapan)(?= |$)/u, "d4"],
  [/^sarjana(?! muda)(?= |$)/u, "s1"],
  [/^(?:d ?iv|d ?4|diploma iv|diploma 4|diploma empat)(?= |$)/u, "d4"],
  [/^(?:d ?iii|d ?3|diploma iii|diploma 3|diploma tiga)(?: sarjana muda)?(?= |$)/u, "d3"],
  [/^(?:d ?ii|d ?2|diploma ii|diploma 2|diploma dua)(?= |$)/u, "d2"],
  [/^(?:d ?i|d ?1|diploma i|diploma 1|diploma satu)(?= |$)/u, "d1"],
];

/** Words that begin a name of secondary school and stay in it. */
const SEKOLAH: readonly (readonly [pola: RegExp, jenjang: Jenjang])[] = [
  [/^(?:slta|sma|smu|smk|mak|stm|smea|smkk|ma|man|aliyah|sekolah menengah (?:atas|umum|kejuruan))(?= |$)/u, "slta"],
  [/^(?:sltp|smp|mts|tsanawiyah|sekolah menengah pertama)(?= |$)/u, "sltp"],
  [/^(?:sd|sekolah dasar)(?= |$)/u, "sd"],
];

export type Jenjang = "sd" | "sltp" | "slta" | "d1" | "d2" | "d3" | "d4" | "d4s1" | "s1" | "s2" | "s3";

/** The level that a name begins with, and the rest of it; null when it names none. `kunci` is the name as `nameKey` folds it. */
export function pisahJenjang(kunci: string): { readonly jenjang: Jenjang | null; readonly sisa: string } {
  for (const [pola, jenjang] of EJAAN_JENJANG) {
    const cocok = pola.exec(kunci);
    if (cocok) return { jenjang, sisa: kunci.slice(cocok[0].length).trim() };
  }
  const sekolah = SEKOLAH.find(([pola]) => pola.test(kunci));
  return { jenjang: sekolah?.[1] ?? null, sisa: kunci };
}

/** Whether a name of one level may mean a name of the other: the same level, or a programme that gives both. */
export function jenjangCocok(dicari: Jenjang, ada: Jenjang | null): boolean {
  return dicari === ada || (ada === "d4s1" && (dicari === "s1" || dicari === "d4"));
}
