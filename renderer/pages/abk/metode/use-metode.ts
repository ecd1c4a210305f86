import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { MetodeBaris } from "../../../../core/contract/metode";
import { reloadMetode, saveMetode } from "../../../data/metode";
import { createMetodeEditor, type MetodeEditor } from "../../../data/metode-editor";
import { announcePendingEdits } from "../../../data/pending-edits";

/** The editor of one jabatan's method while its page is open: saves when the page is left or hidden, follows what is read again. */
export function useMetode(jabatanId: string, tersimpan: MetodeBaris | null): MetodeEditor {
  const client = useQueryClient();
  const [editor] = useState(() =>
    createMetodeEditor({
      tersimpan,
      save: (metode) => saveMetode(client, { jabatanId, ...metode }),
      reload: () => reloadMetode(client, jabatanId),
    }),
  );
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
