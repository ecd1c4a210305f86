import type { ReactNode, RefObject } from "react";

/** A cell by its row and column, each from 0. */
export interface CellPlace {
  readonly row: number;
  readonly col: number;
}

/** What a page may ask of its grid and tell it. */
export interface GridHandle {
  /** The cell that the keyboard is on; null while the focus is elsewhere. */
  readonly activeCell: CellPlace | null;
  /** Whether a cell is being typed into. */
  readonly typing: boolean;
  /** The selected block, both corners included; null when nothing is selected. */
  readonly selection: { readonly min: CellPlace; readonly max: CellPlace } | null;
  /** Goes to a cell, its column by number or by id; null lets go of the keyboard. */
  readonly setActiveCell: (place: { readonly row: number; readonly col: number | string } | null) => void;
  /** Goes to a cell unless the focus is somewhere else than in the page around the grid. */
  readonly invite: (place: { readonly row: number; readonly col: number | string }) => void;
  /** Brings the keyboard back to the cell that was last active. */
  readonly focus: () => void;
}

/** One cell as its column draws it. */
export interface GridCell<Row> {
  /** Identity by which the grid names the cell that has the focus; belongs on the element of role `gridcell`. */
  readonly id: string;
  readonly row: Row;
  readonly rowIndex: number;
  /** Whether it is being typed into. */
  readonly editing: boolean;
  /** Whether it was opened to go on behind its text (F2); otherwise what is typed replaces it. */
  readonly goesOn: RefObject<boolean>;
  readonly change: (row: Row) => void;
}

/** What a column lets its cells be filled with. */
export interface GridFilling<Row> {
  /** A ragged block brings nothing for the last columns of its shorter rows. */
  readonly paste: (row: Row, text: string | undefined) => Row;
  readonly clear: (row: Row) => Row;
  readonly isEmpty: (row: Row) => boolean;
}

export interface GridColumn<Row> {
  readonly id: string;
  /** Pixels: width before growing, share of the space that is left, and the least. */
  readonly width: { readonly basis: number; readonly grow: number; readonly min: number };
  readonly heading: ReactNode;
  readonly cell: (cell: GridCell<Row>) => ReactNode;
  readonly copy: (row: Row) => string;
  /** Null for a derived column, which cannot be typed into. */
  readonly filling: GridFilling<Row> | null;
  /** Hears the texts of a pasted block in this column before the first cell of any column is filled. */
  readonly hear?: (texts: readonly (string | undefined)[]) => void;
}

/** Where the menu of the right mouse button was asked for, and how it is closed. */
export interface GridMenu {
  readonly clientX: number;
  readonly clientY: number;
  readonly close: () => void;
}
