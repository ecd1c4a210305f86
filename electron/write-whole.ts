import { randomUUID } from "node:crypto";
import { existsSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { AppError } from "../core/errors";
import { replaceWith } from "./db/beside";

/**
 * Writes a file whole or not at all; what was there before stays until the new one is on the disk. Other accounts of the machine may not read
 * it, for most of what is written here names people.
 *
 * @param guarded data files of this program, under which nothing else may be written
 * @throws AppError exportOverData, exportNotWritten
 */
export function writeWhole(path: string, content: Uint8Array, guarded: readonly string[]): void {
  if (guarded.some((one) => isSameFile(one, path))) throw new AppError("exportOverData", { berkas: basename(path) });
  const between = join(dirname(path), `.${basename(path)}.sementara-${randomUUID()}`);
  try {
    writeFileSync(between, content, { flag: "wx", mode: 0o600 });
    replaceWith(between, path);
  } catch {
    discard(between);
    throw new AppError("exportNotWritten", { berkas: basename(path), folder: dirname(path) });
  }
}

/** Takes away what was begun, where anything could be begun at all: what stands in the way of the file may stand in the way of this. */
function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Nothing is there.
  }
}

/** Whether two paths lead to one file, by whatever names; also to one that is not there yet. */
function isSameFile(one: string, other: string): boolean {
  if (resolve(one) === resolve(other)) return true;
  if (!existsSync(one) || !existsSync(other)) return false;
  const [left, right] = [statSync(one, { bigint: true }), statSync(other, { bigint: true })];
  return left.ino === right.ino && left.dev === right.dev;
}
