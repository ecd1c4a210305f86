import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { kelompokDaftar, type IsiDaftar, type KolomDaftar, type NilaiDaftar } from "../../core/naskah/daftar";
import { TEKS_DAFTAR } from "../../core/text/daftar";
import { useDaftarHalaman } from "../data/naskah";
import classes from "./grouped-table.module.css";

/** What the one focusable thing of a row must carry: arrows move among them, Tab enters and leaves the table once. */
export interface RowFocus {
  readonly tabIndex: 0 | -1;
  readonly "data-row-focus": number;
}

export interface TableColumn<R> {
  readonly key: string;
  readonly title: string;
  readonly description?: string;
  /** Pixels; columns without one share what is left. */
  readonly width?: number;
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
    };

export interface TableSort {
  readonly key: string;
  readonly descending: boolean;
}

interface GroupedTableProps<R> {
  readonly label: string;
  readonly columns: readonly TableColumn<R>[];
  readonly items: readonly TableItem<R>[];
  readonly rowHeight?: number;
  /** Row to stand on at first, for instance the one that was opened last. */
  readonly startId?: string | null;
  readonly minWidth?: number;
  readonly sort?: TableSort | null;
  readonly onSort?: (key: string) => void;
  readonly onRowClick?: (row: R) => void;
  /** Keys that the table does not use itself, with the row that has the focus. */
  readonly onRowKey?: (event: KeyboardEvent, row: R) => void;
  /** Cells of the row of totals by column key; the first column's is its heading. */
  readonly footer?: Readonly<Record<string, ReactNode>>;
  /** Title of the list on paper, and what narrows it; its columns, groups and rows in their order are printed. */
  readonly print?: { readonly title: string; readonly notes: readonly string[] };
}

const ROW_HEIGHT = 34;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 15, PageUp: -15, Home: -Infinity, End: Infinity };

/**
 * A table with groups and a row of totals, in which cells may hold fields. Only the rows in view exist; headings and totals stay in
 * place; arrows move from row to row. Fills its flex column.
 */
export function GroupedTable<R>(props: GroupedTableProps<R>) {
  const { columns, items, rowHeight = ROW_HEIGHT, print } = props;
  useDaftarHalaman(print ? { ambil: () => printedList(props, print), kosong: items.length === 0 } : null);
  const scroll = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: 40,
    scrollPaddingEnd: 44,
  });
  const focus = useRowFocus({ items, scroll, scrollTo: (index) => virtualizer.scrollToIndex(index), startId: props.startId ?? null });
  const shown = virtualizer.getVirtualItems();
  const before = shown[0]?.start ?? 0;
  const after = virtualizer.getTotalSize() - (shown.at(-1)?.end ?? 0);
  const onSort = props.onSort
    ? (key: string): void => {
        props.onSort?.(key);
        scroll.current?.scrollTo({ top: 0 });
      }
    : undefined;
  const onKeyDown = (event: KeyboardEvent): void => {
    const index = rowIndexOf(event.target);
    if (index === null) return;
    const step = STEPS[event.key];
    const item = items[index];
    if (step !== undefined && !event.altKey && !event.ctrlKey) {
      event.preventDefault();
      focus.move(index, step);
    } else if (item?.kind === "row") props.onRowKey?.(event, item.row);
  };
  return (
    <div ref={scroll} className={classes["scroll"]}>
      <table
        className={classes["table"]}
        style={{ minWidth: props.minWidth }}
        aria-label={props.label}
        aria-rowcount={items.length + 1 + (props.footer ? 1 : 0)}
        onKeyDown={onKeyDown}
      >
        <colgroup>
          {columns.map((column) => (
            <col key={column.key} style={{ width: column.width }} />
          ))}
        </colgroup>
        <TableHead columns={columns} sort={props.sort ?? null} onSort={onSort} />
        <tbody>
          <Spacer height={before} span={columns.length} />
          {shown.map(({ index, key }) => {
            const item = items[index];
            if (!item) return null;
            const cellFocus: RowFocus = { tabIndex: index === focus.active ? 0 : -1, "data-row-focus": index };
            return (
              <tr
                key={key}
                className={classes[item.kind]}
                style={{ height: rowHeight }}
                aria-rowindex={index + 2}
                data-clickable={props.onRowClick ? true : undefined}
                onClick={item.kind === "row" ? () => props.onRowClick?.(item.row) : undefined}
              >
                {item.kind === "row"
                  ? columns.map((column) => <BodyCell key={column.key} column={column} row={item.row} focus={cellFocus} />)
                  : groupCells(columns, item, cellFocus)}
              </tr>
            );
          })}
          <Spacer height={after} span={columns.length} />
        </tbody>
        {props.footer ? <TableFoot columns={columns} cells={props.footer} rowIndex={items.length + 2} /> : null}
      </table>
    </div>
  );
}

/** The list as it stands: columns, groups and rows in their order, the order named. */
function printedList<R>(
  { columns, items, sort }: GroupedTableProps<R>,
  { title, notes }: NonNullable<GroupedTableProps<R>["print"]>,
): IsiDaftar {
  const printed = columns.flatMap(({ title: kepala, decimals: desimal, print }) => (print ? [{ kepala, desimal, print }] : []));
  const sortedBy = columns.find(({ key }) => key === sort?.key);
  return {
    judul: title,
    keterangan: sortedBy && sort ? [...notes, TEKS_DAFTAR.urutan(sortedBy.title, sort.descending)] : notes,
    kolom: printed.map(({ kepala, desimal }) => ({ kepala, desimal })),
    baris: items.map((item) => (item.kind === "group" ? kelompokDaftar(item.title) : { sel: printed.map(({ print }) => print(item.row)) })),
  };
}

