import { closeSync, openSync, readSync } from "node:fs";
import type Database from "libsql";
import { AppError } from "../../core/errors";
import { withFileBeside } from "./beside";
import { connect, firstValue, kutip } from "./connect";
import type { FileAtHand } from "./driver-errors";

const SQLITE_MARK = "SQLite format 3\0";

/** Whether a file begins as SQLite writes one that is not encrypted. */
export function isClear(path: string): boolean {
  const handle = openSync(path, "r");
  try {
    const start = Buffer.alloc(SQLITE_MARK.length);
    return readSync(handle, start, 0, start.length, 0) === start.length && start.toString("latin1") === SQLITE_MARK;
  } finally {
    closeSync(handle);
  }
}

/**
 * Whether a file begins as the driver writes one that is encrypted: everything is hidden but how its pages are laid out.
 * https://sqlite.org/fileformat2.html, 1.3: size of a page, and three fractions that are the same in every file
 */
export function isEncrypted(path: string): boolean {
  const handle = openSync(path, "r");
  try {
    const start = Buffer.alloc(24);
    if (readSync(handle, start, 0, start.length, 0) < start.length || start.toString("latin1", 0, 16) === SQLITE_MARK) return false;
    const pageBytes = start.readUInt16BE(16);
    return (pageBytes === 1 || (pageBytes >= 512 && (pageBytes & (pageBytes - 1)) === 0)) && start.readUIntBE(21, 3) === 0x402020;
  } finally {
    closeSync(handle);
  }
}

/**
 * Writes a copy of a data file that nobody has open, under another key or none, and looks whether it is the same: it opens with its key, it is whole, and
 * it has the same version, the same rows by table and the same last step. The clear content of a file that is to be encrypted is written nowhere.
 *
 * @param work does something with the finished copy; the copy does not outlive it unless it was given another name
 * @throws AppError perlindunganGagal when the copy is not the same; databaseDamaged when the file itself is not whole
 */
export function withCopyUnder<T>(from: FileAtHand, key: string | undefined, work: (copy: string) => T): T {
  return withFileBeside(from.path, (copy) => {
    copyUnder(from, { path: copy, key });
    const before = fingerprint(from);
    if (before.check !== "ok") throw new AppError("databaseDamaged", { berkas: from.path });
    if (JSON.stringify(before) !== JSON.stringify(fingerprint({ path: copy, key })))
      throw new AppError("perlindunganGagal", { berkas: from.path });
    return work(copy);
  });
}

/**
 * Writes a file out in order under another key or none. The driver encrypts what a connection writes with the key of its main file: an
 * empty one of the new key stands in for it.
 */
export function copyUnder(from: FileAtHand, to: FileAtHand): void {
  attached(from, to.key, (raw) => raw.exec(`VACUUM asal INTO ${quoted(to.path)}`));
}

/** What two files that hold the same have in common. */
function fingerprint(file: FileAtHand) {
  return attached(file, undefined, (raw) => {
    const tables = raw.prepare("SELECT name FROM asal.sqlite_master WHERE type = 'table' ORDER BY name").pluck().all().map(String);
    return {
      check: firstValue(raw, "PRAGMA asal.integrity_check(1)"),
      version: [firstValue(raw, "PRAGMA asal.user_version"), firstValue(raw, "PRAGMA asal.application_id")],
      rows: tables.map((name) => [name, firstValue(raw, `SELECT count(*) FROM asal.${kutip(name)}`)]),
      head: tables.includes("langkah") ? raw.prepare("SELECT * FROM asal.langkah ORDER BY nomor DESC LIMIT 1").raw().all() : [],
    };
  });
}

/**
 * Work on a data file as the second of a connection. Closing a connection leaves its main file open for as long as the driver remembers a statement,
 * and Windows renames no file that is open; one that was attached is given up at once.
 */
function attached<T>({ path, key }: FileAtHand, mainKey: string | undefined, work: (raw: Database.Database) => T): T {
  return withFileBeside(path, (empty) => {
    const raw = connect({ path: empty, key: mainKey });
    try {
      raw.exec(`PRAGMA temp_store = MEMORY; ATTACH ${quoted(path)} AS asal KEY ${quoted(key ?? "")}`);
      try {
        return work(raw);
      } finally {
        raw.exec("DETACH asal");
      }
    } finally {
      raw.close();
    }
  });
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
