import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { freeColumn, widenColumn } from "./columns/column-layout";
import { ColumnGrip } from "./columns/column-grip";
import { ColumnMenu } from "./columns/column-menu";
import type { Columns } from "./columns/use-columns";
import type { TableColumn, TableSort } from "./grouped-table-types";
import { Kata, TipIstilah } from "./kata";
import classes from "./grouped-table.module.css";

/** The headings: each sorts where it can, widens its column by its edge, and the last holds the menu of columns. */
export function TableHead<R>(props: {
  readonly label: string;
  readonly columns: readonly TableColumn<R>[];
  readonly layout: Columns;
  readonly sort: TableSort | null;
  readonly onSort: ((key: string) => void) | undefined;
}) {
  const { sort, onSort, layout } = props;
  const { choice, choose } = layout;
  return (
    <thead>
      <tr aria-rowindex={1}>
        {props.columns.map((column) => {
          const sorted = sort?.key === column.key ? (sort.descending ? "descending" : "ascending") : undefined;
          const Arrow = sorted === "descending" ? IconArrowDown : IconArrowUp;
          return (
            <th key={column.key} scope="col" data-column={column.key} data-align={column.align} aria-sort={sorted}>
              {column.sortable && onSort ? (
                <TipIstilah teks={column.title} hint={column.description}>
                  <button type="button" className={classes["sort"]} data-istilah data-sorted={sorted} onClick={() => onSort(column.key)}>
                    {column.title}
                    {sorted ? <Arrow size={13} aria-hidden /> : null}
                  </button>
                </TipIstilah>
              ) : (
                <Kata teks={column.title} hint={column.description} />
              )}
              <ColumnGrip
                onWidth={(width) => choose(widenColumn(choice, column.key, width))}
                onFree={() => choose(freeColumn(choice, column.key))}
              />
            </th>
          );
        })}
        <th scope="col" className={classes["menu"]}>
          <ColumnMenu columns={layout} table={props.label} />
        </th>
      </tr>
    </thead>
  );
}

/** The row of totals, which stays in sight. */
export function TableFoot<R>(props: {
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
            <td key={column.key} data-column={column.key} data-align={column.align}>
              {props.cells[column.key]}
            </td>
          ),
        )}
        <td />
      </tr>
    </tfoot>
  );
}
