import { useEffect } from "react";
import { useUndo } from "../data/undo";

const TEXT_INPUT_TYPES = new Set(["text", "search", "number", "email", "tel", "url", "password", "date", ""]);

/** Whether the browser's own undo of typed text should work where the key was pressed. */
function editsText(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return !target.readOnly;
  if (target instanceof HTMLInputElement) return TEXT_INPUT_TYPES.has(target.type) && !target.readOnly;
  return target instanceof HTMLElement && target.isContentEditable;
}

/** Ctrl+Z undoes, Ctrl+Y and Ctrl+Shift+Z redo, everywhere but in a text field. A page that handled the key has prevented its default. */
export function useShortcuts(): void {
  const { undo, redo } = useUndo();
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
