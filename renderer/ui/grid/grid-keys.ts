import type { CellPlace } from "./grid-types";

/** A block of cells: the corner that stays, and the one that moves. */
export interface GridBlock {
  readonly anchor: CellPlace;
  readonly head: CellPlace;
}

/** A block by its corners, both included. */
export interface GridRange {
  readonly min: CellPlace;
  readonly max: CellPlace;
}

/** What the keys need to know of a grid. */
export interface GridKeyState {
  /** The active cell and, when more is selected, the corner opposite it. */
  readonly block: GridBlock;
  /** Rows and columns that there are. */
  readonly size: { readonly rows: number; readonly cols: number };
  /** Rows that one page holds. */
  readonly pageRows: number;
  /** Whether something stands in a cell. */
  readonly filled: (place: CellPlace) => boolean;
  /** Whether a column can be typed into. */
  readonly open: (col: number) => boolean;
  /** A cell is being typed into. */
  readonly typing: boolean;
  /** Column in which a run of Tab began; null when none is under way. */
  readonly tabFrom: number | null;
  /** The selected cells among which Tab and Enter go round; null when there is one at most, or the active cell is none of them. */
  readonly round: GridRange | null;
}

/** What a key does. `run`: the column to which Enter goes back; null ends the run. */
export type GridKeyAct =
  | { readonly act: "go"; readonly to: CellPlace; readonly run: number | null }
  | { readonly act: "select"; readonly block: GridBlock }
  /** To the next of the selected cells, which stay the ones to go round in. */
  | { readonly act: "round"; readonly to: CellPlace }
  /** The key does nothing here, and nothing else may take it. */
  | { readonly act: "nothing" }
  /** What is typed goes into every selected cell. */
  | { readonly act: "fillSelection" }
  /** Opens the active cell with the caret behind its text. */
  | { readonly act: "edit" };

/** The part of a key press that counts. */
export interface GridKey {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

const ARROWS: Readonly<Record<string, readonly [rows: number, cols: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** What a key does in a grid as it does in a sheet of Excel; null leaves it to the grid, the cell or the page. */
export function gridKeyAct(key: GridKey, state: GridKeyState): GridKeyAct | null {
  if (key.alt) return null;
  if (key.key === "Tab" && !key.ctrl) return tab(key.shift, state);
  if (key.key === "Enter") return enter(key, state);
  if (state.typing) return key.key === "F2" ? { act: "nothing" } : null;
  if (key.key === "F2") return { act: "edit" };
  if (key.key === "Escape") return escape(state);
  return wholes(key, state) ?? move(key, state);
}

/** To the next cell that can be filled; from the last cell of the grid Tab leaves it. */
function tab(back: boolean, state: GridKeyState): GridKeyAct | null {
  const { block, size, open, tabFrom } = state;
  const inSelection = round(state, { back, downwards: false });
  if (inSelection) return inSelection;
  const { row, col } = block.anchor;
  const step = back ? -1 : 1;
  const run = tabFrom ?? col;
  for (let next = col + step; next >= 0 && next < size.cols; next += step)
    if (open(next)) return { act: "go", to: { row, col: next }, run };
  const nextRow = row + step;
  if (nextRow < 0 || nextRow >= size.rows) return null;
  const cols = Array.from({ length: size.cols }, (_, nomor) => nomor).filter(open);
  const to = (back ? cols.at(-1) : cols[0]) ?? 0;
  return { act: "go", to: { row: nextRow, col: to }, run: back ? run : to };
}

/** Down, or with Shift up; back to the column in which Tab began. With Ctrl what is typed fills the selection. */
function enter({ ctrl, shift }: GridKey, state: GridKeyState): GridKeyAct {
  const { block, size, typing, tabFrom } = state;
  if (ctrl) return typing ? { act: "fillSelection" } : { act: "nothing" };
  const inSelection = round(state, { back: shift, downwards: true });
  if (inSelection) return inSelection;
  const { row, col } = block.anchor;
  const to = { row: clamp(row + (shift ? -1 : 1), size.rows), col: tabFrom ?? col };
  return { act: "go", to, run: tabFrom };
}

/** The next selected cell that can be filled: row by row for Tab, column by column for Enter, and round from the last to the first. */
function round(
  { block, open, round: range }: GridKeyState,
  { back, downwards }: { readonly back: boolean; readonly downwards: boolean },
): GridKeyAct | null {
  if (!range) return null;
  const rows = numbers(range.min.row, range.max.row);
  const cols = numbers(range.min.col, range.max.col).filter(open);
  const cells = downwards
    ? cols.flatMap((col) => rows.map((row) => ({ row, col })))
    : rows.flatMap((row) => cols.map((col) => ({ row, col })));
  const at = cells.findIndex((cell) => same(cell, block.anchor));
  const to = cells.at((at + (back ? -1 : 1)) % cells.length);
  return to ? { act: "round", to } : null;
}

function numbers(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, nomor) => from + nomor);
}

