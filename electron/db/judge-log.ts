import { constants, copyFileSync, statSync } from "node:fs";
import type Database from "libsql";
import { AppError } from "../../core/errors";
import { withFileBeside } from "./beside";
import { connect, firstValue } from "./connect";
import { driverCode } from "./driver-errors";
import { judgeContent, type FileToJudge } from "./judge";
import { isLogBroken, isLogHeader } from "./log-frames";
import { goesOnFrom, readHistory } from "./log-history";

/**
 * A log with content beside the file: the program was stopped, or the log is another's. SQLite would carry the pages of any sound log
 * into any file, and nothing in a log says whose it is. So both are tried on copies, and what comes out must be whole and go on
 * from the history that the main file has.
 *
 * @param header the first `LOG_HEADER_BYTES` of the log
 * @throws AppError databaseLogForeign, databaseInUse, and whatever `judgeContent` says
 */
export function judgeLog(file: FileToJudge, header: Buffer): void {
  const { path } = file;
  const foreign = new AppError("databaseLogForeign", { berkas: path });
  if (!isLogHeader(header) || isLogBroken(`${path}-wal`, header)) throw foreign;
  const before = stamp(path);
  const alone = withFileBeside(path, (copy) => {
    copyFileSync(path, copy, constants.COPYFILE_FICLONE);
    return readHistory({ path: copy, key: file.key });
  });
  withFileBeside(path, (copy) => {
    copyFileSync(path, copy, constants.COPYFILE_FICLONE);
    copyFileSync(`${path}-wal`, `${copy}-wal`, constants.COPYFILE_FICLONE);
    if (stamp(path) !== before) throw new AppError("databaseInUse", { berkas: path });
    const raw = connect({ path: copy, key: file.key });
    try {
      judgeContent(raw, file);
      if (!isSound(raw) || !goesOnFrom(raw, alone)) throw foreign;
    } catch (error) {
      throw isDamage(error) ? foreign : error;
    } finally {
      raw.close();
    }
  });
}

/** Stricter than at every opening: pages of two times may each be sound while tables and indexes tell different stories. */
function isSound(raw: Database.Database): boolean {
  return firstValue(raw, "PRAGMA integrity_check(1)") === "ok" && raw.prepare("PRAGMA foreign_key_check").all().length === 0;
}

function isDamage(error: unknown): boolean {
  if (error instanceof AppError) return error.code === "databaseDamaged";
  return driverCode(error).startsWith("SQLITE_CORRUPT");
}

/** Changes when another program writes to the file or its log. */
function stamp(path: string): string {
  return ["", "-wal"].map((companion) => statSync(`${path}${companion}`, { throwIfNoEntry: false })?.mtimeMs ?? 0).join(" ");
}
