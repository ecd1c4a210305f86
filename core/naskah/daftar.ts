import type { Bentuk } from "./angka";

/** What a cell of a list holds: words, a figure, or nothing. */
export type NilaiDaftar = string | number | null;

/** A column of a list as it stands on screen. A column with `desimal` holds figures, printed with so many decimals. */
export interface KolomDaftar {
  readonly kepala: string;
  readonly desimal?: Bentuk["desimal"] | undefined;
}

/** A row of a list, one value a column; a heading of a group has its words in the first. */
export interface BarisDaftar {
  readonly sel: readonly NilaiDaftar[];
  readonly kelompok?: boolean | undefined;
  /** The row of totals, which is none of the rows that are counted. */
  readonly jumlah?: boolean | undefined;
}

/** A list as the analyst sees it: the columns that are shown, the rows that a filter leaves, in their order. */
export interface IsiDaftar {
  readonly judul: string;
  /** What narrows and orders it, and how much of the whole it is; one sentence a line. */
  readonly keterangan: readonly string[];
  readonly kolom: readonly KolomDaftar[];
  readonly baris: readonly BarisDaftar[];
}

/** A column with how its value follows from a row. */
export interface KolomNilai<R> extends KolomDaftar {
  readonly nilai: (baris: R) => NilaiDaftar;
}

/** What a list on screen is made from. */
interface BahanDaftar<R> {
  readonly judul: string;
  readonly keterangan?: readonly string[];
  readonly kolom: readonly KolomNilai<R>[];
  readonly baris: readonly R[];
}

/** A list by the declarations of its columns, worked out when it is asked for, and whether it has rows at all. */
export function daftarDari<R>({ judul, keterangan = [], kolom, baris }: BahanDaftar<R>): {
  readonly ambil: () => IsiDaftar;
  readonly kosong: boolean;
} {
  return {
    kosong: baris.length === 0,
    ambil: () => ({
      judul,
      keterangan,
      kolom: kolom.map(({ kepala, desimal }) => ({ kepala, desimal })),
      baris: baris.map((satu) => ({ sel: kolom.map(({ nilai }) => nilai(satu)) })),
    }),
  };
}

/** The heading of a group of rows. */
export function kelompokDaftar(teks: string): BarisDaftar {
  return { sel: [teks], kelompok: true };
}
