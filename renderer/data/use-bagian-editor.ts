import { useEffect, useState, useSyncExternalStore } from "react";
import { createBagianEditor, ketikan, pulihkanKetikan, type BagianDiubah, type BagianEditor, type SemuaTersimpan } from "./bagian-editor";
import { ambilDraf, bacaDraf, lepasDraf, simpanDraf } from "./draf";
import { useSaveOnLeave } from "./save-on-leave";
import { announceUnsaved } from "./unsaved";
import { TEKS_MENUTUP } from "../../core/text/menutup";

/** An editor of parts while its page is open. */
export interface AsalBagian<N> {
  /** Under which its draft is kept, and what gave way in it. */
  readonly idDraf: string;
  readonly tersimpan: SemuaTersimpan<N>;
  readonly rapikan: (nilai: N) => N;
  /** Reads a part from a draft; null when it cannot stand there any more. */
  readonly baca: (kunci: string, nilai: unknown) => N | null;
  readonly save: (bagian: readonly BagianDiubah<N>[]) => Promise<SemuaTersimpan<N>>;
  readonly reload: () => Promise<SemuaTersimpan<N>>;
}

/** Saves when the page is left or hidden, keeps what cannot be saved as a draft, and follows what is read again. */
export function useBagianEditor<N>(asal: AsalBagian<N>): BagianEditor<N> {
  const { idDraf, tersimpan, rapikan } = asal;
  const idTergeser = `${idDraf}/tergeser`;
  const [editor] = useState(() => {
    const baru = createBagianEditor(asal);
    pulihkanKetikan(baru, ambilDraf(idDraf)?.isi, asal);
    // What gave way has nothing stored under it: it is kept beside, whatever stands there now.
    pulihkanKetikan(baru, sebagaiTergeser(ambilDraf(idTergeser)?.isi), asal);
    return baru;
  });
  const tergeser = useSyncExternalStore(editor.tergeser.subscribe, editor.tergeser.get);
  useEffect(() => {
    if (Object.keys(tergeser).length === 0) return lepasDraf(idTergeser);
    simpanDraf(idTergeser, tergeser);
    // The save that lost took no part along: those that nobody else has changed are still to be written.
    void editor.flush();
  }, [editor, idTergeser, tergeser]);
  useEffect(() => {
    const titipkan = (): void => {
      const isi = ketikan(editor, rapikan);
      if (Object.keys(isi).length === 0) lepasDraf(idDraf);
      else simpanDraf(idDraf, isi);
    };
    if (bacaDraf(idDraf) !== null) void editor.flush().then(titipkan);
    return editor.subscribe(titipkan);
  }, [editor, idDraf, rapikan]);
  useEffect(() => editor.receive(tersimpan), [editor, tersimpan]);
  useEffect(() => {
    const count = (): number => (editor.getState().status === "gagal" ? Object.keys(ketikan(editor, rapikan)).length : 0);
    return announceUnsaved(idDraf, { tempat: TEKS_MENUTUP.tempatBagian, count });
  }, [editor, idDraf, rapikan]);
  useSaveOnLeave(editor.flush);
  return editor;
}

/** Parts without what was stored when the typing began, so that none takes the place of what is stored now. */
function sebagaiTergeser(isi: unknown): unknown {
  const bagian = Object.entries(typeof isi === "object" && isi !== null ? isi : {}) as [string, unknown][];
  return Object.fromEntries(bagian.map(([kunci, nilai]) => [kunci, { nilai }]));
}
