import type { BarisPratinjau, KepalaKolom } from "../../../core/intake/pratinjau";

const SAMPLE_ROWS = 40;
const NARROWEST = 7;
const WIDEST = 34;
/** Average width of a letter at the table's size, and the room for blanks and a sign beside the text. */
const LETTER_PX = 7.6;
const ROOM_PX = 48;

/** Pixel widths that fit the first rows and most of the heading, none so wide that it pushes the others away. */
export function columnWidths(columns: readonly KepalaKolom[], rowAt: (index: number) => BarisPratinjau | undefined): number[] {
  const sample = Array.from({ length: SAMPLE_ROWS }, (_, index) => rowAt(index)).filter((row) => row !== undefined);
  return columns.map((column, place) => {
    const longest = Math.max(...sample.map((row) => row.sel[place]?.length ?? 0), Math.min(column.judul.length, 20), NARROWEST);
    return Math.round(Math.min(longest, WIDEST) * LETTER_PX + ROOM_PX);
  });
}
