import { useEffect, type RefObject } from "react";
import type { TugasEditor } from "../../data/tugas-editor";
import type { GridHandle } from "../../ui/grid/grid-types";

/** Puts the keyboard on the first cell of a save that failed, unless another cell is being typed into or a window stands over the grid. */
export function useKeSelGagal(bahan: {
  readonly editor: TugasEditor;
  readonly kisi: RefObject<GridHandle | null>;
  readonly gagal: boolean;
}): void {
  const { editor, kisi, gagal } = bahan;
  useEffect(() => {
    const letak = gagal ? editor.gagalDi() : null;
    const row = editor.getState().baris.findIndex(({ id }) => id === letak?.id);
    if (letak === null || row < 0 || kisi.current?.typing === true) return;
    if (document.querySelector('[role="dialog"][aria-modal="true"]') === null) kisi.current?.setActiveCell({ row, col: letak.kolom });
  }, [editor, kisi, gagal]);
}
