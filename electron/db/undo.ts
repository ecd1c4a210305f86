import { AppError } from "../../core/errors";
import { rujukanDari, type CariBaris } from "../../core/baris/hubungan";
import { sebutanBaris } from "../../core/baris/kata";
import type { Baris } from "../../core/baris/kolom";
import type { NamaTabel } from "../../core/baris/semua";
import type { HitunganBaris } from "../../core/contract/history";
import { kalimatLangkah } from "../../core/text/langkah";
import type { UndoActor, UndoOutcome, UndoTarget, UndoTrial } from "./store";
import { beginStep, recordStep, type RowWrite, type RowWriter } from "./journal";
import { changesOf, parseData, replaysOf, stepById, type StepChange, type StepRecord } from "./history";
import type { Basisdata } from "./open";
import { fits, isUntouched } from "./fits";

/** Most rows named as the place to look after an undo. */
const MOST_LOOKED_AT = 50;

/**
 * Undoes a step: its rows go back to what they were, in reverse order. Rows that were changed since are kept. When no row can go
 * back the step stays in force, unless it is passed over as one of a row of undos.
 *
 * @throws AppError notRevertible, stepOfOlderProgram when the schema of today has no place for what the step wrote
 */
export function undoStep(basis: Basisdata, actor: UndoActor, { id, passOver }: UndoTarget): UndoOutcome {
  const step = rootStep(basis, id);
  if (step.dapat !== "batal") throw new AppError("notRevertible");
  return replay(basis, actor, { step, jenis: "urung", keepEmpty: passOver });
}

/** Redoes a step that was undone, in its first order. @throws AppError notRevertible, stepOfOlderProgram */
export function redoStep(basis: Basisdata, actor: UndoActor, { id, passOver }: UndoTarget): UndoOutcome {
  const step = rootStep(basis, id);
  if (step.dapat !== "ulang") throw new AppError("notRevertible");
  return replay(basis, actor, { step, jenis: "ulang", keepEmpty: passOver });
}

/** Undoes or redoes a step, whichever can be done, counts what it did to the rows, and rolls all of it back. */
export function tryStep(basis: Basisdata, id: string): UndoTrial {
  const langkah = rootStep(basis, id);
  const arah = langkah.dapat;
  if (arah === null) throw new AppError("notRevertible");
  const jenis = arah === "batal" ? ("urung" as const) : ("ulang" as const);
  const changes = changesToReplay(basis, langkah, jenis);
  const step = beginStep(basis, { pelaku: "", waktu: new Date(0), jenis, kode: jenis, rincian: {}, sasaranId: langkah.id });
  try {
    const { dipertahankan } = applyAll(step.writer, changes, jenis);
    return { langkah, arah, hitungan: countNet(step.writer.written()), dipertahankan: [...new Set(dipertahankan)] };
  } finally {
    step.rollback();
  }
}

/** The step itself, or the one that an undoing or redoing was about. */
function rootStep(basis: Basisdata, id: string): StepRecord {
  const step = stepById(basis, id);
  return step.sasaranId === null ? step : stepById(basis, step.sasaranId);
}

interface Replay {
  readonly step: StepRecord;
  readonly jenis: "urung" | "ulang";
  readonly keepEmpty: boolean;
}

function replay(basis: Basisdata, actor: UndoActor, { step, jenis, keepEmpty }: Replay): UndoOutcome {
  const rincian = { kalimat: kalimatLangkah(step.kode, parseData(step.rincian)) };
  const head = { ...actor, jenis, kode: jenis, rincian, sasaranId: step.id, keepEmpty };
  const changes = changesToReplay(basis, step, jenis);
  const { value } = recordStep(basis, head, (writer) => applyAll(writer, changes, jenis));
  return { langkah: stepById(basis, step.id), ...value };
}

/** Changes of a step, and whether the row of one is on the side from which this undoing or redoing leads. */
interface ToReplay {
  readonly changes: readonly StepChange[];
  readonly isAhead: (change: StepChange) => boolean;
}

/**
 * What an undoing or a redoing goes through. An earlier undoing may have kept rows that later work had changed: in them the step was never
 * undone, so that redoing it has nothing to bring back there, and undoing it may still do so.
 *
 * @throws AppError stepOfOlderProgram
 */
