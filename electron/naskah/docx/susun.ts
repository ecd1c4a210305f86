import { Table, TableLayoutType, WidthType, type ITableOptions, type TableRow } from "docx";

/** Width of a cell or of a table, given in twentieths of a point. */
export const lebarSel = (size: number) => ({ size, type: WidthType.DXA }) as const;

/** A table whose columns are as wide as they are said to be, in twentieths of a point, whatever stands in them. */
export function susunTabel(
  columnWidths: readonly number[],
  rows: readonly TableRow[],
  lain: Pick<ITableOptions, "borders" | "margins">,
): Table {
  return new Table({
    ...lain,
    rows: [...rows],
    columnWidths: [...columnWidths],
    layout: TableLayoutType.FIXED,
    width: lebarSel(columnWidths.reduce((jumlah, satu) => jumlah + satu, 0)),
  });
}
