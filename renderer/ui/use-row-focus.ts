import { useEffect, useState, type RefObject } from "react";
import type { TableItem } from "./grouped-table-types";
import { useRowPlace } from "./use-row-place";

/** The line of the table that holds this element; null outside all of them. */
export function rowIndexOf(target: EventTarget): number | null {
  const holder = target instanceof Element ? target.closest("[data-row-focus]") : null;
  return holder instanceof HTMLElement ? Number(holder.dataset["rowFocus"]) : null;
}

/** Whether the arrows stop at a line of the table. */
function isStop<R>(item: TableItem<R> | undefined): boolean {
  return item?.kind === "row" || (item?.kind === "group" && item.heading !== undefined);
}

/** How many pictures a row is waited for. */
const PICTURES = 10;

/**
 * One row of the table is reachable by Tab; arrows move to the next row, past plain groups, scrolling it into view first. The row stood
 * on is remembered under the name of the table, unless another one was opened last.
 */
export function useRowFocus<R>(options: {
  readonly name: string;
  readonly items: readonly TableItem<R>[];
  readonly scroll: RefObject<HTMLElement | null>;
  readonly scrollTo: (index: number) => void;
  readonly startId: string | null;
}) {
  const { items, scroll, scrollTo } = options;
  const [asked, setAsked] = useState<{ readonly index: number } | null>(null);
  const place = useRowPlace({
    name: options.name,
    indexOf: (sought) => items.findIndex(({ id }) => id === sought),
    startId: options.startId,
    scroller: scroll,
    scrollTo,
    takeFocus: (index) => setAsked({ index }),
  });
  const stood = items.findIndex(({ id }) => id === place.active);
  const active = isStop(items[stood]) ? stood : items.findIndex((item) => item.kind === "row");
  useEffect(() => {
    if (!asked) return;
    let frame = 0;
    // A row that was far off exists a few pictures after the scrolling.
    const seek = (left: number): void => {
      const target = scroll.current?.querySelector(`[data-row-focus="${asked.index}"]`);
      if (target instanceof HTMLElement) target.focus({ preventScroll: true });
      else if (left > 0) frame = requestAnimationFrame(() => seek(left - 1));
    };
    frame = requestAnimationFrame(() => seek(PICTURES));
    return () => cancelAnimationFrame(frame);
  }, [asked, scroll]);
  const move = (from: number, step: number): void => {
    const direction = step < 0 ? -1 : 1;
    let index = Math.max(0, Math.min(items.length - 1, from + step));
    while (items[index] !== undefined && !isStop(items[index])) index += direction;
    const item = items[index];
    if (!item || !isStop(item)) return;
    scrollTo(index);
    place.stand(item.id);
    setAsked({ index });
  };
  return { active, move, leaveBy: place.leaveBy };
}
