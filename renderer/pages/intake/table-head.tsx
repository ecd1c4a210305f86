import { hurufKolom } from "../../../core/intake/lembar";
import { NAMA_ISIAN } from "../../../core/text/isian";
import { TEKS_PRATINJAU } from "../../../core/text/intake-pratinjau";
import { fieldLabel, type LeadingColumn, type ShownColumn } from "./column-layout";
import classes from "./row-table.module.css";

/**
 * Its letter with the field it is read as, shortened over figures, and the file's own heading in three lines at most. A column that is not
 * read says so. The whole of both stands in the tooltip.
 */
export function TableHead(props: {
  readonly leading: readonly LeadingColumn[];
  readonly columns: readonly ShownColumn[];
  readonly isRead: boolean;
}) {
  return (
    <div role="rowgroup" className={classes["head"]}>
      <div role="row" aria-rowindex={1} className={classes["row"]}>
        {props.leading.map(({ title, leftPx }) => (
          <div
            key={title}
            role="columnheader"
            className={`${classes["cell"]} ${classes["heading"]} ${classes["fixed"]}`}
            style={{ left: leftPx }}
          >
            <span>{title}</span>
          </div>
        ))}
        {props.columns.map((column) => (
          <ColumnHead key={column.indeks} column={column} isRead={props.isRead} />
        ))}
      </div>
    </div>
  );
}

function ColumnHead({ column, isRead }: { readonly column: ShownColumn; readonly isRead: boolean }) {
  const letter = hurufKolom(column.indeks);
  const title = column.judul.trim() === "" ? TEKS_PRATINJAU.belumBernama : column.judul;
  const field = column.isian === "" ? (isRead ? TEKS_PRATINJAU.tidakDibaca : "") : (NAMA_ISIAN[column.isian] ?? column.isian);
  const short = fieldLabel(column, isRead);
  const unread = isRead && column.isian === "";
  return (
    <div
      role="columnheader"
      className={`${classes["cell"]} ${classes["heading"]} ${unread ? classes["unread"] : ""} ${column.leftPx === null ? "" : classes["fixed"]}`}
      style={column.leftPx === null ? undefined : { left: column.leftPx }}
      data-align={column.isFigure ? "end" : undefined}
      title={field === "" ? `${letter} · ${title}` : `${letter} · ${title} · ${field}`}
    >
      <span className={classes["titles"]}>
        <span className={classes["letter"]}>
          <b>{letter}</b>
          {short === "" ? "" : ` ${short}`}
        </span>{" "}
        <span className={classes["title"]}>{title}</span>
      </span>
    </div>
  );
}
