import type { Baris, Nilai } from "../../core/baris/kolom";
import type { BarisBaruDari, BarisDari, NamaTabel, UbahanDari } from "../../core/baris/semua";
import type { DrafIsian } from "../../core/contract/draf";
import type { HitunganBaris, PerubahanBaris } from "../../core/contract/history";
import type { Progress } from "../../core/contract/procedure";
import type { LangkahPulih } from "../../core/rantai/pemulihan";
import type { HasilCatatanBerkas, HasilIsi, HasilRantai } from "../../core/rantai/hasil";
import type { TandaNaskah } from "../../core/rantai/tanda";
import type { RencanaTulis } from "../../core/intake/rencana";
import type { KodeLangkah } from "../../core/text/kode-langkah";
import type { RincianLangkah } from "../../core/text/langkah";
import type { StepRecord } from "./history";
import type { Query } from "./schema";

/** Who did what and when: the head of one step. */
export interface StepHead {
  readonly pelaku: string;
  readonly waktu: Date;
  readonly jenis: "ubah" | "impor" | "urung" | "ulang";
  readonly kode: KodeLangkah;
  readonly rincian: RincianLangkah;
  readonly sasaranId?: string;
  /** Where in the window it is made; null for what is made nowhere in particular. */
  readonly tempat?: string | null;
  /** Keeps the step in the history although it wrote nothing; such a step otherwise leaves no trace. */
  readonly keepEmpty?: boolean;
  /** Is told the id of the step once it is written. */
  readonly onMade?: (langkahId: string) => void;
}

/** A row to change, and the revision at which it was seen; null takes it as it is now. */
export interface RowTarget {
  readonly id: string;
  readonly revision: number | null;
}

/** Steps of one kind (of all kinds when null), newest first. */
export interface StepPage {
  readonly lewati: number;
  readonly jumlah: number;
  readonly jenis: StepRecord["jenis"] | null;
}

/** Who takes a step back, when, and where in the window; null for nowhere in particular. */
export interface UndoActor {
  readonly pelaku: string;
  readonly waktu: Date;
  readonly tempat: string | null;
}

/** A step to undo or redo: its own id, or that of an undoing or redoing of it. */
export interface UndoTarget {
  readonly id: string;
  /** Whether it counts as undone (or redone) although no row took it: the next of a row of them is then another step. */
  readonly passOver: boolean;
}

/** How an undo or redo went: rows that took the step, and the names of rows left alone because somebody changed them since. */
export interface UndoOutcome {
  readonly langkah: StepRecord;
  readonly dikembalikan: number;
  readonly dipertahankan: readonly string[];
  /** The first rows that took it, with the columns that changed; no columns for a row that came or went. */
  readonly berubah: readonly { readonly tabel: NamaTabel; readonly barisId: string; readonly kolom: readonly string[] }[];
}

/** What an undo or redo would do. */
export interface UndoTrial {
  readonly langkah: StepRecord;
  readonly arah: "batal" | "ulang";
  readonly hitungan: readonly HitunganBaris[];
  readonly dipertahankan: readonly string[];
}

/** A data file as queries know it: nothing here writes. */
export interface Reader {
  /** Where the file is, for the user to find it. */
  readonly path: string;
  readonly query: Query;
  /** The row with this id, or null. */
  find<T extends NamaTabel>(table: T, id: string): Promise<BarisDari<T> | null>;
  /** The name by which the history calls a row; empty when the row is gone. */
  nameOf(table: NamaTabel, id: string): Promise<string>;
  /** Whether the file was filled with the sample office, under whatever name it is open now. */
  isContoh(): Promise<boolean>;
  readonly history: HistoryReader;
  readonly rantai: RantaiReader;
  readonly draf: DrafReader;
  /** Writes a consistent copy of the file. */
  copyTo(path: string): Promise<void>;
}

/** What was typed into forms and is not saved yet. */
export interface DrafReader {
  /** Every draft, latest first. */
  list(): Promise<readonly DrafIsian[]>;
}

/** The same, to be kept and forgotten. Neither is part of a step. */
export interface DrafStore extends DrafReader {
  /** Keeps a draft in the place of the one of its name. */
  keep(draf: DrafIsian): Promise<void>;
  drop(id: string): Promise<void>;
}

/** The chain of the history, and what was written of the data to files. */
export interface RantaiReader {
  /** The state of now as a document bears it; null in a file without steps, or when another program wrote the last one. */
  tanda(): Promise<TandaNaskah | null>;
  /** Fingerprint and moment of a step; null when there is none of that number. */
  langkah(nomor: number): Promise<{ readonly sidik: string | null; readonly waktu: string } | null>;
  /** Rows that ever were, or named, the row of this id, as `table id`, and the steps that wrote them. */
  barisTentang(id: string): Promise<{ readonly baris: ReadonlySet<string>; readonly langkah: ReadonlySet<string> }>;
  /** Steps by which the data went back to a snapshot, in order. */
  pemulihan(): Promise<readonly LangkahPulih[]>;
  /** Everybody who did a step. */
  pelaku(): Promise<readonly string[]>;
  /** The file of these bytes as it was written last; null when none was. */
  berkas(sidik: string): Promise<BerkasTertulis | null>;
  /** Holds the records of written files against their fingerprints. */
  catatanBerkas(): Promise<HasilCatatanBerkas>;
  /** Walks the history up to its last step of now, in portions that others may follow upon. */
  telusuri(): Generator<Progress, HasilRantai>;
  /** Holds the rows of now against the history, in portions. */
  telusuriIsi(): Generator<Progress, HasilIsi>;
}

