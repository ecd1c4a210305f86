/** Longest abbreviation that leaves letters out within a word. */
const SINGKAT_TERPANJANG = 6;
/** What remains of a likeness: a word cut short, letters left out within it. */
const TERPOTONG = 0.9;
const TERLEWAT = 0.78;
/** Below this two words are not like each other. */
const TERENDAH = 0.6;

/**
 * How like a written word is to a word of the list, 0 to 1: the same, its beginning, the same with slips of the keyboard, or its letters with
 * some left out. Both in small letters.
 */
export function kemiripanKata(tertulis: string, kata: string): number {
  if (tertulis === kata) return 1;
  const ejaan = samaEjaan(tertulis, kata);
  if (tertulis.length < kata.length && tertulis.length >= 2 && tertulis[0] === kata[0]) {
    if (kata.startsWith(tertulis)) return Math.max(ejaan, TERPOTONG);
    if (tertulis.length <= SINGKAT_TERPANJANG && berurutan(tertulis, kata)) return Math.max(ejaan, TERLEWAT);
  }
  return ejaan;
}

function samaEjaan(a: string, b: string): number {
  const panjang = Math.max(a.length, b.length);
  const terbanyak = Math.floor(panjang * (1 - TERENDAH));
  if (Math.abs(a.length - b.length) > terbanyak) return 0;
  const jarak = jarakKetik(a, b);
  return jarak > terbanyak ? 0 : 1 - jarak / panjang;
}

/** Whether the letters of one word stand in the other in the same order. */
function berurutan(pendek: string, panjang: string): boolean {
  let letak = 0;
  for (const huruf of panjang) if (huruf === pendek[letak]) letak += 1;
  return letak === pendek.length;
}

/** Rows of the table of `jarakKetik`, kept between calls. */
const BARIS = [new Uint8Array(256), new Uint8Array(256), new Uint8Array(256)] as const;

/** Slips that lead from one word to the other: a letter too many, missing, wrong, or two changed about (optimal string alignment). */
function jarakKetik(a: string, b: string): number {
  if (a.length > 255 || b.length > 255) return Math.max(a.length, b.length);
  let [dua, satu, kini]: readonly Uint8Array[] = BARIS;
  if (!dua || !satu || !kini) return 0;
  for (let kolom = 0; kolom <= b.length; kolom += 1) satu[kolom] = kolom;
  for (let baris = 1; baris <= a.length; baris += 1) {
    kini[0] = baris;
    const huruf = a.charCodeAt(baris - 1);
    for (let kolom = 1; kolom <= b.length; kolom += 1) {
      const sama = huruf === b.charCodeAt(kolom - 1);
      let nilai = Math.min((satu[kolom] ?? 0) + 1, (kini[kolom - 1] ?? 0) + 1, (satu[kolom - 1] ?? 0) + (sama ? 0 : 1));
      const tertukar = baris > 1 && kolom > 1 && huruf === b.charCodeAt(kolom - 2) && a.charCodeAt(baris - 2) === b.charCodeAt(kolom - 1);
      if (tertukar) nilai = Math.min(nilai, (dua[kolom - 2] ?? 0) + 1);
      kini[kolom] = nilai;
    }
    [dua, satu, kini] = [satu, kini, dua];
  }
  return satu[b.length] ?? 0;
}
