import { useRef, type KeyboardEvent, type MouseEvent, type RefObject } from "react";
import { flushSync } from "react-dom";
import { gridKeyAct, type GridBlock, type GridKeyState, type GridRange } from "./grid-keys";
import type { CellPlace, GridColumn, GridHandle } from "./grid-types";

/** What is asked of the library behind the grid. */
export interface GridLibrary extends Pick<GridHandle, "activeCell" | "selection" | "setActiveCell"> {
  /** The first corner is the active cell. */
  readonly setSelection: (selection: { readonly min: CellPlace; readonly max: CellPlace }) => void;
}

interface Keyboard<Row> {
  readonly library: RefObject<GridLibrary | null>;
  readonly rows: readonly Row[];
  readonly columns: readonly GridColumn<Row>[];
  readonly pageRows: number;
  /** Whether a cell is being typed into. */
  readonly typing: RefObject<boolean>;
  /** Whether something stands in the active cell. */
  readonly isActive: (element: EventTarget) => boolean;
  /** Brings the keyboard back to the cell that was last active. */
  readonly revive: () => void;
  /** What stands in a cell goes into every cell of a block. */
  readonly onFill: (from: CellPlace, block: NonNullable<GridHandle["selection"]>) => void;
}

const REVIVING = new Set(["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Enter", "F2", "Home", "End"]);

/** The keys of a sheet of Excel that the library behind the grid lacks or takes otherwise. */
export function useGridKeyboard<Row>(keyboard: Keyboard<Row>) {
  const { library, rows, columns, typing } = keyboard;
  const tabFrom = useRef<number | null>(null);
  /** What was selected when typing began, for the library forgets it then. */
  const before = useRef<GridBlock | null>(null);
  const caretAtEnd = useRef(true);
  /** The selection in which Tab and Enter go round; the library knows only one active cell at its corner. */
  const round = useRef<GridRange | null>(null);
  const state = (block: GridBlock): GridKeyState => ({
    block,
    size: { rows: rows.length, cols: columns.length },
    pageRows: keyboard.pageRows,
    filled: ({ row, col }) => {
      const one = rows[row];
      return one !== undefined && columns[col]?.copy(one) !== "";
    },
    open: (col) => columns[col]?.filling != null,
    typing: typing.current,
    tabFrom: tabFrom.current,
    round: round.current && within(block.anchor, round.current) ? round.current : null,
  });
  const onKey = (event: KeyboardEvent): boolean => {
    const { current } = library;
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (!current) return false;
    const block = blockOf(current);
    if (!block) {
      if (!REVIVING.has(key)) return false;
      keyboard.revive();
      return true;
    }
    if (!typing.current) {
      before.current = block;
      caretAtEnd.current = key === "F2";
    }
    const selected = corners(before.current ?? block);
    if (isMany(selected) && within(block.anchor, selected)) round.current = selected;
    const act = gridKeyAct({ key, ctrl: ctrlKey || metaKey, shift: shiftKey, alt: altKey }, state(block));
    if (act === null || act.act === "edit") return false;
    if (act.act === "go") {
      tabFrom.current = act.run;
      round.current = null;
      current.setActiveCell(act.to);
    } else if (act.act === "round") {
      before.current = null;
      current.setActiveCell(act.to);
    } else if (act.act === "select") {
      tabFrom.current = null;
      round.current = null;
      current.setSelection({ min: act.block.anchor, max: act.block.head });
    } else if (act.act === "fillSelection") {
      const { anchor, head } = before.current ?? block;
      keyboard.onFill(block.anchor, corners({ anchor, head }));
      current.setSelection({ min: anchor, max: head });
    }
    return true;
  };
  /** A press with the mouse begins anew. One press on the active cell opens it only when it is the second. */
  const onPress = (event: MouseEvent): void => {
    tabFrom.current = null;
    round.current = null;
    caretAtEnd.current = true;
    const { current } = library;
    const single = event.detail < 2 && event.button === 0 && !event.shiftKey && !typing.current;
    if (!current?.activeCell || !single || !keyboard.isActive(event.target)) return;
    // The library opens the cell that it knows as active; it must have forgotten it before it hears of the press.
    flushSync(() => current.setActiveCell(null));
  };
  return { onKey, onPress, caretAtEnd };
}

/** The selection as its fixed corner, which is the active cell, and its moving one. */
function blockOf({ activeCell, selection }: GridLibrary): GridBlock | null {
  if (!activeCell) return null;
  const { row, col } = activeCell;
  const anchor = { row, col };
  if (!selection) return { anchor, head: anchor };
  const { min, max } = selection;
  return { anchor, head: { row: row === min.row ? max.row : min.row, col: col === min.col ? max.col : min.col } };
}

function isMany({ min, max }: GridRange): boolean {
  return min.row !== max.row || min.col !== max.col;
}

function within({ row, col }: CellPlace, { min, max }: GridRange): boolean {
  return row >= min.row && row <= max.row && col >= min.col && col <= max.col;
}

function corners({ anchor, head }: GridBlock): GridRange {
  return {
    min: { row: Math.min(anchor.row, head.row), col: Math.min(anchor.col, head.col) },
    max: { row: Math.max(anchor.row, head.row), col: Math.max(anchor.col, head.col) },
  };
}
