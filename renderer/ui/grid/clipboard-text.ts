/** One cell of a pasted table: what it shows, and the number behind it where the clipboard tells. */
export interface PastedCell {
  readonly text: string;
  readonly value: number | null;
}

/** A merged range; rows and columns from 0, both ends included. */
export interface PastedMerge {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What the clipboard holds, as a table. Every row has as many cells as the widest. */
export interface PastedTable {
  readonly rows: readonly (readonly PastedCell[])[];
  readonly merges: readonly PastedMerge[];
  /** Rows and columns (from 0) that came along although the other program does not show them. */
  readonly hidden?: { readonly rows: readonly number[]; readonly columns: readonly number[] };
}

/**
 * Text of the clipboard as spreadsheets write it: tabs between cells, line ends between rows, a cell of several lines or with tabs in
 * quotes, a quote within it doubled. A quote that does not close, or stands within a cell, is a sign like any other.
 */
export function textRows(text: string): PastedTable {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const plain = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n").replaceAll("\u0000", "");
  while (at <= plain.length) {
    const quoted = quotedCell(plain, at);
    const end = quoted?.end ?? endOfCell(plain, at);
    row.push(quoted?.text ?? plain.slice(at, end));
    if (plain[end] !== "\t") {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  // The line end of the last row begins no row of its own.
  if (plain.endsWith("\n") || plain === "") rows.pop();
  return { rows: squared(rows.map((cells) => cells.map((cell) => ({ text: cell, value: null })))), merges: [] };
}

/** A cell in quotes, when its closing quote ends the cell. */
function quotedCell(text: string, from: number): { readonly text: string; readonly end: number } | null {
  if (text[from] !== '"') return null;
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    if (text[quote + 1] === '"') at = quote + 2;
    else {
      const after = text[quote + 1];
      const closes = after === undefined || after === "\t" || after === "\n";
      const inner = text.slice(from + 1, quote);
      // A spreadsheet quotes only what needs it: "Rapat" alone is a word in quotes.
      const needed = /[\t\n"]/u.test(inner);
      return closes && needed ? { text: inner.replaceAll('""', '"'), end: quote + 1 } : null;
    }
  }
}

function endOfCell(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== "\t" && text[at] !== "\n") at += 1;
  return at;
}

/** Rows made as wide as the widest. */
export function squared(rows: readonly (readonly PastedCell[])[]): readonly (readonly PastedCell[])[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, (): PastedCell => ({ text: "", value: null }))]);
}
