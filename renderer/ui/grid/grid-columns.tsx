import type { CellProps, Column, SimpleColumn } from "react-datasheet-grid";
import type { ReactNode, RefObject } from "react";
import type { GridCell, GridColumn } from "./grid-types";

/** What all cells of a grid share. */
interface CellsOfGrid {
  readonly prefix: string;
  /** Whether the cell that is typed into now was opened to go on behind its text. */
  readonly caretAtEnd: RefObject<boolean>;
}

/** What the cells of a column are drawn by. */
interface CellDrawing<Row> extends CellsOfGrid {
  readonly draw: (cell: GridCell<Row>) => ReactNode;
}

/** Identity of a cell on its page. */
export function cellId(prefix: string, row: number, col: number): string {
  return `${prefix}-${row}-${col}`;
}

/** The columns as the library wants them. Heard texts are handed on unchanged. */
export function libraryColumns<Row>(
  columns: readonly GridColumn<Row>[],
  shared: CellsOfGrid,
): Partial<Column<Row, CellDrawing<Row>, string | undefined>>[] {
  return columns.map(({ id, width, heading, cell, copy, filling, hear }) => ({
    id,
    basis: width.basis,
    grow: width.grow,
    minWidth: width.min,
    shrink: 1,
    title: heading,
    columnData: { ...shared, draw: cell },
    component: LibraryCell,
    copyValue: ({ rowData }) => copy(rowData),
    prePasteValues: (texts) => {
      hear?.(texts);
      return texts;
    },
    ...(filling === null
      ? { disabled: true, isCellEmpty: () => true }
      : {
          pasteValue: ({ rowData, value }) => filling.paste(rowData, value),
          deleteValue: ({ rowData }) => filling.clear(rowData),
          isCellEmpty: ({ rowData }) => filling.isEmpty(rowData),
        }),
  }));
}

/** The column left of all, with the number of each row. */
export function libraryGutter<Row>(gutter: {
  readonly width: number;
  readonly heading: ReactNode;
  readonly cell: (row: Row, rowIndex: number) => ReactNode;
}): SimpleColumn<Row, (row: Row, rowIndex: number) => ReactNode> {
  return { basis: gutter.width, title: gutter.heading, columnData: gutter.cell, component: LibraryGutterCell };
}

function LibraryCell<Row>(props: CellProps<Row, CellDrawing<Row>>) {
  const { columnData, rowData, rowIndex, columnIndex, focus, setRowData } = props;
  const id = cellId(columnData.prefix, rowIndex, columnIndex);
  return <>{columnData.draw({ id, row: rowData, rowIndex, editing: focus, goesOn: columnData.caretAtEnd, change: setRowData })}</>;
}

function LibraryGutterCell<Row>(props: CellProps<Row, (row: Row, rowIndex: number) => ReactNode>) {
  return <>{props.columnData(props.rowData, props.rowIndex)}</>;
}
