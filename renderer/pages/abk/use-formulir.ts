import { useCallback, useState } from "react";
import { isianKosong, KOLOM_ISIAN } from "../../../core/abk/isian-tugas";
import type { ProfilAbk } from "../../../core/abk/profil";
import { klaimBerbeda, muatKisi, tanpaNomor } from "../../../core/intake/muat-kisi";
import { bacaTempelan, type TabelTempelan, type Tempelan } from "../../../core/intake/tempelan";
import { TEKS_TEMPELAN_FORMULIR } from "../../../core/text/tempelan-formulir";
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
  /** What is worth knowing of a block that went into the cells as it stands; null when nothing. */
  readonly kabar: string | null;
  /** Answers a question: the form is read anew, in one edit. */
  readonly jawab: (kunci: string, nilai: string) => void;
  readonly tutup: () => void;
}

/** What was said of a block that went into the cells, and the rows before it. */
interface KabarTempelan {
  readonly teks: string;
  readonly sebelum: readonly BarisTugas[];
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
  const [kabar, setKabar] = useState<KabarTempelan | null>(null);
  const masih = diingat?.ditaruh.some(({ id }) => baris.some((satu) => satu.id === id)) === true ? diingat : null;
  const tempel = useCallback(
    (tabel: TabelTempelan, at: CellPlace): TabelTempelan | null => {
      const dituju = kolom.slice(at.col).map(({ id }) => id);
      const { baris: isi } = editor.getState();
      const keSel = (isiTabel: TabelTempelan, teks: readonly string[]): TabelTempelan => {
        const klaim = klaimBerbeda(isiTabel, dituju, profil);
        const tersembunyi = tabel.hidden?.rows.length ?? 0;
        const semua = [
          ...teks,
          ...(tersembunyi > 0 ? [TEKS_TEMPELAN_FORMULIR.tersembunyi(tersembunyi)] : []),
          ...(klaim ? [TEKS_TEMPELAN_FORMULIR.klaim(klaim)] : []),
        ];
        setKabar(semua.length === 0 ? null : { teks: semua.join(" "), sebelum: isi });
        setDiingat(null);
        return tanpaBarisKosong(isiTabel, isi.slice(at.row).every(isianKosong) && at.col === 0);
      };
      if (muatKisi(tabel, dituju)) return keSel(tabel, []);
      const jawaban = new Map<string, string>();
      const tempelan = bacaTempelan({ tabel, profil, jabatan, jawaban });
      if (!tempelan) {
        const bernomor = tanpaNomor(tabel, dituju);
        if (bernomor) return keSel(bernomor, [TEKS_TEMPELAN_FORMULIR.tanpaNomor]);
        return keSel(tabel, [TEKS_TEMPELAN_FORMULIR.selDemiSel(tabel.rows.length)]);
      }
      setKabar(null);
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
  const tutup = useCallback(() => {
    setDiingat(null);
    setKabar(null);
  }, []);
  const berlaku = kabar !== null && !samaBaris(baris, kabar.sebelum);
  const formulir: FormulirKisi = { tempelan: masih?.tempelan ?? null, kabar: berlaku ? kabar.teks : null, jawab, tutup };
  return { tempel, formulir };
}

/** Whether nothing of a paste is left: the filled rows are as they were before it. */
function samaBaris(satu: readonly BarisTugas[], lain: readonly BarisTugas[]): boolean {
  const berisi = (baris: readonly BarisTugas[]) => baris.filter((isian) => !isianKosong(isian));
  const [kiri, kanan] = [berisi(satu), berisi(lain)];
  return kiri.length === kanan.length && kiri.every((isian, nomor) => KOLOM_ISIAN.every((kolom) => isian[kolom] === kanan[nomor]?.[kolom]));
}

/** Blank rows of a block are no tasks; among rows that are there already they keep the others in their place. */
function tanpaBarisKosong(tabel: TabelTempelan, keRuangKosong: boolean): TabelTempelan {
  if (!keRuangKosong || tabel.rows.length === 1) return tabel;
  return { ...tabel, rows: tabel.rows.filter((sel) => sel.some(({ text }) => text.trim() !== "")) };
}
