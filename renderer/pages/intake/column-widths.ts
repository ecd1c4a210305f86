import type { BarisPratinjau, KepalaKolom } from "../../../core/intake/pratinjau";

const SAMPLE_ROWS = 40;
const NARROWEST_CH = 7;
const WIDEST_CH = 34;

/** CSS grid tracks wide enough for the first rows and most of the heading, none so wide that it pushes the others away. */
export function columnWidths(columns: readonly KepalaKolom[], rowAt: (index: number) => BarisPratinjau | undefined): string[] {
  const sample = Array.from({ length: SAMPLE_ROWS }, (_, index) => rowAt(index)).filter((row) => row !== undefined);
  return columns.map((column, place) => {
    const longest = Math.max(...sample.map((row) => row.sel[place]?.length ?? 0), Math.min(column.judul.length, 16), NARROWEST_CH);
    return `minmax(${Math.min(longest, WIDEST_CH) + 3}ch, ${Math.min(longest, WIDEST_CH)}fr)`;
  });
}
