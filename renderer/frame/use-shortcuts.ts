import { useLocation } from "wouter";
import { TOMBOL } from "../../core/text/tombol";
import { useUndoHere } from "../data/undo";
import { kunciDariLayar } from "../kunci/kunci-dari-layar";
import { editsText } from "../ui/edits-text";
import { isPressed } from "../ui/pressed";
import { useWindowKeys } from "../ui/use-window-keys";

/** Whether the browser's own undo of typed text should work where the key was pressed: not in a cell that shows what is stored. */
function hasOwnUndo(target: EventTarget | null): boolean {
  return editsText(target) && !(target instanceof HTMLElement && target.dataset["stored"] !== undefined);
}

/** Whether a dialog or drawer stands over the page: what is behind it is not on screen. */
function isCovered(): boolean {
  return document.querySelector('[role="dialog"][aria-modal="true"]') !== null;
}

/** Alt+Left goes back to where the analyst came from, on the desktop too, where no browser does it. */
export function useBackKey(): void {
  useWindowKeys(
    (event) => {
      if (!isPressed(event, TOMBOL.umum.kembali)) return;
      event.preventDefault();
      // Else a grid takes it for an arrow.
      event.stopPropagation();
      window.history.back();
    },
    { first: true },
  );
}

/** F1 opens the help wherever it does not explain a figure. */
export function useHelpKey(): void {
  const [, navigate] = useLocation();
  useWindowKeys((event) => {
    if (event.defaultPrevented || !isPressed(event, TOMBOL.umum.bantuan) || isCovered()) return;
    event.preventDefault();
    navigate("/bantuan");
  });
}

const ZOOMS = [
  [TOMBOL.umum.perbesar, "perbesar"],
  [TOMBOL.umum.perkecil, "perkecil"],
  [TOMBOL.umum.ukuranAsal, "asal"],
] as const;

/** Ctrl with +, - and 0 draws everything larger or smaller on the desktop; a browser does so itself. A grid takes them for its rows. */
export function useZoomKeys(): void {
  useWindowKeys((event) => {
    const [, direction] = ZOOMS.find(([entry]) => isPressed(event, entry)) ?? [];
    if (event.defaultPrevented || direction === undefined || !window.tepat) return;
    event.preventDefault();
    window.tepat.zoom(direction);
  });
}

/** Ctrl+L locks, whatever has the focus and whatever stands over the page; a browser would go to its address. */
export function useLockKey(): void {
  useWindowKeys(
    (event) => {
      if (!isPressed(event, TOMBOL.umum.kunci)) return;
      event.preventDefault();
      event.stopPropagation();
      void kunciDariLayar();
    },
    { first: true },
  );
}

/**
 * Ctrl+Z undoes, Ctrl+Y and Ctrl+Shift+Z redo what was done in the place on screen, everywhere but in a text field and under a dialog. A
 * page that handled the key has prevented its default.
 */
export function useShortcuts(): void {
  const { undo, redo } = useUndoHere();
  useWindowKeys((event) => {
    if (event.defaultPrevented || hasOwnUndo(event.target) || isCovered()) return;
    const act = isPressed(event, TOMBOL.umum.ulangi) ? redo : isPressed(event, TOMBOL.umum.urungkan) ? undo : null;
    if (!act) return;
    event.preventDefault();
    void act();
  });
}
