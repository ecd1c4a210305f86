import { VisuallyHidden } from "@mantine/core";
import { IconCheck } from "@tabler/icons-react";
import { useRef, type KeyboardEvent } from "react";
import { alamatSel, uraikanAlamat } from "../../../core/intake/lembar";
import type { BarisPratinjau, TingkatMasalah } from "../../../core/intake/pratinjau";
import { TEKS_IMPOR, TEKS_PERABOT } from "../../../core/text/intake";
import { TEKS_PRATINJAU } from "../../../core/text/intake-pratinjau";
import { textOf, type LeadingColumn, type ShownColumn } from "./column-layout";
import classes from "./row-table.module.css";
import { LevelIcon, StatusBadge } from "./status-mark";

interface RowProps {
  readonly index: number;
  readonly start: number;
  readonly prefix: string;
  readonly leading: readonly LeadingColumn[];
  readonly columns: readonly ShownColumn[];
  /** Whether the sheet is read; otherwise its rows are only shown. */
  readonly isRead: boolean;
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
  const leftOut = props.isRead && row?.status === "dikecualikan";
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={classes["row"]}
      data-left-out={leftOut || undefined}
      style={{ transform: `translateY(${props.start}px)` }}
    >
      <Leading {...props} leftOut={leftOut} />
      {columns.map((column, place) => (
        <Cell key={column.indeks} {...props} column={column} place={place} />
      ))}
    </div>
  );
}

/** What stands before the sheet's own columns: whether the row takes part, its number, what would happen to it, the item it goes to. */
function Leading(props: RowProps & { readonly leftOut: boolean }) {
  const { row, isRead, leftOut } = props;
  const contents = [
    row && row.perabot === null ? (
      <input
        type="checkbox"
        tabIndex={-1}
        aria-label={TEKS_IMPOR.ikutkanBaris(row.nomor)}
        checked={!leftOut}
        onChange={() => props.onToggle(row.nomor, !leftOut)}
      />
    ) : null,
    row?.nomor ?? TEKS_IMPOR.menunggu,
    row ? <StatusBadge status={row.status} word={row.perabot === null ? undefined : TEKS_PERABOT[row.perabot]} /> : null,
    row?.bagian,
  ];
  return props.leading.map(({ title, leftPx }, place) => (
    <div
      key={title}
      role="gridcell"
      className={`${classes["cell"]} ${classes["fixed"]} ${classes["leading"]} ${title === TEKS_IMPOR.kolomBaris ? classes["number"] : ""}`}
      style={{ left: leftPx }}
      title={title === TEKS_IMPOR.kolomButir ? row?.bagian : undefined}
    >
      {contents[isRead ? place : 1]}
    </div>
  ));
}

function Cell(props: RowProps & { readonly column: ShownColumn; readonly place: number }) {
  const { row, column, place, active, typed } = props;
  const inFile = row?.sel[column.cell] ?? "";
  const text = row ? textOf(row, column.cell) : "";
  const unstored = row ? isUnstored(row, column) : false;
  const change = column.isian === "" ? undefined : row?.perubahan.find((one) => one.isian === column.isian);
  const level = row ? worstLevel(row, column.indeks) : null;
  const mended = row?.diperbaiki.includes(column.indeks) ?? false;
  return (
    <div
      role="gridcell"
      id={`${props.prefix}-${props.index}-${place}`}
      aria-invalid={level === "galat" || undefined}
      className={`${classes["cell"]} ${column.leftPx === null ? "" : classes["fixed"]} ${props.isRead && column.isian === "" ? classes["unread"] : ""}`}
      style={column.leftPx === null ? undefined : { left: column.leftPx }}
      data-align={column.isFigure ? "end" : undefined}
      data-active={active === place || undefined}
      data-level={level ?? undefined}
      data-mended={mended || undefined}
      data-unstored={unstored || undefined}
      title={row ? titleOf({ row, column, text, inFile, unstored }) : undefined}
      onClick={() => props.onChoose(place)}
      onDoubleClick={() => props.onEdit(place, inFile)}
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

/** Whether a cell only helps to check its row: it is read, but nothing of it is stored. */
function isUnstored(row: BarisPratinjau, column: ShownColumn): boolean {
  const stored = row.tersimpan[column.cell] ?? null;
  return (
    column.isian !== "" &&
    column.isian !== "nomor" &&
    stored === null &&
    row.sel[column.cell] !== "" &&
    row.tersimpan.some((one) => one !== null)
  );
}

interface CellText {
  readonly row: BarisPratinjau;
  readonly column: ShownColumn;
  readonly text: string;
  readonly inFile: string;
  readonly unstored: boolean;
}

/** The whole text of a cell with what the file has in its place, the conversion of a norm, and whether it is only checked with. */
function titleOf({ row, column, text, inFile, unstored }: CellText): string {
  const { konversi } = row;
  const converted = column.isian === "normaWaktu" && konversi ? TEKS_PRATINJAU.konversi(konversi.berkas, konversi.simpan) : null;
  return [
    converted ?? text,
    converted !== null || text === inFile ? "" : TEKS_PRATINJAU.diBerkas(inFile),
    unstored ? TEKS_PRATINJAU.tidakDisimpan : "",
  ]
    .filter((line) => line !== "")
    .join("\n");
}
