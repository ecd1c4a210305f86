import { closeSync, openSync, readSync, statSync } from "node:fs";
import { AppError } from "../../core/errors";
import type { FileToJudge } from "./judge";
import { judgeLog } from "./judge-log";
import { LOG_HEADER_BYTES } from "./log-frames";

const SQLITE_MARK = "SQLite format 3\0";
/** Kind of a page that holds rows and has no pages under it. https://sqlite.org/fileformat2.html, 1.6 */
const LEAF_OF_TABLE = 13;

/** Size in bytes; 0 when there is no such file. */
export function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/**
 * Looks at an existing data file from outside, before SQLite may write a byte to it or to its log.
 *
 * @throws AppError databaseUnwritable when it is no file at all, databaseEmpty, databasePartial, databaseDamaged, databaseLogForeign, databaseInUse, and whatever `judgeContent` says
 */
export function judgeFile(file: FileToJudge): void {
  if (!statSync(file.path).isFile()) throw new AppError("databaseUnwritable", { berkas: file.path });
  const log = sizeOf(`${file.path}-wal`);
  // A main file of nothing beside a log was cut off: the log alone does not make it whole.
  if (sizeOf(file.path) === 0) throw new AppError(log > 0 ? "databaseDamaged" : "databaseEmpty", { berkas: file.path });
  if (log > LOG_HEADER_BYTES) judgeLog(file, readStart(`${file.path}-wal`, LOG_HEADER_BYTES));
  else refuseHalfCopied(file.path);
}

/**
 * A clear file says in its header how many pages it has, a copy that broke off has fewer, and its first page says whether there is any
 * table. Read here, because SQLite would put an empty log beside a file of a running program, just where the analyst is to look.
 */
function refuseHalfCopied(path: string): void {
  const start = readStart(path, 108);
  if (start.length < 108 || start.toString("latin1", 0, 16) !== SQLITE_MARK) return;
  const written = start.readUInt16BE(16);
  const pageBytes = written === 1 ? 65_536 : written;
  // The count holds only while these two agree: a program older than it does not keep it.
  const isKept = start.readUInt32BE(24) === start.readUInt32BE(92);
  if (isKept && sizeOf(path) < start.readUInt32BE(28) * pageBytes) throw new AppError("databasePartial", { berkas: path });
  if (start[100] === LEAF_OF_TABLE && start.readUInt16BE(103) === 0) throw new AppError("databaseEmpty", { berkas: path });
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
