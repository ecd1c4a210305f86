import { ISIAN_KOSONG, isianKosong, rapikanIsian } from "../../core/abk/isian-tugas";
import type { TugasBaris } from "../../core/contract/abk";
import type { Input } from "../../core/contract/procedures";
import { AppError } from "../../core/errors";
import { barisDariTugas, gabungkanBaris, susunPerubahan, terapkanPerubahan, type BarisTugas, type PerubahanTugas } from "./tugas-merge";

const JEDA_SIMPAN_MS = 300;

/** Where the grid stands with the data file. */
export type StatusSimpan = "tersimpan" | "menunggu" | "menyimpan" | "gagal";

export interface KeadaanEditor {
  /** Rows of the grid; the last one is always empty, for typing on. */
  readonly baris: readonly BarisTugas[];
  readonly status: StatusSimpan;
  /** What the last save or the last refresh reported; null when all went well. */
  readonly galat: unknown;
}

export interface TugasEditor {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getState: () => KeadaanEditor;
  /** Takes the rows as they are now; nothing is saved before `commit`. */
  readonly edit: (baris: readonly BarisTugas[]) => void;
  /** The cell has been left or a range was pasted: tidies readable cells and saves after a moment. */
  readonly commit: () => void;
  /** Saves now whatever can be saved; settles when nothing is left to write or a save failed. */
  readonly flush: () => Promise<void>;
  /** Takes in rows that were read again, after an undo or a change made elsewhere. */
  readonly receive: (tugas: readonly TugasBaris[]) => void;
  readonly createRow: () => BarisTugas;
}

interface EditorOptions {
  readonly jabatanId: string;
  readonly tugas: readonly TugasBaris[];
  readonly save: (input: Input<"tugas.save">) => Promise<readonly TugasBaris[]>;
  readonly reload: () => Promise<readonly TugasBaris[]>;
  readonly newId: () => string;
}

/**
 * The rows of one jabatan being edited, saved as one goes: what is written is always the difference between the stored rows and the
 * grid, one save at a time, so that edits made during a save go with the next.
 */
export function createTugasEditor(options: EditorOptions): TugasEditor {
  const listeners = new Set<() => void>();
  let dasar = options.tugas;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  const createRow = (): BarisTugas => ({ id: options.newId(), ...ISIAN_KOSONG });
  const withBlank = (baris: readonly BarisTugas[]): readonly BarisTugas[] => {
    const akhir = baris.at(-1);
    const siap = akhir && isianKosong(akhir) && !dasar.some(({ id }) => id === akhir.id);
    return siap ? baris : [...baris, createRow()];
  };
  let state: KeadaanEditor = { baris: withBlank(dasar.map(barisDariTugas)), status: "tersimpan", galat: null };

  const set = (next: Partial<KeadaanEditor>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const settled = (): StatusSimpan => (susunPerubahan(dasar, state.baris) ? "menunggu" : "tersimpan");
  const accept = (sejak: readonly TugasBaris[], server: readonly TugasBaris[], galat: unknown): void => {
    const baris = gabungkanBaris({ dasar: sejak, lokal: state.baris, server });
    dasar = server;
    set({ baris: withBlank(baris), galat });
    set({ status: settled() });
  };
  const send = async (perubahan: PerubahanTugas): Promise<void> => {
    set({ status: "menyimpan" });
    const terkirim = terapkanPerubahan(options.jabatanId, dasar, perubahan);
    try {
      accept(terkirim, await options.save({ jabatanId: options.jabatanId, ...perubahan }), null);
    } catch (galat) {
      if (galat instanceof AppError && galat.code === "staleRevision") accept(dasar, await options.reload(), galat);
      else set({ status: "gagal", galat });
    }
  };
  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    for (;;) {
      if (running) {
        await running;
        // Whoever waited alongside may have begun the next save: look again.
        continue;
      }
      const perubahan = susunPerubahan(dasar, state.baris);
      if (!perubahan) {
        if (state.status !== "tersimpan") set({ status: "tersimpan" });
        return;
      }
      running = send(perubahan)
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
    edit: (baris) => {
      clearTimeout(timer);
      set({ baris: withBlank(baris) });
      if (!running) set({ status: settled() });
    },
    commit: () => {
      const rapi = state.baris.map((baris) => ({ id: baris.id, ...rapikanIsian(baris) }));
      set({ baris: rapi });
      clearTimeout(timer);
      if (susunPerubahan(dasar, rapi)) timer = setTimeout(() => void flush(), JEDA_SIMPAN_MS);
    },
    flush,
    receive: (tugas) => {
      if (!running && tugas !== dasar) accept(dasar, tugas, state.galat);
    },
    createRow,
  };
}
