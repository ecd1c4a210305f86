import type { PlainDate } from "../date";
import { TEKS_UMUM } from "../text/umum";

/** What a column of the data file holds. */
export type Nilai = string | number | null;
/** Columns of one row by their names. */
export type Baris = Readonly<Record<string, Nilai>>;

/**
 * How a row hangs on the row that it names: it goes together with that row (`milik`), that row cannot go while it stands (`tetap`), or it
 * only says the name while there is one (`lepas`).
 */
export type Ikatan = "milik" | "tetap" | "lepas";

/** What the value of a column means to the reader of the history. */
export type Makna =
  | { readonly jenis: "teks" }
  /** `satuan` stands behind the label; `polos`: a year or a class, without point for thousands. */
  | { readonly jenis: "angka"; readonly satuan: string; readonly polos: boolean }
  | { readonly jenis: "tanggal" }
  /** The word for each code; `tertutup`: there are no others. */
  | { readonly jenis: "kode"; readonly kata: Readonly<Record<string, string>>; readonly tertutup: boolean }
  | { readonly jenis: "rujukan"; readonly tabel: string; readonly ikatan: Ikatan }
  /** JSON that the product wrote itself, and the sentence that says it. */
  | { readonly jenis: "naskah"; readonly kalimat: (json: string) => string }
  /** JSON of a record, shown field by field. */
  | { readonly jenis: "rekaman"; readonly isian: Readonly<Record<string, Kolom>> }
  /** What the value means depends on the row: on its id, or on how its id begins (a key that ends with a colon). */
  | { readonly jenis: "menurutBaris"; readonly pilihan: Readonly<Record<string, Kolom>> };

/**
 * One column: its label, what it means, and whether it may be absent. `I` is the type of what it holds, `T` the tables whose rows it may
 * name: a reference to a table that is not declared does not compile (`semua.ts`).
 */
export interface Kolom<I extends Nilai = Nilai, T extends string = string> {
  /** Label as the forms call it; null for a column that only machinery looks at. */
  readonly label: string | null;
  readonly makna: Makna;
  readonly bolehNull: boolean;
  /** What a new row holds when the column is not named; undefined when it must be named. */
  readonly bawaan: I | undefined;
  /** How SQLite keeps it. */
  readonly simpan: "TEXT" | "INTEGER" | "REAL";
  /** These two carry types; neither has a value at run time. */
  readonly isi?: I;
  readonly terujuk?: T;
}

function kolom<I extends Nilai, T extends string = never>(asal: Pick<Kolom, "label" | "makna" | "simpan">): Kolom<I, T> {
  return { ...asal, bolehNull: false, bawaan: undefined };
}

export function teks(label: string): Kolom<string, never> {
  return kolom({ label, makna: { jenis: "teks" }, simpan: "TEXT" });
}

/** A whole number; `polos` for years and classes, which bear no point for thousands. */
export function bulat(label: string, lain: { readonly satuan?: string; readonly polos?: boolean } = {}): Kolom<number, never> {
  const { satuan = "", polos = false } = lain;
  return kolom({ label, makna: { jenis: "angka", satuan, polos }, simpan: "INTEGER" });
}

/** A number with decimals. */
export function angka(label: string, satuan = ""): Kolom<number, never> {
  return kolom({ label, makna: { jenis: "angka", satuan, polos: false }, simpan: "REAL" });
}

export function tanggal(label: string): Kolom<PlainDate, never> {
  return kolom({ label, makna: { jenis: "tanggal" }, simpan: "TEXT" });
}

/** One of a closed list; the words name the codes. */
export function kode<K extends string>(label: string, kata: Readonly<Record<K, string>>): Kolom<K, never> {
  return kolom({ label, makna: { jenis: "kode", kata, tertutup: true }, simpan: "TEXT" });
}

/** Text of which some values have a word of their own; any other stands for itself. */
export function teksBerkata(label: string, kata: Readonly<Record<string, string>>): Kolom<string, never> {
  return kolom({ label, makna: { jenis: "kode", kata, tertutup: false }, simpan: "TEXT" });
}

/** Yes or no, kept as 1 or 0. */
export function yaTidak(label: string): Kolom<number, never> {
  const kata = { "1": TEKS_UMUM.ya, "0": TEKS_UMUM.tidak };
  return kolom({ label, makna: { jenis: "kode", kata, tertutup: true }, simpan: "INTEGER" });
}

/** Names a row of another table, which cannot go while this row stands. */
export function rujukan<T extends string>(label: string, tabel: T): Kolom<string, T> {
  return kolom({ label, makna: { jenis: "rujukan", tabel, ikatan: "tetap" }, simpan: "TEXT" });
}

/** Names the row that this one belongs to: it goes together with it. */
export function pemilik<T extends string>(label: string, tabel: T): Kolom<string, T> {
  return kolom({ label, makna: { jenis: "rujukan", tabel, ikatan: "milik" }, simpan: "TEXT" });
}

/** Holds the id of a row that may go whatever this one says. */
export function penunjuk<T extends string>(label: string, tabel: T): Kolom<string, T> {
  return kolom({ label, makna: { jenis: "rujukan", tabel, ikatan: "lepas" }, simpan: "TEXT" });
}

export function naskah(label: string, kalimat: (json: string) => string): Kolom<string, never> {
  return kolom({ label, makna: { jenis: "naskah", kalimat }, simpan: "TEXT" });
}

export function rekaman(label: string, isian: Readonly<Record<string, Kolom>>): Kolom<string, never> {
  return kolom({ label, makna: { jenis: "rekaman", isian }, simpan: "TEXT" });
}

/** Whether a key of such a column means the row of this id: it is the id, or ends with a colon and begins it. */
export function kunciBaris(kunci: string, id: string): boolean {
  return kunci.endsWith(":") ? id.startsWith(kunci) : kunci === id;
}

export function menurutBaris<T extends string>(label: string, pilihan: Readonly<Record<string, Kolom<Nilai, T>>>): Kolom<string, T> {
  return kolom({ label, makna: { jenis: "menurutBaris", pilihan }, simpan: "TEXT" });
}

/** The same column, which may be absent. */
export function boleh<I extends Nilai, T extends string>(asal: Kolom<I, T>): KolomBerbawaan<I | null, T> {
  return { ...asal, bolehNull: true, bawaan: null };
}

/** The same column, which only machinery looks at. */
export function tersembunyi<K extends Kolom>(asal: K): K {
  return { ...asal, label: null };
}

/** The same column, which a new row need not name. */
export function denganBawaan<I extends Nilai, T extends string>(asal: Kolom<I, T>, bawaan: I): KolomBerbawaan<I, T> {
  return { ...asal, bawaan };
}

/** A column that a new row need not name. */
export type KolomBerbawaan<I extends Nilai, T extends string> = Kolom<I, T> & { readonly bawaan: I };
