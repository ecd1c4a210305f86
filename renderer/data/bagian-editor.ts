import { samaIsian } from "../../core/draf";
import { createAutosave, type Autosave } from "./autosave";
import { createSharedValue } from "./shared-value";

/** A part as it is stored, and the revision at which it was seen; null when nothing is stored. */
export interface BagianTersimpan<N> {
  readonly nilai: N;
  readonly revision: number | null;
}

/** Every part by its key, as it is stored and as it stands on screen. */
export type SemuaTersimpan<N> = Readonly<Record<string, BagianTersimpan<N>>>;
export type SemuaNilai<N> = Readonly<Record<string, N>>;

/** A part that was typed and has to be written. */
export interface BagianDiubah<N> extends BagianTersimpan<N> {
  readonly kunci: string;
}

/** What was typed in a part and what was stored there when the typing began. */
export interface KetikanBagian<N> {
  readonly nilai: N;
  readonly sejak: N;
}

/** Parts of one jabatan, each saved by itself as one types, several as one step when they were changed together. */
export interface BagianEditor<N> extends Autosave<SemuaTersimpan<N>, SemuaNilai<N>> {
  /** Puts parts in the place of what stands on screen; nothing is saved before `commit`. */
  readonly ubah: (bagian: SemuaNilai<N>) => void;
  /** What was typed in a part and gave way to what was stored there meanwhile, until the analyst has decided. */
  readonly tergeser: {
    readonly subscribe: (listener: () => void) => () => void;
    readonly get: () => SemuaNilai<N>;
    readonly set: (bagian: SemuaNilai<N>) => void;
  };
}

interface Pilihan<N> {
  readonly tersimpan: SemuaTersimpan<N>;
  /** The part as it is stored: what is compared and what is written. */
  readonly rapikan: (nilai: N) => N;
  readonly save: (bagian: readonly BagianDiubah<N>[]) => Promise<SemuaTersimpan<N>>;
  readonly reload: () => Promise<SemuaTersimpan<N>>;
}

/**
 * Autosave of parts that stand beside each other. A part that nobody typed in follows the file; one that was typed in while the file moved on
 * shows what is stored, and what was typed is kept beside it. Parts that were typed in meanwhile do not disturb each other.
 */
export function createBagianEditor<N>({ tersimpan: awal, rapikan, save, reload }: Pilihan<N>): BagianEditor<N> {
  const tergeser = createSharedValue<SemuaNilai<N>>({});
  const sama = (satu: N | undefined, lain: N | undefined): boolean => tanda(satu) === tanda(lain);
  const tanda = (nilai: N | undefined): string => (nilai === undefined ? "" : JSON.stringify(rapikan(nilai)));
  const editor = createAutosave<SemuaTersimpan<N>, SemuaNilai<N>, readonly BagianDiubah<N>[]>(
    {
      diff: (tersimpan, isi) => {
        const diubah = Object.keys(tersimpan).flatMap((kunci): readonly BagianDiubah<N>[] => {
          const [simpanan, kini] = [tersimpan[kunci], isi[kunci]];
          if (!simpanan || kini === undefined || sama(simpanan.nilai, kini)) return [];
          return [{ kunci, nilai: rapikan(kini), revision: simpanan.revision }];
        });
        return diubah.length === 0 ? null : diubah;
      },
      terapkan: (tersimpan, dikirim) => ({
        ...tersimpan,
        ...Object.fromEntries(dikirim.map(({ kunci, nilai, revision }) => [kunci, { nilai, revision }])),
      }),
      merge: ({ sejak, isi, server, kalah }) =>
        Object.fromEntries(
          Object.keys(server).map((kunci) => {
            const [dulu, layar, kini] = [sejak[kunci]?.nilai, isi[kunci], server[kunci]?.nilai];
            const diketik = layar !== undefined && !sama(layar, dulu);
            const berpindah = !sama(dulu, kini);
            // A part that the file holds as it was keeps its typing and its empty rows; after a loss only what moved gives way.
            const tinggal = layar !== undefined && (!berpindah || (diketik && !kalah));
            return [kunci, (tinggal ? layar : kini) as N];
          }),
        ),
      bertemu: ({ sejak, isi, server, kalah }) => {
        if (!kalah) return;
        const hilang = Object.keys(isi).filter((kunci) => {
          const [dulu, layar, kini] = [sejak[kunci]?.nilai, isi[kunci], server[kunci]?.nilai];
          return !sama(layar, dulu) && !sama(dulu, kini) && !sama(layar, kini);
        });
        const digeser = Object.fromEntries(hilang.map((kunci) => [kunci, isi[kunci] as N]));
        if (hilang.length > 0) tergeser.set({ ...tergeser.get(), ...digeser });
      },
      lengkapi: (isi) => isi,
      tungguSimpan: true,
      save,
      reload,
    },
    { tersimpan: awal, isi: nilaiDari(awal) },
  );
  return {
    ...editor,
    ubah: (bagian) => editor.edit({ ...editor.getState().isi, ...bagian }),
    tergeser: { subscribe: tergeser.subscribe, get: tergeser.get, set: tergeser.set },
  };
}

function nilaiDari<N>(tersimpan: SemuaTersimpan<N>): SemuaNilai<N> {
  return Object.fromEntries(Object.entries(tersimpan).map(([kunci, { nilai }]) => [kunci, nilai]));
}

/** Parts that differ from what is stored, as they are kept as a draft. */
export function ketikan<N>(editor: BagianEditor<N>, rapikan: (nilai: N) => N): Readonly<Record<string, KetikanBagian<N>>> {
  const tersimpan = editor.tersimpan();
  return Object.fromEntries(
    Object.entries(editor.getState().isi).flatMap(([kunci, nilai]) => {
      const sejak = tersimpan[kunci]?.nilai;
      if (sejak === undefined || samaIsian(rapikan(nilai), rapikan(sejak))) return [];
      return [[kunci, { nilai, sejak }]];
    }),
  );
}

/**
 * Brings a kept draft back: a part of which the same is stored as when the typing began is typed on; of one that has changed since, what was
 * typed is kept beside what is stored.
 *
 * @param baca reads a part from a draft of whatever shape; null when it cannot
 */
export function pulihkanKetikan<N>(
  editor: BagianEditor<N>,
  isi: unknown,
  { baca, rapikan }: { readonly baca: (kunci: string, nilai: unknown) => N | null; readonly rapikan: (nilai: N) => N },
): void {
  const sama = (satu: N, lain: N): boolean => samaIsian(rapikan(satu), rapikan(lain));
  for (const [kunci, satu] of Object.entries(typeof isi === "object" && isi !== null ? isi : {}) as [string, unknown][]) {
    const kini = editor.tersimpan()[kunci]?.nilai;
    const ketik = new Map<string, unknown>(Object.entries(typeof satu === "object" && satu !== null ? satu : {}));
    const nilai = baca(kunci, ketik.get("nilai"));
    const sejak = baca(kunci, ketik.get("sejak"));
    if (kini === undefined || nilai === null || sama(nilai, kini)) continue;
    if (sejak !== null && sama(sejak, kini)) editor.ubah({ [kunci]: nilai });
    else editor.tergeser.set({ ...editor.tergeser.get(), [kunci]: nilai });
  }
}
