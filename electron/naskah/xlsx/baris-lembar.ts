import type { Font } from "exceljs";
import type { Sel } from "../../../core/naskah/sel";
import type { Logo } from "../../../core/surat/logo";
import type { Gaya } from "./gaya";
import { lebarAntara, type Grid } from "./grid";
import { TINGGI_TERBESAR, tinggiTeks } from "./tinggi";

/** Text in several fonts. */
export interface TeksBerhuruf {
  readonly potongan: readonly { readonly text: string; readonly font: Partial<Font> }[];
}

export type IsiGaris = Sel | TeksBerhuruf;

export interface LogoLembar extends Logo {
  readonly ukuran: { readonly lebar: number; readonly tinggi: number };
}

/** One row of a sheet, before formulas know where their cells stand. */
export interface Garis {
  /** The document's own name of the row; null where it carries nothing that formulas may take. */
  readonly kunci: string | null;
  readonly isi: readonly IsiGaris[];
  /** One style for each column; a column without one is left plain. */
  readonly gaya: readonly (Gaya | undefined)[];
  readonly gabung: readonly (readonly [dari: number, banyak: number])[];
  /** Columns that are joined with the row below. */
  readonly turun?: readonly number[];
  /** Height in points; null for as tall as its texts are. */
  readonly tinggi: number | null;
  /** Never parted by a page from the next row. */
  readonly bersama: boolean;
  /** Headings that are repeated on every page. */
  readonly kepala?: boolean;
  /** A picture whose upper left corner lies in the row's first cell, with its sides in points. */
  readonly logo?: LogoLembar | undefined;
  /** Names that formulas of the whole document use for the cell in the column of values. */
  readonly nama?: string | undefined;
}

/** An empty row. */
export function kosong(tinggi: number, bersama: boolean): Garis {
  return { kunci: null, isi: [], gaya: [], gabung: [], tinggi, bersama };
}

/** A text over all printed columns. */
export function melintang(grid: Grid, teks: string, gaya: Gaya & { readonly font: Partial<Font> }): Garis {
  const lebar = lebarAntara(grid, 0, grid.tercetak);
  const tinggi = tinggiTeks(teks, lebar, { ukuran: gaya.font.size ?? 9, tebal: gaya.font.bold === true });
  return { kunci: null, isi: [teks], gaya: [gaya], gabung: [[0, grid.tercetak]], tinggi, bersama: false };
}

/** A text over all printed columns, on as many rows as it takes: no row is taller than workbooks allow, and what has no room is not shown. */
export function* melintangUtuh(grid: Grid, teks: string, gaya: Gaya & { readonly font: Partial<Font> }): Generator<Garis> {
  const satu = melintang(grid, teks, gaya);
  const tengah = teks.indexOf(" ", Math.floor(teks.length / 2));
  if ((satu.tinggi ?? 0) < TINGGI_TERBESAR || tengah < 0) {
    yield satu;
    return;
  }
  yield* melintangUtuh(grid, teks.slice(0, tengah), gaya);
  yield* melintangUtuh(grid, teks.slice(tengah + 1), gaya);
}
