import { useCallback, type KeyboardEvent, type RefObject } from "react";
import { TOMBOL } from "../../../core/text/tombol";
import type { TugasEditor } from "../../data/tugas-editor";
import type { BarisTugas } from "../../data/tugas-merge";
import type { CellPlace, GridColumn, GridHandle } from "../../ui/grid/grid-types";
import { isPressed } from "../../ui/pressed";
import {
  gandakanBaris,
  hapusBaris,
  isiKeBawah,
  isiKeKanan,
  isiSemua,
  sisipBaris,
  TINDAKAN_BARIS,
  type TindakanBaris,
} from "./tindakan-baris";

/** What the keyboard does beyond the buttons. */
type Tindakan = TindakanBaris | "isiKeKanan";

const KUNCI: Readonly<Record<Tindakan, { readonly kunci: readonly string[] }>> = {
  sisip: TOMBOL.baris.sisip,
  gandakan: TOMBOL.baris.gandakan,
  hapus: TOMBOL.baris.hapus,
  isiKeBawah: TOMBOL.isi.isiKeBawah,
  isiKeKanan: TOMBOL.isi.isiKeKanan,
};

/** The action that a key asks for; null when none. */
export function tindakanKunci(event: KeyboardEvent): Tindakan | null {
  return [...TINDAKAN_BARIS, "isiKeKanan" as const].find((satu) => isPressed(event, KUNCI[satu])) ?? null;
}

type Kolom = readonly GridColumn<BarisTugas>[];

/** Actions on the selected rows and cells of the grid. */
export function useTindakan(editor: TugasEditor, kisi: RefObject<GridHandle | null>, kolom: Kolom) {
  const tindak = useCallback(
    (tindakan: Tindakan) => jalankan({ tindakan, editor, kisi, kolom: kolom.map(({ id }) => id) }),
    [editor, kisi, kolom],
  );
  const isiPilihan = useCallback(
    (dari: CellPlace, { min, max }: NonNullable<GridHandle["selection"]>) => {
      const { baris } = editor.getState();
      const sumber = baris[dari.row];
      if (!sumber) return;
      // As it was typed: how it is copied for other programs is another writing.
      const nama = kolom[dari.col]?.id;
      const teks = Object.entries(sumber).find(([isian]) => isian === nama)?.[1] ?? "";
      const dituju = kolom.slice(min.col, max.col + 1).map(({ id }) => id);
      editor.edit(isiSemua(baris, { dari: min.row, sampai: max.row }, { kolom: dituju, teks }));
      editor.commit();
    },
    [editor, kolom],
  );
  return { tindak, isiPilihan };
}

/** Does an action on the selected rows, or on the last row when nothing is selected, and puts the selection where the work goes on. */
function jalankan(bahan: {
  readonly tindakan: Tindakan;
  readonly editor: TugasEditor;
  readonly kisi: RefObject<GridHandle | null>;
  /** Names of the columns, left to right. */
  readonly kolom: readonly string[];
}): void {
  const { editor, kisi, kolom } = bahan;
  const { baris } = editor.getState();
  const pilihan = kisi.current?.selection;
  const akhir = baris.length - 1;
  const rentang = { dari: pilihan?.min.row ?? akhir, sampai: pilihan?.max.row ?? akhir };
  const kolomAwal = pilihan?.min.col ?? 0;
  const kolomAkhir = pilihan?.max.col ?? 0;
  const tulis = (isi: readonly BarisTugas[], barisAktif: number): void => {
    editor.edit(isi);
    editor.commit();
    // The grid knows the new rows only after it has been drawn with them.
    requestAnimationFrame(() => {
      const terbawah = editor.getState().baris.length - 1;
      kisi.current?.setActiveCell({ row: Math.max(0, Math.min(terbawah, barisAktif)), col: kolomAwal });
    });
  };
  switch (bahan.tindakan) {
    case "sisip":
      return tulis(sisipBaris(baris, rentang, editor.createRow), rentang.dari);
    case "gandakan":
      return tulis(
        gandakanBaris(baris, rentang, () => editor.createRow().id),
        rentang.sampai + 1,
      );
    case "hapus":
      return tulis(hapusBaris(baris, rentang), rentang.dari);
    case "isiKeBawah":
      return tulis(isiKeBawah(baris, rentang, kolom.slice(kolomAwal, kolomAkhir + 1)), rentang.dari);
    case "isiKeKanan":
      return tulis(isiKeKanan(baris, rentang, { semua: kolom, dari: kolomAwal, sampai: kolomAkhir }), rentang.dari);
  }
}