/** The title of a group reaches up to the first column that has a figure of its own, or across the table. */
function groupCells<R>(
  columns: readonly TableColumn<R>[],
  group: Extract<TableItem<R>, { readonly kind: "group" }>,
  focus: RowFocus,
): ReactNode {
  const own = columns.findIndex(({ key }) => key in group.cells);
  const span = own < 0 ? columns.length : Math.max(1, own);
  return (
    <>
      <th scope="rowgroup" colSpan={span} title={group.title}>
        {group.heading ? group.heading(focus) : group.title}
      </th>
      {columns.slice(span).map((column) => (
        <td key={column.key} data-align={column.align}>
          {group.cells[column.key]}
        </td>
      ))}
    </>
  );
}

function BodyCell<R>(props: { readonly column: TableColumn<R>; readonly row: R; readonly focus: RowFocus }) {
  const { column, row, focus } = props;
  if (column.isName) return <th scope="row">{column.cell(row, focus)}</th>;
  return <td data-align={column.align}>{column.cell(row, focus)}</td>;
}

function TableHead<R>(props: {
  readonly columns: readonly TableColumn<R>[];
  readonly sort: TableSort | null;
  readonly onSort: ((key: string) => void) | undefined;
}) {
  const { sort, onSort } = props;
  return (
    <thead>
      <tr aria-rowindex={1}>
        {props.columns.map((column) => {
          const sorted = sort?.key === column.key ? (sort.descending ? "descending" : "ascending") : undefined;
          const Arrow = sorted === "descending" ? IconArrowDown : IconArrowUp;
          return (
            <th key={column.key} scope="col" data-align={column.align} aria-sort={sorted} title={column.description}>
              {column.sortable && onSort ? (
                <button type="button" className={classes["sort"]} data-sorted={sorted} onClick={() => onSort(column.key)}>
                  {column.title}
                  {sorted ? <Arrow size={13} aria-hidden /> : null}
                </button>
              ) : (
                column.title
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function TableFoot<R>(props: {
  readonly columns: readonly TableColumn<R>[];
  readonly cells: Readonly<Record<string, ReactNode>>;
  readonly rowIndex: number;
}) {
  return (
    <tfoot>
      <tr aria-rowindex={props.rowIndex}>
        {props.columns.map((column, place) =>
          place === 0 ? (
            <th key={column.key} scope="row">
              {props.cells[column.key]}
            </th>
          ) : (
            <td key={column.key} data-align={column.align}>
              {props.cells[column.key]}
            </td>
          ),
        )}
      </tr>
    </tfoot>
  );
}

function Spacer(props: { readonly height: number; readonly span: number }) {
  if (props.height <= 0) return null;
  return (
    <tr className={classes["spacer"]} aria-hidden style={{ height: props.height }}>
      <td colSpan={props.span} />
    </tr>
  );
}

function rowIndexOf(target: EventTarget): number | null {
  const holder = target instanceof Element ? target.closest("[data-row-focus]") : null;
  return holder instanceof HTMLElement ? Number(holder.dataset["rowFocus"]) : null;
}

/** Whether the arrows stop at a line of the table. */
function isStop<R>(item: TableItem<R> | undefined): boolean {
  return item?.kind === "row" || item?.heading !== undefined;
}

/** One row of the table is reachable by Tab; arrows move to the next row, past plain groups, scrolling it into view first. */
function useRowFocus<R>(options: {
  readonly items: readonly TableItem<R>[];
  readonly scroll: { readonly current: HTMLElement | null };
  readonly scrollTo: (index: number) => void;
  readonly startId: string | null;
}) {
  const { items, scroll, scrollTo } = options;
  const [start] = useState(() => items.findIndex(({ id }) => id === options.startId));
  const [chosen, setChosen] = useState<{ readonly index: number; readonly focus: boolean }>({ index: Math.max(0, start), focus: false });
  const first = items.findIndex((item) => item.kind === "row");
  const active = chosen.focus && isStop(items[chosen.index]) ? chosen.index : items[chosen.index]?.kind === "row" ? chosen.index : first;
  const scrollToStart = useRef(() => (start > 0 ? scrollTo(start) : undefined));
  useEffect(() => scrollToStart.current(), []);
  useEffect(() => {
    if (!chosen.focus) return;
    const frame = requestAnimationFrame(() => {
      const target = scroll.current?.querySelector(`[data-row-focus="${chosen.index}"]`);
      if (target instanceof HTMLElement) target.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [chosen, scroll]);
  const move = (from: number, step: number): void => {
    const direction = step < 0 ? -1 : 1;
    let index = Math.max(0, Math.min(items.length - 1, from + step));
    while (items[index] !== undefined && !isStop(items[index])) index += direction;
    if (!isStop(items[index])) return;
    scrollTo(index);
    setChosen({ index, focus: true });
  };
  return { active, move };
}
