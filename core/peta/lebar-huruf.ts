/** Letters of one width, in hundredths of the font size. */
type Kelompok = readonly (readonly [huruf: string, perseratus: number])[];

/**
 * Widths of Inter, the font of the interface and of every page, rounded up: what fits by this table fits on screen and on paper. A test
 * holds it against the font.
 */
const BIASA: Kelompok = [
  ["’‘'", 23],
  ["ijlïîíìI", 27],
  ["!,.:;· ", 29],
  ["|/\\", 36],
  ["()[]ft{}r", 38],
  ['“”"_°', 46],
  ["-1^*`–", 50],
  ["?sxJkz", 55],
  ["cvyçLaàáâäã•7", 58],
  ["FenuéèêëüûúùñEhoöôóòõÉ", 60],
  ["25gpq8", 62],
  ["069Zbd#$&3PRS4TX", 65],
  ["+<=>BK~−±×≤≥YAVÀ", 68],
  ["DCGHUÜN", 76],
  ["OQÖ", 77],
  ["%w…", 83],
  ["mM", 89],
  ["½@W→←", 96],
  ["—▸▾", 100],
];
const TEBAL: Kelompok = [
  ["'’ ‘", 25],
  ["ijlïîíìI.:·,;!", 33],
  ["|/\\ft", 39],
  ['"()[]r{}“”', 43],
  ["°-•_1^`–", 50],
  ["*?JLsxz", 58],
  ["Fackvyàáâäãç7eéèêë", 60],
  ["EoöôóòõÉ2hnuüûúùñ", 63],
  ["bdgpq#5P$3RS", 66],
  ["689BTZ&+4<=>~−±×≤≥0K", 69],
  ["XDUYÜN", 74],
  ["AHVÀCG", 77],
  ["OQÖ…", 80],
  ["%wMm½", 92],
  ["→←—", 100],
  ["@W▸▾", 105],
];
const LAINNYA = 110;

const ASCII = 128;

/** Widths by letter; those of ASCII by their number, because nearly every letter is one. */
interface TabelLebar {
  readonly ascii: Uint8Array;
  readonly lain: ReadonlyMap<string, number>;
}

function tabel(kelompok: Kelompok): TabelLebar {
  const lain = new Map(kelompok.flatMap(([anggota, perseratus]) => Array.from(anggota, (huruf) => [huruf, perseratus] as const)));
  return { lain, ascii: Uint8Array.from({ length: ASCII }, (_, kode) => lain.get(String.fromCharCode(kode)) ?? LAINNYA) };
}

const LEBAR = { biasa: tabel(BIASA), tebal: tabel(TEBAL) };

/** Size and weight in which a text is set. */
export interface Huruf {
  readonly ukuran: number;
  readonly tebal: boolean;
}

/** Width that a text takes at most on one line, in the unit of the size. */
export function lebarTeks(teks: string, { ukuran, tebal }: Huruf): number {
  const { ascii, lain } = tebal ? LEBAR.tebal : LEBAR.biasa;
  let perseratus = 0;
  for (let letak = 0; letak < teks.length; letak += 1) {
    const kode = teks.codePointAt(letak) ?? 0;
    perseratus += ascii[kode] ?? lain.get(String.fromCodePoint(kode)) ?? LAINNYA;
    if (kode > 0xffff) letak += 1;
  }
  return (perseratus * ukuran) / 100;
}

/** A text in lines that are no wider than so much; a word that is wider than a line is broken inside. Never empty. */
export function pecahBaris(teks: string, lebar: number, huruf: Huruf): readonly string[] {
  if (lebarTeks(teks, huruf) <= lebar) return [teks];
  const baris: string[] = [];
  let kini = "";
  for (const kata of teks.split(/\s+/u)) {
    const sambung = kini === "" ? kata : `${kini} ${kata}`;
    if (lebarTeks(sambung, huruf) <= lebar) {
      kini = sambung;
      continue;
    }
    if (kini !== "") baris.push(kini);
    kini = "";
    for (const satu of kata) {
      if (kini !== "" && lebarTeks(kini + satu, huruf) > lebar) {
        baris.push(kini);
        kini = "";
      }
      kini += satu;
    }
  }
  return kini === "" && baris.length > 0 ? baris : [...baris, kini];
}
