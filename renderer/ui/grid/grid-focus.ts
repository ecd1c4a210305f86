import { useCallback, useEffect, useRef, type RefObject } from "react";
import { cellId } from "./grid-columns";
import { gridBox } from "./grid-roles";
import type { CellPlace, GridHandle } from "./grid-types";

/** Marks what belongs to a grid although it stands outside: a press there does not end the selection. */
export const PART_OF_GRID = { "data-part-of-grid": true } as const;

/** What is asked of the library behind the grid. */
type Keyboard = RefObject<Pick<GridHandle, "activeCell" | "setActiveCell"> | null>;

interface Place {
  readonly frame: RefObject<HTMLElement | null>;
  readonly library: Keyboard;
  readonly prefix: string;
}

/** Real keyboard focus rests on the grid's box, which names the active cell; so shortcuts and screen readers know where one is. */
export function useGridFocus({ frame, library, prefix }: Place) {
  useLetGo(frame, library);
  const last = useRef<CellPlace>({ row: 0, col: 0 });
  const takeFocus = useCallback(() => {
    const box = gridBox(frame);
    const { activeElement } = document;
    const free = activeElement === null || activeElement === document.body || box?.contains(activeElement) === true;
    if (box && free && library.current?.activeCell != null) box.focus({ preventScroll: true });
  }, [frame, library]);
  const markActive = useCallback(
    (place: CellPlace | null) => {
      const box = gridBox(frame);
      if (!place) {
        box?.removeAttribute("aria-activedescendant");
        return;
      }
      last.current = { row: place.row, col: place.col };
      box?.setAttribute("aria-activedescendant", cellId(prefix, place.row, place.col));
      takeFocus();
    },
    [frame, prefix, takeFocus],
  );
  const revive = useCallback(() => {
    if (library.current?.activeCell == null) library.current?.setActiveCell(last.current);
  }, [library]);
  return { takeFocus, markActive, revive };
}

/** How long a window that is closing over the page may take to give the focus back, in milliseconds. */
const CLOSING_MS = 1_500;

/** Does something once the focus is nowhere else than in the page around the grid; not at all where something else has claimed it. */
export function onceInvited(frame: RefObject<HTMLElement | null>, act: () => void): void {
  const since = performance.now();
  const look = (): void => {
    const box = gridBox(frame);
    const { activeElement } = document;
    if (!box || !activeElement) return;
    if (activeElement.contains(box)) act();
    else if (activeElement.closest("[role=dialog]") && performance.now() - since < CLOSING_MS) requestAnimationFrame(look);
  };
  look();
}

/** The library listens to the whole document as long as a cell is active; once the focus is elsewhere, keys belong there. */
function useLetGo(frame: RefObject<HTMLElement | null>, library: Keyboard): void {
  useEffect(() => {
    const letGo = (event: FocusEvent): void => {
      const { target } = event;
      if (!(target instanceof Element) || frame.current?.contains(target) || target.closest("[data-part-of-grid]")) return;
      if (library.current?.activeCell) library.current.setActiveCell(null);
    };
    document.addEventListener("focusin", letGo);
    return () => document.removeEventListener("focusin", letGo);
  }, [frame, library]);
}
