import { useEffect } from "react";
import { TOMBOL } from "../../core/text/tombol";
import { useUndoHere } from "../data/undo";
import { isPressed } from "../ui/pressed";

const TEXT_INPUT_TYPES = new Set(["text", "search", "number", "email", "tel", "url", "password", "date", ""]);

/** Whether the browser's own undo of typed text should work where the key was pressed: not in a cell that shows what is stored. */
function editsText(target: EventTarget | null): boolean {
  if (target instanceof HTMLElement && target.dataset["stored"] !== undefined) return false;
  if (target instanceof HTMLTextAreaElement) return !target.readOnly;
  if (target instanceof HTMLInputElement) return TEXT_INPUT_TYPES.has(target.type) && !target.readOnly;
  return target instanceof HTMLElement && target.isContentEditable;
}

/** Whether a dialog or drawer stands over the page: what is behind it is not on screen. */
function isCovered(): boolean {
  return document.querySelector('[role="dialog"][aria-modal="true"]') !== null;
}

/** Alt+Left goes back to where the analyst came from, on the desktop too, where no browser does it. */
export function useBackKey(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isPressed(event, TOMBOL.umum.kembali)) return;
      event.preventDefault();
      window.history.back();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}

/**
 * Ctrl+Z undoes, Ctrl+Y and Ctrl+Shift+Z redo what was done in the place on screen, everywhere but in a text field and under a dialog. A
 * page that handled the key has prevented its default.
 */
export function useShortcuts(): void {
  const { undo, redo } = useUndoHere();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey) || editsText(event.target) || isCovered()) return;
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
