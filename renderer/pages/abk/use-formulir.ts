import { useCallback, useState } from "react";
import { isianKosong } from "../../../core/abk/isian-tugas";
import type { ProfilAbk } from "../../../core/abk/profil";
import { bacaTempelan, muatKisi, type TabelTempelan, type Tempelan } from "../../../core/intake/tempelan";
import { taruhFormulir, taruhUlang, type BarisDitaruh } from "../../data/tempelan-formulir";
import type { TugasEditor } from "../../data/tugas-editor";
import type { BarisTugas } from "../../data/tugas-merge";
import type { CellPlace, GridColumn } from "../../ui/grid/grid-types";

/** A form that was pasted into the grid, and how it was read. */
interface FormulirDitempel {
  readonly tabel: TabelTempelan;
  readonly jawaban: ReadonlyMap<string, string>;
  readonly tempelan: Tempelan;
  readonly ditaruh: readonly BarisDitaruh[];
}

/** The form that was pasted last, while a row of it stands in the grid. */
export interface FormulirKisi {
  readonly tempelan: Tempelan | null;
  /** Answers a question: the form is read anew, in one edit. */
  readonly jawab: (kunci: string, nilai: string) => void;
  readonly tutup: () => void;
}

interface BahanFormulir {
  readonly editor: TugasEditor;
  readonly baris: readonly BarisTugas[];
  readonly kolom: readonly GridColumn<BarisTugas>[];
  readonly profil: ProfilAbk;
  readonly jabatan: string;
}

/** What is pasted into the grid: a form is read as the import reads one; anything else goes into the cells as it stands. */
export function useFormulir({ editor, baris, kolom, profil, jabatan }: BahanFormulir) {
  const [diingat, setDiingat] = useState<FormulirDitempel | null>(null);
  const masih = diingat?.ditaruh.some(({ id }) => baris.some((satu) => satu.id === id)) === true ? diingat : null;
  const tempel = useCallback(
    (tabel: TabelTempelan, at: CellPlace): TabelTempelan | null => {
      const dituju = kolom.slice(at.col).map(({ id }) => id);
      const { baris: isi } = editor.getState();
      if (muatKisi(tabel, dituju)) return tanpaBarisKosong(tabel, isi.slice(at.row).every(isianKosong) && at.col === 0);
      const jawaban = new Map<string, string>();
      const tempelan = bacaTempelan({ tabel, profil, jabatan, jawaban });
      if (!tempelan) return tabel;
      // What was typed before is a step of its own.
      void editor.flush();
      const hasil = taruhFormulir(isi, tempelan, { row: at.row, newId: () => editor.createRow().id });
      editor.edit(hasil.baris);
      editor.commit();
      setDiingat({ tabel, jawaban, tempelan, ditaruh: hasil.ditaruh });
      return null;
    },
    [editor, kolom, profil, jabatan],
  );
  const jawab = useCallback(
    (kunci: string, nilai: string) => {
      if (!diingat) return;
      const jawaban = new Map(diingat.jawaban).set(kunci, nilai);
      const tempelan = bacaTempelan({ tabel: diingat.tabel, profil, jabatan, jawaban });
      if (!tempelan) return;
      const hasil = taruhUlang(editor.getState().baris, diingat.ditaruh, { tempelan, newId: () => editor.createRow().id });
      editor.edit(hasil.baris);
      editor.commit();
      setDiingat({ ...diingat, jawaban, tempelan, ditaruh: hasil.ditaruh });
    },
    [diingat, editor, profil, jabatan],
  );
  const tutup = useCallback(() => setDiingat(null), []);
  const formulir: FormulirKisi = { tempelan: masih?.tempelan ?? null, jawab, tutup };
  return { tempel, formulir };
}

/** Blank rows of a block are no tasks; among rows that are there already they keep the others in their place. */
function tanpaBarisKosong(tabel: TabelTempelan, keRuangKosong: boolean): TabelTempelan {
  if (!keRuangKosong || tabel.rows.length === 1) return tabel;
  return { ...tabel, rows: tabel.rows.filter((sel) => sel.some(({ text }) => text.trim() !== "")) };
}
