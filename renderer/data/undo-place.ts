import { useEffect, useSyncExternalStore } from "react";

/**
 * A place on screen that keeps its own changes, apart from those of the data file: while it is shown, Ctrl+Z and the buttons of the
 * frame belong to it, also when it has nothing to take back, so that no step is undone that is not on screen.
 */
export interface UndoPlace {
  /** What would be taken back, in words; null when there is nothing. */
  readonly undoSentence: string | null;
  readonly redoSentence: string | null;
  readonly undo: () => unknown;
  readonly redo: () => unknown;
}

let current: UndoPlace | null = null;
const listeners = new Set<() => void>();

function setCurrent(place: UndoPlace | null): void {
  current = place;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Makes a place the owner of undo while it is on screen; null leaves undo to the data file. */
export function useOwnUndo(place: UndoPlace | null): void {
  useEffect(() => {
    setCurrent(place);
    return () => setCurrent(null);
  }, [place]);
}

/** The place that owns undo now; null when the data file's own steps do. */
export function useUndoPlace(): UndoPlace | null {
  return useSyncExternalStore(subscribe, () => current);
}
