import { closeSync, openSync, readSync, statSync } from "node:fs";
import { AppError } from "../../core/errors";
import type { FileToJudge } from "./judge";
import { judgeLog, LOG_HEADER_BYTES } from "./judge-log";

const SQLITE_MARK = "SQLite format 3\0";

/** Size in bytes; 0 when there is no such file. */
export function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/**
 * Looks at an existing data file from outside, before SQLite may write a byte to it or to its log.
 *
 * @throws AppError databaseEmpty, databasePartial, databaseDamaged, databaseLogForeign, databaseInUse, and whatever `judgeContent` says
 */
export function judgeFile(file: FileToJudge): void {
  const log = sizeOf(`${file.path}-wal`);
  // A main file of nothing beside a log was cut off: the log alone does not make it whole.
  if (sizeOf(file.path) === 0) throw new AppError(log > 0 ? "databaseDamaged" : "databaseEmpty", { berkas: file.path });
  if (log > LOG_HEADER_BYTES) judgeLog(file, readStart(`${file.path}-wal`, LOG_HEADER_BYTES));
  else refuseShortened(file.path);
}

/** A clear file says in its header how many pages it has; a copy that broke off has fewer. */
function refuseShortened(path: string): void {
  const header = readStart(path, 100);
  if (header.length < 100 || header.toString("latin1", 0, 16) !== SQLITE_MARK) return;
  const written = header.readUInt16BE(16);
  const pageBytes = written === 1 ? 65_536 : written;
  // The count holds only while these two agree: a program older than it does not keep it.
  const isKept = header.readUInt32BE(24) === header.readUInt32BE(92);
  if (isKept && sizeOf(path) < header.readUInt32BE(28) * pageBytes) throw new AppError("databasePartial", { berkas: path });
}

function readStart(path: string, bytes: number): Buffer {
  const handle = openSync(path, "r");
  try {
    const buffer = Buffer.alloc(bytes);
    return buffer.subarray(0, readSync(handle, buffer, 0, bytes, 0));
  } finally {
    closeSync(handle);
  }
}
