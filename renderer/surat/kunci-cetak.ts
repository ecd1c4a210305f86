import { TOMBOL } from "../../core/text/tombol";
import { isPressed } from "../ui/pressed";
import { useWindowKeys } from "../ui/use-window-keys";

/** Whether a key asks for paper, as every program takes it. */
export function isKunciCetak(event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">): boolean {
  return isPressed(event, TOMBOL.umum.cetak);
}

/**
 * Takes Ctrl+P while a component is shown, and keeps the screen from being printed. Pages that are shown in front of everything else take it
 * first (`didahulukan`): whoever looks at them means them, and no second window opens over the first.
 */
export function useKunciCetak(cetak: () => void, { didahulukan }: { readonly didahulukan: boolean }): void {
  useWindowKeys(
    (event) => {
      if (!isKunciCetak(event)) return;
      event.preventDefault();
      if (didahulukan) event.stopImmediatePropagation();
      cetak();
    },
    { first: didahulukan },
  );
}
