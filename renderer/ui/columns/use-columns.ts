import { useLayoutEffect, useMemo, useState, type RefObject } from "react";
import { useRemembered } from "../../data/remembered";
import { layoutColumns, NO_CHOICE, type ColumnChoice, type ColumnLayout, type ColumnSpec } from "./column-layout";

/** Room that the menu of columns takes at the end of the row of headings. */
export const MENU_WIDTH = 30;

export interface Columns extends ColumnLayout {
  readonly specs: readonly ColumnSpec[];
  readonly choice: ColumnChoice;
  readonly choose: (choice: ColumnChoice) => void;
  readonly reset: () => void;
  /** Keys of the columns that do not stand, chosen or not. */
  readonly away: ReadonlySet<string>;
  /** Width of all columns together with the menu. */
  readonly total: number;
}

/**
 * Places and widths of a table's columns: by content, by the room in its scroller, and by what the analyst chose, which is remembered
 * under the name of the table. Cells carry `data-column` with their column's key, so that what they need can be seen.
 */
export function useColumns(name: string, specs: readonly ColumnSpec[], scroller: RefObject<HTMLElement | null>): Columns {
  const [choice, change, reset] = useRemembered<ColumnChoice>(`kolom-${name}`, NO_CHOICE);
  const available = useRoom(scroller) - MENU_WIDTH;
  const needed = useContentNeeds(scroller);
  const layout = useMemo(
    () => layoutColumns(specs, { order: choice.order, shown: choice.shown, widths: choice.widths }, { available, needed }),
    [specs, choice.order, choice.shown, choice.widths, available, needed],
  );
  const total = layout.placed.reduce((sum, { width }) => sum + width, MENU_WIDTH);
  const away = new Set(specs.map(({ key }) => key).filter((key) => !layout.placed.some((one) => one.key === key)));
  return { ...layout, away, specs, choice, choose: change, reset, total };
}

/** Inner width of an element, kept up to date. */
function useRoom(scroller: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = (): void => setWidth(element.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  return width;
}

/** What the content that came into view needs, by column. A figure is never clipped: it widens its column, which then stays so wide. */
function useContentNeeds(scroller: RefObject<HTMLElement | null>): Readonly<Record<string, number>> {
  const [needed, setNeeded] = useState<Readonly<Record<string, number>>>({});
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    // Before the next picture: the columns are drawn once, at the width that they keep.
    const observer = new MutationObserver(() => setNeeded((before) => contentNeeds(element, before) ?? before));
    observer.observe(element, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ["style"] });
    return () => observer.disconnect();
  }, [scroller]);
  return needed;
}

/** The needs with those of every cell whose content is wider than itself; null when no cell is. */
function contentNeeds(scroller: HTMLElement, needed: Readonly<Record<string, number>>): Readonly<Record<string, number>> | null {
  const more: Record<string, number> = {};
  for (const cell of scroller.querySelectorAll<HTMLElement>("[data-column]")) {
    const key = cell.dataset["column"] ?? "";
    const over = cell.scrollWidth - cell.clientWidth;
    const need = Math.ceil(cell.getBoundingClientRect().width) + over + 1;
    if (over > 0 && need > Math.max(needed[key] ?? 0, more[key] ?? 0)) more[key] = need;
  }
  return Object.keys(more).length > 0 ? { ...needed, ...more } : null;
}