/** Gives up the selection; without one the grid lets go of the keyboard. */
function escape({ block }: GridKeyState): GridKeyAct | null {
  return same(block.anchor, block.head) ? null : { act: "go", to: block.anchor, run: null };
}

/** Whole columns, rows and the whole grid. */
function wholes({ key, ctrl, shift }: GridKey, { block, size }: GridKeyState): GridKeyAct | null {
  const { anchor, head } = block;
  const last = { row: size.rows - 1, col: size.cols - 1 };
  const all = ctrl && (key.toLowerCase() === "a" || (key === " " && shift));
  if (all) return { act: "select", block: { anchor: { row: 0, col: 0 }, head: last } };
  if (key !== " " || !(ctrl || shift)) return null;
  return ctrl
    ? { act: "select", block: { anchor: { row: 0, col: anchor.col }, head: { row: last.row, col: head.col } } }
    : { act: "select", block: { anchor: { row: anchor.row, col: 0 }, head: { row: head.row, col: last.col } } };
}

function move(key: GridKey, state: GridKeyState): GridKeyAct | null {
  const { anchor, head } = state.block;
  const to = target(key, key.shift ? head : anchor, state);
  if (to === null) return null;
  return key.shift ? { act: "select", block: { anchor, head: to } } : { act: "go", to, run: null };
}

function target({ key, ctrl }: GridKey, from: CellPlace, state: GridKeyState): CellPlace | null {
  const { size, pageRows } = state;
  const arrow = ARROWS[key];
  if (arrow) return ctrl ? edge(from, arrow, state) : moved(from, arrow, size);
  switch (key) {
    case "Home":
      return { row: ctrl ? 0 : from.row, col: 0 };
    case "End":
      return { row: ctrl ? lastFilledRow(state) : from.row, col: size.cols - 1 };
    case "PageDown":
      return ctrl ? null : moved(from, [pageRows, 0], size);
    case "PageUp":
      return ctrl ? null : moved(from, [-pageRows, 0], size);
    default:
      return null;
  }
}

function moved({ row, col }: CellPlace, [rows, cols]: readonly [number, number], size: GridKeyState["size"]): CellPlace {
  return { row: clamp(row + rows, size.rows), col: clamp(col + cols, size.cols) };
}

/** To the end of the filled cells ahead; from there, or from an empty cell, to the next filled one; else to the rim. */
function edge(from: CellPlace, arrow: readonly [number, number], { size, filled }: GridKeyState): CellPlace {
  let at = from;
  const next = (): CellPlace => moved(at, arrow, size);
  const within = filled(from) && !same(next(), at) && filled(next());
  while (!same(next(), at)) {
    if (within && !filled(next())) return at;
    at = next();
    if (!within && filled(at)) return at;
  }
  return at;
}

function lastFilledRow({ size, filled }: GridKeyState): number {
  for (let row = size.rows - 1; row > 0; row -= 1) for (let col = 0; col < size.cols; col += 1) if (filled({ row, col })) return row;
  return 0;
}

function clamp(value: number, count: number): number {
  return Math.max(0, Math.min(count - 1, value));
}

function same(one: CellPlace, other: CellPlace): boolean {
  return one.row === other.row && one.col === other.col;
}
