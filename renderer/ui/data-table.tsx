import { Tooltip, UnstyledButton } from "@mantine/core";
import { useLocalStorage } from "@mantine/hooks";
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import {
  flexRender,
  getCoreRowModel,
  getSortedRowModel,
  useReactTable,
  type Column,
  type ColumnDef,
  type Header,
  type SortingState,
  type Table,
} from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import type { IsiDaftar, KolomDaftar, NilaiDaftar } from "../../core/naskah/daftar";
import { TEKS_DAFTAR } from "../../core/text/daftar";
import { useDaftarHalaman } from "../data/naskah";
import { compareValues } from "./compare-values";
import classes from "./data-table.module.css";

declare module "@tanstack/react-table" {
  interface ColumnMeta<TData, TValue> {
    /** Digits under each other although the column begins at the left, as an NIP. */
    readonly figures?: boolean;
    /** CSS grid track of the column, such as `minmax(160px, 2fr)`. */
    readonly track: string;
    /** Figures stand at the end of their column. */
    readonly align?: "end";
    /** Value on paper where it is not the one that sorts. */
    readonly print?: (row: TData) => NilaiDaftar;
    /** Decimals on paper; a column with figures has them. */
    readonly decimals?: KolomDaftar["desimal"];
    /** What the heading means, on hover and focus. */
    readonly hint?: string;
    /** Keeps the type parameters in use. */
    readonly example?: readonly [TData, TValue];
  }
}

const ROW_HEIGHT = 34;
const PAGE_ROWS = 15;

interface Props<Row> {
  /** What the table lists, for a screen reader. */
  readonly label: string;
  /** Key under which the sort order is remembered. */
  readonly name: string;
  readonly rows: readonly Row[];
  readonly columns: readonly ColumnDef<Row>[];
  readonly rowId: (row: Row) => string;
  /** Row whose detail is open. */
  readonly openId?: string | undefined;
  readonly onOpen: (row: Row) => void;
  /** What stands instead of rows when there is none. */
  readonly empty: ReactNode;
  /** Title of the list on paper, and what narrows it; its shown columns and rows in their order are printed. */
  readonly print?: { readonly title: string; readonly notes: readonly string[] };
}

/**
 * A long table: only the rows in view exist, headings stay in place and sort, the order is remembered. One stop for the Tab key;
 * inside, arrows, Page Up/Down, Home and End move, Enter opens.
 */
