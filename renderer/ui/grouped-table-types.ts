import type { ReactNode } from "react";
import type { KolomDaftar, NilaiDaftar } from "../../core/naskah/daftar";

/** What the one focusable thing of a row must carry: arrows move among them, Tab enters and leaves the table once. */
export interface RowFocus {
  readonly tabIndex: 0 | -1;
  readonly "data-row-focus": number;
}

export interface TableColumn<R> {
  readonly key: string;
  readonly title: string;
  readonly description?: string;
  /** Narrowest that still reads, in pixels. */
  readonly width: number;
  /** The words of a cell, where its column is to be as wide as they are. */
  readonly words?: (row: R) => string;
  /** At a narrow window the column with the lowest goes first; one without always stays. */
  readonly importance?: number;
  /** A second line that stands in for another column while that one is not shown. */
  readonly below?: { readonly key: string; readonly text: (row: R) => string };
  readonly align?: "left" | "right" | "center";
  readonly sortable?: boolean;
  /** The cell that names the row. */
  readonly isName?: boolean;
  /** Value on paper; columns without one are not printed. */
  readonly print?: (row: R) => NilaiDaftar;
  /** Decimals on paper; a column with figures has them. */
  readonly decimals?: KolomDaftar["desimal"];
  readonly cell: (row: R, focus: RowFocus) => ReactNode;
}

export type TableItem<R> =
  | { readonly kind: "row"; readonly id: string; readonly row: R }
  | {
      readonly kind: "group";
      readonly id: string;
      readonly title: string;
      /** In place of the plain title: something that takes the focus, so that arrows stop at the group too. */
      readonly heading?: (focus: RowFocus) => ReactNode;
      readonly cells: Readonly<Record<string, ReactNode>>;
    }
  /** What a row above it opened, across the table; not on paper. */
  | { readonly kind: "detail"; readonly id: string; readonly content: ReactNode };

export interface TableSort {
  readonly key: string;
  readonly descending: boolean;
}
