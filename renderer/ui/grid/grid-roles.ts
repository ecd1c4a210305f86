import { useLayoutEffect, type RefObject } from "react";

/** The scrolling part of the grid; it takes the keyboard focus for whichever cell is active. */
export function gridBox(frame: RefObject<HTMLElement | null>): HTMLElement | null {
  return frame.current?.querySelector<HTMLElement>(".dsg-container") ?? null;
}

/** The grid library renders plain boxes; this gives them the roles by which a screen reader knows a grid with rows. */
export function useGridRoles(frame: RefObject<HTMLElement | null>, name: string, rowCount: number): void {
  useLayoutEffect(() => {
    const box = gridBox(frame);
    if (!box) return;
    box.tabIndex = 0;
    box.setAttribute("role", "grid");
    box.setAttribute("aria-label", name);
    box.setAttribute("aria-rowcount", String(rowCount + 1));
    const mark = (): void => {
      for (const row of box.querySelectorAll(".dsg-row:not([role])")) row.setAttribute("role", "row");
    };
    mark();
    const observer = new MutationObserver(mark);
    observer.observe(box, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [frame, name, rowCount]);
}

/**
 * The grid takes HTML from the clipboard for granted to be a table. Text copied from a letter or a web page is HTML without one and
 * would empty the cell: such a paste is handed on as plain text.
 */
export function usePlainTextPaste(isGridActive: () => boolean): void {
  useLayoutEffect(() => {
    const filter = (event: ClipboardEvent): void => {
      const html = event.clipboardData?.getData("text/html") ?? "";
      const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (html === "" || /<table/iu.test(html) || isTyping || !isGridActive()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const text = new DataTransfer();
      text.setData("text/plain", event.clipboardData?.getData("text/plain") ?? "");
      document.dispatchEvent(new ClipboardEvent("paste", { clipboardData: text, cancelable: true }));
    };
    window.addEventListener("paste", filter, true);
    return () => window.removeEventListener("paste", filter, true);
  }, [isGridActive]);
}
