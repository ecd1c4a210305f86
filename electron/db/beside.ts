import { randomUUID } from "node:crypto";
import { chmodSync, closeSync, existsSync, fsyncSync, linkSync, openSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { driverCode } from "./driver-errors";

/** A passing file whose program was stopped is nobody's after this long, in milliseconds. */
const ABANDONED_AFTER = 10 * 60_000;

/** The files that SQLite may keep beside a main file. */
const COMPANIONS = ["", "-wal", "-journal", "-shm"] as const;

/** A data file and what may lie beside it as a part of it. */
export function withCompanions(path: string): readonly string[] {
  return COMPANIONS.map((companion) => `${path}${companion}`);
}

/** Gives work the name of a file beside a data file that does not outlive the work: in its folder, because it holds the same data. */
export function withFileBeside<T>(path: string, work: (temporary: string) => T): T {
  const temporary = `${path}.sementara-${randomUUID()}`;
  try {
    // Personal data from its first byte on: whoever fills the file finds it there, and nobody else may read it.
    closeSync(openSync(temporary, "wx", 0o600));
    return work(temporary);
  } finally {
    for (const file of withCompanions(temporary)) removeIfPossible(file);
  }
}

/**
 * Gives a finished file its name, all of it at once: who looks sees the whole file or none, whenever the power goes.
 *
 * @returns false when the name is taken; that file is not replaced
 */
export function publish(temporary: string, path: string): boolean {
  keepToOwner(temporary);
  flush(temporary, "r+");
  try {
    linkSync(temporary, path);
  } catch (error) {
    if (existsSync(path)) return false;
    // FAT, as on a USB stick, knows no second name for a file.
    if (!existsSync(temporary)) throw error;
    renameSync(temporary, path);
  }
  flushFolder(dirname(path));
  return true;
}

/** Gives a finished file the name of one that is there, which is gone then: who looks sees the one or the other, whenever the power goes. */
export function replaceWith(temporary: string, path: string): void {
  keepToOwner(temporary);
  flush(temporary, "r+");
  renameSync(temporary, path);
  flushFolder(dirname(path));
}

/** Puts the names of a folder on the disk. Windows does that by itself, and does not open a folder. */
export function flushFolder(folder: string): void {
  if (process.platform !== "win32") flush(folder, "r");
}

/** What a passing file is called after the name of the data file: beside the file itself, or beside its copy of before a migration. */
const PASSING = /^(\.sebelum-v\d+(-\d+)?|\.kunci(-baru)?)?\.sementara-/u;

/** Removes what programs that were stopped left beside a data file while they made, checked or copied one. */
export function removeAbandoned(path: string): void {
  for (const file of passingFiles(path)) {
    const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (Date.now() - changed > ABANDONED_AFTER) removeIfPossible(file);
  }
}

/** Removes every passing file beside a data file, of whatever age: for whoever knows that no other program is at work on it. */
export function removePassing(path: string): void {
  for (const file of passingFiles(path)) removeIfPossible(file);
}

function passingFiles(path: string): readonly string[] {
  const own = basename(path);
  const names = readdirSync(dirname(path)).filter((one) => one.startsWith(own) && PASSING.test(one.slice(own.length)));
  return names.map((name) => join(dirname(path), name));
}

/** Personal data: other accounts of this machine may not read the file, whatever folder it stands in; its log follows it. */
function keepToOwner(path: string): void {
  try {
    chmodSync(path, 0o600);
  } catch (error) {
    // FAT knows no owners.
    if (driverCode(error) === "") throw error;
  }
}

/** Puts what was written to a file on the disk. */
export function flush(path: string, flags: "r" | "r+"): void {
  const handle = openSync(path, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** A file that is still held open, as on Windows, goes at a later start. */
function removeIfPossible(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch (error) {
    if (driverCode(error) === "") throw error;
  }
}
