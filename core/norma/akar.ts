import { AKAR_KATA } from "./akar-kata";

/** A prefix, what must follow it, and the letters it may have swallowed; the first is the likeliest. */
interface Awalan {
  readonly awalan: string;
  readonly diikuti: RegExp;
  readonly ganti: readonly string[];
}

const VOKAL = /^[aiueo]/u;
const UTUH = [""] as const;

/** The nasal rules of meN- and peN- (TBBBI): the nasal agrees with, or replaces, the first sound of the root. */
const SENGAU: readonly Awalan[] = ["me", "pe"].flatMap((dasar) => [
  { awalan: `${dasar}nge`, diikuti: /^[^aiueo]\w{2,3}(?:kan|an)?$/u, ganti: UTUH },
  { awalan: `${dasar}ny`, diikuti: VOKAL, ganti: ["s"] },
  { awalan: `${dasar}ng`, diikuti: VOKAL, ganti: ["", "k"] },
  { awalan: `${dasar}ng`, diikuti: /^[ghkq]/u, ganti: UTUH },
  { awalan: `${dasar}m`, diikuti: VOKAL, ganti: ["p", "m"] },
  { awalan: `${dasar}m`, diikuti: /^[bfvp]/u, ganti: UTUH },
  { awalan: `${dasar}n`, diikuti: VOKAL, ganti: ["t", "n"] },
  { awalan: `${dasar}n`, diikuti: /^[cdjszt]/u, ganti: UTUH },
  { awalan: dasar, diikuti: /^[lrwymnk]/u, ganti: UTUH },
]);

const AWALAN: readonly Awalan[] = [
  ...SENGAU,
  ...["ber", "ter", "per", "di", "ke", "se", "bel", "pel", "be"].map((awalan) => ({ awalan, diikuti: /^\w/u, ganti: UTUH })),
];

const AKHIRAN = ["kan", "an", "i"] as const;
const PARTIKEL = ["nya", "lah", "kah", "pun"] as const;

/** Shortest stem that may remain of a word whose root is not known. */
const SISA_TERPENDEK = 4;
const LAPIS_AWALAN = 3;

/**
 * Root of an Indonesian word by light stemming: particles, -kan/-an/-i, and up to three prefixes with the nasal rules. The least
 * stripping that leaves a known root wins; an unknown word loses its outer affixes by the likeliest rule, so that verb and noun still meet.
 */
export function akarKata(kata: string): string {
  return akarDikenal(kata) ?? akarDikenal(kata.replace(/(.)\1+/gu, "$1")) ?? akarDuga(kata);
}

function akarDikenal(kata: string): string | null {
  let lapis = tanpaAkhiran(kata);
  for (let dalam = 0; dalam <= LAPIS_AWALAN; dalam += 1) {
    const ketemu = lapis.find((calon) => AKAR_KATA.has(calon));
    if (ketemu !== undefined) return ketemu;
    lapis = lapis.flatMap(tanpaSatuAwalan);
  }
  return null;
}

/** The word itself, then with ever more of its ending gone. */
function tanpaAkhiran(kata: string): string[] {
  const dasar = [kata, ...PARTIKEL.filter((akhir) => kata.endsWith(akhir)).map((akhir) => kata.slice(0, -akhir.length))];
  return dasar.flatMap((satu) => [satu, ...AKHIRAN.filter((akhir) => satu.endsWith(akhir)).map((akhir) => satu.slice(0, -akhir.length))]);
}

function tanpaSatuAwalan(kata: string): string[] {
  return AWALAN.filter(({ awalan, diikuti }) => kata.startsWith(awalan) && diikuti.test(kata.slice(awalan.length))).flatMap(
    ({ awalan, ganti }) => ganti.map((huruf) => huruf + kata.slice(awalan.length)),
  );
}

function akarDuga(kata: string): string {
  const cukup = (calon: string): boolean => calon.length >= SISA_TERPENDEK;
  const partikel = PARTIKEL.find((akhir) => kata.endsWith(akhir) && cukup(kata.slice(0, -akhir.length)));
  const inti = partikel === undefined ? kata : kata.slice(0, -partikel.length);
  const akhiran = (["kan", "an"] as const).find((akhir) => inti.endsWith(akhir) && cukup(inti.slice(0, -akhir.length)));
  const batang = akhiran === undefined ? inti : inti.slice(0, -akhiran.length);
  return tanpaSatuAwalan(batang).find(cukup) ?? batang;
}
