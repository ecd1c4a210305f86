import type { MetodeJabatan } from "../../core/abk/metode-jabatan";
import { rapikanIsianMetode } from "../../core/abk/metode-isian";
import type { MetodeBaris } from "../../core/contract/metode";
import { createAutosave, type StatusSimpan } from "./autosave";
import { createSharedValue } from "./shared-value";

export interface KeadaanMetode {
  readonly metode: MetodeJabatan;
  readonly status: StatusSimpan;
  readonly galat: unknown;
}

/** The method of one jabatan being edited: figures move at once, and are saved when a field is left. */
export interface MetodeEditor {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getState: () => KeadaanMetode;
  /** The method that is stored, as far as this window knows. */
  readonly tersimpan: () => MetodeBaris | null;
  readonly edit: (metode: MetodeJabatan) => void;
  /** A field has been left: what was edited in it is saved as one step, in its turn. */
  readonly commit: () => void;
  /** Saves now whatever differs from the data file; settles when nothing is left to write or a save failed. */
  readonly flush: () => Promise<void>;
  /** The form as it was typed and gave way to what was stored meanwhile, until the analyst has decided; null when none did. */
  readonly tergeser: {
    readonly subscribe: (listener: () => void) => () => void;
    readonly get: () => MetodeJabatan | null;
    readonly set: (metode: MetodeJabatan | null) => void;
  };
  /** Takes in what was read again, after an undo or a change made elsewhere; edits not yet saved stay. */
  readonly receive: (tersimpan: MetodeBaris | null) => void;
}

interface EditorOptions {
  readonly tersimpan: MetodeBaris | null;
  readonly save: (metode: MetodeJabatan & { readonly revision: number | null }) => Promise<MetodeBaris>;
  readonly reload: () => Promise<MetodeBaris | null>;
}

const BAWAAN: MetodeJabatan = { jenis: "tugasPerTugas", isian: {} };

/** A form has no parts that could be merged: what the file holds now stands in its place, the loss is told, and what was typed is kept. */
export function createMetodeEditor({ tersimpan: awal, save, reload }: EditorOptions): MetodeEditor {
  const tergeser = createSharedValue<MetodeJabatan | null>(null);
  const editor = createAutosave<MetodeBaris | null, MetodeJabatan, MetodeJabatan>(
    {
      diff: (tersimpan, isi) => (tanda(isi) === tanda(tersimpan ?? BAWAAN) ? null : rapikanIsianMetode(isi)),
      terapkan: (tersimpan, dikirim) => ({ ...dikirim, revision: tersimpan?.revision ?? 0 }),
      merge: ({ sejak, isi, server, kalah }) => {
        const diketikSementara = !kalah && tanda(isi) !== tanda(sejak ?? BAWAAN);
        return diketikSementara || tanda(sejak ?? BAWAAN) === tanda(server ?? BAWAAN) ? isi : isiDari(server);
      },
      bertemu: ({ sejak, isi, server, kalah }) => {
        const diketik = tanda(isi) !== tanda(sejak ?? BAWAAN) && tanda(isi) !== tanda(server ?? BAWAAN);
        if (kalah && diketik) tergeser.set(isi);
      },
      lengkapi: (isi) => isi,
      tungguSimpan: true,
      save: (dikirim, tersimpan) => save({ ...dikirim, revision: tersimpan?.revision ?? null }),
      reload,
    },
    { tersimpan: awal, isi: isiDari(awal) },
  );
  let terakhir: { readonly dari: ReturnType<typeof editor.getState>; readonly keadaan: KeadaanMetode } | null = null;
  return {
    ...editor,
    tergeser: { subscribe: tergeser.subscribe, get: tergeser.get, set: tergeser.set },
    getState: () => {
      const dari = editor.getState();
      // Whoever subscribes compares states by identity.
      if (terakhir?.dari !== dari) terakhir = { dari, keadaan: { metode: dari.isi, status: dari.status, galat: dari.galat } };
      return terakhir.keadaan;
    },
  };
}

/** Whether two forms, or what is stored of them, hold the same. */
export function samaMetode(satu: MetodeJabatan | null, lain: MetodeJabatan | null): boolean {
  return tanda(satu ?? BAWAAN) === tanda(lain ?? BAWAAN);
}

function isiDari(tersimpan: MetodeBaris | null): MetodeJabatan {
  return tersimpan ? { jenis: tersimpan.jenis, isian: tersimpan.isian } : BAWAAN;
}

/** What is compared with the data file: without rows in which nothing stands. */
function tanda({ jenis, isian }: MetodeJabatan): string {
  return JSON.stringify(rapikanIsianMetode({ jenis, isian }));
}
