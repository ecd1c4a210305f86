import { createHash } from "node:crypto";
import { sebutanBaris } from "../../core/baris/kata";
import type { Baris, Nilai } from "../../core/baris/kolom";
import type { BarisBaruDari, BarisDari, NamaTabel, UbahanDari } from "../../core/baris/semua";
import type { RencanaTulis } from "../../core/intake/rencana";
import { applyPlan } from "./apply-plan";
import { toPerubahan } from "./changed-row";
import { drafStoreOf } from "./draf";
import { isContoh } from "./first-content";
import { changesOf, countSteps, listSteps, nextRedo, nextUndo, stepById } from "./history";
import { catatBerkas, rantaiReaderOf } from "./berkas-tertulis";
import { beginStep, finderOf, type RowWriter } from "./journal";
import { sidikPotret } from "./migrations/004-potret-dan-skema";
import type { Basisdata } from "./open";
import type { RowTarget, Store, Writer } from "./store";
import { redoStep, tryStep, undoStep } from "./undo";

/**
 * The one store there is: an open file of libsql, whose calls return when they are done. Promises are the port's, so that another driver
 * needs other files here and nothing elsewhere.
 */
export function storeOf(basis: Basisdata): Store {
  const find = finderOf(basis);
  return {
    path: basis.path,
    query: basis.query,
    // STRICT tables hold what their declaration says.
    find: async <T extends NamaTabel>(table: T, id: string) => find(table, id) as BarisDari<T> | null,
    nameOf: async (table, id) => {
      const row = find(table, id);
      return row === null ? "" : sebutanBaris(table, row, find);
    },
    isContoh: async () => isContoh(basis),
    history: {
      list: async (page) => listSteps(basis, page),
      count: async (jenis) => countSteps(basis, jenis),
      step: async (id) => stepById(basis, id),
      changes: async (step, limit) => changesOf(basis, step, { limit }).flatMap((change) => (change ? [toPerubahan(find, change)] : [])),
      nextUndo: async (tempat) => nextUndo(basis, tempat),
      nextRedo: async (tempat) => nextRedo(basis, tempat),
      tryOut: async (id) => tryStep(basis, id),
    },
    rantai: rantaiReaderOf(basis),
    draf: drafStoreOf(basis),
    catatBerkas: async (berkas) => catatBerkas(basis, berkas),
    copyTo: async (path) => {
      basis.raw.prepare("VACUUM INTO ?").run(path);
    },
    step: async (head, work) => {
      const step = beginStep(basis, head);
      const writer = new LibsqlWriter(step.writer);
      try {
        const value = await work(writer);
        writer.end();
        const langkahId = step.commit();
        if (langkahId !== null) head.onMade?.(langkahId);
        return { value, langkahId };
      } catch (error) {
        writer.end();
        step.rollback();
        throw error;
      }
    },
    undo: async (actor, step) => undoStep(basis, actor, step),
    redo: async (actor, step) => redoStep(basis, actor, step),
  };
}

/** Writes for as long as its step lasts: what nobody waited for comes too late, and must not end up outside a step. */
class LibsqlWriter implements Writer {
  #rows: RowWriter | null;

  constructor(rows: RowWriter) {
    this.#rows = rows;
  }

  end(): void {
    this.#rows = null;
  }

  private get writer(): RowWriter {
    if (!this.#rows) throw new Error("The step of this writer has ended");
    return this.#rows;
  }

  async find<T extends NamaTabel>(table: T, id: string): Promise<BarisDari<T> | null> {
    return this.writer.find(table, id);
  }

  async rows(sql: string, values: readonly Nilai[]): Promise<readonly Baris[]> {
    return this.writer.statements.all(sql, values);
  }

  async row(sql: string, values: readonly Nilai[]): Promise<Baris | null> {
    return this.writer.statements.row(sql, values);
  }

  async insert<T extends NamaTabel>(table: T, values: BarisBaruDari<T>): Promise<void> {
    this.writer.insert(table, values);
  }

  async insertColumns(table: NamaTabel, values: Baris): Promise<void> {
    this.writer.insertColumns(table, values);
  }

  async update<T extends NamaTabel>(table: T, target: RowTarget, changes: UbahanDari<T>): Promise<void> {
    this.writer.update(table, target, changes);
  }

  async updateColumns(table: NamaTabel, target: RowTarget, changes: Baris): Promise<void> {
    this.writer.updateColumns(table, target, changes);
  }

  async replace<T extends NamaTabel>(table: T, seen: RowTarget, values: Omit<BarisBaruDari<T>, "id"> | null): Promise<void> {
    this.writer.replace(table, seen, values as Baris | null);
  }

  async remove(table: NamaTabel, id: string, revision: number | null): Promise<void> {
    this.writer.remove(table, id, revision);
  }

  async removeWhole(table: NamaTabel, target: RowTarget): Promise<void> {
    this.writer.removeWhole(table, target);
  }

  async keepPotret(json: string): Promise<string> {
    const id = sidikPotret(json);
    this.writer.statements.run("INSERT OR IGNORE INTO potret (id, isi) VALUES (?, ?)", [id, json]);
    return id;
  }

  async keepLampiran(isi: Uint8Array): Promise<string> {
    const id = createHash("sha256").update(isi).digest("hex");
    this.writer.statements.run("INSERT OR IGNORE INTO lampiran (id, isi) VALUES (?, ?)", [id, Buffer.from(isi)]);
    return id;
  }

  async apply(rencana: RencanaTulis, portion: (share: number) => Promise<void>): Promise<void> {
    for (const share of applyPlan(this.writer, rencana)) await portion(share);
  }
}
