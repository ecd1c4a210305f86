import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { ulid } from "ulid";
import { bacaIsian } from "../../../core/abk/isian-tugas";
import type { AbkJabatan, TugasBaris } from "../../../core/contract/abk";
import { TEKS_MENUTUP } from "../../../core/text/menutup";
import { ambilDraf, bacaDraf, lepasDraf, simpanDraf } from "../../data/draf";
import { drafBaris, pulihkanBaris } from "../../data/draf-tugas";
import { useSaveOnLeave } from "../../data/save-on-leave";
import { reloadTugas, saveTugas } from "../../data/tugas";
import { bacaTergeser, tambahTergeser } from "../../data/tergeser";
import { announceUnsaved } from "../../data/unsaved";
import { createTugasEditor, type TugasEditor } from "../../data/tugas-editor";

/** Editors whose page was left with cells that cannot be saved yet; coming back finds the text as it was typed. */
const ditinggalkan = new Map<string, TugasEditor>();

function semuaTersimpan(editor: TugasEditor): boolean {
  const { baris, status } = editor.getState();
  return status === "tersimpan" && baris.every((satu) => Object.keys(bacaIsian(satu).galat).length === 0);
}

/** Cells whose text is no value, and rows that could not be written. */
function takTersimpan(editor: TugasEditor): number {
  const { baris, status } = editor.getState();
  const salah = baris.reduce((jumlah, satu) => jumlah + Object.keys(bacaIsian(satu).galat).length, 0);
  return status === "gagal" ? Math.max(salah, drafBaris(editor.tersimpan(), baris).length) : salah;
}

/** The editor of one jabatan's tasks while its page is open: saves when the page is left or hidden, follows what is read again. */
export function useEditorTugas(
  { id: jabatanId, nama }: Pick<AbkJabatan["jabatan"], "id" | "nama">,
  tugas: readonly TugasBaris[],
): TugasEditor {
  const client = useQueryClient();
  const idDraf = `tugas/${jabatanId}`;
  const idTergeser = `tergeser/${jabatanId}`;
  const [editor] = useState(() => {
    const lama = ditinggalkan.get(jabatanId);
    if (lama) return lama;
    const baru = createTugasEditor({
      jabatanId,
      tugas,
      save: (input) => saveTugas(client, input),
      reload: () => reloadTugas(client, jabatanId),
      newId: ulid,
    });
    const { baris, tergeser } = pulihkanBaris(ambilDraf(idDraf)?.isi, baru.getState().baris);
    baru.tergeser.catat(tambahTergeser(bacaTergeser(ambilDraf(idTergeser)?.isi), tergeser));
    if (baris !== baru.getState().baris) baru.edit(baris);
    return baru;
  });
  const tergeser = useSyncExternalStore(editor.tergeser.subscribe, editor.tergeser.get);
  useEffect(() => {
    if (tergeser.length === 0) lepasDraf(idTergeser);
    else simpanDraf(idTergeser, tergeser);
  }, [idTergeser, tergeser]);
  useEffect(() => {
    const titipkan = (): void => {
      const draf = semuaTersimpan(editor) ? [] : drafBaris(editor.tersimpan(), editor.getState().baris);
      if (draf.length === 0) lepasDraf(idDraf);
      else simpanDraf(idDraf, draf);
    };
    const lepas = editor.subscribe(titipkan);
    // What was brought back is saved as if it had just been typed, as far as it can be.
    if (bacaDraf(idDraf) !== null) {
      editor.commit();
      titipkan();
    }
    return lepas;
  }, [editor, idDraf]);
  useEffect(() => editor.receive(tugas), [editor, tugas]);
  // It holds what could not be saved when its page is left, too.
  useEffect(
    () => void announceUnsaved(idDraf, { tempat: TEKS_MENUTUP.tempatTugas(nama), count: () => takTersimpan(editor) }),
    [editor, idDraf, nama],
  );
  // Before it is saved on leaving: who comes back at once finds this editor, and not another one beside it.
  useEffect(() => () => void ditinggalkan.set(jabatanId, editor), [editor, jabatanId]);
  const lupakan = useCallback((): void => {
    if (semuaTersimpan(editor)) ditinggalkan.delete(jabatanId);
  }, [editor, jabatanId]);
  useSaveOnLeave(editor.flush, lupakan);
  return editor;
}
