import { closeSync, openSync } from "node:fs";
import type Database from "libsql";

const PEMBACA = new WeakMap<Database.Database, number>();

/**
 * A handle that reads the bytes of an open data file. It stays open until the data file is closed: where locks belong to the process, as on
 * Linux and macOS, closing any handle of the file would give up the lock that keeps a second program out.
 */
export function pembacaBerkas({ path, raw }: { readonly path: string; readonly raw: Database.Database }): number {
  const ada = PEMBACA.get(raw);
  if (ada !== undefined) return ada;
  const berkas = openSync(path, "r");
  PEMBACA.set(raw, berkas);
  return berkas;
}

/** Closes the handle of a data file whose connection is closed. */
export function lepasPembaca(raw: Database.Database): void {
  const berkas = PEMBACA.get(raw);
  PEMBACA.delete(raw);
  if (berkas !== undefined) closeSync(berkas);
}
