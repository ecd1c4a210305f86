import type { Baris, Kolom, Nilai } from "./kolom";
import { teks, tersembunyi } from "./kolom";

/** How the history calls a row: by a column of its own, by the row that a column names, or by words of its own. */
export type Sebutan = { readonly kolom: string } | { readonly lewat: string } | { readonly kata: (baris: Baris) => string };

export interface BagianDari {
  readonly kolom: string;
  readonly bila: (baris: Baris) => boolean;
}

/** One table of the data file, declared once: everything else about its rows follows from here. */
export interface Tabel<K extends Readonly<Record<string, Kolom>> = Readonly<Record<string, Kolom>>> {
  /** What a row of it is called. */
  readonly nama: string;
  readonly sebutan: Sebutan;
  /** Address of the page on which the row stands; null when no page shows it by itself. */
  readonly buka: ((baris: Baris) => string | null) | null;
  /**
   * Groups of columns whose values no two rows may share; an absent value counts as empty text. A group without any value binds nobody:
   * several people may be without NIP.
   */
  readonly unik: readonly (readonly string[])[];
  /**
   * The column that names the row of which this one is a part, and which rows are: whoever saw that row saw this one with it, so that its
   * revision rises with every write here. Null for a row that stands by itself.
   */
  readonly bagianDari: BagianDari | null;
  /** Columns besides `revision`, which every table has. */
  readonly kolom: K;
}

interface Pernyataan<K extends Readonly<Record<string, Kolom>>> extends Omit<Tabel<K>, "unik" | "buka" | "bagianDari"> {
  readonly unik?: readonly (readonly (keyof K & string)[])[];
  readonly buka?: (baris: Baris) => string | null;
  readonly bagianDari?: BagianDari;
}

/** Declares a table. Its id is a text of the product's own unless it declares one (a row that extends the row of another table). */
export function tabel<const K extends Readonly<Record<string, Kolom>>>(asal: Pernyataan<K>): Tabel<K & { readonly id: KolomId<K> }> {
  const { unik = [], buka = null, bagianDari = null } = asal;
  return { ...asal, unik, buka, bagianDari, kolom: { id: tersembunyi(teks("")), ...asal.kolom } } as Tabel<K & { readonly id: KolomId<K> }>;
}

type KolomId<K> = K extends { readonly id: infer I extends Kolom } ? I : Kolom<string, never>;

/** What a column holds. */
type IsiKolom<K> = K extends { readonly isi?: infer I } ? Exclude<I, undefined> : never;

/** A row of the table as it is read. */
export type BarisTabel<T extends Tabel> = { readonly [N in keyof T["kolom"]]: IsiKolom<T["kolom"][N]> } & { readonly revision: number };

type Berbawaan<T extends Tabel> = {
  [N in keyof T["kolom"]]: T["kolom"][N] extends { readonly bawaan: Nilai } ? N : never;
}[keyof T["kolom"]];

/** A new row: columns with a value to begin with need not be named, and the revision is not the caller's to set. */
export type BarisBaru<T extends Tabel> = Omit<BarisTabel<T>, Berbawaan<T> | "revision"> &
  Partial<Pick<BarisTabel<T>, Berbawaan<T> & keyof BarisTabel<T>>>;

/** Columns of a row that change. */
export type UbahanBaris<T extends Tabel> = Partial<Omit<BarisTabel<T>, "id" | "revision">>;
