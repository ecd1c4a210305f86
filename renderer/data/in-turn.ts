import { useCallback, useRef } from "react";

/** Runs pieces of work one after another, in the order in which they were asked for; an earlier failure does not stop a later one. */
export function useInTurn(): (work: () => Promise<unknown>) => void {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return useCallback((work) => {
    last.current = last.current.then(work, work).catch(() => null);
  }, []);
}