/** One file that was written. Its name is not kept: it may be about anybody. */
export interface BerkasTertulis {
  /** SHA-256 of its bytes. */
  readonly sidik: string;
  readonly jenis: string;
  readonly bentuk: string;
  /** The last step before it, and the fingerprint of that. */
  readonly langkah: number;
  readonly kepala: string;
  /** UTC moment, ISO 8601. */
  readonly waktu: string;
  readonly pelaku: string;
}

/** The steps of work that a file remembers. */
export interface HistoryReader {
  list(page: StepPage): Promise<readonly StepRecord[]>;
  count(jenis: StepRecord["jenis"] | null): Promise<number>;
  /** @throws AppError notFound */
  step(id: string): Promise<StepRecord>;
  /** The rows that a step changed, the first so many, in words of today; without those for which the schema of today has no place. */
  changes(step: StepRecord, limit: number): Promise<readonly PerubahanBaris[]>;
  /** The latest step in force that Ctrl+Z may take back in a place; null for what is nowhere. */
  nextUndo(tempat: string | null): Promise<StepRecord | null>;
  /** The step of a place undone last, provided that no new work came after its undoing in that place. */
  nextRedo(tempat: string | null): Promise<StepRecord | null>;
  /**
   * What undoing a step in force, or redoing one that was undone, would do to each row now. It is done and rolled back, so that it is exact;
   * nothing of it stays.
   * @throws AppError notFound, notRevertible, stepOfOlderProgram
   */
  tryOut(id: string): Promise<UndoTrial>;
}

/** A data file as commands know it: every write is part of a step, which is recorded, undoable, and made whole or not at all. */
export interface Store extends Reader {
  readonly draf: DrafStore;
  /** Remembers that a file was written. Part of no step: nothing of the data changes, and nothing is undone by it. */
  catatBerkas(berkas: BerkasTertulis): Promise<void>;
  /**
   * Runs one step of work in one transaction together with its audit lines. All or nothing: an error rolls everything back.
   * Answers what the work answered and the id of the step, null when nothing was written: such a step leaves no trace.
   */
  step<T>(head: StepHead, work: (writer: Writer) => Promise<T>): Promise<{ readonly value: T; readonly langkahId: string | null }>;
  /**
   * Undoes a step: its rows go back to what they were, in reverse order. Rows that were changed since are kept. When no row can go back
   * the step stays in force, unless it is passed over as one of a row of undos.
   * @throws AppError notFound, notRevertible, stepOfOlderProgram
   */
  undo(actor: UndoActor, step: UndoTarget): Promise<UndoOutcome>;
  /** Redoes a step that was undone, in its first order. @throws AppError notFound, notRevertible, stepOfOlderProgram */
  redo(actor: UndoActor, step: UndoTarget): Promise<UndoOutcome>;
}

/** Writes rows inside one step. Every write is recorded old -> new; an update that changes nothing is not a write. */
export interface Writer {
  /** The row with this id, or null. */
  find<T extends NamaTabel>(table: T, id: string): Promise<BarisDari<T> | null>;
  /** Rows of a SELECT in the midst of the step. */
  rows(sql: string, values: readonly Nilai[]): Promise<readonly Baris[]>;
  /** First row of a SELECT, or null. */
  row(sql: string, values: readonly Nilai[]): Promise<Baris | null>;
  /** Adds a row with revision 1. @throws AppError duplicateName, staleRevision when a row of that id is there, notFound */
  insert<T extends NamaTabel>(table: T, values: BarisBaruDari<T>): Promise<void>;
  /** The same for a row whose columns are known only to fit their table (a join). */
  insertColumns(table: NamaTabel, values: Baris): Promise<void>;
  /** Changes columns of a row that the caller saw at its revision. @throws AppError notFound, staleRevision, duplicateName */
  update<T extends NamaTabel>(table: T, target: RowTarget, changes: UbahanDari<T>): Promise<void>;
  /** The same for columns that are known only to fit their table (a join). */
  updateColumns(table: NamaTabel, target: RowTarget, changes: Baris): Promise<void>;
  /**
   * Puts values in the place of the row that the caller saw under an id that is not her own making (a jabatan, a year, a task of a
   * scenario); `revision` null says that she saw none, values null take the row away. A row that comes anew never has a revision that one
   * of its id had before. @throws AppError staleRevision when anything else is there now
   */
  replace<T extends NamaTabel>(table: T, seen: RowTarget, values: Omit<BarisBaruDari<T>, "id"> | null): Promise<void>;
  /** Removes a row that nothing points at. @throws AppError notFound, staleRevision, hasDependents */
  remove(table: NamaTabel, id: string, revision: number | null): Promise<void>;
  /**
   * Removes a row together with the rows that are nothing without it (the tasks of a jabatan, the changes of a scenario).
   * @throws AppError notFound, staleRevision, hasDependents when a row that stands by itself names it
   */
  removeWhole(table: NamaTabel, target: RowTarget): Promise<void>;
  /** Keeps a frozen content once, however many documents and steps name it. Answers its name. */
  keepPotret(json: string): Promise<string>;
  /** Keeps the bytes of a file once, however many rows and steps name it. Answers its name. */
  keepLampiran(isi: Uint8Array): Promise<string>;
  /** Writes an accepted import in portions; after each, `portion` is told the share done (0-1) and may throw to roll back. */
  apply(rencana: RencanaTulis, portion: (share: number) => Promise<void>): Promise<void>;
}
