import { UnstyledButton } from "@mantine/core";
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { flexRender, type Header } from "@tanstack/react-table";
import { freeColumn, widenColumn } from "./columns/column-layout";
import { ColumnGrip } from "./columns/column-grip";
import type { Columns } from "./columns/use-columns";
import { TipIstilah } from "./kata";
import classes from "./data-table.module.css";

/** The heading of a column: it sorts, says what it means, and widens the column by its edge. */
export function DataTableHeading<Row>(props: { readonly header: Header<Row, unknown>; readonly columns: Columns }) {
  const { column, getContext } = props.header;
  const { choice, choose } = props.columns;
  const direction = column.getIsSorted();
  const { hint, align } = column.columnDef.meta ?? {};
  const Arrow = direction === "asc" ? IconArrowUp : IconArrowDown;
  return (
    <div
      role="columnheader"
      className={classes["cell"]}
      data-column={column.id}
      data-align={align}
      aria-sort={direction === "asc" ? "ascending" : direction === "desc" ? "descending" : "none"}
    >
      <TipIstilah teks={typeof column.columnDef.header === "string" ? column.columnDef.header : ""} hint={hint}>
        <UnstyledButton className={classes["heading"]} data-istilah onClick={column.getToggleSortingHandler()}>
          <span>{flexRender(column.columnDef.header, getContext())}</span>
          {direction ? <Arrow size={13} aria-hidden /> : null}
        </UnstyledButton>
      </TipIstilah>
      <ColumnGrip onWidth={(width) => choose(widenColumn(choice, column.id, width))} onFree={() => choose(freeColumn(choice, column.id))} />
    </div>
  );
}
