import type { Font, Row, Style, Worksheet } from "exceljs";

/** What one cell holds: text, a figure, a formula with the value it has now, or text in several fonts. */
export type Isi = string | number | null | Rumus | { readonly richText: { readonly text: string; readonly font: Partial<Font> }[] };

export interface Rumus {
  readonly formula: string;
  readonly result: number | string;
}

export type Gaya = Partial<Style>;

export interface BarisLembar {
  readonly isi: readonly Isi[];
  /** One style for each column; a column without one is left plain. */
  readonly gaya: readonly (Gaya | undefined)[];
  /** Height in points; the default height when absent. */
  readonly tinggi?: number;
}

/** Characters that XML cannot carry (and lone halves of surrogate pairs); tab and line feed stay. */
const TIDAK_TERTULIS = /[^\P{Cc}\t\n]|\p{Cs}/gu;
const SEL_TERPANJANG = 32_767;

/** Text as a cell can hold it, with one kind of line break. Text that looks like a formula stays text: only `Rumus` is ever written as one. */
export function teksSel(teks: string): string {
  return teks.replace(/\r\n?/gu, "\n").replace(TIDAK_TERTULIS, "").slice(0, SEL_TERPANJANG);
}

/** Adds one row. Styles are shared objects, which lets the writer recognise them instead of comparing them. */
export function tambahBaris(lembar: Worksheet, baris: BarisLembar): Row {
  const row = lembar.addRow([]);
  const lebar = Math.max(baris.isi.length, baris.gaya.length);
  for (let kolom = 0; kolom < lebar; kolom += 1) {
    const isi = baris.isi[kolom] ?? null;
    const gaya = baris.gaya[kolom];
    if (isi === null && gaya === undefined) continue;
    const sel = row.getCell(kolom + 1);
    if (isi !== null) sel.value = typeof isi === "string" ? teksSel(isi) : isi;
    if (gaya !== undefined) sel.style = gaya;
  }
  if (baris.tinggi !== undefined) row.height = baris.tinggi;
  return row;
}
