import type Database from "libsql";
import type { Baris } from "../../../core/baris/kolom";

/** One row that a step added, changed or removed, as the history keeps it. */
export interface RecordedChange {
  readonly tabel: string;
  readonly barisId: string;
  readonly aksi: "tambah" | "ubah" | "hapus";
  readonly lama: Baris | null;
  readonly baru: Baris | null;
}

/**
 * One change of the schema. A released one is never edited: files that it made are out there.
 *
 * `up` runs inside the transaction that brings a file up to date, while foreign keys are not enforced, so that a table to which others
 * refer can be redrawn; what refers to nothing afterwards undoes it all.
 */
export interface Migration {
  /** What it is for, in a few words. */
  readonly nama: string;
  readonly up: string | ((raw: Database.Database) => void);
  /** Columns by table that `up` filled with what it computed of other columns, and that no step tells of the rows of then. */
  readonly dihitung?: Readonly<Record<string, readonly string[]>>;
  /**
   * A change recorded under the schema before, as it reads under this one: one change or, where a row became several, those in the order in
   * which they are made; null when this schema has no place for it. Absent when no recorded change reads differently.
   */
  readonly journal?: (change: RecordedChange) => RecordedChange | readonly RecordedChange[] | null;
}

/** Brings a file from one schema to the one after. */
export function runUp(raw: Database.Database, { up }: Migration): void {
  if (typeof up === "string") raw.exec(up);
  else up(raw);
}

/**
 * A change that was recorded under version `sejak`, as it reads under the last of these migrations, in the order in which it is made; null
 * when part of it has no place there.
 */
export function carryOver(change: RecordedChange, migrations: readonly Migration[], sejak: number): readonly RecordedChange[] | null {
  let kini: readonly RecordedChange[] = [change];
  for (const { journal } of migrations.slice(sejak)) {
    if (!journal) continue;
    const terbaca = kini.map(journal);
    if (terbaca.includes(null)) return null;
    kini = terbaca.flatMap((satu) => satu ?? []);
  }
  return kini;
}
