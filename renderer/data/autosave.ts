import { AppError } from "../../core/errors";

/** Where an editor stands with the data file. */
export type StatusSimpan = "tersimpan" | "menunggu" | "menyimpan" | "gagal";

export interface KeadaanSimpan<L> {
  /** What is on screen. */
  readonly isi: L;
  readonly status: StatusSimpan;
  /** What the last save or the last refresh reported; null when all went well. */
  readonly galat: unknown;
}

/** What meets when the file is heard of. */
export interface BahanGabung<S, L> {
  readonly sejak: S;
  readonly isi: L;
  readonly server: S;
  /** Whether the file moved on under a save, which is told; otherwise it answers a save, with blanks and decimals tidied, or was read again. */
  readonly kalah: boolean;
}

/** What an editor that saves as one goes must know about its content: `S` as it is stored, `L` as it is on screen, `C` one save. */
export interface AturanSimpan<S, L, C> {
  /** What has to be written so that the file holds what is on screen; null when nothing has. */
  readonly diff: (tersimpan: S, isi: L) => C | null;
  /** The stored content as it will be once a save has been accepted. */
  readonly terapkan: (tersimpan: S, perubahan: C) => S;
  /** Brings what the file holds now into the screen, which was made from `sejak`, without losing what was typed meanwhile. */
  readonly merge: (bahan: BahanGabung<S, L>) => L;
  /** Is told what meets before the screen is brought together with it, so that what was typed and gives way is not lost. */
  readonly bertemu: (bahan: BahanGabung<S, L>) => void;
  /** The content as the screen must have it: a blank row to type on, for example. */
  readonly lengkapi: (isi: L, tersimpan: S) => L;
  /** Whether news of the file waits while edits are not saved; the next save then tells that it lost. Otherwise they are merged. */
  readonly tungguSimpan: boolean;
  /** @throws AppError staleRevision when the file moved on: it is read again, merged, and the loss is told */
  readonly save: (perubahan: C, tersimpan: S) => Promise<S>;
  readonly reload: () => Promise<S>;
}

/** Content as it was committed, waiting for its turn to be saved. */
interface Potongan<L> {
  readonly isi: L;
  readonly selesai?: () => void;
}

export interface Autosave<S, L> {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getState: () => KeadaanSimpan<L>;
  /** What is stored, as far as this window knows. */
  readonly tersimpan: () => S;
  /** Takes the content as it is now; nothing is saved before `commit` or `flush`. */
  readonly edit: (isi: L) => void;
  /**
   * What was edited since the last commit is one piece of work: it is saved by itself, in its turn, also when a save is under way and more is
   * edited meanwhile. `selesai` follows when its turn is over.
   */
  readonly commit: (selesai?: () => void) => void;
  /** Whether the content on screen differs from the file. */
  readonly berbeda: () => boolean;
  /** Saves now whatever can be saved; settles when nothing is left to write or a save failed. */
  readonly flush: () => Promise<void>;
  /** Takes in what was read again, after an undo or a change made elsewhere. Nothing while a save is on its way: its answer is newer. */
  readonly receive: (tersimpan: S) => void;
}

/**
 * Saving as one goes, for whatever is edited: what is written is always the difference between the stored content and the screen as it was
 * committed, one save at a time, each piece of work as one. Once a save failed the pieces that waited for it go together.
 */
export function createAutosave<S, L, C>(aturan: AturanSimpan<S, L, C>, awal: { readonly tersimpan: S; readonly isi: L }): Autosave<S, L> {
  const listeners = new Set<() => void>();
  let dasar = awal.tersimpan;
  let antrean: readonly Potongan<L>[] = [];
  let running: Promise<void> | null = null;
  let state: KeadaanSimpan<L> = { isi: aturan.lengkapi(awal.isi, dasar), status: "tersimpan", galat: null };

  const set = (next: Partial<KeadaanSimpan<L>>): void => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const berbeda = (isi = state.isi): boolean => aturan.diff(dasar, isi) !== null;
  const settled = (isi = state.isi): StatusSimpan => (berbeda(isi) ? "menunggu" : "tersimpan");
  const accept = ({ galat, ...bahan }: Omit<BahanGabung<S, L>, "isi"> & { readonly galat: unknown }): void => {
    const { server } = bahan;
    aturan.bertemu({ ...bahan, isi: state.isi });
    const isi = aturan.lengkapi(aturan.merge({ ...bahan, isi: state.isi }), server);
    antrean = antrean.map((potongan) => ({ ...potongan, isi: aturan.merge({ ...bahan, isi: potongan.isi }) }));
    dasar = server;
    set({ isi, galat, status: settled(isi) });
  };
  const send = async (perubahan: C): Promise<void> => {
    set({ status: "menyimpan" });
    const terkirim = aturan.terapkan(dasar, perubahan);
    try {
      accept({ sejak: terkirim, server: await aturan.save(perubahan, dasar), kalah: false, galat: null });
    } catch (galat) {
      if (galat instanceof AppError && galat.code === "staleRevision")
        accept({ sejak: dasar, server: await aturan.reload(), kalah: true, galat });
      else set({ status: "gagal", galat });
    }
  };

  /** Saves piece by piece; then, when asked for all, whatever else differs from the file. */
  const drain = async (semua: boolean): Promise<void> => {
    for (;;) {
      if (running) {
        await running;
        // Whoever waited alongside may have begun the next save: look again.
        continue;
      }
      const [potongan, ...sisa] = antrean;
      antrean = sisa;
      const perubahan = potongan ? aturan.diff(dasar, potongan.isi) : semua ? aturan.diff(dasar, state.isi) : null;
      if (perubahan === null) {
        potongan?.selesai?.();
        if (potongan) continue;
        // What failed before is still unsaved.
        if (semua || state.status !== "gagal") set({ status: settled() });
        return;
      }
      running = send(perubahan)
        .catch((galat: unknown) => set({ status: "gagal", galat }))
        .finally(() => {
          running = null;
        });
      await running;
      potongan?.selesai?.();
      if (state.status !== "gagal") continue;
      for (const lain of antrean) lain.selesai?.();
      antrean = [];
      return;
    }
  };

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    getState: () => state,
    tersimpan: () => dasar,
    edit: (diketik) => {
      const isi = aturan.lengkapi(diketik, dasar);
      // Told once: nobody sees new content as if it were stored already.
      set(running ? { isi } : { isi, status: settled(isi) });
    },
    commit: (selesai) => {
      antrean = [...antrean, { isi: state.isi, ...(selesai && { selesai }) }];
      void drain(false);
    },
    berbeda: () => berbeda(),
    flush: () => drain(true),
    receive: (tersimpan) => {
      if (running || tersimpan === dasar || (aturan.tungguSimpan && berbeda())) return;
      accept({ sejak: dasar, server: tersimpan, kalah: false, galat: state.galat });
    },
  };
}
