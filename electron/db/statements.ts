import type Database from "libsql";
import { AppError } from "../../core/errors";
import type { Baris, Nilai } from "../../core/baris/kolom";

const CACHES = new WeakMap<Database.Database, Statements>();

/** What a refused constraint means to the user. */
const REFUSALS: ReadonlyMap<string, "duplicateName" | "staleRevision" | "notFound"> = new Map([
  ["SQLITE_CONSTRAINT_UNIQUE", "duplicateName"],
  ["SQLITE_CONSTRAINT_PRIMARYKEY", "staleRevision"],
  ["SQLITE_CONSTRAINT_FOREIGNKEY", "notFound"],
]);

/** Prepared statements of a connection, each compiled once. */
export class Statements {
  readonly #prepared = new Map<string, Database.Statement>();

  private constructor(private readonly raw: Database.Database) {}

  static of(raw: Database.Database): Statements {
    let cache = CACHES.get(raw);
    if (!cache) {
      cache = new Statements(raw);
      CACHES.set(raw, cache);
    }
    return cache;
  }

  /**
   * Answers how many rows were written.
   *
   * @throws AppError duplicateName when a unique index refuses the values, staleRevision when a row of that id is there already (a
   * save that was sent twice), notFound when a row that the values name is gone
   */
  run(sql: string, values: readonly (Nilai | Uint8Array)[]): number {
    return this.write(sql, values).changes;
  }

  /** The same for one row that is added. Answers the number that SQLite gave it. */
  insert(sql: string, values: readonly Nilai[]): number {
    return Number(this.write(sql, values).lastInsertRowid);
  }

  private write(sql: string, values: readonly (Nilai | Uint8Array)[]): Database.RunResult {
    try {
      return this.prepare(sql).run(values);
    } catch (error) {
      const refusal = REFUSALS.get(codeOf(error));
      throw refusal ? new AppError(refusal) : error;
    }
  }

  all(sql: string, values: readonly Nilai[] = []): readonly Baris[] {
    // One array, never spread: the driver takes a lone null for a record of named values.
    // It types rows as unknown; columns are text, numbers or null by the STRICT tables.
    return this.prepare(sql).all(values) as readonly Baris[];
  }

  /** First row or null. Through `all`, because the driver's `get` adds a column of its own. */
  row(sql: string, values: readonly Nilai[]): Baris | null {
    return this.all(sql, values)[0] ?? null;
  }

  private prepare(sql: string): Database.Statement {
    let statement = this.#prepared.get(sql);
    if (!statement) {
      statement = this.raw.prepare(sql);
      this.#prepared.set(sql, statement);
    }
    return statement;
  }
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
