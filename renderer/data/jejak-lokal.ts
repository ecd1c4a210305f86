import { bacaIsian, ISIAN_KOSONG, isianKosong, KOLOM_ISIAN, type KolomIsian } from "../../core/abk/isian-tugas";
import type { BarisTugas } from "./tugas-merge";

/** A cell of the grid by its row and column. */
export interface LetakSel {
  readonly id: string;
  readonly kolom: KolomIsian;
}

interface SelBerubah extends LetakSel {
  readonly lama: string;
  readonly baru: string;
}

/** One piece of work of which something is in no step: texts that were refused, and rows that are still empty. */
interface UbahanLokal {
  readonly sel: readonly SelBerubah[];
  readonly barisKosong: readonly string[];
  /** Whether the same piece of work also made a step. */
  readonly bersamaLangkah: boolean;
  /** When it was done, and when all that was done before and with it had been saved, in milliseconds since 1970; null until then. */
  readonly mulai: number;
  readonly selesai: number | null;
}

/** What can be taken back last, in the order of the steps. */
export interface LokalTerakhir {
  /** Steps made later than this were made after it. */
  readonly selesai: number;
  /** A step made since then belongs to it and goes with it; null when there is none. */
  readonly langkahSejak: number | null;
}

/** Takes back what was done in a grid and never reached the data file, in the order in which it was done. */
export interface JejakLokal {
  /** Remembers what of an edit is in no step; answers what to call once everything before it was saved. */
  readonly catat: (semula: readonly BarisTugas[]) => () => void;
  /** The last of it that can still be taken back; null when there is none. */
  readonly terakhir: () => LokalTerakhir | null;
  /** Takes the last of it back; answers where to look. */
  readonly urungkan: () => LetakSel | null;
  /** Types again what was taken back last; null when there is nothing, or something else was done since. */
  readonly ulangi: () => LetakSel | null;
}

interface Kisi {
  readonly baris: () => readonly BarisTugas[];
  readonly tulis: (baris: readonly BarisTugas[]) => void;
}

export function createJejakLokal({ baris, tulis }: Kisi): JejakLokal {
  let dikerjakan: readonly UbahanLokal[] = [];
  let diurungkan: readonly UbahanLokal[] = [];

  /** The last that still stands on screen as it was done; whatever has been written over since is forgotten. */
  const terakhir = (): UbahanLokal | null => {
    while (dikerjakan.length > 0) {
      const satu = dikerjakan.at(-1);
      if (satu && masihAda(satu, baris())) return satu;
      dikerjakan = dikerjakan.slice(0, -1);
    }
    return null;
  };

  return {
    catat: (semula) => {
      const ubahan = bandingkan(semula, baris());
      if (ubahan === null) {
        if (semula !== baris()) diurungkan = [];
        return () => undefined;
      }
      diurungkan = [];
      dikerjakan = [...dikerjakan, ubahan];
      return () => {
        dikerjakan = dikerjakan.map((satu) => (satu === ubahan ? { ...satu, selesai: Date.now() } : satu));
      };
    },
    terakhir: () => {
      const satu = terakhir();
      return satu && { selesai: satu.selesai ?? Number.POSITIVE_INFINITY, langkahSejak: satu.bersamaLangkah ? satu.mulai : null };
    },
    urungkan: () => {
      const satu = terakhir();
      if (!satu) return null;
      const { sel, barisKosong } = satu;
      const lepas = new Set(barisKosong);
      const letak = letakDari(sel[0]) ?? sebelahnya(baris(), barisKosong[0]);
      dikerjakan = dikerjakan.slice(0, -1);
      diurungkan = [...diurungkan, satu];
      tulis(tukar(baris(), sel, "lama").filter((isi) => !lepas.has(isi.id) || !isianKosong(isi)));
      return letak;
    },
    ulangi: () => {
      const satu = diurungkan.at(-1);
      if (!satu) return null;
      diurungkan = diurungkan.slice(0, -1);
      const sel = satu.sel.filter(({ id, kolom, lama }) => baris().some((isi) => isi.id === id && isi[kolom] === lama));
      if (sel.length === 0) return null;
      tulis(tukar(baris(), sel, "baru"));
      dikerjakan = [...dikerjakan, { sel, barisKosong: [], bersamaLangkah: false, mulai: Date.now(), selesai: Date.now() }];
      return letakDari(sel[0]);
    },
  };
}

/** What of an edit no step will hold; null when there is nothing. */
function bandingkan(semula: readonly BarisTugas[], kini: readonly BarisTugas[]): UbahanLokal | null {
  if (semula === kini) return null;
  const dahulu = new Map(semula.map((satu) => [satu.id, satu]));
  const sel = kini.flatMap((satu) => {
    const lama = dahulu.get(satu.id) ?? ISIAN_KOSONG;
    const { galat } = bacaIsian(satu);
    return KOLOM_ISIAN.filter((kolom) => galat[kolom] !== undefined && satu[kolom] !== lama[kolom]).map((kolom) => ({
      id: satu.id,
      kolom,
      lama: lama[kolom],
      baru: satu[kolom],
    }));
  });
  // The empty row at the end is there by itself.
  const barisKosong = kini.slice(0, -1).flatMap((satu) => (!dahulu.has(satu.id) && isianKosong(satu) ? [satu.id] : []));
  if (sel.length + barisKosong.length === 0) return null;
  const ditolak = new Set(sel.map(({ id, kolom }) => `${id} ${kolom}`));
  const bersamaLangkah =
    semula.some(({ id }) => !kini.some((satu) => satu.id === id)) ||
    kini.some((satu) => {
      const lama = dahulu.get(satu.id);
      if (!lama) return !isianKosong(satu);
      return KOLOM_ISIAN.some((kolom) => satu[kolom] !== lama[kolom] && !ditolak.has(`${satu.id} ${kolom}`));
    });
  return { sel, barisKosong, bersamaLangkah, mulai: Date.now(), selesai: null };
}

function masihAda({ sel, barisKosong }: UbahanLokal, baris: readonly BarisTugas[]): boolean {
  const kosong = baris.slice(0, -1).filter(isianKosong);
  return (
    sel.some(({ id, kolom, baru }) => baris.some((satu) => satu.id === id && satu[kolom] === baru)) ||
    barisKosong.some((id) => kosong.some((satu) => satu.id === id))
  );
}

/** The rows with one of the two texts in each cell that holds the other. */
function tukar(baris: readonly BarisTugas[], sel: readonly SelBerubah[], ke: "lama" | "baru"): BarisTugas[] {
  const dari = ke === "lama" ? "baru" : "lama";
  return baris.map((satu) => {
    const miliknya = sel.filter((perubahan) => perubahan.id === satu.id && satu[perubahan.kolom] === perubahan[dari]);
    return { ...satu, ...Object.fromEntries(miliknya.map((perubahan) => [perubahan.kolom, perubahan[ke]])) };
  });
}

function letakDari(sel: SelBerubah | undefined): LetakSel | null {
  return sel ? { id: sel.id, kolom: sel.kolom } : null;
}

/** The row above one that goes. */
function sebelahnya(baris: readonly BarisTugas[], id: string | undefined): LetakSel | null {
  const nomor = baris.findIndex((satu) => satu.id === id);
  const atas = baris[Math.max(0, nomor - 1)];
  return atas ? { id: atas.id, kolom: "uraian" } : null;
}
