import { nameKey, tidyText } from "../name";

/** A function of a unit by its rule of organisation; `sumber` is the article that gives it, empty while nobody said. */
export interface FungsiUnit {
  readonly id: string;
  readonly unitId: string;
  readonly urutan: number;
  readonly uraian: string;
  readonly sumber: string;
  readonly revision: number;
}

/** A function as it is typed or pasted. */
export interface BarisFungsi {
  readonly uraian: string;
  readonly sumber: string;
}

/** Longest function and longest source, in letters; most functions of one unit. */
export const PANJANG_FUNGSI = { uraian: 1_000, sumber: 250 } as const;
export const FUNGSI_TERBANYAK = 500;

/** Numbers and letters by which articles and lists count: `a.`, `1)`, `(iv)`, `1.2.`, `-`, `•`; no abbreviation (`T.U.`). */
const NOMOR = /^\s*(?:[-–—•*·▪●◦]\s*|\(?(?:(?:\d{1,3}\.)*\d{1,3}|[a-z]{1,2}|[ivx]{1,5})\s*[.)](?=\s|\p{L}{3}|\()\s*)+/iu;
/** What stands between the points of a list in an article. */
const AKHIR = /[\s;,.]*(?:[;,]\s*(?:dan|serta|dan\/atau|atau))?[\s;,.]*$/iu;

/** A line as the function that it says: without its number, and without the `;`, `; dan` or full stop by which a list goes on or ends. */
export function bersihkanFungsi(baris: string): string {
  return tidyText(tidyText(baris).replace(NOMOR, "").replace(AKHIR, ""));
}

/** A cell that only counts the line, or calls the column so. */
const SEL_NOMOR = /^(?:\(?(?:\d{1,3}|[a-z])[.)]?|no\.?|nomor)$/iu;
/** What stands above a list, and is none of its lines. */
const JUDUL: ReadonlySet<string> = new Set(["no", "nomor", "fungsi", "uraian fungsi", "fungsi unit", "daftar fungsi", "sumber", "dasar"]);

/**
 * Functions from pasted text, one a line: numbers are taken off, empty lines and repetitions left out. A second cell of the line, as a
 * spreadsheet gives it, is the source; without one the source at hand is kept.
 */
export function bacaTempelanFungsi(teks: string, sumber = ""): BarisFungsi[] {
  const dilihat = new Set<string>();
  return sambungBaris(teks).flatMap((baris) => {
    const sel = baris
      .split("\t")
      .map(tidyText)
      .filter((satu) => satu !== "");
    // A column of numbers before the text is the number of the line.
    const [isi = "", asal = ""] = sel.length > 1 && SEL_NOMOR.test(sel[0] ?? "") ? sel.slice(1) : sel;
    const uraian = bersihkanFungsi(isi);
    const kunci = nameKey(uraian);
    if (kunci === "" || JUDUL.has(kunci) || dilihat.has(kunci)) return [];
    dilihat.add(kunci);
    return [{ uraian: uraian.slice(0, PANJANG_FUNGSI.uraian), sumber: (asal === "" ? sumber : asal).slice(0, PANJANG_FUNGSI.sumber) }];
  });
}

/** Lines of a text; quotes that a spreadsheet puts around a cell of several lines hold it together. */
function sambungBaris(teks: string): string[] {
  return teks
    .replace(/"((?:[^"]|"")*\n(?:[^"]|"")*)"/gu, (_, isi: string) => isi.replaceAll('""', '"').replace(/\s*\n\s*/gu, " "))
    .split(/\r\n|\r|\n/u);
}

/** The functions of another unit that this one has not, word by word. */
export function fungsiYangBelumAda(ada: readonly BarisFungsi[], lain: readonly BarisFungsi[]): BarisFungsi[] {
  const kunci = new Set(ada.map(({ uraian }) => nameKey(uraian)));
  return lain.filter(({ uraian }) => !kunci.has(nameKey(uraian))).map(({ uraian, sumber }) => ({ uraian, sumber }));
}
