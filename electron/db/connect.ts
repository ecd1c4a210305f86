import Database from "libsql";
import type { FileAtHand } from "./driver-errors";

/** Opens a file as SQLite does, with the key if it has one. */
export function connect({ path, key }: FileAtHand): Database.Database {
  // The type declarations lack the encryption options that the library documents.
  const options: Database.Options & { encryptionCipher?: string; encryptionKey?: string } =
    key === undefined ? {} : { encryptionCipher: "aes256cbc", encryptionKey: key };
  return new Database(path, options);
}

/** The number that a pragma answers. */
export function pragma(raw: Database.Database, name: string): number {
  return Number(firstValue(raw, `PRAGMA ${name}`));
}

/** First column of the first row. */
export function firstValue(raw: Database.Database, sql: string): unknown {
  return raw.prepare(sql).pluck().all()[0];
}

/** The names of the tables of an open file, SQLite's own included. */
export function tableNames(raw: Database.Database): ReadonlySet<unknown> {
  return new Set(raw.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all());
}

/** A name as SQL takes it, whatever is in it: a file may have tables that this program did not make. */
export function kutip(nama: string): string {
  return `"${nama.replaceAll('"', '""')}"`;
}

/** The tables of an open file whose rows have numbers. SQLite's own are left out, and what an extension keeps in tables of its own. */
export function tabelBernomor(raw: Database.Database): readonly string[] {
  const sql = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND wr = 0 AND name NOT LIKE 'sqlite_%'";
  return raw.prepare(sql).pluck().all().map(String);
}
