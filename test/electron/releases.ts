import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type Database from "libsql";
import { APPLICATION_ID } from "../../electron/db/judge";
import { MIGRATIONS } from "../../electron/db/migrations";
import { runUp } from "../../electron/db/migrations/migration";

/**
 * Versions of the schema of which a saved file is kept, each written by the program of its day through its own handlers, with a history of
 * additions, changes, removals, imports and undos. Before a migration is added, `npm run rilis` writes the file of the version before it.
 */
export const RELEASES = MIGRATIONS.slice(0, -1).map((_, index) => index + 1);

/** Puts the saved file of a release into a folder under the name of the office's file. */
export function releaseFile(version: number, folder: string): string {
  const path = join(folder, "tepat.db");
  writeFileSync(path, gunzipSync(readFileSync(join(import.meta.dirname, `../fixtures/rilis/v${version}.db.gz`))));
  return path;
}

/** Lays the schema of today out on a bare connection. */
export function layOut(raw: Database.Database): void {
  for (const migration of MIGRATIONS) runUp(raw, migration);
  raw.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${MIGRATIONS.length}`);
}
