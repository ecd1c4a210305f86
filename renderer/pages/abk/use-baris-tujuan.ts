import { useEffect, useRef, type RefObject } from "react";
import { kekuranganBaris } from "../../../core/abk/isian-tugas";
import type { BarisTugas } from "../../data/tugas-merge";
import type { GridHandle } from "../../ui/grid/grid-types";

/** Where work begins: the first gap in a task that was begun, else the first cell. */
function selAwal(baris: readonly BarisTugas[]): { readonly row: number; readonly col: string } {
  for (const [row, satu] of baris.entries()) {
    const [kurang] = kekuranganBaris(satu);
    if (kurang !== undefined) return { row, col: kurang };
  }
  return { row: 0, col: "uraian" };
}

/**
 * Stands on the row of the task that the address names, once the grid is there; a task that is gone is passed over. Without one, where
 * work begins, unless the focus is claimed elsewhere.
 */
export function useBarisTujuan(kisi: RefObject<GridHandle | null>, baris: readonly BarisTugas[], tugasId: string | undefined): void {
  const sampai = useRef<string | undefined>(undefined);
  useEffect(() => {
    const tujuan = tugasId ?? "";
    if (sampai.current === tujuan) return;
    const nomor = baris.findIndex((satu) => satu.id === tugasId);
    if (nomor < 0 && tugasId !== undefined) return;
    const bingkai = requestAnimationFrame(() => {
      sampai.current = tujuan;
      if (nomor >= 0) kisi.current?.setActiveCell({ row: nomor, col: 0 });
      else kisi.current?.invite(selAwal(baris));
    });
    return () => cancelAnimationFrame(bingkai);
  }, [kisi, baris, tugasId]);
}
