import { squared, type PastedCell, type PastedMerge, type PastedTable } from "./clipboard-text";

const EMPTY: PastedCell = { text: "", value: null };
/** Where a block of text ends, a line ends. */
const BLOCKS = "p, div, li";
/** The number behind a percentage, a price or a time is not what the cell shows. */
const PLAIN_NUMBER = /^[-+]?[\d.,'\s]*\d$/u;

/**
 * The table of HTML from Excel, LibreOffice, Word or a web page; null when there is none, as in text copied from a letter. A merged cell
 * stands in its first place. LibreOffice and old Excel also tell the number behind what a cell shows.
 */
export function htmlRows(html: string): PastedTable | null {
  if (!/<table/iu.test(html)) return null;
  const page = new DOMParser().parseFromString(html, "text/html");
  const tables = [...page.querySelectorAll("table")].filter((one) => one.parentElement?.closest("table") == null);
  const merges: PastedMerge[] = [];
  const rows: PastedCell[][] = [];
  const hidden = { rows: [] as number[], columns: [] as number[] };
  for (const table of tables) {
    hidden.rows.push(...[...table.rows].flatMap((line, nomor) => (isHidden(line) ? [rows.length + nomor] : [])));
    hidden.columns.push(...hiddenColumns(table));
    addTable(table, rows, merges);
  }
  if (rows.length === 0) return null;
  return { rows: squared(rows.map((row) => Array.from(row, (cell) => cell ?? EMPTY))), merges, hidden };
}

function isHidden(element: HTMLElement): boolean {
  return element.style.display === "none";
}

function hiddenColumns(table: HTMLTableElement): readonly number[] {
  let left = 0;
  return [...table.querySelectorAll("col")].flatMap((column) => {
    const span = Math.max(1, column.span);
    left += span;
    return isHidden(column) ? Array.from({ length: span }, (_, nomor) => left - span + nomor) : [];
  });
}

function addTable(table: HTMLTableElement, rows: PastedCell[][], merges: PastedMerge[]): void {
  const first = rows.length;
  const taken = new Set<string>();
  for (const [nomor, line] of [...table.rows].entries()) {
    const top = first + nomor;
    const row = (rows[top] ??= []);
    let left = 0;
    for (const cell of line.cells) {
      while (taken.has(`${top},${left}`)) left += 1;
      const bottom = top + Math.min(cell.rowSpan || 1, table.rows.length - nomor) - 1;
      const right = left + cell.colSpan - 1;
      for (let y = top; y <= bottom; y += 1) for (let x = left; x <= right; x += 1) taken.add(`${y},${x}`);
      if (bottom > top || right > left) merges.push({ top, bottom, left, right });
      const text = cellText(cell);
      row[left] = { text, value: PLAIN_NUMBER.test(text) ? cellValue(cell) : null };
      left = right + 1;
    }
  }
}

/** Text as it is read on the page: white space of the source is one blank, a break or a paragraph is a new line. */
function cellText(cell: HTMLTableCellElement): string {
  const copy = cell.cloneNode(true) as HTMLElement;
  for (const text of textsOf(copy)) text.data = text.data.replaceAll(/[ \t\r\n]+/gu, " ");
  for (const mark of copy.querySelectorAll("br")) mark.replaceWith("\n");
  for (const block of copy.querySelectorAll(BLOCKS)) block.append("\n");
  return (copy.textContent ?? "").replaceAll(/ *\n */gu, "\n").trim();
}

function textsOf(root: HTMLElement): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) found.push(walker.currentNode);
  return found;
}

function cellValue(cell: HTMLTableCellElement): number | null {
  const told = cell.getAttribute("sdval") ?? cell.getAttribute("x:num");
  const value = told === null || told.trim() === "" ? NaN : Number(told);
  return Number.isFinite(value) ? value : null;
}

/** The table as the library behind the grid takes it. */
export function libraryHtml({ rows }: PastedTable): string {
  const cell = ({ text, value }: PastedCell): string =>
    `<td>${escaped(value === null ? text : plainNumber(value)).replaceAll("\n", "<br>")}</td>`;
  return `<table>${rows.map((row) => `<tr>${row.map(cell).join("")}</tr>`).join("")}</table>`;
}

/** With a decimal comma and never just three decimals, which could be read as thousands. */
function plainNumber(value: number): string {
  const text = String(value).replace(".", ",");
  return /,\d{3}$/u.test(text) ? `${text}0` : text;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
