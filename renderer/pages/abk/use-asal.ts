import { useCallback, useRef, useState, type RefObject } from "react";
import type { TugasEditor } from "../../data/tugas-editor";
import type { GridHandle } from "../../ui/grid/grid-types";
import type { SasaranAsal } from "./laci-asal";

/** Opens the panel of origin and evidence for the rows selected in the grid, and brings the selection back afterwards. */
export function useAsal(editor: TugasEditor, kisi: RefObject<GridHandle | null>) {
  const [sasaran, setSasaran] = useState<SasaranAsal | null>(null);
  const selAsal = useRef<GridHandle["activeCell"]>(null);
  const buka = useCallback(() => {
    const pilihan = kisi.current?.selection;
    selAsal.current = kisi.current?.activeCell ?? null;
    // Only stored rows have sources, so what was just typed is stored first.
    void editor.flush().then(() => {
      const { baris } = editor.getState();
      setSasaran(pilihan ? baris.slice(pilihan.min.row, pilihan.max.row + 1).map(({ id }) => id) : []);
    });
  }, [editor, kisi]);
  const tutup = useCallback(() => setSasaran(null), []);
  const kembali = useCallback(() => kisi.current?.setActiveCell(selAsal.current), [kisi]);
  return { sasaran, buka, tutup, kembali };
}
