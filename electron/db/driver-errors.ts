import { AppError } from "../../core/errors";

/** The data file that was being worked on when the driver failed. */
export interface FileAtHand {
  readonly path: string;
  readonly key?: string | undefined;
}

/** Beginnings of codes, of SQLite and of the operating system, that mean the place and not the content of the file. */
const UNWRITABLE = [
  "SQLITE_READONLY",
  "SQLITE_CANTOPEN",
  "SQLITE_IOERR",
  "SQLITE_PERM",
  "EACCES",
  "EPERM",
  "EROFS",
  "ENOENT",
  "EEXIST",
  "ENOTDIR",
  "EISDIR",
  "EIO",
  "ENODEV",
];

/** Codes of a disk, or a share of it, that has no room: SQLite has one of its own for the file by which it shares its log. */
const FULL: ReadonlySet<string> = new Set(["SQLITE_FULL", "SQLITE_IOERR_SHMSIZE", "ENOSPC", "EDQUOT"]);

/** SQLite's own numbers, for the failures that the driver has no name for. https://sqlite.org/rescode.html */
const NAMES: ReadonlyMap<number, string> = new Map([
  [3, "SQLITE_PERM"],
  [5, "SQLITE_BUSY"],
  [6, "SQLITE_LOCKED"],
  [8, "SQLITE_READONLY"],
  [10, "SQLITE_IOERR"],
  [11, "SQLITE_CORRUPT"],
  [13, "SQLITE_FULL"],
  [14, "SQLITE_CANTOPEN"],
  [26, "SQLITE_NOTADB"],
]);

/** The code of a failed call, of SQLite or of the operating system; empty when it has none. */
export function driverCode(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  const code = String(error.code);
  if (!code.startsWith("UNKNOWN_SQLITE_ERROR")) return code;
  // The last byte is the kind of failure, what stands before it the circumstance.
  return NAMES.get(Number(/\d+$/.exec(code)?.[0]) % 256) ?? "SQLITE_OTHER";
}

/** Whether a failed call met a disk without room, by its code. */
export function isFull(code: string): boolean {
  return FULL.has(code);
}

/** The reason behind a failure of the driver or the disk, for the analyst; null when it is none of those that she can act on. */
export function refusalOf(error: unknown, { path, key }: FileAtHand): AppError | null {
  const code = driverCode(error);
  const berkas = { berkas: path };
  if (isFull(code)) return new AppError("diskFull");
  if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED") || code === "EBUSY") return new AppError("databaseInUse", berkas);
  if (code.startsWith("SQLITE_NOTADB")) return new AppError(key === undefined ? "databaseForeign" : "databaseWrongKey", berkas);
  if (code.startsWith("SQLITE_CORRUPT")) return new AppError("databaseDamaged", berkas);
  if (UNWRITABLE.some((beginning) => code.startsWith(beginning))) return new AppError("databaseUnwritable", berkas);
  // The driver has no code of its own for a file that it could not open; the number at the end is SQLite's.
  if (error instanceof Error && /^ConnectionFailed.*: 14"\)$/.test(error.message)) return new AppError("databaseUnwritable", berkas);
  return null;
}

/** Runs the opening of a data file. @throws AppError in place of a failure of the driver that has a reason */
export function inWords<T>(file: FileAtHand, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof AppError) throw error;
    const reason = refusalOf(error, file);
    // Here no change was on its way: the sentence is about the file that could not be opened.
    throw reason?.code === "diskFull" ? new AppError("diskFull", { berkas: file.path }) : (reason ?? error);
  }
}
