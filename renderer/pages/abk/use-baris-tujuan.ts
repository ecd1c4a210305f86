import { useEffect, useRef, type RefObject } from "react";
import type { BarisTugas } from "../../data/tugas-merge";
import type { GridHandle } from "../../ui/grid/grid-types";

/** Stands on the row of the task that the address names, once the grid is there; a task that is gone is passed over. */
export function useBarisTujuan(kisi: RefObject<GridHandle | null>, baris: readonly BarisTugas[], tugasId: string | undefined): void {
  const sampai = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (tugasId === undefined || sampai.current === tugasId) return;
    const nomor = baris.findIndex((satu) => satu.id === tugasId);
    if (nomor < 0) return;
    const bingkai = requestAnimationFrame(() => {
      sampai.current = tugasId;
      kisi.current?.setActiveCell({ row: nomor, col: 0 });
    });
    return () => cancelAnimationFrame(bingkai);
  }, [kisi, baris, tugasId]);
}
