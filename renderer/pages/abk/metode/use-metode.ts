import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { MetodeJabatan } from "../../../../core/abk/metode-jabatan";
import type { MetodeBaris } from "../../../../core/contract/metode";
import { procedures, type Parsed } from "../../../../core/contract/procedures";
import { samaIsian } from "../../../../core/draf";
import { TEKS_ABK_JABATAN } from "../../../../core/text/abk-halaman";
import { bacaDraf, buangDraf, simpanDraf } from "../../../data/draf";
import { reloadMetode, saveMetode } from "../../../data/metode";
import { createMetodeEditor, type MetodeEditor } from "../../../data/metode-editor";
import { tell } from "../../../data/notice";
import { announcePendingEdits } from "../../../data/pending-edits";

/** A kept form of a method with the revision that was stored when it was typed; null when the shell takes it no more. */
function metodeDari(isi: unknown, jabatanId: string): Parsed<"metode.save"> | null {
  const terbaca = procedures["metode.save"].input.safeParse(typeof isi === "object" ? { ...isi, jabatanId } : null);
  return terbaca.success ? terbaca.data : null;
}

/** What is kept of a method while it is not stored. */
function titipan({ jenis, isian }: MetodeJabatan, tersimpan: MetodeBaris | null): Omit<Parsed<"metode.save">, "jabatanId"> {
  return { jenis, isian, revision: tersimpan?.revision ?? null };
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
    const pulih = metodeDari(bacaDraf(idDraf)?.isi, jabatanId);
    // A form has no parts that could be merged: what was stored since stands in its place.
    if (pulih && pulih.revision === (tersimpan?.revision ?? null)) baru.edit({ jenis: pulih.jenis, isian: pulih.isian });
    return baru;
  });
  useEffect(() => {
    const titipkan = (): void => {
      const { metode, status } = editor.getState();
      if (status === "tersimpan") buangDraf(idDraf);
      else simpanDraf(idDraf, titipan(metode, editor.tersimpan()));
    };
    const { metode: awal, status: statusAwal } = editor.getState();
    const lama = metodeDari(bacaDraf(idDraf)?.isi, jabatanId);
    if (statusAwal !== "tersimpan") void editor.flush();
    else {
      buangDraf(idDraf);
      if (lama && !samaIsian({ jenis: lama.jenis, isian: lama.isian }, awal)) tell({ tone: "kept", sentence: TEKS_ABK_JABATAN.usang });
    }
    return editor.subscribe(titipkan);
  }, [editor, idDraf, jabatanId]);
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
