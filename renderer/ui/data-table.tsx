import {
  flexRender,
  getCoreRowModel,
  getSortedRowModel,
  useReactTable,
  type ColumnDef,
  type Row as TableRow,
  type SortingState,
} from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useId, useMemo, useRef, type KeyboardEvent, type ReactNode } from "react";
import type { KolomDaftar, NilaiDaftar } from "../../core/naskah/daftar";
import { useDaftarHalaman } from "../data/naskah";
import { useRemembered } from "../data/remembered";
import type { ColumnSpec } from "./columns/column-layout";
import { ColumnMenu } from "./columns/column-menu";
import { naturalWidth } from "./columns/text-width";
import { MENU_WIDTH, useColumns, type Columns } from "./columns/use-columns";
import { compareValues } from "./compare-values";
import { DataTableHeading } from "./data-table-heading";
import { printedRows } from "./printed-list";
import classes from "./data-table.module.css";
import { useRowPlace } from "./use-row-place";

declare module "@tanstack/react-table" {
  interface ColumnMeta<TData, TValue> {
    /** Digits under each other although the column begins at the left, as an NIP. */
    readonly figures?: boolean;
    /** Narrowest width that still reads, in pixels. */
    readonly width: number;
    /** At a narrow window the column with the lowest goes first; one without always stays. */
    readonly importance?: number;
    /** Figures stand at the end of their column. */
    readonly align?: "end";
    /** Value on paper where it is not the one that sorts. */
    readonly print?: (row: TData) => NilaiDaftar;
    /** Decimals on paper; a column with figures has them. */
    readonly decimals?: KolomDaftar["desimal"];
    /** What the heading means, on hover and focus. */
    readonly hint?: string;
    /** A second line that stands in for another column while that one is not shown. */
    readonly below?: { readonly key: string; readonly text: (row: TData) => string };
    /** Keeps the type parameters in use. */
    readonly example?: readonly [TData, TValue];
  }
}

const ROW_HEIGHT = 34;
const PAGE_ROWS = 15;
/** One value for good: another one at each drawing would sort anew, and draw anew. */
const UNSORTED: { readonly urutan: SortingState } = { urutan: [] };

