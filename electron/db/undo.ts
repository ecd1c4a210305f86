import { AppError } from "../../core/errors";
import { rujukanDari, type CariBaris } from "../../core/baris/hubungan";
import { sebutanBaris } from "../../core/baris/kata";
import type { Baris } from "../../core/baris/kolom";
import { kalimatLangkah } from "../../core/text/langkah";
import type { UndoActor, UndoOutcome } from "./store";
import { recordStep, type RowWriter } from "./journal";
import { changesOf, parseData, stepById, type StepChange, type StepRecord } from "./history";
import type { Basisdata } from "./open";
import { fits, isUntouched } from "./fits";

/**
 * Undoes a step: its rows go back to what they were, in reverse order. Rows that were changed since are kept. When no row can go
 * back the step stays in force, unless it is passed over as one of a row of undos.
 *
 * @throws AppError notRevertible, stepOfOlderProgram when the schema of today has no place for what the step wrote
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
  const changes = changesOf(basis, step, { backwards: jenis === "urung" });
  if (changes.includes(null)) throw new AppError("stepOfOlderProgram");
  const { value } = recordStep(basis, head, (writer) => {
    const dipertahankan: string[] = [];
    let dikembalikan = 0;
    for (const change of changes.filter((satu) => satu !== null)) {
      if (applyChange(writer, change, jenis === "urung")) dikembalikan += 1;
      else dipertahankan.push(nameOf(writer, change));
    }
    return { dikembalikan, dipertahankan };
  });
  return { langkah: stepById(basis, step.id), ...value };
}

/** Applies one recorded change backwards or forwards; false when the row is no longer as the step left it, or other rows stand in the way. */
function applyChange(writer: RowWriter, { tabel, barisId, lama, baru }: StepChange, backwards: boolean): boolean {
  const [from, to] = backwards ? [baru, lama] : [lama, baru];
  const current = writer.find(tabel, barisId);
  if (from === null && to !== null)
    return current === null && fits(writer, tabel, { row: to, changed: to }) && (writer.restore(tabel, to), true);
  if (from === null || current === null || !holds(current, from)) return false;
  if (to !== null) {
    if (!fits(writer, tabel, { row: { ...current, ...to }, changed: to })) return false;
    writer.updateColumns(tabel, { id: barisId, revision: null }, to);
    return true;
  }
  if (!isUntouched(writer, tabel, { current, recorded: from }) || writer.isPointedAt(tabel, barisId)) return false;
  writer.remove(tabel, barisId, null);
  return true;
}

function holds(current: Baris, values: Baris): boolean {
  return Object.entries(values).every(([column, value]) => column === "revision" || (current[column] ?? null) === value);
}

/** What the user calls the row; one without a name of its own goes by what it belongs to. */
function nameOf(writer: RowWriter, { tabel, barisId, lama, baru }: StepChange): string {
  const find: CariBaris = (table, id) => writer.find(table, id);
  const row: Baris = writer.find(tabel, barisId) ?? { ...lama, ...baru, id: barisId };
  const belongsTo = rujukanDari(tabel).map(({ kolom, ke }) => ({ ke, row: find(ke, String(row[kolom] ?? "")) }));
  const names = [sebutanBaris(tabel, row, find), ...belongsTo.map(({ ke, row: other }) => (other ? sebutanBaris(ke, other, find) : ""))];
  return names.find((name) => name !== "") ?? barisId;
}
