import { ulid } from "ulid";
import { AppError } from "../../core/errors";
import { penunjukKe, type CariBaris } from "../../core/baris/hubungan";
import { sebutanBaris } from "../../core/baris/kata";
import type { Baris, Nilai } from "../../core/baris/kolom";
import { tabelDari, type BarisBaruDari, type BarisDari, type NamaTabel, type UbahanDari } from "../../core/baris/semua";
import type { Basisdata } from "./open";
import { sebelumBerikut } from "./sidiki-semua";
import { berkasSejak } from "./berkas-tertulis";
import { SidikLangkah } from "./sidik-langkah";
import { Statements } from "./statements";
import type { RowTarget, StepHead } from "./store";

interface Change {
  readonly table: NamaTabel;
  readonly id: string;
  readonly aksi: "tambah" | "ubah" | "hapus";
  readonly lama: Baris | null;
  readonly baru: Baris | null;
}

/** One write of a step: which row of which table, and whether it came, changed or went. */
export interface RowWrite {
  readonly tabel: NamaTabel;
  readonly barisId: string;
  readonly aksi: Change["aksi"];
}

/** Writes rows inside one step. Every write is recorded old -> new; an update that changes nothing is not a write. */
export class RowWriter {
  #writes = 0;

  constructor(
    readonly statements: Statements,
    private readonly langkahId: string,
    private readonly sidik: SidikLangkah,
  ) {}

  get writes(): number {
    return this.#writes;
  }

  /** What was written so far, in order. */
  written(): readonly RowWrite[] {
    const rows = this.statements.all("SELECT tabel, barisId, aksi FROM perubahan WHERE langkahId = ? ORDER BY nomor", [this.langkahId]);
    // The columns are those of the STRICT table, which only this writer fills.
    return rows as unknown as readonly RowWrite[];
  }

  /** The row with this id, or null. */
  find<T extends NamaTabel>(table: T, id: string): BarisDari<T> | null {
    // STRICT tables hold what their declaration says.
    return this.statements.row(`SELECT * FROM "${table}" WHERE id = ?`, [id]) as BarisDari<T> | null;
  }

  /** Adds a row with revision 1. The caller's values must not carry a revision. */
  insert<T extends NamaTabel>(table: T, values: BarisBaruDari<T>): void {
    this.insertColumns(table, values);
  }

  /** The same for a row whose columns are known only to fit their table (an import, a join). */
  insertColumns(table: NamaTabel, values: Baris): void {
    const row: Baris = { ...values, revision: 1 };
    this.put(table, row);
    this.record({ table, id: idOf(row), aksi: "tambah", lama: null, baru: values });
  }

  /**
   * Changes columns of a row that the caller saw at `revision` (null: whatever it is now).
   * @throws AppError notFound, staleRevision
   */
  update<T extends NamaTabel>(table: T, target: RowTarget, changes: UbahanDari<T>): void {
    this.updateColumns(table, target, changes as Baris);
  }

  /** The same for columns that are known only to fit their table (undo, an import, a join). */
  updateColumns(table: NamaTabel, { id, revision }: RowTarget, changes: Baris): void {
    const before = this.current(table, id, revision);
    const lama: Record<string, Nilai> = {};
    const baru: Record<string, Nilai> = {};
    for (const [column, value] of Object.entries(changes)) {
      const old = before[column] ?? null;
      if (old === value) continue;
      lama[column] = old;
      baru[column] = value;
    }
    const columns = Object.keys(baru);
    if (columns.length === 0) return;
    const assignments = columns.map((column) => `"${column}" = ?`).join(", ");
    const changed = this.statements.run(`UPDATE "${table}" SET ${assignments}, revision = revision + 1 WHERE id = ? AND revision = ?`, [
      ...Object.values(baru),
      id,
      before["revision"] ?? null,
    ]);
    if (changed === 0) throw staleRevision(this.nameOf(table, before));
    this.record({ table, id, aksi: "ubah", lama, baru });
  }

