import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { MetodeJabatan } from "../../../../core/abk/metode-jabatan";
import type { MetodeBaris } from "../../../../core/contract/metode";
import { procedures } from "../../../../core/contract/procedures";
import { bacaDraf, buangDraf, simpanDraf } from "../../../data/draf";
import { reloadMetode, saveMetode } from "../../../data/metode";
import { createMetodeEditor, type MetodeEditor } from "../../../data/metode-editor";
import { announcePendingEdits } from "../../../data/pending-edits";

/** A kept form of a method as the shell takes it; null when it takes it no more. */
function metodeDari(isi: unknown, tujuan: { readonly jabatanId: string; readonly revision: number | null }): MetodeJabatan | null {
  const terbaca = procedures["metode.save"].input.safeParse(typeof isi === "object" ? { ...isi, ...tujuan } : null);
  return terbaca.success ? { jenis: terbaca.data.jenis, isian: terbaca.data.isian } : null;
}

/** The editor of one jabatan's method while its page is open: saves when the page is left or hidden, follows what is read again. */
export function useMetode(jabatanId: string, tersimpan: MetodeBaris | null): MetodeEditor {
  const client = useQueryClient();
  const idDraf = `metode/${jabatanId}`;
  const [editor] = useState(() => {
    const baru = createMetodeEditor({
      tersimpan,
      save: (metode) => saveMetode(client, { jabatanId, ...metode }),
      reload: () => reloadMetode(client, jabatanId),
    });
    const pulih = metodeDari(bacaDraf(idDraf)?.isi, { jabatanId, revision: tersimpan?.revision ?? null });
    if (pulih) baru.edit(pulih);
    return baru;
  });
  useEffect(() => {
    const titipkan = (): void => {
      const { metode, status } = editor.getState();
      if (status === "tersimpan") buangDraf(idDraf);
      else simpanDraf(idDraf, metode);
    };
    if (bacaDraf(idDraf) !== null) void editor.flush();
    return editor.subscribe(titipkan);
  }, [editor, idDraf]);
  useEffect(() => editor.receive(tersimpan), [editor, tersimpan]);
  useEffect(() => {
    const takeBack = announcePendingEdits(editor.flush);
    const simpanSaatTersembunyi = (): void => {
      if (document.visibilityState === "hidden") void editor.flush();
    };
    document.addEventListener("visibilitychange", simpanSaatTersembunyi);
    return () => {
      document.removeEventListener("visibilitychange", simpanSaatTersembunyi);
      void editor.flush().finally(takeBack);
    };
  }, [editor]);
  return editor;
}
