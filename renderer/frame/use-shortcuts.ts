import { useEffect } from "react";
import { useUndo } from "../data/undo";
import { useUndoPlace } from "../data/undo-place";
import { editsText } from "../ui/edits-text";

/**
 * Ctrl+Z undoes, Ctrl+Y and Ctrl+Shift+Z redo, everywhere but in a text field: the step of the place that keeps its own changes while
 * one is shown, else the last step of the data file. A page that handled the key has prevented its default.
 */
export function useShortcuts(): void {
  const office = useUndo();
  const { undo, redo } = useUndoPlace() ?? office;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey) || editsText(event.target)) return;
      const key = event.key.toLowerCase();
      const act = key === "y" || (key === "z" && event.shiftKey) ? redo : key === "z" ? undo : null;
      if (!act) return;
      event.preventDefault();
      void act();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [undo, redo]);
}
