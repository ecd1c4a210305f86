import { useEffect, useRef, type RefObject } from "react";
import type { DataSheetGridRef } from "react-datasheet-grid";
import type { BarisTugas } from "../../data/tugas-merge";

/** Stands on the row of the task that the address names, once the grid is there; a task that is gone is passed over. */
export function useBarisTujuan(kisi: RefObject<DataSheetGridRef | null>, baris: readonly BarisTugas[], tugasId: string | undefined): void {
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
