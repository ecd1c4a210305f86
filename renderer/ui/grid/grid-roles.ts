import { useLayoutEffect, type RefObject } from "react";

/** The scrolling part of the grid; it takes the keyboard focus for whichever cell is active. */
export function gridBox(frame: RefObject<HTMLElement | null>): HTMLElement | null {
  return frame.current?.querySelector<HTMLElement>(".dsg-container") ?? null;
}

/** The grid library renders plain boxes; this gives them the roles by which a screen reader knows a grid with rows. */
export function useGridRoles(frame: RefObject<HTMLElement | null>, name: string, rowCount: number): void {
  useLayoutEffect(() => {
    const box = gridBox(frame);
    if (!box) return;
    box.tabIndex = 0;
    box.setAttribute("role", "grid");
    box.setAttribute("aria-label", name);
    box.setAttribute("aria-rowcount", String(rowCount + 1));
    const mark = (): void => markRows(box);
    mark();
    const observer = new MutationObserver(mark);
    observer.observe(box, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [frame, name, rowCount]);
  // Rows that moved keep their elements, and only those on screen have one: each says which row it is.
  useLayoutEffect(() => {
    const box = gridBox(frame);
    if (box) markRows(box);
  });
}

function markRows(box: HTMLElement): void {
  for (const row of box.querySelectorAll(".dsg-row")) {
    row.setAttribute("role", "row");
    const cell = row.querySelector("[role=gridcell]")?.id.split("-").at(-2);
    row.setAttribute("aria-rowindex", cell === undefined ? "1" : String(Number(cell) + 2));
  }
}