  /**
   * Removes a row that nothing points at.
   * @throws AppError notFound, staleRevision, hasDependents
   */
  remove(table: NamaTabel, id: string, revision: number | null): void {
    const before = this.current(table, id, revision);
    if (this.isPointedAt(table, id)) throw new AppError("hasDependents", { hal: this.nameOf(table, before) || id });
    this.statements.run(`DELETE FROM "${table}" WHERE id = ?`, [id]);
    this.record({ table, id, aksi: "hapus", lama: before, baru: null });
  }

  /**
   * Removes a row together with the rows that are nothing without it (the tasks of a jabatan, the changes of a scenario).
   * @throws AppError notFound, staleRevision, hasDependents when a row that stands by itself names it
   */
  removeWhole(table: NamaTabel, { id, revision }: RowTarget): void {
    this.current(table, id, revision);
    for (const { dari, kolom } of penunjukKe(table).filter(({ ikatan }) => ikatan === "milik")) {
      const rows = this.statements.all(`SELECT id FROM "${dari}" WHERE "${kolom}" = ?`, [id]);
      for (const row of rows) this.removeWhole(dari, { id: idOf(row), revision: null });
    }
    // What belonged to it may have raised its revision as it went.
    this.remove(table, id, null);
  }

  /**
   * Puts values in the place of the row that the caller saw under an id that is not her own making (a jabatan, a year), or of none
   * (revision null); without values the row goes. @throws AppError staleRevision when anything else is there now
   */
  replace(table: NamaTabel, { id, revision }: RowTarget, values: Baris | null): void {
    const before = this.find(table, id);
    if ((before === null) !== (revision === null)) throw staleRevision(this.nameOf(table, before ?? { ...values, id }));
    if (before === null) {
      if (values !== null) this.restore(table, { ...values, id });
    } else if (values === null) this.remove(table, id, revision);
    else this.updateColumns(table, { id, revision }, values);
  }

  /**
   * Puts a row where one of its id may have been before. Its revision is one that none of them ever had, so that nobody's older copy
   * passes for it: no row was written more often than there are entries in the journal.
   */
  restore(table: NamaTabel, row: Baris): void {
    const last = this.statements.row("SELECT max(nomor) AS n FROM perubahan", [])?.["n"];
    this.put(table, { ...row, revision: Number(last ?? 0) + 1 });
    this.record({ table, id: idOf(row), aksi: "tambah", lama: null, baru: row });
  }

  isPointedAt(table: NamaTabel, id: string): boolean {
    return penunjukKe(table).some(
      ({ dari, kolom, hanya }) =>
        this.statements.row(`SELECT 1 AS ada FROM "${dari}" WHERE "${kolom}" = ? AND id = ifnull(?, id) LIMIT 1`, [id, hanya]) !== null,
    );
  }

  /** Whoever saw the row of which this one is a part has seen it otherwise. */
  private raiseOwner(table: NamaTabel, row: Baris): void {
    const { bagianDari, kolom } = tabelDari(table);
    const makna = bagianDari === null ? undefined : kolom[bagianDari.kolom]?.makna;
    if (bagianDari === null || makna?.jenis !== "rujukan" || !bagianDari.bila(row)) return;
    this.statements.run(`UPDATE "${makna.tabel}" SET revision = revision + 1 WHERE id = ?`, [row[bagianDari.kolom] ?? null]);
  }

  private put(table: NamaTabel, row: Baris): void {
    const columns = Object.keys(row);
    const names = columns.map((column) => `"${column}"`).join(", ");
    this.statements.run(`INSERT INTO "${table}" (${names}) VALUES (${columns.map(() => "?").join(", ")})`, Object.values(row));
  }

  private current(table: NamaTabel, id: string, revision: number | null): Baris {
    const before = this.find(table, id);
    if (!before) throw new AppError("notFound");
    if (revision !== null && before["revision"] !== revision) throw staleRevision(this.nameOf(table, before));
    return before;
  }

  private nameOf(table: NamaTabel, row: Baris): string {
    return sebutanBaris(table, row, (other, id) => this.find(other, id));
  }

  /** Records what became of a row without writing it: of one that was salvaged otherwise than the history left it. */
  tell(change: Change): void {
    this.record(change);
  }

