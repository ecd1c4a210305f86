import { useEffect, useRef, useState, type RefObject } from "react";

/** Where the analyst was in a table: the row she stood on, how far it was scrolled, and whether she left it by opening that row. */
interface RowPlace {
  readonly active: string | null;
  readonly top: number;
  readonly left: boolean;
}

/** Places by the name of their table, for as long as the window is open. */
const places = new Map<string, RowPlace>();

/**
 * Remembers the place in a table while another page is shown. Coming back finds it scrolled as it was; coming back from what a row
 * opened also finds that row in focus.
 *
 * @param options.indexOf where the row with an id stands now; -1 when it does not
 */
export function useRowPlace(options: {
  readonly name: string;
  readonly indexOf: (id: string) => number;
  /** The row to come back to, where that is not the one that was left. */
  readonly startId?: string | null;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly scrollTo: (index: number) => void;
  readonly takeFocus: (index: number) => void;
}) {
  const { name, scroller } = options;
  const [active, setActive] = useState<string | null>(() => options.startId ?? places.get(name)?.active ?? null);
  const keep = (part: Partial<RowPlace>): void => {
    places.set(name, { active: null, top: 0, left: false, ...places.get(name), ...part });
  };
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const before = places.get(name);
    let frame = 0;
    if (before) {
      // Arriving moves the focus to the page first; the row takes it after that.
      frame = requestAnimationFrame(() => {
        element.scrollTop = before.top;
        const index = latest.current.indexOf(latest.current.startId ?? before.active ?? "");
        if (!before.left || index < 0) return;
        places.set(name, { ...before, left: false });
        latest.current.scrollTo(index);
        latest.current.takeFocus(index);
      });
    }
    const onScroll = (): void => {
      places.set(name, { active: null, left: false, ...places.get(name), top: element.scrollTop });
    };
    // What was opened beside the table has given the focus back: the table was not left.
    const onFocus = (): void => {
      const now = places.get(name);
      if (now?.left) places.set(name, { ...now, left: false });
    };
    element.addEventListener("scroll", onScroll, { passive: true });
    element.addEventListener("focusin", onFocus);
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener("scroll", onScroll);
      element.removeEventListener("focusin", onFocus);
    };
  }, [name, scroller]);
  return {
    active,
    /** Stands on another row. */
    stand: (id: string | null): void => {
      setActive(id);
      keep({ active: id });
    },
    /** Says that this row is about to open something in place of the table. */
    leaveBy: (id: string): void => keep({ active: id, left: true }),
  };
}
