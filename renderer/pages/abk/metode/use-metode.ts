import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { MetodeJabatan } from "../../../../core/abk/metode-jabatan";
import type { MetodeBaris } from "../../../../core/contract/metode";
import { procedures } from "../../../../core/contract/procedures";
import { ambilDraf, bacaDraf, lepasDraf, simpanDraf } from "../../../data/draf";
import { reloadMetode, saveMetode } from "../../../data/metode";
import { createMetodeEditor, samaMetode, type MetodeEditor } from "../../../data/metode-editor";
import { useSaveOnLeave } from "../../../data/save-on-leave";
import { announceUnsaved } from "../../../data/unsaved";
import { TEKS_MENUTUP } from "../../../../core/text/menutup";

interface Tujuan {
  readonly jabatanId: string;
  readonly revision: number | null;
}

/** A kept form of a method as the shell takes it; null when it takes it no more. */
function metodeDari(isi: unknown, tujuan: Tujuan): MetodeJabatan | null {
  const terbaca = procedures["metode.save"].input.safeParse(typeof isi === "object" ? { ...isi, ...tujuan } : null);
  return terbaca.success ? { jenis: terbaca.data.jenis, isian: terbaca.data.isian } : null;
}

interface DrafMetode {
  readonly metode: MetodeJabatan;
  /** What was stored when the typing began. */
  readonly sejak: MetodeJabatan | null;
}

function bentukDari(tersimpan: MetodeBaris | null): MetodeJabatan | null {
  return tersimpan && { jenis: tersimpan.jenis, isian: tersimpan.isian };
}

function bagian(isi: unknown, nama: keyof DrafMetode): unknown {
  return typeof isi === "object" && isi !== null ? new Map<string, unknown>(Object.entries(isi)).get(nama) : null;
}

/** The editor of one jabatan's method while its page is open: saves when the page is left or hidden, follows what is read again. */
export function useMetode(jabatanId: string, tersimpan: MetodeBaris | null): MetodeEditor {
  const client = useQueryClient();
  const idDraf = `metode/${jabatanId}`;
  const idTergeser = `metode-tergeser/${jabatanId}`;
  const [editor] = useState(() => {
    const baru = createMetodeEditor({
      tersimpan,
      save: (metode) => saveMetode(client, { jabatanId, ...metode }),
      reload: () => reloadMetode(client, jabatanId),
    });
    const tujuan = { jabatanId, revision: tersimpan?.revision ?? null };
    baru.tergeser.set(metodeDari(ambilDraf(idTergeser)?.isi, tujuan));
    const isi = ambilDraf(idDraf)?.isi;
    const pulih = metodeDari(bagian(isi, "metode"), tujuan);
    if (pulih === null || samaMetode(pulih, tersimpan)) return baru;
    // What was typed over something else than is stored now does not take its place unseen.
    if (samaMetode(metodeDari(bagian(isi, "sejak"), tujuan), tersimpan)) baru.edit(pulih);
    else baru.tergeser.set(pulih);
    return baru;
  });
  const tergeser = useSyncExternalStore(editor.tergeser.subscribe, editor.tergeser.get);
  useEffect(() => {
    if (tergeser === null) lepasDraf(idTergeser);
    else simpanDraf(idTergeser, tergeser);
  }, [idTergeser, tergeser]);
  useEffect(() => {
    const titipkan = (): void => {
      const { metode, status } = editor.getState();
      if (status === "tersimpan") lepasDraf(idDraf);
      else simpanDraf(idDraf, { metode, sejak: bentukDari(editor.tersimpan()) } satisfies DrafMetode);
    };
    if (bacaDraf(idDraf) !== null) void editor.flush().then(titipkan);
    return editor.subscribe(titipkan);
  }, [editor, idDraf]);
  useEffect(() => editor.receive(tersimpan), [editor, tersimpan]);
  useEffect(
    () => announceUnsaved(idDraf, { tempat: TEKS_MENUTUP.tempatMetode, count: () => (editor.getState().status === "gagal" ? 1 : 0) }),
    [editor, idDraf],
  );
  useSaveOnLeave(editor.flush);
  return editor;
}