interface Props<Row> {
  /** What the table lists, for a screen reader. */
  readonly label: string;
  /** Key under which the sort order is remembered. */
  readonly name: string;
  readonly rows: readonly Row[];
  readonly columns: readonly ColumnDef<Row>[];
  readonly rowId: (row: Row) => string;
  /** A key before the table sees it, with the row that it stands on; prevented, the table leaves it alone. */
  readonly onRowKey?: (event: KeyboardEvent, row: Row) => void;
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
  const [{ urutan: sorting }, remember] = useRemembered<{ readonly urutan: SortingState }>(`urutan-${props.name}`, UNSORTED);
  const scroller = useRef<HTMLDivElement>(null);
  const idPrefix = useId();
  const table = useReactTable<Row>({
    data: props.rows as Row[],
    columns: props.columns as ColumnDef<Row>[],
    state: { sorting },
    onSortingChange: (update) => remember({ urutan: typeof update === "function" ? update(sorting) : update }),
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
  const coreRows = table.getCoreRowModel().rows;
  const specs = useMemo(() => specsOf(props.columns, coreRows), [props.columns, coreRows]);
  const columns = useColumns(props.name, specs, scroller);
  const keyOf = useCallback((index: number) => rows[index]?.id ?? index, [rows]);
  const { print } = props;
  useDaftarHalaman(print ? { ambil: () => printedRows(table, columns.choice, print), kosong: rows.length === 0 } : null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: keyOf,
    overscan: 12,
    scrollPaddingStart: ROW_HEIGHT,
  });
  const place = useRowPlace({
    name: props.name,
    indexOf: (sought) => rows.findIndex(({ id }) => id === sought),
    scroller,
    scrollTo: (index) => virtualizer.scrollToIndex(index),
    takeFocus: () => scroller.current?.focus({ preventScroll: true }),
  });
  const stood = useMemo(
    () =>
      Math.max(
        0,
        rows.findIndex(({ id }) => id === place.active),
      ),
    [rows, place.active],
  );
  const current = Math.min(stood, rows.length - 1);
  const items = virtualizer.getVirtualItems();
  const open = (row: TableRow<Row>) => {
    place.leaveBy(row.id);
    props.onOpen(row.original);
  };
  const move = (index: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, index));
    place.stand(rows[next]?.id ?? null);
    virtualizer.scrollToIndex(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const row = rows[current];
    if (row) props.onRowKey?.(event, row.original);
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Enter" && row) open(row);
    else if (event.key === "ArrowDown") move(current + 1);
    else if (event.key === "ArrowUp") move(current - 1);
    else if (event.key === "PageDown") move(current + PAGE_ROWS);
    else if (event.key === "PageUp") move(current - PAGE_ROWS);
    else if (event.key === "Home") move(0);
    else if (event.key === "End") move(rows.length - 1);
    else return;
    event.preventDefault();
  };
  const tracks = `${columns.placed.map(({ width }) => `${width}px`).join(" ")} minmax(${MENU_WIDTH}px, 1fr)`;
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
      style={{ ["--tracks" as string]: tracks }}
    >
      <div role="rowgroup" className={classes["head"]}>
        {table.getHeaderGroups().map((group) => (
          <div key={group.id} role="row" aria-rowindex={1} className={classes["row"]}>
            {inOrder(group.headers, columns, (header) => header.column.id).map((header) => (
              <DataTableHeading key={header.id} header={header} columns={columns} />
            ))}
            <div role="columnheader" className={classes["menu"]}>
              <ColumnMenu columns={columns} table={props.label} />
            </div>
          </div>
        ))}
      </div>
      <div role="rowgroup" className={classes["body"]} style={{ height: virtualizer.getTotalSize() }}>
        {items.map((item) => {
          const row = rows[item.index];
          return row ? (
            <div
              key={row.id}
              ref={virtualizer.measureElement}
              data-index={item.index}
              id={`${idPrefix}-${item.index}`}
              role="row"
              aria-rowindex={item.index + 2}
              aria-selected={row.id === props.openId}
              data-active={item.index === current || undefined}
              className={classes["row"]}
              style={{ minHeight: ROW_HEIGHT, transform: `translateY(${item.start}px)` }}
              onClick={() => {
                place.stand(row.id);
                open(row);
              }}
            >
              {inOrder(row.getAllCells(), columns, (cell) => cell.column.id).map((cell) => {
                const { align, figures, below } = cell.column.columnDef.meta ?? {};
                const second = below && columns.away.has(below.key) ? below.text(row.original) : "";
                return (
                  <div
                    key={cell.id}
                    role="gridcell"
                    className={classes["cell"]}
                    data-column={cell.column.id}
                    data-align={align}
                    data-figures={figures}
                  >
                    {flexRender(cell.column.columnDef.cell, cell.getContext())}
                    {second ? <div className={classes["second"]}>{second}</div> : null}
                  </div>
                );
              })}
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

/** What belongs to the columns that stand, in their order. */
function inOrder<T>(all: readonly T[], columns: Columns, keyOf: (one: T) => string): readonly T[] {
  return columns.placed.flatMap(({ key }) => all.find((one) => keyOf(one) === key) ?? []);
}

/** What the layout needs to know of each column; texts are as wide as the longest of them. */
function specsOf<Row>(columns: readonly ColumnDef<Row>[], rows: readonly TableRow<Row>[]): readonly ColumnSpec[] {
  return columns.flatMap(({ id, header, meta }) => {
    if (id === undefined || typeof header !== "string" || !meta) return [];
    const { width, importance, align, figures } = meta;
    const spec = { key: id, title: header, width, ...(importance === undefined ? {} : { importance }) };
    if (align === "end" || figures === true) return [spec];
    return [{ ...spec, natural: naturalWidth(rows.map((row) => String(meta.print?.(row.original) ?? row.getValue(id) ?? ""))) }];
  });
}
