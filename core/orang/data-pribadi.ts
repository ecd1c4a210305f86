import type { Baris } from "../baris/kolom";

/** One table of what the data file holds of a person, in words. */
export interface TabelData {
  readonly nama: string;
  readonly kolom: readonly string[];
  readonly baris: readonly (readonly (string | null)[])[];
}

/** Rows of one table as they are stored: days as yyyy-mm-dd, figures as numbers, codes, ids of what they hang on. */
export interface BarisMesin {
  readonly tabel: string;
  readonly baris: readonly Baris[];
}

/** One step of work that touched her rows: when, by whom, what. */
export interface JejakData {
  readonly waktu: string;
  readonly pelaku: string;
  readonly langkah: string;
}

/** One field of hers that a step changed, also of a row that is gone since. */
export interface PerubahanData extends JejakData {
  readonly tabel: string;
  readonly isian: string;
  readonly semula: string | null;
  readonly menjadi: string | null;
}

/** A place that names her without being about her alone: a document that was laid down, a plan, a note. */
export interface SebutanData {
  readonly tabel: string;
  readonly sebutan: string;
  readonly isian: string;
}

/**
 * Everything that the data file holds of a person with the trace of its processing, for herself [akses-data-pribadi]: rows that are hers or name
 * her, what was changed about her, where else she is named, and how a placement looks at her. Others are not named in it but for her superiors
 * and those who did the steps, in their function. Cases of discipline are not in it: who may look into them is decided apart.
 */
export interface DataPribadi {
  readonly nama: string;
  readonly nip: string | null;
  readonly tabel: readonly TabelData[];
  /** The same rows for machines, by which one row is told to hang on another. */
  readonly mesin: readonly BarisMesin[];
  readonly jejak: readonly JejakData[];
  readonly perubahan: readonly PerubahanData[];
  readonly disebut: readonly SebutanData[];
  /** What a placement says of her, line by line; empty where she takes part in none. */
  readonly penempatan: readonly string[];
  /** Kinds of data that are left out although the office may keep them, and how others are left out. */
  readonly tidakIkut: readonly string[];
}

/** Name and version of the machine-readable form: the version rises when a field changes its meaning. */
export const BENTUK_DATA_PRIBADI = { nama: "tepat-data-pribadi", versi: 3 } as const;

/** The same as JSON with readable headings, one object a row. */
export function jsonDataPribadi(
  data: DataPribadi,
  lain: { readonly kantor: string; readonly dibuat: string; readonly dasar: string },
): string {
  const bagian = Object.fromEntries(
    data.tabel.map(({ nama, kolom, baris }) => [
      nama,
      baris.map((satu) => Object.fromEntries(kolom.map((kepala, nomor) => [kepala, satu[nomor] ?? null]))),
    ]),
  );
  const { nama, nip, mesin, jejak, perubahan, disebut, penempatan, tidakIkut } = data;
  const isi = {
    bentuk: BENTUK_DATA_PRIBADI.nama,
    versiBentuk: BENTUK_DATA_PRIBADI.versi,
    ...lain,
    nama,
    nip,
    data: bagian,
    dataMesin: Object.fromEntries(mesin.map(({ tabel, baris }) => [tabel, baris])),
    jejakPemrosesan: jejak,
    perubahan,
    disebutJugaDi: disebut,
    penjelasanPenempatan: penempatan,
    tidakIkut,
  };
  return `${JSON.stringify(isi, null, 2)}\n`;
}
