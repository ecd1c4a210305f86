/** Abbreviations that keep their capitals; those without a vowel (PBJ, KPPN) do so by themselves. */
const TETAP_KAPITAL: ReadonlySet<string> = new Set(
  `KPU KIP RI SDM SDMA BMN BMD APBN APBD PBJ TU IT TI TIK ASN CPNS JF JFT UPT UPTD PPID JDIH HAM BUMN BUMD BLU SPIP SAKIP LAKIP PAW UMKM UKM
  PKPU SIASN SPBE UU NIP NIK DIY DKI`
    .trim()
    .split(/\s+/),
);
const KATA_KECIL: ReadonlySet<string> = new Set([
  "dan",
  "di",
  "ke",
  "dari",
  "pada",
  "untuk",
  "serta",
  "atau",
  "dalam",
  "dengan",
  "yang",
  "oleh",
]);
/** Abbreviations of words, not of letters, although they hold no vowel. */
const SINGKATAN_KATA_TANPA_VOKAL: ReadonlySet<string> = new Set(["PLT", "PLH", "PJS", "PJ", "TK", "KLS", "STF"]);
const ROMAWI = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/;
const TANPA_VOKAL = /^[B-DF-HJ-NP-TV-XZ]{2,6}$/;

/**
 * A name in capitals as a name is printed: KEPALA SUBBAGIAN KEUANGAN, UMUM DAN LOGISTIK is Kepala Subbagian Keuangan, Umum dan
 * Logistik. Abbreviations (KPU, APBN), roman numerals and grades (II/a) keep their form. A text that is not all in capitals stays, and
 * so does one that is an abbreviation.
 */
export function hurufJudul(teks: string): string {
  if (/\p{Ll}/u.test(teks) || !/\p{Lu}/u.test(teks)) return teks;
  let pertama = true;
  return teks.replace(/\p{L}[\p{L}\p{M}\p{N}]*/gu, (kata, letak: number) => {
    const awal = pertama;
    pertama = false;
    const sebelum = teks.slice(0, letak);
    if (/(?<![\p{L}\p{N}])[IVX]+\s?\/\s?$/u.test(sebelum) && /^[A-E]$/.test(kata)) return kata.toLowerCase();
    if (TETAP_KAPITAL.has(kata) || ROMAWI.test(kata) || kata.length === 1 || /\p{N}/u.test(kata)) return kata;
    if (TANPA_VOKAL.test(kata) && !SINGKATAN_KATA_TANPA_VOKAL.has(kata)) return kata;
    const kecil = kata.toLowerCase();
    if ((!awal && KATA_KECIL.has(kecil)) || ulangBerimbuhan(sebelum, kata)) return kecil;
    return kata.slice(0, 1) + kecil.slice(1);
  });
}

/** PERUNDANG-UNDANGAN repeats only a part of itself, so that its second half is written small; UNDANG-UNDANG repeats the whole. */
function ulangBerimbuhan(sebelum: string, kata: string): boolean {
  const kiri = /(\p{L}+)-$/u.exec(sebelum)?.[1];
  return kiri !== undefined && kiri !== kata && kata.length > 4 && kiri.endsWith(kata.replace(/(?:AN|NYA)$/, ""));
}
