import { useLayoutEffect, type RefObject } from "react";

/** The scrolling part of the grid; it takes the keyboard focus for whichever cell is active. */
export function gridBox(frame: RefObject<HTMLElement | null>): HTMLElement | null {
  return frame.current?.querySelector<HTMLElement>(".dsg-container") ?? null;
}

/** The grid library renders plain boxes; this gives them the roles by which a screen reader knows a grid with rows. */
export function useGridRoles(
  frame: RefObject<HTMLElement | null>,
  name: string,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): void {
  useLayoutEffect(() => {
    const box = gridBox(frame);
    if (!box) return;
    box.tabIndex = 0;
    box.setAttribute("role", "grid");
    box.setAttribute("aria-label", name);
    box.setAttribute("aria-rowcount", String(rows + 1));
    box.setAttribute("aria-colcount", String(columns + 1));
    const mark = (): void => markRows(box);
    mark();
    const observer = new MutationObserver(mark);
    observer.observe(box, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [frame, name, rows, columns]);
  // Rows that moved keep their elements, and only those on screen have one: each says which row it is.
  useLayoutEffect(() => {
    const box = gridBox(frame);
    if (box) markRows(box);
  });
}

function markRows(box: HTMLElement): void {
  const columnAt = new Map<string, string>();
  const headings: HTMLElement[] = [];
  for (const row of box.querySelectorAll(".dsg-row")) {
    row.setAttribute("role", "row");
    const cell = row.querySelector("[role=gridcell]")?.id.split("-").at(-2);
    row.setAttribute("aria-rowindex", cell === undefined ? "1" : String(Number(cell) + 2));
    for (const one of row.querySelectorAll<HTMLElement>("[role=gridcell], [role=rowheader], [role=columnheader]")) {
      const role = one.getAttribute("role");
      if (role === "columnheader") headings.push(one);
      // Only the columns on screen have elements; the numbers of the rows are the first.
      else one.setAttribute("aria-colindex", role === "rowheader" ? "1" : String(Number(one.id.split("-").at(-1)) + 2));
      if (role !== "columnheader") columnAt.set(leftOf(one), one.getAttribute("aria-colindex") ?? "");
    }
  }
  for (const heading of headings) {
    const column = columnAt.get(leftOf(heading));
    if (column !== undefined) heading.setAttribute("aria-colindex", column);
  }
}

/** Where the library puts the column of a cell; a heading stands at the same place as the cells under it. */
function leftOf(element: HTMLElement): string {
  return element.closest<HTMLElement>(".dsg-cell")?.style.left ?? "";
}
