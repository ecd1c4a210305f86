import type Database from "libsql";
import { bacaKatalog } from "./baca-aman";
import { connect, firstValue, pragma } from "./connect";
import { driverCode, type FileAtHand } from "./driver-errors";
import { periksaCepat } from "./periksa";

/** How far the history of a file goes without its log. */
interface History {
  readonly version: number;
  /** The ids of its steps in order. */
  readonly steps: readonly string[];
  /** Number of the last line about a row; 0 when there is none. */
  readonly lastLine: number;
}

/** The history of a main file by itself; null when it cannot be read without its log, or may begin anew with it. */
export function readHistory(file: FileAtHand): History | null {
  const raw = connect(file);
  try {
    if (bacaKatalog(raw)?.some(({ nama }) => nama === "langkah") !== true || periksaCepat(raw).length > 0) return null;
    // The sample office may be emptied and filled anew.
    if (firstValue(raw, "SELECT kode FROM langkah ORDER BY nomor LIMIT 1") === "contoh") return null;
    const lastLine = Number(firstValue(raw, "SELECT ifnull(max(nomor), 0) FROM perubahan"));
    return { version: pragma(raw, "user_version"), steps: stepsOf(raw), lastLine };
  } catch (error) {
    // Stopped while pages were being carried over: the log has them all, and is judged together with the file.
    if (/^SQLITE_(CORRUPT|NOTADB|ERROR|IOERR)/.test(driverCode(error))) return null;
    throw error;
  } finally {
    raw.close();
  }
}

/**
 * Whether a file together with its log is what the main file alone became: a history is only added to, its numbers have no gaps, and
 * the rows are as the added lines say. A log of another file, or beside an older copy of its own, leaves some of that untrue.
 */
export function goesOnFrom(raw: Database.Database, alone: History | null): boolean {
  if (!isWithoutGaps(raw, "langkah") || !isWithoutGaps(raw, "perubahan")) return false;
  if (alone === null) return true;
  const together = stepsOf(raw);
  if (alone.steps.some((step, index) => together[index] !== step)) return false;
  // Another version has other columns; files are made whole before they are brought up to date.
  return alone.version !== pragma(raw, "user_version") || rowsAreAsTold(raw, alone.lastLine);
}

function stepsOf(raw: Database.Database): readonly string[] {
  return raw.prepare("SELECT id FROM langkah ORDER BY nomor").pluck().all().map(String);
}

/** Steps and lines that were rolled back use up no number. */
function isWithoutGaps(raw: Database.Database, table: "langkah" | "perubahan"): boolean {
  return firstValue(raw, `SELECT count(*) = ifnull(max(nomor) - min(nomor) + 1, 0) FROM ${table}`) === 1;
}

interface Line {
  readonly tabel: string;
  readonly barisId: string;
  readonly aksi: string;
  readonly baru: string | null;
}

/** Whether every row that the lines after this one are about is as the last of them left it. */
function rowsAreAsTold(raw: Database.Database, lastLine: number): boolean {
  const told = new Map<string, { readonly line: Line; readonly values: Readonly<Record<string, unknown>> | null }>();
  // The columns of the file's own table, all NOT NULL but the values.
  const lines = raw.prepare("SELECT tabel, barisId, aksi, baru FROM perubahan WHERE nomor > ? ORDER BY nomor").all(lastLine) as Line[];
  for (const line of lines) {
    const key = `${line.tabel} ${line.barisId}`;
    const baru = JSON.parse(line.baru ?? "{}") as Readonly<Record<string, unknown>>;
    told.set(key, { line, values: line.aksi === "hapus" ? null : { ...(line.aksi === "ubah" ? told.get(key)?.values : {}), ...baru } });
  }
  return [...told.values()].every(({ line, values }) => {
    const row = raw.prepare(`SELECT * FROM "${line.tabel}" WHERE id = ?`).all(line.barisId)[0] as Record<string, unknown> | undefined;
    if (values === null || row === undefined) return values === null && row === undefined;
    // The revision counts writes and is not part of what a line tells.
    return Object.entries(values).every(([column, value]) => column === "revision" || row[column] === value);
  });
}
