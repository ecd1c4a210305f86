import { useEffect } from "react";
import { useUndo } from "../data/undo";
import { useUndoPlace } from "../data/undo-place";

const TEXT_INPUT_TYPES = new Set(["text", "search", "number", "email", "tel", "url", "password", "date", ""]);

/** Whether the browser's own undo of typed text should work where the key was pressed. */
function editsText(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return !target.readOnly;
  if (target instanceof HTMLInputElement) return TEXT_INPUT_TYPES.has(target.type) && !target.readOnly;
  return target instanceof HTMLElement && target.isContentEditable;
}

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
