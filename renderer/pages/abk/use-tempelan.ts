import { useCallback, useMemo, useState, type KeyboardEvent } from "react";
import {
  bacaUlang,
  createPembacaTempelan,
  gabungkanTempelan,
  masihTaksa,
  type PembacaTempelan,
  type TempelanTaksa,
} from "../../data/tempelan-angka";
import { TOMBOL } from "../../../core/text/tombol";
import type { TugasEditor } from "../../data/tugas-editor";
import type { BarisTugas } from "../../data/tugas-merge";
import { isPressed } from "../../ui/pressed";

/** The question about the numbers of a pasted block, and its two answers. */
export interface TanyaTempelan {
  /** Null when there is nothing to ask, also because the block has been undone. */
  readonly tempelan: TempelanTaksa | null;
  /** Reads the block in the other way: one edit, which one Ctrl+Z takes back. */
  readonly bacaUlang: () => void;
  /** The reading was right. */
  readonly tutup: () => void;
}

/** What is pasted into the grid: how its numbers are read, and the question that may remain. */
export function useTempelan(editor: TugasEditor, baris: readonly BarisTugas[]) {
  const [pembaca] = useState<PembacaTempelan>(createPembacaTempelan);
  const [diingat, setDiingat] = useState<TempelanTaksa | null>(null);
  const tempelan = useMemo(() => (diingat && masihTaksa(diingat, baris) ? diingat : null), [diingat, baris]);
  const selesai = useCallback(() => {
    const baru = pembaca.selesai();
    if (!baru) return;
    const { baris: isi } = editor.getState();
    setDiingat((lama) => gabungkanTempelan(lama && masihTaksa(lama, isi) ? lama : null, baru));
  }, [editor, pembaca]);
  const tutup = useCallback(() => setDiingat(null), []);
  const ulang = useCallback(() => {
    if (!tempelan) return;
    editor.edit(bacaUlang(tempelan, editor.getState().baris));
    editor.commit();
    setDiingat(null);
  }, [editor, tempelan]);
  const tanya = useMemo((): TanyaTempelan => ({ tempelan, bacaUlang: ulang, tutup }), [tempelan, ulang, tutup]);
  /** Takes Alt+B and Escape while there is a question; true when it has. */
  const padaKunci = useCallback(
    (event: KeyboardEvent): boolean => {
      const jawab = event.key === "Escape" ? tutup : isPressed(event, TOMBOL.baris.bacaLain) ? ulang : null;
      if (!tempelan || !jawab) return false;
      jawab();
      return true;
    },
    [tempelan, tutup, ulang],
  );
  return { pembaca, selesai, tanya, padaKunci };
}
