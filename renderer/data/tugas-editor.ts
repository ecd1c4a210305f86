import { ISIAN_KOSONG, isianKosong, KOLOM_ISIAN, rapikanIsian } from "../../core/abk/isian-tugas";
import type { TugasBaris } from "../../core/contract/abk";
import type { Input } from "../../core/contract/procedures";
import { createAutosave, type StatusSimpan } from "./autosave";
import { createJejakLokal, type JejakLokal, type LetakSel } from "./jejak-lokal";
import { createSharedValue } from "./shared-value";
import { pakaiTergeser, samaSel, tambahTergeser, yangTergeser, type Tergeser } from "./tergeser";
import { barisDariTugas, gabungkanBaris, susunPerubahan, terapkanPerubahan, type BarisTugas, type PerubahanTugas } from "./tugas-merge";

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
  /** The rows that are stored, as far as this window knows. */
  readonly tersimpan: () => readonly TugasBaris[];
  /** Takes the rows as they are now; nothing is saved before `commit`. */
  readonly edit: (baris: readonly BarisTugas[]) => void;
  /** The cell has been left or a range was pasted: tidies readable cells and saves that as one step, in its turn. */
  readonly commit: () => void;
  /** Saves now whatever can be saved; settles when nothing is left to write or a save failed. */
  readonly flush: () => Promise<void>;
  /** Takes in rows that were read again, after an undo or a change made elsewhere. */
  readonly receive: (tugas: readonly TugasBaris[]) => void;
  readonly createRow: () => BarisTugas;
  /** What was done in the grid and is in no step: refused texts and empty rows. */
  readonly lokal: JejakLokal;
  /** The first cell of the save that failed last, while it has not succeeded; null when none did, or it only removed rows. */
  readonly gagalDi: () => LetakSel | null;
  readonly tergeser: CatatanTergeser;
}

/** What was typed in the grid and gave way to what was stored meanwhile, until the analyst has decided about each. */
export interface CatatanTergeser {
  readonly get: () => readonly Tergeser[];
  readonly subscribe: (listener: () => void) => () => void;
  readonly catat: (baru: readonly Tergeser[]) => void;
  readonly lupakan: (satu: Tergeser) => void;
  /** Puts the typed text in the place of what is stored. */
  readonly pakai: (satu: Tergeser) => void;
}

interface EditorOptions {
  readonly jabatanId: string;
  readonly tugas: readonly TugasBaris[];
  readonly save: (input: Input<"tugas.save">) => Promise<readonly TugasBaris[]>;
  readonly reload: () => Promise<readonly TugasBaris[]>;
  readonly newId: () => string;
}

/** The rows of one jabatan being edited, saved as one goes. */
export function createTugasEditor({ jabatanId, tugas, save, reload, newId }: EditorOptions): TugasEditor {
  const createRow = (): BarisTugas => ({ id: newId(), ...ISIAN_KOSONG });
  const tergeser = createSharedValue<readonly Tergeser[]>([]);
  const catat = (baru: readonly Tergeser[]): void => {
    if (baru.length > 0) tergeser.set(tambahTergeser(tergeser.get(), baru));
  };
  const lupakan = (satu: Tergeser): void => tergeser.set(tergeser.get().filter((lain) => !samaSel(satu, lain)));
  const editor = createAutosave<readonly TugasBaris[], readonly BarisTugas[], PerubahanTugas>(
    {
      diff: susunPerubahan,
      terapkan: (dasar, perubahan) => terapkanPerubahan(jabatanId, dasar, perubahan),
      merge: ({ sejak, isi, server }) => gabungkanBaris({ dasar: sejak, lokal: isi, server }),
      bertemu: ({ sejak, isi, server }) => catat(yangTergeser({ dasar: sejak, lokal: isi, server })),
      lengkapi: (baris, dasar) => {
        const akhir = baris.at(-1);
        const siap = akhir && isianKosong(akhir) && !dasar.some(({ id }) => id === akhir.id);
        return siap ? baris : [...baris, createRow()];
      },
      tungguSimpan: false,
      save: async (perubahan) => {
        gagalDi = selPertama(perubahan);
        const tersimpan = await save({ jabatanId, ...perubahan });
        gagalDi = null;
        return tersimpan;
      },
      reload,
    },
    { tersimpan: tugas, isi: tugas.map(barisDariTugas) },
  );
  let gagalDi: LetakSel | null = null;
  let terakhir: { readonly dari: ReturnType<typeof editor.getState>; readonly keadaan: KeadaanEditor } | null = null;
  const getState = (): KeadaanEditor => {
    const dari = editor.getState();
    // Whoever subscribes compares states by identity.
    if (terakhir?.dari !== dari) terakhir = { dari, keadaan: { baris: dari.isi, status: dari.status, galat: dari.galat } };
    return terakhir.keadaan;
  };
  const baris = (): readonly BarisTugas[] => editor.getState().isi;
  const jejak = createJejakLokal({
    baris,
    tulis: (isi) => {
      editor.edit(isi);
      editor.commit();
    },
  });
  /** The rows before the edit under way; null while none is. */
  let semula: readonly BarisTugas[] | null = null;
  return {
    subscribe: editor.subscribe,
    getState,
    tersimpan: editor.tersimpan,
    edit: (isi) => {
      semula ??= baris();
      editor.edit(isi);
    },
    commit: () => {
      editor.edit(baris().map((satu) => ({ id: satu.id, ...rapikanIsian(satu) })));
      editor.commit(jejak.catat(semula ?? baris()));
      semula = null;
    },
    flush: editor.flush,
    receive: editor.receive,
    createRow,
    lokal: jejak,
    gagalDi: () => gagalDi,
    tergeser: {
      get: tergeser.get,
      subscribe: tergeser.subscribe,
      catat,
      lupakan,
      pakai: (satu) => {
        lupakan(satu);
        editor.edit(pakaiTergeser(baris(), satu, newId));
        editor.commit();
      },
    },
  };
}

function selPertama({ ubah, tambah }: PerubahanTugas): LetakSel | null {
  const [diubah, ditambah] = [ubah[0], tambah[0]];
  if (diubah) return { id: diubah.id, kolom: KOLOM_ISIAN.find((kolom) => diubah[kolom] !== undefined) ?? "uraian" };
  return ditambah ? { id: ditambah.id, kolom: "uraian" } : null;
}
