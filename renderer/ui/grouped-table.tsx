import { useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useMemo, useRef, type KeyboardEvent, type ReactNode } from "react";
import { printedColumns, type ColumnSpec } from "./columns/column-layout";
import { naturalWidth } from "./columns/text-width";
import { MENU_WIDTH, useColumns } from "./columns/use-columns";
import { useDaftarHalaman } from "../data/naskah";
import { TableFoot, TableHead } from "./grouped-head";
import { openRow } from "./open-row";
import { printedGroups, type PrintedList } from "./printed-list";
import type { RowFocus, TableColumn, TableItem, TableSort } from "./grouped-table-types";
import classes from "./grouped-table.module.css";
import { rowIndexOf, useRowFocus } from "./use-row-focus";

interface GroupedTableProps<R> {
  readonly label: string;
  /** Name under which columns and place are remembered. */
  readonly name: string;
  readonly columns: readonly TableColumn<R>[];
  readonly items: readonly TableItem<R>[];
  /** Row to stand on at first, for instance the one that was opened last. */
  readonly startId?: string | null;
  readonly sort?: TableSort | null;
  readonly onSort?: (key: string) => void;
  readonly onRowClick?: (row: R) => void;
  /** Keys that the table does not use itself, with the row that has the focus. */
  readonly onRowKey?: (event: KeyboardEvent, row: R) => void;
  /** Cells of the row of totals by column key; the first column's is its heading. */
  readonly footer?: Readonly<Record<string, ReactNode>>;
  /** The list on paper; its columns, groups and rows in their order are printed. */
  readonly print?: PrintedList;
}

const ROW_HEIGHT = 34;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 15, PageUp: -15, Home: -Infinity, End: Infinity };

/**
 * A table with groups and a row of totals, in which cells may hold fields. Only the rows in view exist; headings and totals stay in
 * place; arrows move from row to row. Fills its flex column.
 */
export function GroupedTable<R>(props: GroupedTableProps<R>) {
  const { items, print } = props;
  const scroll = useRef<HTMLDivElement>(null);
  const specs = useMemo(() => specsOf(props.columns, items), [props.columns, items]);
  const layout = useColumns(props.name, specs, scroll);
  useDaftarHalaman(
    print
      ? {
          ambil: () => printedGroups({ ...print, columns: printedColumns(props.columns, layout.choice), items, sort: props.sort ?? null }),
          kosong: items.length === 0,
        }
      : null,
  );
  const columns = layout.placed.flatMap(({ key }) => props.columns.find((column) => column.key === key) ?? []);
  const keyOf = useCallback((index: number) => items[index]?.id ?? index, [items]);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: keyOf,
    overscan: 12,
    scrollPaddingStart: 40,
    scrollPaddingEnd: 44,
  });
  const focus = useRowFocus({
    name: props.name,
    items,
    scroll,
    scrollTo: (index) => virtualizer.scrollToIndex(index),
    startId: props.startId ?? null,
  });
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
        style={{ minWidth: layout.total }}
        aria-label={props.label}
        aria-rowcount={items.length + 1 + (props.footer ? 1 : 0)}
        onKeyDown={onKeyDown}
      >
        <colgroup>
          {layout.placed.map(({ key, width }) => (
            <col key={key} style={{ width }} />
          ))}
          <col style={{ minWidth: MENU_WIDTH }} />
        </colgroup>
        <TableHead label={props.label} layout={layout} columns={columns} sort={props.sort ?? null} onSort={onSort} />
        <tbody>
          <Spacer height={before} span={columns.length + 1} />
          {shown.map(({ index, key }) => {
            const item = items[index];
            if (!item) return null;
            const cellFocus: RowFocus = { tabIndex: index === focus.active ? 0 : -1, "data-row-focus": index };
            return (
              <tr
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                className={classes[item.kind]}
                style={{ height: ROW_HEIGHT }}
                aria-rowindex={index + 2}
                onClickCapture={() => (item.kind === "detail" ? undefined : focus.leaveBy(item.id))}
                {...(item.kind === "row" && props.onRowClick ? openRow(() => props.onRowClick?.(item.row)) : {})}
              >
                {item.kind === "row"
                  ? columns.map((column) => (
                      <BodyCell key={column.key} column={column} row={item.row} focus={cellFocus} away={layout.away} />
                    ))
                  : null}
                {item.kind === "group" ? groupCells(columns, item, cellFocus) : null}
                {item.kind === "detail" ? <td colSpan={columns.length + 1}>{item.content}</td> : <td />}
              </tr>
            );
          })}
          <Spacer height={after} span={columns.length + 1} />
        </tbody>
        {props.footer ? <TableFoot columns={columns} cells={props.footer} rowIndex={items.length + 2} /> : null}
      </table>
    </div>
  );
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
      <th scope="rowgroup" colSpan={span}>
        {group.heading ? group.heading(focus) : group.title}
      </th>
      {columns.slice(span).map((column) => (
        <td key={column.key} data-column={column.key} data-align={column.align}>
          {group.cells[column.key]}
        </td>
      ))}
    </>
  );
}

function BodyCell<R>(props: {
  readonly column: TableColumn<R>;
  readonly row: R;
  readonly focus: RowFocus;
  readonly away: ReadonlySet<string>;
}) {
  const { column, row, focus, away } = props;
  const second = column.below && away.has(column.below.key) ? column.below.text(row) : "";
  const content = (
    <>
      {column.cell(row, focus)}
      {second ? <div className={classes["second"]}>{second}</div> : null}
    </>
  );
  if (column.isName)
    return (
      <th scope="row" data-column={column.key}>
        {content}
      </th>
    );
  return (
    <td data-column={column.key} data-align={column.align}>
      {content}
    </td>
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

/** What the layout needs to know of each column; texts are as wide as the longest of them. */
function specsOf<R>(columns: readonly TableColumn<R>[], items: readonly TableItem<R>[]): readonly ColumnSpec[] {
  const rows = items.flatMap((item) => (item.kind === "row" ? [item.row] : []));
  return columns.map(({ key, title, width, importance, words }) => ({
    key,
    title,
    width,
    ...(importance === undefined ? {} : { importance }),
    ...(words ? { natural: naturalWidth(rows.map(words)) } : {}),
  }));
}
