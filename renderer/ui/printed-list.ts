import type { Column, Table } from "@tanstack/react-table";
import { kelompokDaftar, type IsiDaftar, type NilaiDaftar } from "../../core/naskah/daftar";
import { TEKS_DAFTAR } from "../../core/text/daftar";
import { printedColumns, type ColumnChoice } from "./columns/column-layout";
import type { TableColumn, TableItem, TableSort } from "./grouped-table-types";

/** Title of a list on paper, and what narrows it. */
interface Heading {
  readonly title: string;
  readonly notes: readonly string[];
}

/** The list as it stands: the columns that were chosen in their order, whatever the width of the window; rows and sort order. */
export function printedRows<Row>(table: Table<Row>, choice: ColumnChoice, { title, notes }: Heading): IsiDaftar {
  const keyed = table.getAllLeafColumns().map((column) => ({ key: column.id, column }));
  const columns = printedColumns(keyed, choice).map(({ column }) => column);
  const [sorted] = table.getState().sorting;
  const titleOf = (column: Column<Row>): string => {
    const { header } = column.columnDef;
    return typeof header === "string" ? header : column.id;
  };
  const sortedBy = keyed.find(({ key }) => key === sorted?.id)?.column;
  return {
    judul: title,
    keterangan: sortedBy && sorted ? [...notes, TEKS_DAFTAR.urutan(titleOf(sortedBy), sorted.desc)] : notes,
    kolom: columns.map((column) => ({ kepala: titleOf(column), desimal: column.columnDef.meta?.decimals })),
    baris: table.getRowModel().rows.map((row) => ({
      sel: columns.map(({ id, columnDef }) => columnDef.meta?.print?.(row.original) ?? row.getValue<NilaiDaftar>(id)),
    })),
  };
}

/** What a list in groups has on paper besides its rows. */
export interface PrintedList extends Heading {
  /** Values of the row of totals by column key; without them there is no such row. */
  readonly totals?: Readonly<Record<string, NilaiDaftar>>;
}

/** The same of a list in groups; a column without a value on paper is left out. */
export function printedGroups<R>(
  list: PrintedList & {
    readonly columns: readonly TableColumn<R>[];
    readonly items: readonly TableItem<R>[];
    readonly sort: TableSort | null;
  },
): IsiDaftar {
  const { title, notes, totals, columns, items, sort } = list;
  const printed = columns.flatMap(({ key, title: kepala, decimals: desimal, print }) => (print ? [{ key, kepala, desimal, print }] : []));
  const sortedBy = columns.find(({ key }) => key === sort?.key);
  return {
    judul: title,
    keterangan: sortedBy && sort ? [...notes, TEKS_DAFTAR.urutan(sortedBy.title, sort.descending)] : notes,
    kolom: printed.map(({ kepala, desimal }) => ({ kepala, desimal })),
    baris: [
      ...items.flatMap((item) => {
        if (item.kind === "detail") return [];
        return item.kind === "group" ? kelompokDaftar(item.title) : { sel: printed.map(({ print }) => print(item.row)) };
      }),
      ...(totals ? [{ sel: printed.map(({ key }) => totals[key] ?? null), jumlah: true }] : []),
    ],
  };
}