export function DataTable<Row>(props: Props<Row>) {
  const [sorting, setSorting] = useLocalStorage<SortingState>({
    key: `tepat-urutan-${props.name}`,
    defaultValue: [],
    getInitialValueInEffect: false,
  });
  const [active, setActive] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);
  const idPrefix = useId();
  const table = useReactTable<Row>({
    data: props.rows as Row[],
    columns: props.columns as ColumnDef<Row>[],
    state: { sorting },
    onSortingChange: (update) => setSorting(typeof update === "function" ? update(sorting) : update),
    getRowId: props.rowId,
    sortDescFirst: false,
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
    defaultColumn: {
      sortingFn: (a, b, column) => compareValues(a.getValue<string | number | null>(column), b.getValue<string | number | null>(column)),
      sortUndefined: false,
    },
  });
  const rows = table.getRowModel().rows;
  const { print } = props;
  useDaftarHalaman(print ? { ambil: () => printedList(table, print), kosong: rows.length === 0 } : null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    scrollPaddingStart: ROW_HEIGHT,
  });
  const current = Math.min(active, rows.length - 1);
  const items = virtualizer.getVirtualItems();
  const move = (index: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, index));
    setActive(next);
    virtualizer.scrollToIndex(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey || event.metaKey) return;
    const row = rows[current];
    if (event.key === "Enter" && row) props.onOpen(row.original);
    else if (event.key === "ArrowDown") move(current + 1);
    else if (event.key === "ArrowUp") move(current - 1);
    else if (event.key === "PageDown") move(current + PAGE_ROWS);
    else if (event.key === "PageUp") move(current - PAGE_ROWS);
    else if (event.key === "Home") move(0);
    else if (event.key === "End") move(rows.length - 1);
    else return;
    event.preventDefault();
  };
  const tracks = table.getVisibleLeafColumns().map((column) => column.columnDef.meta?.track ?? "1fr");
  const activeIsRendered = items.some((item) => item.index === current);
  return (
    <div
      ref={scroller}
      className={classes["scroller"]}
      role="grid"
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={rows.length + 1}
      aria-activedescendant={activeIsRendered && rows.length > 0 ? `${idPrefix}-${current}` : undefined}
      onKeyDown={onKeyDown}
      style={{ ["--tracks" as string]: tracks.join(" ") }}
    >
      <div role="rowgroup" className={classes["head"]}>
        {table.getHeaderGroups().map((group) => (
          <div key={group.id} role="row" aria-rowindex={1} className={classes["row"]}>
            {group.headers.map((header) => (
              <Heading key={header.id} header={header} />
            ))}
          </div>
        ))}
      </div>
      <div role="rowgroup" className={classes["body"]} style={{ height: virtualizer.getTotalSize() }}>
        {items.map((item) => {
          const row = rows[item.index];
          return row ? (
            <div
              key={row.id}
              id={`${idPrefix}-${item.index}`}
              role="row"
              aria-rowindex={item.index + 2}
              aria-selected={row.id === props.openId}
              data-active={item.index === current || undefined}
              className={classes["row"]}
              style={{ height: ROW_HEIGHT, transform: `translateY(${item.start}px)` }}
              onClick={() => {
                setActive(item.index);
                props.onOpen(row.original);
              }}
            >
              {row.getVisibleCells().map((cell) => (
                <div
                  key={cell.id}
                  role="gridcell"
                  className={classes["cell"]}
                  data-align={cell.column.columnDef.meta?.align}
                  data-figures={cell.column.columnDef.meta?.figures}
                  title={titleOf(cell.getValue())}
                >
                  {flexRender(cell.column.columnDef.cell, cell.getContext())}
                </div>
              ))}
            </div>
          ) : null;
        })}
      </div>
      {rows.length === 0 ? (
        <div role="rowgroup">
          <div role="row">
            <div role="gridcell">{props.empty}</div>
          </div>
        </div>
      ) : null}
    </div>
  );
}

function Heading<Row>(props: { readonly header: Header<Row, unknown> }) {
  const { column, getContext } = props.header;
  const direction = column.getIsSorted();
  const { hint, align } = column.columnDef.meta ?? {};
  const Arrow = direction === "asc" ? IconArrowUp : IconArrowDown;
  return (
    <div
      role="columnheader"
      className={classes["cell"]}
      data-align={align}
      aria-sort={direction === "asc" ? "ascending" : direction === "desc" ? "descending" : "none"}
    >
      <Tooltip label={hint} disabled={hint === undefined}>
        <UnstyledButton className={classes["heading"]} onClick={column.getToggleSortingHandler()}>
          <span className={classes["title"]}>{flexRender(column.columnDef.header, getContext())}</span>
          {direction ? <Arrow size={13} aria-hidden /> : null}
        </UnstyledButton>
      </Tooltip>
    </div>
  );
}

/** The list as it stands: shown columns, rows in their order, the order named. */
function printedList<Row>(table: Table<Row>, { title, notes }: NonNullable<Props<Row>["print"]>): IsiDaftar {
  const columns = table.getVisibleLeafColumns();
  const [sorted] = table.getState().sorting;
  const titleOfColumn = (column: Column<Row>): string => {
    const { header } = column.columnDef;
    return typeof header === "string" ? header : column.id;
  };
  const sortedBy = columns.find(({ id }) => id === sorted?.id);
  return {
    judul: title,
    keterangan: sortedBy && sorted ? [...notes, TEKS_DAFTAR.urutan(titleOfColumn(sortedBy), sorted.desc)] : notes,
    kolom: columns.map((column) => ({ kepala: titleOfColumn(column), desimal: column.columnDef.meta?.decimals })),
    baris: table.getRowModel().rows.map((row) => ({
      sel: columns.map(({ id, columnDef }) => columnDef.meta?.print?.(row.original) ?? row.getValue<NilaiDaftar>(id)),
    })),
  };
}

/** A text that may be cut off is shown whole on hover. */
function titleOf(value: unknown): string | undefined {
  return typeof value === "string" && value.length > 12 ? value : undefined;
}
