import { Text } from "@mantine/core";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { alamatSel } from "../../../core/intake/lembar";
import type { RingkasanLembar } from "../../../core/intake/pratinjau";
import { TEKS_IMPOR } from "../../../core/text/impor";
import { useSheetRows, type RowFilter, type SheetRef } from "../../data/intake";
import { useCommand } from "../../data/query";
import { LoadError } from "../../ui/load-error";
import { columnWidths } from "./column-layout";
import { PreviewRow, TableHead } from "./preview-row";
import { RowDetail } from "./row-detail";
import classes from "./row-table.module.css";

const ROW_HEIGHT = 32;
const PAGE_STEP = 10;
/** Widths of the three columns that stay in place: take part, row number, status. */
const FIXED_PX = [44, 60, 116] as const;

/** A cell by its place among the rows shown and its column in the sheet, both from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

interface Props {
  readonly sheet: RingkasanLembar;
  readonly at: SheetRef;
  readonly filter: RowFilter;
  /** Cell to go to, each time a new value comes. */
  readonly target: CellPlace | null;
}

/**
 * The rows of a sheet, fetched as they come into view. One stop for the Tab key; arrows move between cells, F2 or Enter or typing
 * mends one, the space bar leaves its row out or takes it back.
 */
export function RowTable(props: Props) {
  const { sheet, at, filter, target } = props;
  const rows = useSheetRows(at, filter);
  const { columns, total, show } = rows;
  const mend = useCommand("intake.mend");
  const exclude = useCommand("intake.exclude");
  const [active, setActive] = useState({ row: 0, place: 0 });
  const [typed, setTyped] = useState<string | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const reveal = useRef<string | null>(null);
  const prefix = useId();
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
    scrollPaddingStart: ROW_HEIGHT,
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
    if (!rows.ready || target === null || reached.current === target) return;
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

  const row = rows.rowAt(active.row);
  const column = columns[active.place];
  const toggle = (nomor: number, keluarkan: boolean) => exclude.mutate({ ...at, baris: [nomor], keluarkan });
  const save = (nilai: string) => {
    if (row && column && nilai !== row.sel[active.place]) mend.mutate({ ...at, sel: alamatSel(column.indeks, row.nomor), nilai });
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
    else if (!row) return;
    else if (event.key === "F2" || event.key === "Enter") setTyped(row.sel[active.place] ?? "");
    else if (event.key === " ") toggle(row.nomor, row.status !== "dikecualikan");
    else if (event.key.length === 1) setTyped(event.key);
    else return;
    event.preventDefault();
  };

  if (rows.error) return <LoadError error={rows.error} onRetry={rows.retry} />;
  if (rows.ready && total === 0) {
    return <Text c="dimmed">{filter === null ? TEKS_IMPOR.lembarTanpaBaris : TEKS_IMPOR.tanpaBaris}</Text>;
  }
  const widths = columnWidths(columns, rows.sample);
  const tracks = [...FIXED_PX.map((px) => `${px}px`), ...widths.map((px) => `minmax(${px}px, ${px}fr)`)].join(" ");
  const width = [...FIXED_PX, ...widths].reduce((sum, px) => sum + px, 0);
  return (
    <>
      <div
        ref={scroller}
        className={classes["scroller"]}
        role="grid"
        tabIndex={0}
        aria-label={TEKS_IMPOR.barisTabel(sheet.nama)}
        aria-rowcount={total + 1}
        aria-colcount={columns.length + 3}
        aria-describedby={`${prefix}-hint`}
        aria-activedescendant={active.row >= first && active.row <= last ? `${prefix}-${active.row}-${active.place}` : undefined}
        onKeyDown={onKeyDown}
        style={{ ["--tracks" as string]: tracks, ["--width" as string]: `${width}px` }}
      >
        <TableHead columns={columns} />
        <div role="rowgroup" className={classes["body"]} style={{ height: virtualizer.getTotalSize() }}>
          {items.map((item) => (
            <PreviewRow
              key={item.index}
              index={item.index}
              start={item.start}
              prefix={prefix}
              columns={columns}
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
      <RowDetail row={row} hintId={`${prefix}-hint`} />
    </>
  );
}

const STEPS: Readonly<Record<string, readonly [rows: number, places: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [PAGE_STEP, 0],
  PageUp: [-PAGE_STEP, 0],
};
