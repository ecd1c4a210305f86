import { useLayoutEffect } from "react";
import { htmlRows, libraryHtml } from "./clipboard-html";
import { textRows, type PastedTable } from "./clipboard-text";
import type { CellPlace } from "./grid-types";

/**
 * Reads what is pasted into the grid itself: the table of the clipboard's HTML, which knows merged cells and values, else its text with
 * quoted cells of several lines. The
 * page may take it, or answers what the grid fills its cells with.
 */
export function useGridPaste(activeCell: () => CellPlace | null, onPaste: (table: PastedTable, at: CellPlace) => PastedTable | null): void {
  useLayoutEffect(() => {
    let own = false;
    const read = (event: ClipboardEvent): void => {
      const at = activeCell();
      const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (own || isTyping || !at || !event.clipboardData) return;
      const { clipboardData } = event;
      const table = htmlRows(clipboardData.getData("text/html")) ?? textRows(clipboardData.getData("text/plain"));
      event.preventDefault();
      event.stopImmediatePropagation();
      const left = table.rows.length === 0 ? null : onPaste(table, at);
      if (!left) return;
      const handedOn = new DataTransfer();
      handedOn.setData("text/html", libraryHtml(left));
      own = true;
      document.dispatchEvent(new ClipboardEvent("paste", { clipboardData: handedOn, cancelable: true }));
      own = false;
    };
    window.addEventListener("paste", read, true);
    return () => window.removeEventListener("paste", read, true);
  }, [activeCell, onPaste]);
}
