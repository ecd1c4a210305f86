import type { BarisPratinjau, KepalaKolom } from "../../../core/intake/pratinjau";

const SAMPLE_ROWS = 40;
/** Letters that a column shows at least and at most. */
const NARROWEST = 3;
const WIDEST = 34;
/** Average width of a letter at the table's size; blanks beside the text; a sign before or behind it. */
const LETTER_PX = 8.5;
const PADDING_PX = 22;
const SIGN_PX = 22;

/** Fields whose cells are figures. */
const FIGURES: ReadonlySet<string> = new Set([
  "nomor",
  "normaWaktu",
  "waktuKerjaEfektif",
  "volume",
  "pegawaiDibutuhkan",
  "kelas",
  "masaKerjaTahun",
  "masaKerjaBulan",
  "tahunLulus",
]);

/** Whether a column holds figures, which stand at its end. */
export function isFigure(column: KepalaKolom): boolean {
  return FIGURES.has(column.isian);
}

/** Pixel widths that fit the first rows and most of the heading, none so wide that it pushes the others away. */
export function columnWidths(columns: readonly KepalaKolom[], rows: readonly BarisPratinjau[]): number[] {
  const sample = rows.slice(0, SAMPLE_ROWS);
  const hasSigns = sample.some((row) => row.masalah.length > 0 || row.diperbaiki.length > 0);
  return columns.map((column, place) => {
    const longest = Math.max(...sample.map((row) => row.sel[place]?.length ?? 0), Math.min(column.judul.length, 20), NARROWEST);
    return Math.round(Math.min(longest, WIDEST) * LETTER_PX + PADDING_PX + (hasSigns ? SIGN_PX : 0));
  });
}
