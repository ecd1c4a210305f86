import { useEffect } from "react";
import { announcePendingEdits } from "./pending-edits";

/**
 * Saves what was typed when the window is hidden and when the page is left, and lets those wait for it who need everything saved.
 *
 * @param onSaved called after the save of a page that was left, also when not everything could be saved
 */
export function useSaveOnLeave(flush: () => Promise<void>, onSaved?: () => void): void {
  useEffect(() => {
    const takeBack = announcePendingEdits(flush);
    const saveWhenHidden = (): void => {
      if (document.visibilityState === "hidden") void flush();
    };
    document.addEventListener("visibilitychange", saveWhenHidden);
    return () => {
      document.removeEventListener("visibilitychange", saveWhenHidden);
      void flush().finally(() => {
        takeBack();
        onSaved?.();
      });
    };
  }, [flush, onSaved]);
}
