import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import Database from "libsql";
import { Kysely, SqliteDialect } from "kysely";
import { AppError } from "../../core/errors";
import { MIGRATIONS } from "./migrations";
import type { Tables } from "./schema";

/** Marks a SQLite file as ours ("Tepa" in ASCII). */
const APPLICATION_ID = 0x54657061;

/** The one open connection to a data file: kysely for reading, the raw handle for the journal's prepared statements. */
export interface Basisdata {
  readonly path: string;
  readonly query: Kysely<Tables>;
  readonly raw: Database.Database;
  close(): void;
}

export interface OpenOptions {
  /** File path, or `:memory:`. A missing file is made; an existing one is never replaced. */
  readonly path: string;
  /** Encrypts a new file (AES-256-CBC) and opens an encrypted one. */
  readonly key?: string | undefined;
  /** Migrations to bring the file up to; those of this program unless a test says otherwise. */
  readonly migrations?: readonly string[] | undefined;
}

/**
 * Opens a data file with exactly one connection (WAL, synchronous FULL, exclusive lock, foreign keys), checks that it is whole
 * and ours, and brings its schema up to date after copying the file aside.
 *
 * @throws AppError databaseInUse, databaseWrongKey, databaseForeign, databaseDamaged, databaseNewer; the file is left as it was.
 */
export function openBasisdata(options: OpenOptions): Basisdata {
  const isFile = options.path !== ":memory:";
  if (isFile) {
    // The folder holds personal data: other accounts of this machine have no business in it.
    mkdirSync(dirname(options.path), { recursive: true, mode: 0o700 });
    refuseEmptiedFile(options.path);
  }
  const raw = translateDriverErrors(options, () => connect(options));
  try {
    translateDriverErrors(options, () => prepare(raw, options, isFile));
  } catch (error) {
    // A file that is not ours, or not whole, is let go without another byte written to it.
    if (error instanceof AppError) raw.close();
    else release(raw);
    throw error;
  }
  const query = new Kysely<Tables>({ dialect: new SqliteDialect({ database: raw }) });
  return {
    path: options.path,
    query,
    raw,
    close: () => {
      if (raw.open) release(raw);
    },
  };
}

/** Closing alone would keep the file locked for as long as the driver remembers a prepared statement: leave WAL and the lock first. */
function release(raw: Database.Database): void {
  try {
    raw.exec("PRAGMA journal_mode = DELETE; PRAGMA locking_mode = NORMAL; SELECT count(*) FROM sqlite_master");
  } finally {
    raw.close();
  }
}

/**
 * Empties a data file and lays it out anew, history included. Meant for the sample copy only: the file stays in place because
 * Windows does not give up a file that is open.
 */
export function resetBasisdata(basis: Basisdata): void {
  const { raw } = basis;
  raw.exec("PRAGMA foreign_keys = OFF");
  try {
    inTransaction(raw, () => {
      const names = raw.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").pluck().all();
      for (const name of names) raw.exec(`DROP TABLE "${String(name)}"`);
      raw.exec(`${MIGRATIONS.join(";")}; PRAGMA user_version = ${MIGRATIONS.length}`);
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

/** A file of zero bytes, or none at all, beside a write-ahead log was cut off; opening it would quietly start an empty office. */
function refuseEmptiedFile(path: string): void {
  if (sizeOf(path) === 0 && sizeOf(`${path}-wal`) > 0) throw new AppError("databaseDamaged", { berkas: path });
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function connect({ path, key }: OpenOptions): Database.Database {
  // The type declarations lack the encryption options that the library documents.
  const options: Database.Options & { encryptionCipher?: string; encryptionKey?: string } =
    key === undefined ? {} : { encryptionCipher: "aes256cbc", encryptionKey: key };
  return new Database(path, options);
}

function prepare(raw: Database.Database, { path, migrations = MIGRATIONS }: OpenOptions, isFile: boolean): void {
  raw.exec("PRAGMA busy_timeout = 300; PRAGMA locking_mode = EXCLUSIVE");
  const version = pragma(raw, "user_version");
  const tables = Number(value(raw, "SELECT count(*) AS v FROM sqlite_master"));
  if (tables > 0 && pragma(raw, "application_id") !== APPLICATION_ID) throw new AppError("databaseForeign", { berkas: path });
  if (version > migrations.length) throw new AppError("databaseNewer", { versiBerkas: version, versiProgram: migrations.length });
  if (tables > 0 && value(raw, "SELECT quick_check AS v FROM pragma_quick_check(1)") !== "ok") {
    throw new AppError("databaseDamaged", { berkas: path });
  }
  if (isFile) raw.exec("PRAGMA journal_mode = WAL");
  raw.exec("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY");
  // Takes the exclusive lock now, so that a second program learns of it at once.
  raw.exec("BEGIN EXCLUSIVE; COMMIT");
  migrate(raw, { path, isFile, version, migrations });
}

interface FileToMigrate {
  readonly path: string;
  readonly isFile: boolean;
  readonly version: number;
  readonly migrations: readonly string[];
}

/** Applies the missing migrations, each in its own transaction, each after a copy of the file as it was. */
function migrate(raw: Database.Database, file: FileToMigrate): void {
  for (let version = file.version; version < file.migrations.length; version += 1) {
    if (version > 0 && file.isFile) raw.prepare("VACUUM INTO ?").run(freeCopyName(file.path, version));
    inTransaction(raw, () =>
      raw.exec(`${file.migrations[version] ?? ""}; PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${version + 1}`),
    );
  }
}

function freeCopyName(path: string, version: number): string {
  for (let nomor = 1; ; nomor += 1) {
    const name = `${path}.sebelum-v${version + 1}${nomor === 1 ? "" : `-${nomor}`}`;
    if (!existsSync(name)) return name;
  }
}

function pragma(raw: Database.Database, name: string): number {
  return Number(value(raw, `SELECT ${name} AS v FROM pragma_${name}`));
}

function value(raw: Database.Database, sql: string): unknown {
  const row: unknown = raw.prepare(sql).get();
  return typeof row === "object" && row !== null && "v" in row ? row.v : undefined;
}

/** The driver reports by code; the analyst gets the reason. The only place where driver errors are named. */
function translateDriverErrors<T>({ path, key }: OpenOptions, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof AppError) throw error;
    const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
    if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED")) throw new AppError("databaseInUse", { berkas: path });
    if (code.startsWith("SQLITE_NOTADB")) throw new AppError(key === undefined ? "databaseForeign" : "databaseWrongKey", { berkas: path });
    if (code.startsWith("SQLITE_CORRUPT")) throw new AppError("databaseDamaged", { berkas: path });
    throw error;
  }
}
