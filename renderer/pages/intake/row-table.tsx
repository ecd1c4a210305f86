import { Text } from "@mantine/core";
import { useMergedRef, useResizeObserver } from "@mantine/hooks";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { jenisDibaca } from "../../../core/intake/jenis-lembar";
import { alamatSel } from "../../../core/intake/lembar";
import type { RingkasanLembar } from "../../../core/intake/pratinjau";
import { TEKS_IMPOR } from "../../../core/text/intake";
import { useSheetRows, type RowChoice, type SheetRef } from "../../data/intake";
import type { DraftChanges } from "../../data/draft-changes";
import { LoadError } from "../../ui/load-error";
import { arrangeColumns, leadingColumns, type ShownColumn } from "./column-layout";
import { PreviewRow } from "./preview-row";
import { RowDetail } from "./row-detail";
import classes from "./row-table.module.css";
import { TableHead } from "./table-head";

const ROW_HEIGHT = 29;
const PAGE_STEP = 10;
/** Height of the headings: a line for the field, three for the file's own. */
const HEAD_HEIGHT = 60;

/** A cell by its place among the rows shown and its column in the sheet, both from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

interface Props {
  readonly sheet: RingkasanLembar;
  readonly at: SheetRef;
  readonly choice: RowChoice;
  readonly changes: DraftChanges;
  /** Cell to go to, each time a new value comes. */
  readonly target: CellPlace | null;
}

/**
 * The rows of a sheet, fetched as they come into view. One stop for the Tab key; arrows move between cells, F2 or Enter or typing
 * mends one, the space bar leaves its row out or takes it back.
 */
export function RowTable(props: Props) {
  const { sheet, at, choice, changes, target } = props;
  const rows = useSheetRows(at, choice);
  const { total, show } = rows;
  const [measured, { width: roomPx }] = useResizeObserver<HTMLDivElement>();
  const columns = arrangeColumns({ jenis: sheet.jenis, columns: rows.columns, rows: rows.sample, roomPx });
  const [active, setActive] = useState({ row: 0, place: 0 });
  const [typed, setTyped] = useState<string | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const frame = useMergedRef(scroller, measured);
  const reveal = useRef<string | null>(null);
  const prefix = useId();
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
    scrollPaddingStart: HEAD_HEIGHT,
    scrollPaddingEnd: ROW_HEIGHT,
  });
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => show(first, last), [show, first, last]);

  const move = (row: number, place: number) => {
    const next = { row: Math.max(0, Math.min(total - 1, row)), place: Math.max(0, Math.min(columns.length - 1, place)) };
    setActive(next);
    virtualizer.scrollToIndex(next.row);
    reveal.current = `${prefix}-${next.row}-${next.place}`;
  };
  // A cell far away exists only after the rows around it have been drawn; then it is brought into view sideways too.
  useEffect(() => {
    const cell = reveal.current === null ? null : document.getElementById(reveal.current);
    if (cell === null) return;
    reveal.current = null;
    cell.scrollIntoView({ block: "nearest", inline: "nearest" });
  });
  const reached = useRef<CellPlace | null>(null);
  useEffect(() => {
    // The columns settle once the width is known; before that a cell would be brought to where it does not stay.
    if (!rows.ready || roomPx === 0 || target === null || reached.current === target) return;
    reached.current = target;
    move(
      target.row,
      Math.max(
        0,
        columns.findIndex((column) => column.indeks === target.column),
      ),
    );
    scroller.current?.focus();
  });

  const isRead = jenisDibaca(sheet.jenis);
  const row = rows.rowAt(active.row);
  const column = columns[active.place];
  const toggle = (nomor: number, keluarkan: boolean) => changes.exclude(at, [nomor], keluarkan);
  const save = (nilai: string) => {
    if (row && column && nilai !== row.sel[column.cell]) changes.mend(at, alamatSel(column.indeks, row.nomor), nilai);
    stop();
  };
  const stop = () => {
    setTyped(null);
    scroller.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    if (step) move(active.row + step[0], active.place + step[1]);
    else if (event.key === "Home") move(active.row, 0);
    else if (event.key === "End") move(active.row, columns.length - 1);
    else if (!row || !column) return;
    else if (event.key === "F2" || event.key === "Enter") setTyped(row.sel[column.cell] ?? "");
    else if (event.key === " ") {
      if (isRead && row.perabot === null) toggle(row.nomor, row.status !== "dikecualikan");
    } else if (event.key.length === 1) setTyped(event.key);
    else return;
    event.preventDefault();
  };

  if (rows.error) return <LoadError error={rows.error} onRetry={rows.retry} />;
  if (rows.ready && total === 0) {
    return (
      <Text c="dimmed">{choice.status === null && choice.kelompok === null ? TEKS_IMPOR.lembarTanpaBaris : TEKS_IMPOR.tanpaBaris}</Text>
    );
  }
  const leading = leadingColumns(sheet.jenis);
  const tracks = [...leading.map(({ widthPx }) => `${widthPx}px`), ...columns.map(track)].join(" ");
  const width = [...leading, ...columns].reduce((sum, { widthPx }) => sum + widthPx, 0);
  const frozen = [...leading, ...columns.filter(({ leftPx }) => leftPx !== null)].reduce((sum, { widthPx }) => sum + widthPx, 0);
  return (
    <>
      <div
        ref={frame}
        className={classes["scroller"]}
        role="grid"
        // As in a sheet, a cell may be narrower than what it holds: the bar below shows the cell in hand whole.
        data-sheet
        tabIndex={0}
        aria-label={TEKS_IMPOR.barisTabel(sheet.nama)}
        aria-rowcount={total + 1}
        aria-colcount={columns.length + leading.length}
        aria-describedby={`${prefix}-hint`}
        aria-activedescendant={active.row >= first && active.row <= last ? `${prefix}-${active.row}-${active.place}` : undefined}
        onKeyDown={onKeyDown}
        style={{ ["--tracks" as string]: tracks, ["--width" as string]: `${width}px`, scrollPadding: `${HEAD_HEIGHT}px 0 0 ${frozen}px` }}
      >
        <TableHead leading={leading} columns={columns} isRead={isRead} />
        <div role="rowgroup" className={classes["body"]} style={{ height: virtualizer.getTotalSize() }}>
          {items.map((item) => (
            <PreviewRow
              key={item.index}
              index={item.index}
              start={item.start}
              prefix={prefix}
              leading={leading}
              columns={columns}
              isRead={isRead}
              row={rows.rowAt(item.index)}
              active={item.index === active.row ? active.place : null}
              typed={item.index === active.row ? typed : null}
              onToggle={toggle}
              onChoose={(place) => setActive({ row: item.index, place })}
              onEdit={(place, text) => {
                setActive({ row: item.index, place });
                setTyped(text);
              }}
              onSave={save}
              onStop={stop}
            />
          ))}
        </div>
      </div>
      <RowDetail row={row} column={column} hintId={`${prefix}-hint`} />
    </>
  );
}

/** A column that stays in place keeps its width; the others share what is left. */
function track({ leftPx, widthPx }: ShownColumn): string {
  return leftPx === null ? `minmax(${widthPx}px, ${widthPx}fr)` : `${widthPx}px`;
}

const STEPS: Readonly<Record<string, readonly [rows: number, places: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [PAGE_STEP, 0],
  PageUp: [-PAGE_STEP, 0],
};
