import type { MetodeJabatan } from "../../core/abk/metode-jabatan";
import { rapikanIsianMetode } from "../../core/abk/metode-isian";
import type { MetodeBaris } from "../../core/contract/metode";
import { AppError } from "../../core/errors";
import type { StatusSimpan } from "./tugas-editor";

export interface KeadaanMetode {
  readonly metode: MetodeJabatan;
  readonly status: StatusSimpan;
  readonly galat: unknown;
}

/** The method of one jabatan being edited: figures move at once, and are saved when a field is left. */
export interface MetodeEditor {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getState: () => KeadaanMetode;
  readonly edit: (metode: MetodeJabatan) => void;
  /** Saves now whatever differs from the data file; settles when nothing is left to write or a save failed. */
  readonly flush: () => Promise<void>;
  /** Takes in what was read again, after an undo or a change made elsewhere; edits not yet saved stay. */
  readonly receive: (tersimpan: MetodeBaris | null) => void;
}

interface EditorOptions {
  readonly tersimpan: MetodeBaris | null;
  readonly save: (metode: MetodeJabatan & { readonly revision: number | null }) => Promise<MetodeBaris>;
  readonly reload: () => Promise<MetodeBaris | null>;
}

const BAWAAN: MetodeJabatan = { jenis: "tugasPerTugas", isian: {} };

export function createMetodeEditor(options: EditorOptions): MetodeEditor {
  const listeners = new Set<() => void>();
  let revision = options.tersimpan?.revision ?? null;
  let tertulis = tanda(options.tersimpan ?? BAWAAN);
  let running: Promise<void> | null = null;
  let state: KeadaanMetode = { metode: isi(options.tersimpan), status: "tersimpan", galat: null };

  const set = (next: Partial<KeadaanMetode>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const berbeda = (): boolean => tanda(state.metode) !== tertulis;
  const take = (tersimpan: MetodeBaris | null): void => {
    revision = tersimpan?.revision ?? null;
    tertulis = tanda(tersimpan ?? BAWAAN);
    set({ metode: isi(tersimpan), status: "tersimpan" });
  };
  const send = async (): Promise<void> => {
    const dikirim = rapikanIsianMetode(state.metode);
    set({ status: "menyimpan" });
    try {
      ({ revision } = await options.save({ ...dikirim, revision }));
      tertulis = tanda(dikirim);
      set({ status: berbeda() ? "menunggu" : "tersimpan", galat: null });
    } catch (galat) {
      if (galat instanceof AppError && galat.code === "staleRevision") {
        take(await options.reload());
        set({ galat });
      } else set({ status: "gagal", galat });
    }
  };
  const flush = async (): Promise<void> => {
    for (;;) {
      if (running) {
        await running;
        // Whoever waited alongside may have begun the next save: look again.
        continue;
      }
      if (!berbeda()) {
        if (state.status === "menunggu") set({ status: "tersimpan" });
        return;
      }
      running = send()
        .catch((galat: unknown) => set({ status: "gagal", galat }))
        .finally(() => {
          running = null;
        });
      await running;
      if (state.status === "gagal") return;
    }
  };

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getState: () => state,
    edit: (metode) => {
      set({ metode });
      if (!running) set({ status: berbeda() ? "menunggu" : "tersimpan" });
    },
    flush,
    receive: (tersimpan) => {
      if (!running && !berbeda() && (tersimpan?.revision ?? null) !== revision) take(tersimpan);
    },
  };
}

function isi(tersimpan: MetodeBaris | null): MetodeJabatan {
  return tersimpan ? { jenis: tersimpan.jenis, isian: tersimpan.isian } : BAWAAN;
}

/** What is compared with the data file: without rows in which nothing stands. */
function tanda({ jenis, isian }: MetodeJabatan): string {
  return JSON.stringify(rapikanIsianMetode({ jenis, isian }));
}
