import { AppError } from "../../core/errors";
import { namaDokumen } from "../../core/text/dokumen";
import { kalimatLangkah } from "../../core/text/langkah";
import { recordStep, type Writer } from "./journal";
import { parseData, parseRow, stepById, type StepRecord } from "./history";
import type { Basisdata } from "./open";
import { RELATIONS, type Row, type RowTable, type Tables } from "./schema";
import { Statements } from "./statements";

type Perubahan = Tables["perubahan"];

export interface UndoActor {
  readonly pelaku: string;
  readonly waktu: Date;
}

/** How an undo or redo went: rows that took the step, and the names of rows left alone because somebody changed them since. */
export interface UndoOutcome {
  readonly langkah: StepRecord;
  readonly dikembalikan: number;
  readonly dipertahankan: readonly string[];
}

/**
 * Undoes a step: its rows go back to what they were, in reverse order. Rows that were changed since are kept. When no row can go
 * back the step stays in force, unless it is passed over as one of a row of undos.
 */
export function undoStep(
  basis: Basisdata,
  actor: UndoActor,
  { id, passOver }: { readonly id: string; readonly passOver: boolean },
): UndoOutcome {
  const step = stepById(basis, id);
  if (step.keadaan !== "berlaku" || step.jenis === "urung" || step.jenis === "ulang" || isFirstContent(step))
    throw new AppError("notRevertible");
  return replay(basis, actor, { step, jenis: "urung", keepEmpty: passOver });
}

/** What a new file was filled with (profiles, the sample) is the ground that all work stands on. */
function isFirstContent(step: StepRecord): boolean {
  return step.kode === "awal" || step.kode === "contoh";
}

/** Redoes a step that was undone, in its first order. */
export function redoStep(basis: Basisdata, actor: UndoActor, id: string): UndoOutcome {
  const step = stepById(basis, id);
  if (step.keadaan !== "dibatalkan") throw new AppError("notRevertible");
  return replay(basis, actor, { step, jenis: "ulang", keepEmpty: true });
}

interface Replay {
  readonly step: StepRecord;
  readonly jenis: "urung" | "ulang";
  readonly keepEmpty: boolean;
}

function replay(basis: Basisdata, actor: UndoActor, { step, jenis, keepEmpty }: Replay): UndoOutcome {
  const rincian = { kalimat: kalimatLangkah(step.kode, parseData(step.rincian)) };
  const head = { ...actor, jenis, kode: jenis, rincian, sasaranId: step.id, keepEmpty };
  const { value } = recordStep(basis, head, (writer) => {
    const order = jenis === "urung" ? "DESC" : "ASC";
    const rows = Statements.of(basis.raw).all(`SELECT * FROM perubahan WHERE langkahId = ? ORDER BY nomor ${order}`, [step.id]);
    const dipertahankan: string[] = [];
    let dikembalikan = 0;
    for (const row of rows) {
      // Rows of `perubahan` as the STRICT table holds them.
      const change = row as unknown as Perubahan;
      if (applyChange(writer, change, jenis === "urung")) dikembalikan += 1;
      else dipertahankan.push(nameOf(writer, change));
    }
    return { dikembalikan, dipertahankan };
  });
  return { langkah: stepById(basis, step.id), ...value };
}

/** Applies one recorded change backwards or forwards; false when the row is no longer as the step left it. */
function applyChange(writer: Writer, change: Perubahan, backwards: boolean): boolean {
  const { tabel, barisId } = change;
  const from = parseRow(backwards ? change.baru : change.lama);
  const to = parseRow(backwards ? change.lama : change.baru);
  const current = writer.find(tabel, barisId);
  if (from === null && to !== null)
    return current === null && canReturn(writer, tabel, to) && (writer.restore(tabel, withRevision(to)), true);
  if (from === null || current === null || !holds(current, from)) return false;
  if (to !== null) {
    writer.update(tabel, { id: barisId, revision: null }, to);
    return true;
  }
  if (writer.isPointedAt(tabel, barisId)) return false;
  writer.remove(tabel, barisId, null);
  return true;
}

function withRevision(row: Row): Row {
  return { ...row, revision: row["revision"] ?? 1 };
}

function holds(current: Row, values: Row): boolean {
  return Object.entries(values).every(([column, value]) => column === "revision" || (current[column] ?? null) === value);
}

/** A removed row can come back when what it points at is there and nobody took its unique name meanwhile. */
function canReturn(writer: Writer, tabel: RowTable, row: Row): boolean {
  const { references, unique } = RELATIONS[tabel];
  const present = references.every(
    ({ column, table }) => row[column] === null || row[column] === undefined || writer.find(table, String(row[column])) !== null,
  );
  return present && unique.every((columns) => !isTaken(writer, { tabel, columns }, row));
}

function isTaken(writer: Writer, { tabel, columns }: { readonly tabel: RowTable; readonly columns: readonly string[] }, row: Row): boolean {
  const same = columns.map((column) => `ifnull("${column}", '') = ifnull(?, '')`).join(" AND ");
  const values = columns.map((column) => row[column] ?? null);
  return writer.statements.row(`SELECT 1 AS ada FROM "${tabel}" WHERE ${same} LIMIT 1`, values) !== null;
}

function nameOf(writer: Writer, change: Perubahan): string {
  const row = writer.find(change.tabel, change.barisId) ?? parseRow(change.baru) ?? parseRow(change.lama) ?? {};
  if (change.tabel === "dokumenAbk") return namaDokumen({ tahun: String(row["tahun"]), urutan: Number(row["urutan"]) });
  return String(row["nama"] ?? row["uraian"] ?? change.barisId);
}
