import { ingat } from "../ingat";
import { nameKey } from "../name";

/** Levels of education, lowest first. A D-IV ranks with an S-1. */
export const JENJANG_PENDIDIKAN = [
  "SD",
  "SLTP",
  "SLTP Kejuruan",
  "SLTA",
  "Diploma I",
  "Diploma II",
  "Diploma III",
  "S-1",
  "S-2",
  "S-3",
] as const;
export type JenjangPendidikan = (typeof JENJANG_PENDIDIKAN)[number];

/**
 * How lists write a level, folded by `nameKey`. A level is recognised by the whole text or by its first words (`S-2 ADMINISTRASI PUBLIK`),
 * the longest spelling first: `slta kejuruan` is no SLTP, and `sarjana muda` no S-1.
 */
const EJAAN: Readonly<Record<JenjangPendidikan, readonly string[]>> = {
  SD: ["sekolah dasar", "sd", "sr", "sd sederajat", "paket a", "mi", "madrasah ibtidaiyah"],
  SLTP: ["sltp", "smp", "mts", "sekolah menengah pertama", "paket b", "slp"],
  "SLTP Kejuruan": ["sltp kejuruan", "st", "smep", "skkp"],
  SLTA: [
    ["slta", "slta kejuruan", "slta keguruan", "sma", "smu", "smk", "smea", "stm", "ma", "man", "spk", "spg", "sma smk", "paket c"],
    ["sekolah menengah atas", "sekolah menengah umum", "sekolah menengah kejuruan", "madrasah aliyah"],
  ].flat(),
  "Diploma I": ["diploma i", "diploma 1", "diploma satu", "d i", "d 1", "d1", "di"],
  "Diploma II": ["diploma ii", "diploma 2", "diploma dua", "d ii", "d 2", "d2", "dii"],
  "Diploma III": [
    ["diploma iii", "diploma 3", "diploma tiga", "d iii", "d 3", "d3", "diii", "diploma iii sarjana muda"],
    ["sarjana muda", "akademi", "sm", "bakaloreat", "ahli madya"],
  ].flat(),
  "S-1": [
    ["s 1", "s1", "s i", "strata i", "strata 1", "strata satu", "sarjana", "s 1 sarjana", "s1 sarjana", "sarjana s1"],
    ["diploma iv", "diploma 4", "diploma empat", "d iv", "d 4", "d4", "div", "sarjana terapan"],
  ].flat(),
  "S-2": [
    "s 2",
    "s2",
    "s ii",
    "strata ii",
    "strata 2",
    "strata dua",
    "magister",
    "pascasarjana",
    "pasca sarjana",
    "profesi",
    "spesialis i",
  ],
  "S-3": ["s 3", "s3", "s iii", "strata iii", "strata 3", "strata tiga", "doktor", "spesialis ii"],
};

const MENURUT_EJAAN: readonly { readonly kunci: string; readonly jenjang: JenjangPendidikan }[] = JENJANG_PENDIDIKAN.flatMap((jenjang) =>
  EJAAN[jenjang].map((kunci) => ({ kunci, jenjang })),
).toSorted((a, b) => b.kunci.length - a.kunci.length);

/** A spelling that is a word as well (`di bawah SLTA`): it names a level only as the whole text. */
const JUGA_KATA = "di";

function ejaanTerpanjang(kunci: string) {
  return MENURUT_EJAAN.find((satu) => kunci === satu.kunci || (satu.kunci !== JUGA_KATA && kunci.startsWith(`${satu.kunci} `)));
}

/** What a text says beside its level (`S-1 ILMU HUKUM`: ilmu hukum), folded by `nameKey`; the whole text where it names no level. */
export function bidangDari(teks: string): string {
  const kunci = nameKey(teks);
  return kunci.slice(ejaanTerpanjang(kunci)?.kunci.length ?? 0).trim();
}

/** The level that a text names (`S-1/Sarjana`, `Diploma III/Sarjana Muda`, `SMK AKUNTANSI`); null when it names none that is known. */
export const bacaJenjangPendidikan = ingat((teks): JenjangPendidikan | null => ejaanTerpanjang(nameKey(teks))?.jenjang ?? null);

/** How high a level of education stands: 1 (SD) to 10 (S-3); 0 for words that name none. */
export function derajatPendidikan(teks: string): number {
  const jenjang = bacaJenjangPendidikan(teks);
  return jenjang === null ? 0 : JENJANG_PENDIDIKAN.indexOf(jenjang) + 1;
}
