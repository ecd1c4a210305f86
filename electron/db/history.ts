import type { Baris } from "../../core/baris/kolom";
import { isNamaTabel, tabelDari, type NamaTabel } from "../../core/baris/semua";
import { AppError } from "../../core/errors";
import { HAL } from "../../core/text/hal";
import type { KodeLangkah, RincianLangkah } from "../../core/text/langkah";
import { carryOver, type RecordedChange } from "./migrations/migration";
import type { Basisdata } from "./open";
import type { Tables } from "./schema";
import { Statements } from "./statements";

/** A step of the history with its state, which follows from the undo or redo that named it last. */
export interface StepRecord {
  readonly id: string;
  readonly nomor: number;
  readonly waktu: string;
  readonly pelaku: string;
  readonly jenis: "ubah" | "impor" | "urung" | "ulang";
  readonly kode: KodeLangkah;
  readonly rincian: string;
  readonly keadaan: "berlaku" | "dibatalkan";
  readonly jumlahPerubahan: number;
  /** Version of the schema under which the step was written. */
  readonly skema: number;
}

const STEPS = `
  SELECT l.id, l.nomor, l.waktu, l.pelaku, l.jenis, l.kode, l.rincian, l.skema,
    CASE WHEN (SELECT t.jenis FROM langkah t WHERE t.sasaranId = l.id ORDER BY t.nomor DESC LIMIT 1) = 'urung'
      THEN 'dibatalkan' ELSE 'berlaku' END AS keadaan,
    (SELECT count(*) FROM perubahan p WHERE p.langkahId = l.id) AS jumlahPerubahan
  FROM langkah l`;

type JenisLangkah = StepRecord["jenis"] | null;

/** Steps of one kind (of all kinds when null), newest first. */
export function listSteps(
  basis: Basisdata,
  page: { readonly lewati: number; readonly jumlah: number; readonly jenis: JenisLangkah },
): readonly StepRecord[] {
  return steps(basis, `${STEPS} WHERE l.jenis = ifnull(?, l.jenis) ORDER BY l.nomor DESC LIMIT ? OFFSET ?`, [
    page.jenis,
    page.jumlah,
    page.lewati,
  ]);
}

export function countSteps(basis: Basisdata, jenis: JenisLangkah): number {
  return Number(Statements.of(basis.raw).row("SELECT count(*) AS n FROM langkah WHERE ? IS NULL OR jenis = ?", [jenis, jenis])?.["n"] ?? 0);
}

/** @throws AppError notFound */
export function stepById(basis: Basisdata, id: string): StepRecord {
  const step = steps(basis, `${STEPS} WHERE l.id = ?`, [id])[0];
  if (!step) throw new AppError("notFound", { hal: HAL.langkah });
  return step;
}

/** The latest step of work still in force, but not the one that filled a new file. */
export function nextUndo(basis: Basisdata): StepRecord | null {
  return (
    steps(
      basis,
      `${STEPS} WHERE l.jenis IN ('ubah', 'impor') AND l.kode NOT IN ('awal', 'contoh')
         AND ifnull((SELECT t.jenis FROM langkah t WHERE t.sasaranId = l.id ORDER BY t.nomor DESC LIMIT 1), 'ulang') = 'ulang'
       ORDER BY l.nomor DESC LIMIT 1`,
    )[0] ?? null
  );
}

/** The step undone last, provided that no new work came after its undoing. */
export function nextRedo(basis: Basisdata): StepRecord | null {
  return (
    steps(
      basis,
      `${STEPS} JOIN langkah u ON u.sasaranId = l.id AND u.jenis = 'urung'
       WHERE u.nomor = (SELECT max(t.nomor) FROM langkah t WHERE t.sasaranId = l.id)
         AND u.nomor > ifnull((SELECT max(w.nomor) FROM langkah w WHERE w.jenis IN ('ubah', 'impor')), 0)
       ORDER BY u.nomor DESC LIMIT 1`,
    )[0] ?? null
  );
}

/** One row that a step changed, as it reads under the schema of today. */
export interface StepChange extends RecordedChange {
  readonly tabel: NamaTabel;
}

/**
 * The rows that a step changed, in order (backwards for undo), as they read under the schema of today; null for one that has no place in
 * it: an older Tepat wrote it.
 */
export function changesOf(
  basis: Basisdata,
  { id, skema }: Pick<StepRecord, "id" | "skema">,
  { backwards = false, limit = Number.MAX_SAFE_INTEGER }: { readonly backwards?: boolean; readonly limit?: number } = {},
): readonly (StepChange | null)[] {
  const order = backwards ? "DESC" : "ASC";
  const rows = Statements.of(basis.raw).all(
    `SELECT tabel, barisId, aksi, lama, baru FROM perubahan WHERE langkahId = ? ORDER BY nomor ${order} LIMIT ?`,
    [id, limit],
  );
  return rows.map((row) => {
    // Rows of `perubahan` as the STRICT table holds them.
    const { tabel, barisId, aksi, lama, baru } = row as unknown as Tables["perubahan"];
    return inToday(carryOver({ tabel, barisId, aksi, lama: parseRow(lama), baru: parseRow(baru) }, basis.migrations, skema));
  });
}

/** Null unless table and columns of the change are all declared: what else is there was left behind by an older Tepat. */
function inToday(change: RecordedChange | null): StepChange | null {
  if (!change || !isNamaTabel(change.tabel)) return null;
  const { kolom } = tabelDari(change.tabel);
  const known = Object.keys({ ...change.lama, ...change.baru }).every((nama) => nama === "revision" || Object.hasOwn(kolom, nama));
  return known ? { ...change, tabel: change.tabel } : null;
}

function steps(basis: Basisdata, sql: string, values: readonly (string | number | null)[] = []): readonly StepRecord[] {
  // The columns of STEPS are those of StepRecord.
  return Statements.of(basis.raw).all(sql, values) as unknown as readonly StepRecord[];
}

/** Columns of a row as the journal keeps them; the journal wrote this JSON itself. */
function parseRow(json: string | null): Baris | null {
  return json === null ? null : (JSON.parse(json) as Baris);
}

export function parseData(json: string): RincianLangkah {
  return JSON.parse(json) as RincianLangkah;
}
