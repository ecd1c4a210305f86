import type { Baris } from "../../core/baris/kolom";
import { isNamaTabel, tabelDari, type NamaTabel } from "../../core/baris/semua";
import { AppError } from "../../core/errors";
import { HAL } from "../../core/text/hal";
import { DIURUNGKAN_DARI } from "../../core/langkah";
import { KODE_LANGKAH, type KodeLangkah } from "../../core/text/kode-langkah";
import type { RincianLangkah } from "../../core/text/langkah";
import { carryOver, type RecordedChange } from "./migrations/migration";
import type { Basisdata } from "./open";
import type { Tables } from "./schema";
import { Statements } from "./statements";

/**
 * A step of the history with its state, which follows from the undo or redo that named it last. An undoing or redoing holds as long as it is
 * the last word about its step.
 */
export interface StepRecord {
  readonly id: string;
  readonly nomor: number;
  readonly waktu: string;
  readonly pelaku: string;
  readonly jenis: "ubah" | "impor" | "urung" | "ulang";
  readonly kode: KodeLangkah;
  readonly rincian: string;
  /** The step that an undoing or redoing was about. */
  readonly sasaranId: string | null;
  readonly keadaan: "berlaku" | "dibatalkan";
  /** What can be done by its name: with the step itself, or with the one that it was about. */
  readonly dapat: "batal" | "ulang" | null;
  readonly jumlahPerubahan: number;
  /** Version of the schema under which the step was written. */
  readonly skema: number;
}

/** SQL: codes of the steps that are undone from there. */
function codesFrom(dari: (typeof DIURUNGKAN_DARI)[KodeLangkah]): string {
  return KODE_LANGKAH.filter((kode) => DIURUNGKAN_DARI[kode] === dari)
    .map((kode) => `'${kode}'`)
    .join(", ");
}

/** SQL: what the last undo or redo said about a step; null when none did. */
const lastWord = (step: string): string => `(SELECT t.jenis FROM langkah t WHERE t.sasaranId = ${step} ORDER BY t.nomor DESC LIMIT 1)`;

const STEPS = `
  SELECT l.id, l.nomor, l.waktu, l.pelaku, l.jenis, l.kode, l.rincian, l.skema, l.sasaranId,
    CASE WHEN l.sasaranId IS NULL AND ${lastWord("l.id")} = 'urung' THEN 'dibatalkan'
      WHEN l.nomor < (SELECT max(t.nomor) FROM langkah t WHERE t.sasaranId = l.sasaranId) THEN 'dibatalkan'
      ELSE 'berlaku' END AS keadaan,
    CASE WHEN l.kode IN (${codesFrom("tetap")}) THEN NULL
      WHEN ${lastWord("ifnull(l.sasaranId, l.id)")} = 'urung' THEN 'ulang' ELSE 'batal' END AS dapat,
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

/** Every undoing and redoing of a step, in order. */
export function replaysOf(basis: Basisdata, id: string): readonly StepRecord[] {
  return steps(basis, `${STEPS} WHERE l.sasaranId = ? ORDER BY l.nomor`, [id]);
}

const OF_A_PLACE = `l.sasaranId IS NULL AND l.tempat = ? AND l.kode IN (${codesFrom("tempat")})`;

/** The latest step in force that Ctrl+Z may take back in a place. One that an older Tepat wrote and that cannot be read is passed over. */
export function nextUndo(basis: Basisdata, tempat: string | null): StepRecord | null {
  for (let before = Number.MAX_SAFE_INTEGER; ;) {
    const [step] = steps(
      basis,
      `${STEPS} WHERE ${OF_A_PLACE} AND l.nomor < ? AND ifnull(${lastWord("l.id")}, 'ulang') = 'ulang' ORDER BY l.nomor DESC LIMIT 1`,
      [tempat, before],
    );
    if (!step || isReadable(basis, step)) return step ?? null;
    before = step.nomor;
  }
}

/** Whether the schema of today has a place for all that a step wrote. */
function isReadable(basis: Basisdata, step: StepRecord): boolean {
  return step.skema === basis.migrations.length || !changesOf(basis, step).includes(null);
}

/** The step of a place undone last, provided that no new work came after its undoing in that place. */
export function nextRedo(basis: Basisdata, tempat: string | null): StepRecord | null {
  return (
    steps(
      basis,
      `${STEPS} JOIN langkah u ON u.sasaranId = l.id AND u.jenis = 'urung'
       WHERE ${OF_A_PLACE} AND u.nomor = (SELECT max(t.nomor) FROM langkah t WHERE t.sasaranId = l.id)
         AND u.nomor > ifnull((SELECT max(w.nomor) FROM langkah w WHERE w.sasaranId IS NULL AND w.tempat = l.tempat), 0)
       ORDER BY u.nomor DESC LIMIT 1`,
      [tempat],
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
  return rows.flatMap((row) => {
    // Rows of `perubahan` as the STRICT table holds them.
    const { tabel, barisId, aksi, lama, baru } = row as unknown as Tables["perubahan"];
    const terbaca = carryOver({ tabel, barisId, aksi, lama: parseRow(lama), baru: parseRow(baru) }, basis.migrations, skema);
    const kini = terbaca?.map(inToday) ?? [null];
    return backwards ? kini.toReversed() : kini;
  });
}

/** Null unless table and columns of the change are all declared: what else is there was left behind by an older Tepat. */
function inToday(change: RecordedChange): StepChange | null {
  if (!isNamaTabel(change.tabel)) return null;
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
