import type { Generated, Kysely } from "kysely";
import type { BarisDari, NamaTabel } from "../../core/baris/semua";

/** Every table of the data file: those declared in `core/baris`, frozen contents, and the two of the history. */
export type Tables = { readonly [T in NamaTabel]: BarisDari<T> } & {
  /** Frozen contents of documents: their JSON under the hash of it. Written once, never changed, and part of no step. */
  readonly potret: PotretRow;
  /** Bytes of attached files under the hash of them. Written once, never changed, and part of no step. */
  readonly lampiran: LampiranRow;
  /** What was typed into a form and is not saved yet, as JSON under the name of the form. Part of no step. */
  readonly draf: DrafRow;
  readonly langkah: LangkahRow;
  readonly perubahan: PerubahanRow;
  /** What was written of the data to files. Only added to, and part of no step. */
  readonly berkasTertulis: BerkasTertulisRow;
};

interface PotretRow {
  readonly id: string;
  readonly isi: string;
  /** The totals in it, as JSON; SQLite keeps them beside the content, so that a list need not read it. */
  readonly jumlah: Generated<string | null>;
}

interface LampiranRow {
  readonly id: string;
  readonly isi: Uint8Array;
}

interface DrafRow {
  readonly id: string;
  readonly isi: string;
  /** UTC moment at which it was kept, ISO 8601. */
  readonly waktu: string;
}

/** One step of work. `sasaranId` names the step that an undo or redo was about. */
interface LangkahRow {
  readonly id: string;
  readonly nomor: number;
  readonly waktu: string;
  readonly pelaku: string;
  readonly jenis: "ubah" | "impor" | "urung" | "ulang";
  readonly kode: string;
  readonly rincian: string;
  readonly sasaranId: string | null;
  /** Version of the schema under which the step was written. */
  readonly skema: number;
  /** Where in the window it was made; null for what was made nowhere in particular. */
  readonly tempat: string | null;
  /** Fingerprint of the step and of the one before it; null only in the midst of a step, and for what another program wrote. */
  readonly sidik: string | null;
}

/** One row that a step added, changed or removed; `lama` and `baru` hold the columns concerned as JSON. */
interface PerubahanRow {
  readonly nomor: number;
  readonly langkahId: string;
  readonly tabel: NamaTabel;
  readonly barisId: string;
  readonly aksi: "tambah" | "ubah" | "hapus";
  readonly lama: string | null;
  readonly baru: string | null;
}

/** One file that was written: its bytes by their SHA-256, and the state of the data that it was made from. No name of it is kept. */
interface BerkasTertulisRow {
  readonly nomor: Generated<number>;
  readonly sidik: string;
  readonly jenis: string;
  readonly bentuk: string;
  /** Number of the last step before it; 0 when there was none. */
  readonly langkah: number;
  /** Fingerprint of that step. */
  readonly kepala: string | null;
  /** UTC moment, ISO 8601. */
  readonly waktu: string;
  readonly pelaku: string;
  /** Fingerprint of the record and of the one before it. */
  readonly sidikBaris: string;
}

/** What reads and cannot write: a `with` of kysely would hand out a query that deletes. */
export type Query = Pick<Kysely<Tables>, "selectFrom">;
