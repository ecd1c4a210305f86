import Database from "libsql";
import { AppError } from "../../core/errors";
import { firstValue, pragma, tableNames } from "./connect";
import type { FileAtHand } from "./driver-errors";
import { runUp, type Migration } from "./migrations/migration";

/** Marks a SQLite file as ours ("Tepa" in ASCII). */
export const APPLICATION_ID = 0x54657061;

export interface FileToJudge extends FileAtHand {
  readonly migrations: readonly Migration[];
}

/**
 * Whether an open file is ours, of a version that this program knows, and holds what a file of its version must hold. Reads only.
 *
 * @throws AppError databaseForeign, databaseNewer, databaseEmpty, databasePartial, databaseDamaged
 */
export function judgeContent(raw: Database.Database, { path, migrations }: FileToJudge): void {
  // Fails here for a wrong key, before a prepared statement keeps the refused file locked.
  raw.exec("SELECT count(*) FROM sqlite_master");
  const version = pragma(raw, "user_version");
  const tables = tableNames(raw);
  if (tables.size > 0 && pragma(raw, "application_id") !== APPLICATION_ID) throw new AppError("databaseForeign", { berkas: path });
  if (version > migrations.length) throw new AppError("databaseNewer", { versiBerkas: version, versiProgram: migrations.length });
  if (tables.size === 0) throw new AppError("databaseEmpty", { berkas: path });
  if (firstValue(raw, "PRAGMA quick_check(1)") !== "ok") throw new AppError("databaseDamaged", { berkas: path });
  if ([...tablesOf(migrations.slice(0, version))].some((name) => !tables.has(name)))
    throw new AppError("databasePartial", { berkas: path });
}

/** The tables that a file of this schema has. */
function tablesOf(migrations: readonly Migration[]): ReadonlySet<unknown> {
  const raw = new Database(":memory:");
  try {
    for (const migration of migrations) runUp(raw, migration);
    return tableNames(raw);
  } finally {
    raw.close();
  }
}
