import { useEffect, useMemo, useRef, useState, type RefObject } from "react";
import { KOLOM_ISIAN } from "../../../core/abk/isian-tugas";
import type { HasilUrung } from "../../../core/contract/history";
import { TEKS_KISI } from "../../../core/text/abk-halaman";
import { createLine } from "../../data/in-turn";
import { flushPendingEdits } from "../../data/pending-edits";
import { tempatAbk } from "../../data/tugas";
import type { TugasEditor } from "../../data/tugas-editor";
import { timeOfLatestStep, useUndoOfSteps } from "../../data/undo";
import { useOwnUndo } from "../../data/undo-place";
import type { GridHandle } from "../../ui/grid/grid-types";

/** A step, something that is in none, or one piece of work that was both. */
type Diurungkan = "lokal" | "langkah" | "keduanya";

interface Kisi {
  readonly editor: TugasEditor;
  readonly kisi: RefObject<GridHandle | null>;
  readonly jabatanId: string;
}

/**
 * Ctrl+Z and Ctrl+Y of the grid: the steps of this jabatan and, in the order of typing, what is in none of them, a refused text or a row
 * that is still empty. The keyboard goes to the cell that changed.
 */
export function useUrungKisi({ editor, kisi, jabatanId }: Kisi): void {
  const langkah = useUndoOfSteps();
  const { undoSentence, redoSentence, undo, redo } = langkah;
  const adaLokal = editor.lokal.terakhir() !== null;
  const [bergilir] = useState(createLine);
  const [ke] = useState(() => pergiKeBerubah({ editor, kisi }));
  useEffect(() => ke.berhenti, [ke]);
  /** What was undone, last at the end. */
  const diurungkan = useRef<readonly Diurungkan[]>([]);
  const tempat = useMemo(() => {
    const catat = (apa: Diurungkan): void => {
      diurungkan.current = [...diurungkan.current, apa];
    };
    const urungkanLangkah = async (): Promise<void> => ke.berubah(await undo());
    return {
      undoSentence: adaLokal ? TEKS_KISI.urungLokal : undoSentence,
      redoSentence,
      undo: () =>
        bergilir(async () => {
          await flushPendingEdits();
          const lokal = editor.lokal.terakhir();
          const terakhir = await timeOfLatestStep(tempatAbk(jabatanId));
          if (lokal === null || terakhir > lokal.selesai) {
            catat("langkah");
            return urungkanLangkah();
          }
          const bersama = lokal.langkahSejak !== null && terakhir >= lokal.langkahSejak;
          catat(bersama ? "keduanya" : "lokal");
          ke.sel(editor.lokal.urungkan());
          return bersama ? urungkanLangkah() : undefined;
        }),
      redo: () =>
        bergilir(async () => {
          await flushPendingEdits();
          const apa = diurungkan.current.at(-1) ?? "langkah";
          diurungkan.current = diurungkan.current.slice(0, -1);
          if (apa !== "lokal") ke.berubah(await redo());
          if (apa !== "langkah") ke.sel(editor.lokal.ulangi());
        }),
    };
  }, [adaLokal, undoSentence, redoSentence, undo, redo, bergilir, editor, jabatanId, ke]);
  useOwnUndo(tempat);
}

/** Puts the keyboard where an undo or redo changed something, once the grid shows it. */
function pergiKeBerubah({ editor, kisi }: Pick<Kisi, "editor" | "kisi">) {
  let berhenti = (): void => undefined;
  const nomorDari = (id: string): number => editor.getState().baris.findIndex((satu) => satu.id === id);
  const pergi = (row: number, col: number | string): void => {
    const terbawah = editor.getState().baris.length - 1;
    // The grid knows the new rows only after it has been drawn with them.
    requestAnimationFrame(() => kisi.current?.setActiveCell({ row: Math.max(0, Math.min(row, terbawah)), col }));
  };
  return {
    berhenti: (): void => berhenti(),
    sel: (letak: { readonly id: string; readonly kolom: string } | null): void => {
      if (letak) pergi(nomorDari(letak.id), letak.kolom);
    },
    berubah: (hasil: HasilUrung | null): void => {
      berhenti();
      const baris = (hasil?.berubah ?? []).filter(({ tabel }) => tabel === "tugas");
      const [pertama] = baris.toSorted((a, b) => nomorDari(a.barisId) - nomorDari(b.barisId));
      if (!pertama) return;
      const semula = nomorDari(pertama.barisId);
      const kolom = KOLOM_ISIAN.find((satu) => pertama.kolom.includes(satu)) ?? 0;
      if (pertama.kolom.length > 0 && semula >= 0) return pergi(semula, kolom);
      // A row that comes or goes is waited for.
      berhenti = editor.subscribe(() => {
        const kini = nomorDari(pertama.barisId);
        if (kini >= 0 === semula >= 0) return;
        berhenti();
        pergi(kini >= 0 ? kini : semula, kolom);
      });
    },
  };
}