  private record({ table, id, aksi, lama, baru }: Change): void {
    this.#writes += 1;
    if (tabelDari(table).bagianDari !== null) this.raiseOwner(table, this.find(table, id) ?? lama ?? {});
    const line = { langkahId: this.langkahId, tabel: table, barisId: id, aksi, lama: lama && json(lama), baru: baru && json(baru) };
    const nomor = this.statements.insert(
      "INSERT INTO perubahan (langkahId, tabel, barisId, aksi, lama, baru) VALUES (?, ?, ?, ?, ?, ?)",
      Object.values(line),
    );
    this.sidik.baris({ ...line, nomor });
  }
}

function staleRevision(hal: string): AppError {
  return new AppError("staleRevision", hal === "" ? {} : { hal });
}

function json(row: Baris): string {
  return JSON.stringify(row);
}

function idOf(row: Baris): string {
  return String(row["id"]);
}

/**
 * Runs one step of work in one transaction together with its audit lines. All or nothing: an error rolls everything back.
 * A step that wrote nothing leaves no trace. Returns what the work returned and the id of the step, null when nothing was written.
 */
export function recordStep<T>(
  basis: Basisdata,
  head: StepHead,
  work: (writer: RowWriter) => T,
): { readonly value: T; readonly langkahId: string | null } {
  const step = beginStep(basis, head);
  try {
    const value = work(step.writer);
    return { value, langkahId: step.commit() };
  } catch (error) {
    step.rollback();
    throw error;
  }
}

/** A step in hand, for work that pauses between portions to tell its progress. Nobody else may write meanwhile: dispatch sees to it. */
export interface OpenStep {
  readonly writer: RowWriter;
  /** Ends the transaction; the id of the step, or null when nothing was written. */
  commit(): string | null;
  rollback(): void;
}

/** Begins a step. The caller must commit or roll back. */
export function beginStep(basis: Basisdata, head: StepHead): OpenStep {
  const { raw } = basis;
  const statements = Statements.of(raw);
  const langkahId = ulid(head.waktu.getTime());
  raw.exec("BEGIN IMMEDIATE");
  return orRollBack(raw, () => {
    const langkah = {
      id: langkahId,
      waktu: head.waktu.toISOString(),
      pelaku: head.pelaku,
      jenis: head.jenis,
      kode: head.kode,
      rincian: JSON.stringify(head.rincian),
      sasaranId: head.sasaranId ?? null,
      tempat: head.tempat ?? null,
      skema: basis.migrations.length,
      berkas: berkasSejak(statements),
    };
    const sidik = new SidikLangkah(sebelumBerikut(statements, raw));
    const nomor = statements.insert(
      `INSERT INTO langkah (id, waktu, pelaku, jenis, kode, rincian, sasaranId, tempat, skema, berkas) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      Object.values(langkah),
    );
    sidik.langkah({ ...langkah, nomor });
    const writer = new RowWriter(statements, langkahId, sidik);
    return {
      writer,
      commit: () => {
        if (writer.writes === 0 && head.keepEmpty !== true) {
          raw.exec("ROLLBACK");
          return null;
        }
        orRollBack(raw, () => {
          statements.run("UPDATE langkah SET sidik = ? WHERE nomor = ?", [sidik.selesai(), nomor]);
          raw.exec("COMMIT");
        });
        return langkahId;
      },
      rollback: () => rollBack(raw),
    };
  });
}

function orRollBack<T>(raw: Basisdata["raw"], work: () => T): T {
  try {
    return work();
  } catch (error) {
    rollBack(raw);
    throw error;
  }
}

/** Ends the transaction if SQLite has not done so itself, as it does when the disk is full. */
function rollBack(raw: Basisdata["raw"]): void {
  if (raw.inTransaction) raw.exec("ROLLBACK");
}

/** How the rows of an open file are found for their names. */
export function finderOf(basis: Basisdata): CariBaris {
  return (table, id) => Statements.of(basis.raw).row(`SELECT * FROM "${table}" WHERE id = ?`, [id]);
}
