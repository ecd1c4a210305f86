import { useCallback, type RefObject } from "react";
import { useLocation } from "wouter";
import { isianKosong } from "../../../core/abk/isian-tugas";
import { TEKS_COBA } from "../../../core/text/skenario";
import { useCommand } from "../../data/query";
import type { TugasEditor } from "../../data/tugas-editor";
import type { GridHandle } from "../../ui/grid/grid-types";

/** Opens a new scenario in which the norms of the selected rows are halved. What was just typed is saved first. */
export function useCobaSkenario(editor: TugasEditor, kisi: RefObject<GridHandle | null>): () => void {
  const { mutateAsync } = useCommand("skenario.coba");
  const [, navigate] = useLocation();
  return useCallback(() => {
    const pilihan = kisi.current?.selection;
    const { baris } = editor.getState();
    const terpilih = baris.slice(pilihan?.min.row ?? 0, (pilihan?.max.row ?? -1) + 1).filter((satu) => !isianKosong(satu));
    const [pertama] = terpilih;
    if (!pertama) return;
    const tugasId = terpilih.map(({ id }) => id);
    void editor
      .flush()
      .then(() => mutateAsync({ nama: TEKS_COBA.nama(pertama.uraian), tugasId, yang: "normaWaktuMenit", faktor: 0.5 }))
      // A refusal has been shown by the command itself; the analyst stays where she is.
      .then(
        ({ id }) => navigate(`/skenario/${id}`),
        () => null,
      );
  }, [editor, kisi, mutateAsync, navigate]);
}
