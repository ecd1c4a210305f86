import { existsSync, mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import type Database from "libsql";
import { Kysely, SqliteDialect } from "kysely";
import { AppError } from "../../core/errors";
import { publish, removeAbandoned, withFileBeside } from "./beside";
import { checkpoint } from "./checkpoint";
import { connect, kutip, pragma } from "./connect";
import { driverCode, inWords, type FileAtHand } from "./driver-errors";
import { APPLICATION_ID, judgeContent } from "./judge";
import { judgeFile, sizeOf } from "./judge-file";
import { MIGRATIONS } from "./migrations";
import { runUp, type Migration } from "./migrations/migration";
import { lepasPembaca } from "./pembaca";
import type { Tables } from "./schema";

/** The one open connection to a data file: kysely for reading, the raw handle for the journal's prepared statements. */
export interface Basisdata {
  readonly path: string;
  readonly query: Kysely<Tables>;
  readonly raw: Database.Database;
  /** What the schema of the file came about by; their number is its version. */
  readonly migrations: readonly Migration[];
  close(): void;
}

export interface OpenOptions extends FileAtHand {
  /** File path, or `:memory:`. A missing file is made; an existing one is never replaced. */
  readonly path: string;
  /** Encrypts a new file (AES-256-CBC) and opens an encrypted one. */
  readonly key?: string | undefined;
  /** Migrations to bring the file up to; those of this program unless a test says otherwise. */
  readonly migrations?: readonly Migration[] | undefined;
  /** Gives a new file its first content, before the file has its name; does nothing to one that has content. */
  readonly fill?: ((basis: Basisdata) => void) | undefined;
  /**
   * Keeps a file with content as it is before it is brought up to date; answers what takes that away again when it could not be. Unless one is
   * given, a copy is laid beside the file.
   */
  readonly beforeMigration?: ((file: Pick<Basisdata, "path" | "raw">) => () => void) | undefined;
  /** Rows that a new file is laid out with under an older schema, before it is brought up to date. Their references must hold. */
  readonly laid?: { readonly version: number; readonly write: (raw: Database.Database) => void } | undefined;
}

interface Opening extends OpenOptions {
  readonly migrations: readonly Migration[];
}

/**
 * Opens a data file with exactly one connection (WAL, synchronous FULL, exclusive lock, foreign keys), checks that it is whole
 * and ours, and brings its schema up to date after copying the file aside.
 *
 * Why WAL with checkpoints, although a rollback journal would keep the main file whole by itself: an edit costs one flush of the disk
 * instead of three or four (median of one step 0.21 ms against 0.57 ms with PERSIST and 0.74 ms with TRUNCATE; on a disk that
 * turns, some 10 ms a flush), 100,000 rows and their audit lines take about as long (2.1 s against 1.8 s), and a copy made in
 * the middle of an import is the office as it was before, where a rollback journal leaves a main file that fails its check.
 *
 * @throws AppError databaseInUse, databaseWrongKey, databaseForeign, databaseDamaged, databaseNewer, databaseEmpty, databasePartial,
 * databaseLogForeign, databaseUnwritable, diskFull; the file is left as it was.
 */
export function openBasisdata(options: OpenOptions): Basisdata {
  const opening: Opening = { ...options, migrations: options.migrations ?? MIGRATIONS };
  return inWords(opening, () => {
    if (opening.path === ":memory:") return lay(opening);
    // The folder holds personal data: other accounts of this machine have no business in it.
    mkdirSync(dirname(opening.path), { recursive: true, mode: 0o700 });
    if (!existsSync(opening.path)) create(opening);
    judgeFile(opening);
    const basis = openExisting(opening);
    removeAbandoned(opening.path);
    return basis;
  });
}

/**
 * Makes a new file under a passing name and gives it its own when it is whole: a program that is stopped meanwhile leaves no file that
 * could be taken for an office without data. When another Tepat was faster, its file stays.
 */
function create(opening: Opening): void {
  // A log without its file: the file was moved or lost, and an empty office in its place would hide that.
  if (sizeOf(`${opening.path}-wal`) > 0) throw new AppError("databaseDamaged", { berkas: opening.path });
  withFileBeside(opening.path, (finished) => {
    withFileBeside(opening.path, (draft) => {
      // Only a connection to an encrypted file writes encrypted copies.
      const basis = lay({ ...opening, path: opening.key === undefined ? ":memory:" : draft });
      try {
        basis.raw.prepare("VACUUM INTO ?").run(finished);
      } finally {
        basis.close();
      }
    });
    publish(finished, opening.path);
  });
}

/** Lays out a file that has nothing yet, in memory or on the disk. */
function lay(opening: Opening): Basisdata {
  const raw = connect(opening);
  try {
    raw.exec("PRAGMA temp_store = MEMORY");
    const { migrations, laid } = opening;
    redrawing(raw, opening.path, () => {
      if (laid) raise(raw, migrations.slice(0, laid.version), 0);
      laid?.write(raw);
      raise(raw, migrations, laid?.version ?? 0);
    });
    const basis = basisOf(opening, raw);
    opening.fill?.(basis);
    return basis;
  } catch (error) {
    raw.close();
    throw error;
  }
}

function openExisting(opening: Opening): Basisdata {
  const raw = connect(opening);
  try {
    raw.exec("PRAGMA busy_timeout = 300; PRAGMA locking_mode = EXCLUSIVE");
    judgeContent(raw, opening);
  } catch (error) {
    letGo(raw);
    throw error;
  }
  try {
    raw.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY");
    // Takes the exclusive lock now, so that a second program learns of it at once.
    raw.exec("BEGIN EXCLUSIVE; COMMIT");
    const basis = basisOf(opening, raw);
    // What an interrupted program left in the log is of the old version, and goes into the main file before the new one.
    checkpoint(basis);
    migrate(raw, opening);
    opening.fill?.(basis);
    checkpoint(basis);
    return basis;
  } catch (error) {
    release(raw);
    throw error;
  }
}

function basisOf({ path, migrations }: Opening, raw: Database.Database): Basisdata {
  return {
    path,
    query: new Kysely<Tables>({ dialect: new SqliteDialect({ database: raw }) }),
    raw,
    migrations,
    close: () => {
      if (raw.open) release(raw);
      lepasPembaca(raw);
    },
  };
}

/**
 * Carries the log into the main file and leaves that one file. Closing alone would keep the file locked for as long as the driver
 * remembers a prepared statement: leave WAL and the lock first. A disk that refuses leaves the log beside the file, for next time.
 */
function release(raw: Database.Database): void {
  closeAfter(raw, "PRAGMA journal_mode = DELETE; PRAGMA locking_mode = NORMAL; SELECT count(*) FROM sqlite_master");
}

/** Gives up the lock of a file that was refused, without another byte written to it. */
function letGo(raw: Database.Database): void {
  closeAfter(raw, "PRAGMA locking_mode = NORMAL; SELECT count(*) FROM sqlite_master");
}

function closeAfter(raw: Database.Database, sql: string): void {
  try {
    raw.exec(sql);
  } catch (error) {
    if (!driverCode(error).startsWith("SQLITE_")) throw error;
  } finally {
    raw.close();
  }
}

/**
 * Empties a data file and lays it out anew, history included. Meant for the sample copy only: the file stays in place because
 * Windows does not give up a file that is open.
 */
export function resetBasisdata(basis: Basisdata): void {
  const { path, raw, migrations } = basis;
  redrawing(raw, path, () => {
    const names = raw.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").pluck().all();
    for (const name of names) raw.exec(`DROP TABLE ${kutip(String(name))}`);
    raise(raw, migrations, 0);
  });
}

/**
 * Work on the schema in one transaction. Foreign keys are not enforced meanwhile, which SQLite allows to be said outside a transaction
 * only; every one of them is looked at before the work counts.
 *
 * @throws AppError databaseDamaged when a row would refer to nothing; nothing was changed then
 */
function redrawing(raw: Database.Database, path: string, work: () => void): void {
  raw.exec("PRAGMA foreign_keys = OFF");
  try {
    inTransaction(raw, () => {
      work();
      if (raw.prepare("PRAGMA foreign_key_check").all().length > 0) throw new AppError("databaseDamaged", { berkas: path });
    });
  } finally {
    raw.exec("PRAGMA foreign_keys = ON");
  }
}

/** All of the work or nothing; SQLite may have ended the transaction itself, as it does when the disk is full. */
function inTransaction(raw: Database.Database, work: () => void): void {
  raw.exec("BEGIN IMMEDIATE");
  try {
    work();
    raw.exec("COMMIT");
  } catch (error) {
    if (raw.inTransaction) raw.exec("ROLLBACK");
    throw error;
  }
}

/** Brings an older file up to date, all missing migrations or none, after copying a file with content aside as it was. */
function migrate(raw: Database.Database, { path, migrations, beforeMigration }: Opening): void {
  const version = pragma(raw, "user_version");
  if (version === migrations.length) return;
  const keep = beforeMigration ?? (() => asideOf(raw, `${path}.sebelum-v${version + 1}`));
  const takeAway = hasContent(raw) ? keep({ path, raw }) : () => undefined;
  try {
    redrawing(raw, path, () => raise(raw, migrations, version));
  } catch (error) {
    // The file is as it was: every further attempt would leave another copy of the same.
    takeAway();
    throw error;
  }
}

/** Applies the migrations after a version, inside the caller's transaction. */
function raise(raw: Database.Database, migrations: readonly Migration[], version: number): void {
  for (const migration of migrations.slice(version)) runUp(raw, migration);
  raw.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${migrations.length}`);
}

/** Whether any table has a row. */
function hasContent(raw: Database.Database): boolean {
  const names = raw.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").pluck().all();
  return names.some(
    (name) =>
      raw
        .prepare(`SELECT 1 FROM ${kutip(String(name))} LIMIT 1`)
        .pluck()
        .all().length > 0,
  );
}

/** A copy beside the file, and what takes it away. */
function asideOf(raw: Database.Database, wanted: string): () => void {
  const copy = copyAside(raw, wanted);
  return () => rmSync(copy);
}

/** Writes a copy under this name, or the first free one after it; a copy that was not finished never bears the name. */
function copyAside(raw: Database.Database, wanted: string): string {
  return withFileBeside(wanted, (copy) => {
    raw.prepare("VACUUM INTO ?").run(copy);
    for (let nomor = 1; ; nomor += 1) {
      const name = nomor === 1 ? wanted : `${wanted}-${nomor}`;
      if (publish(copy, name)) return name;
    }
  });
}