function changesToReplay(basis: Basisdata, step: StepRecord, jenis: Replay["jenis"]): ToReplay {
  const changes = changesOf(basis, step, { backwards: jenis === "urung" });
  const readable = changes.filter((satu) => satu !== null);
  if (readable.length < changes.length) throw new AppError("stepOfOlderProgram");
  // Of a row the last undoing or redoing that wrote it counts.
  const last = new Map(
    replaysOf(basis, step.id).flatMap((earlier) =>
      changesOf(basis, earlier).flatMap((satu) => (satu ? [[rowKey(satu), earlier.jenis] as const] : [])),
    ),
  );
  return { changes: readable, isAhead: (change) => (last.get(rowKey(change)) === "urung") === (jenis === "ulang") };
}

function rowKey({ tabel, barisId }: Pick<StepChange, "tabel" | "barisId">): string {
  return `${tabel} ${barisId}`;
}

function applyAll(writer: RowWriter, { changes, isAhead }: ToReplay, jenis: Replay["jenis"]): Omit<UndoOutcome, "langkah"> {
  const dipertahankan: string[] = [];
  const berubah: UndoOutcome["berubah"][number][] = [];
  const isBackwards = jenis === "urung";
  // A row whose owner does not come back goes by the name that the step knows of her.
  const tercatat = new Map(changes.map((change) => [rowKey(change), { ...change.lama, ...change.baru, id: change.barisId }]));
  const find: CariBaris = (table, id) => writer.find(table, id) ?? tercatat.get(rowKey({ tabel: table, barisId: id })) ?? null;
  let dikembalikan = 0;
  for (const change of changes) {
    const ahead = isAhead(change);
    if (!ahead || !applyChange(writer, change, isBackwards)) {
      if (ahead || !isThere(writer, change, isBackwards)) dipertahankan.push(nameOf(find, change));
      continue;
    }
    dikembalikan += 1;
    const { tabel, barisId, lama, baru } = change;
    if (berubah.length < MOST_LOOKED_AT) berubah.push({ tabel, barisId, kolom: lama && baru ? Object.keys(baru) : [] });
  }
  return { dikembalikan, dipertahankan, berubah };
}

/** What writes came to for each row, counted by table: a row that came and went again is none. */
function countNet(writes: readonly RowWrite[]): readonly HitunganBaris[] {
  const rows = new Map<string, { readonly tabel: NamaTabel; readonly first: RowWrite["aksi"]; readonly last: RowWrite["aksi"] }>();
  for (const write of writes) {
    const { tabel, aksi } = write;
    const key = rowKey(write);
    rows.set(key, { tabel, first: rows.get(key)?.first ?? aksi, last: aksi });
  }
  const counts = new Map<string, HitunganBaris>();
  for (const { tabel, first, last } of rows.values()) {
    const [cameAnew, isGone] = [first === "tambah", last === "hapus"];
    if (cameAnew && isGone) continue;
    const aksi = cameAnew ? "tambah" : isGone ? "hapus" : "ubah";
    const key = `${tabel} ${aksi}`;
    counts.set(key, { tabel, aksi, jumlah: (counts.get(key)?.jumlah ?? 0) + 1 });
  }
  return [...counts.values()];
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

/** Whether a row already is what undoing or redoing the change would make of it. */
function isThere(writer: RowWriter, { tabel, barisId, lama, baru }: StepChange, backwards: boolean): boolean {
  const to = backwards ? lama : baru;
  const current = writer.find(tabel, barisId);
  return to === null || current === null ? to === current : holds(current, to);
}

function holds(current: Baris, values: Baris): boolean {
  return Object.entries(values).every(([column, value]) => column === "revision" || (current[column] ?? null) === value);
}

/** What the user calls the row; one without a name of its own goes by what it belongs to. */
function nameOf(find: CariBaris, { tabel, barisId, lama, baru }: StepChange): string {
  const row: Baris = find(tabel, barisId) ?? { ...lama, ...baru, id: barisId };
  const belongsTo = rujukanDari(tabel).map(({ kolom, ke }) => ({ ke, row: find(ke, String(row[kolom] ?? "")) }));
  const names = [sebutanBaris(tabel, row, find), ...belongsTo.map(({ ke, row: other }) => (other ? sebutanBaris(ke, other, find) : ""))];
  return names.find((name) => name !== "") ?? barisId;
}
