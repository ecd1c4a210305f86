import { useEffect } from "react";
import { createSharedValue } from "./shared-value";

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

const current = createSharedValue<UndoPlace | null>(null);

/** Makes a place the owner of undo while it is on screen; null leaves undo to the data file. */
export function useOwnUndo(place: UndoPlace | null): void {
  useEffect(() => {
    current.set(place);
    return () => current.set(null);
  }, [place]);
}

/** The place that owns undo now; null when the data file's own steps do. */
export function useUndoPlace(): UndoPlace | null {
  return current.useValue((place) => place);
}
