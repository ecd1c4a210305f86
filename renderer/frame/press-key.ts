import { editsText } from "../ui/edits-text";

const UNDOING: Readonly<Record<string, "undo" | "redo">> = { "Ctrl+Z": "undo", "Ctrl+Y": "redo" };

/**
 * Presses a key of the table of keys where the focus is, for what a menu offers under it: it does the same as the key, and where typed text
 * has its own undo, that.
 */
export function pressKey(key: string): void {
  const target = document.activeElement ?? document.body;
  const plain = key.endsWith("++") ? "+" : (key.split("+").at(-1) ?? "");
  const event = new KeyboardEvent("keydown", {
    key: plain.length === 1 ? plain.toLowerCase() : plain,
    ctrlKey: key.includes("Ctrl+"),
    shiftKey: key.includes("Shift+"),
    altKey: key.includes("Alt+"),
    bubbles: true,
    cancelable: true,
  });
  const isFree = target.dispatchEvent(event);
  const own = UNDOING[key];
  if (isFree && own && editsText(target)) window.tepat?.editText(own);
}
