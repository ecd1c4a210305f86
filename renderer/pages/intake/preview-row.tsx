import { VisuallyHidden } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useRef, type KeyboardEvent } from "react";
import { alamatSel, hurufKolom, uraikanAlamat } from "../../../core/intake/lembar";
import type { BarisPratinjau, KepalaKolom, TingkatMasalah } from "../../../core/intake/pratinjau";
import { TEKS_IMPOR } from "../../../core/text/impor";
import { isFigure } from "./column-layout";
import classes from "./row-table.module.css";
import { LevelIcon, StatusBadge } from "./status-mark";

/** Left edges of the three columns that stay in place. */
const EDGES = [0, 44, 104] as const;

/** Headings: what is fixed, then the file's own headings. A column that is not read says so. */
export function TableHead(props: { readonly columns: readonly KepalaKolom[] }) {
  return (
    <div role="rowgroup" className={classes["head"]}>
      <div role="row" aria-rowindex={1} className={classes["row"]}>
        {[TEKS_IMPOR.kolomIkut, TEKS_IMPOR.kolomBaris, TEKS_IMPOR.kolomStatus].map((title, place) => (
          <div
            key={title}
            role="columnheader"
            className={`${classes["cell"]} ${classes["heading"]} ${classes["fixed"]}`}
            style={{ left: EDGES[place] }}
          >
            <span>{title}</span>
          </div>
        ))}
        {props.columns.map((column) => {
          const title = column.judul.trim() === "" ? TEKS_IMPOR.kolomTanpaJudul(hurufKolom(column.indeks)) : column.judul;
          return (
            <div
              key={column.indeks}
              role="columnheader"
              className={`${classes["cell"]} ${classes["heading"]} ${column.isian === "" ? classes["unread"] : ""}`}
              data-align={isFigure(column) ? "end" : undefined}
              title={column.isian === "" ? `${title} · ${TEKS_IMPOR.tidakDibaca}` : title}
            >
              <span>{title}</span>
            </div>
          );
        })}
      </div>
    </div>
  );
}

interface RowProps {
  readonly index: number;
  readonly start: number;
  readonly prefix: string;
  readonly columns: readonly KepalaKolom[];
  /** Undefined while it is on the way. */
  readonly row: BarisPratinjau | undefined;
  /** Place of the active cell when it is in this row. */
  readonly active: number | null;
  /** Text with which the editor of the active cell opens; null when it is closed. */
  readonly typed: string | null;
  readonly onToggle: (nomor: number, keluarkan: boolean) => void;
  readonly onChoose: (place: number) => void;
  readonly onEdit: (place: number, text: string) => void;
  readonly onSave: (text: string) => void;
  readonly onStop: () => void;
}

/** One row of the preview. */
export function PreviewRow(props: RowProps) {
  const { row, columns, index } = props;
  const leftOut = row?.status === "dikecualikan";
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={classes["row"]}
      data-left-out={leftOut || undefined}
      style={{ transform: `translateY(${props.start}px)` }}
    >
      <div role="gridcell" className={`${classes["cell"]} ${classes["fixed"]}`} style={{ left: EDGES[0] }}>
        {row ? (
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={TEKS_IMPOR.ikutkanBaris(row.nomor)}
            checked={!leftOut}
            onChange={() => props.onToggle(row.nomor, !leftOut)}
          />
        ) : null}
      </div>
      <div role="gridcell" className={`${classes["cell"]} ${classes["fixed"]} ${classes["end"]}`} style={{ left: EDGES[1] }}>
        {row?.nomor ?? TEKS_IMPOR.menunggu}
      </div>
      <div role="gridcell" className={`${classes["cell"]} ${classes["fixed"]}`} style={{ left: EDGES[2] }}>
        {row ? <StatusBadge status={row.status} /> : null}
      </div>
      {columns.map((column, place) => (
        <Cell key={column.indeks} {...props} column={column} place={place} />
      ))}
    </div>
  );
}

function Cell(props: RowProps & { readonly column: KepalaKolom; readonly place: number }) {
  const { row, column, place, active, typed } = props;
  const text = row?.sel[place] ?? "";
  const change = column.isian === "" ? undefined : row?.perubahan.find((one) => one.isian === column.isian);
  const level = row ? worstLevel(row, column.indeks) : null;
  const mended = row?.diperbaiki.includes(column.indeks) ?? false;
  return (
    <div
      role="gridcell"
      id={`${props.prefix}-${props.index}-${place}`}
      aria-invalid={level === "galat" || undefined}
      className={classes["cell"]}
      data-align={isFigure(column) ? "end" : undefined}
      data-active={active === place || undefined}
      data-level={level ?? undefined}
      data-mended={mended || undefined}
      title={text}
      onClick={() => props.onChoose(place)}
      onDoubleClick={() => props.onEdit(place, text)}
    >
      {level ? <LevelIcon level={level} /> : null}
      {change ? (
        <span>
          <span className={classes["old"]}>{change.lama === "" ? TEKS_IMPOR.kosongLama : change.lama}</span> → {change.baru}
        </span>
      ) : (
        <span>{text}</span>
      )}
      {mended ? (
        <>
          <IconCheck size={13} aria-hidden />
          <VisuallyHidden>{TEKS_IMPOR.diperbaiki}</VisuallyHidden>
        </>
      ) : null}
      {row && typed !== null && active === place ? (
        <Editor
          label={TEKS_IMPOR.suntingSel(alamatSel(column.indeks, row.nomor), column.judul)}
          text={typed}
          onSave={props.onSave}
          onStop={props.onStop}
        />
      ) : null}
    </div>
  );
}

/** The field that stands in a cell while it is mended. Enter and leaving it save, Escape does not. */
function Editor(props: {
  readonly label: string;
  readonly text: string;
  readonly onSave: (text: string) => void;
  readonly onStop: () => void;
}) {
  const given = useRef(false);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    if (event.key === "Enter" || event.key === "Tab") {
      event.preventDefault();
      event.currentTarget.blur();
    } else if (event.key === "Escape") {
      event.preventDefault();
      given.current = true;
      props.onStop();
    }
  };
  return (
    <input
      autoFocus
      className={classes["editor"]}
      aria-label={props.label}
      defaultValue={props.text}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!given.current) props.onSave(event.currentTarget.value);
        given.current = true;
      }}
    />
  );
}

const LEVEL_ORDER: readonly TingkatMasalah[] = ["galat", "peringatan", "info"];

function worstLevel(row: BarisPratinjau, column: number): TingkatMasalah | null {
  const here = row.masalah.filter((masalah) => uraikanAlamat(masalah.sel)?.kolom === column);
  return LEVEL_ORDER.find((level) => here.some((masalah) => masalah.tingkat === level)) ?? null;
}
