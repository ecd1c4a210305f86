import { isUtf8 } from "node:buffer";
import type Database from "libsql";
import type { Baris } from "../../core/baris/kolom";
import { firstValue, kutip } from "./connect";

/**
 * Reading from a file that may be damaged. The driver ends the whole program, without an error that could be caught, when a text is no
 * UTF-8: so nothing of such a file is asked for as text before its bytes were seen. Everything here comes from SQLite as bytes.
 */

/** A column of a table as the file has it. */
interface KolomBerkas {
  readonly nama: string;
  readonly real: boolean;
}

/** Most rows that are taken from SQLite at once. */
const SEKALI_BACA = 20_000;

/** The one text that a query answers, or null when its bytes are no text. */
function teksDari(raw: Database.Database, sql: string, values: readonly number[] = []): string | null {
  const bytes = raw.prepare(sql).pluck().all(values)[0];
  if (bytes === null || bytes === undefined) return "";
  const isi = Buffer.from(bytes as Uint8Array);
  return isUtf8(isi) ? isi.toString("utf8") : null;
}

/** What stands in the catalogue of a file. */
export interface Katalog {
  readonly jenis: string;
  readonly nama: string;
  readonly sql: string | null;
}

/** The catalogue of a file; null when it holds bytes that are no text. */
export function bacaKatalog(raw: Database.Database): readonly Katalog[] | null {
  const json = teksDari(
    raw,
    "SELECT CAST(json_group_array(json_object('jenis', type, 'nama', name, 'sql', sql)) AS BLOB) FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'",
  );
  // Written by SQLite itself.
  return json === null ? null : (JSON.parse(json) as readonly Katalog[]);
}

/** The columns of a table of a file whose catalogue is text. */
function kolomBerkas(raw: Database.Database, tabel: string): readonly KolomBerkas[] {
  // Columns that SQLite computes and keeps are columns as well.
  const rows = raw.prepare("SELECT name, type FROM pragma_table_xinfo(?)").all([tabel]) as readonly {
    readonly name: string;
    readonly type: string;
  }[];
  return rows.map(({ name, type }) => ({ nama: name, real: type === "REAL" }));
}

/** A table holds bytes where text is to be, or JSON of SQLite's own making that cannot be read. */
export class TeksRusak extends Error {
  constructor(readonly tabel: string) {
    super(`bytes that are no text in ${tabel}`);
  }
}

/**
 * Every row of a table, in the order of its row numbers. Bytes that are kept as such are left out: a column of them reads as null.
 *
 * @throws TeksRusak when a value is no text
 */
export function* bacaBaris(raw: Database.Database, tabel: string): Generator<Baris> {
  const kolom = kolomBerkas(raw, tabel);
  const nilai = kolom.map(({ nama }) => `CASE typeof(${kutip(nama)}) WHEN 'blob' THEN NULL ELSE ${kutip(nama)} END`).join(", ");
  const pecahan = kolom.filter(({ real }) => real).map(({ nama }) => nama);
  let sesudah = -1;
  for (;;) {
    const sampai = Number(
      firstValueOf(
        raw,
        `SELECT max(rowid) FROM (SELECT rowid FROM ${kutip(tabel)} WHERE rowid > ? ORDER BY rowid LIMIT ${SEKALI_BACA})`,
        sesudah,
      ) ?? 0,
    );
    if (sampai <= sesudah) return;
    const json = teksDari(
      raw,
      `SELECT CAST(json_group_array(json_array(${nilai})) AS BLOB) FROM (SELECT * FROM ${kutip(tabel)} WHERE rowid > ? AND rowid <= ? ORDER BY rowid)`,
      [sesudah, sampai],
    );
    if (json === null) throw new TeksRusak(tabel);
    const rows = JSON.parse(json) as readonly (readonly Baris[string][])[];
    // SQLite writes a number with decimals in fifteen figures, which are not all of it.
    const tepat = pecahan.length === 0 ? [] : bacaPecahan(raw, { tabel, pecahan, sesudah, sampai });
    for (const [at, row] of rows.entries()) {
      const baris: Record<string, Baris[string]> = {};
      for (const [ke, { nama }] of kolom.entries()) baris[nama] = row[ke] ?? null;
      yield tepat.length === 0 ? baris : { ...baris, ...tepat[at] };
    }
    sesudah = sampai;
  }
}

interface Pecahan {
  readonly tabel: string;
  readonly pecahan: readonly string[];
  readonly sesudah: number;
  readonly sampai: number;
}

function bacaPecahan(raw: Database.Database, { tabel, pecahan, sesudah, sampai }: Pecahan): readonly Baris[] {
  const kolom = pecahan.map(kutip).join(", ");
  return raw
    .prepare(`SELECT ${kolom} FROM ${kutip(tabel)} WHERE rowid > ? AND rowid <= ? ORDER BY rowid`)
    .all([sesudah, sampai]) as readonly Baris[];
}

function firstValueOf(raw: Database.Database, sql: string, value: number): unknown {
  return raw.prepare(sql).pluck().all([value])[0];
}

/** Tables of a file that hold bytes where text is to be. Its catalogue must be text. */
export function tabelTakTerbaca(raw: Database.Database, tabel: readonly string[]): readonly string[] {
  return tabel.filter((nama) => {
    const teks = kolomBerkas(raw, nama).map(({ nama: satu }) => `CASE typeof(${kutip(satu)}) WHEN 'text' THEN ${kutip(satu)} ELSE '' END`);
    const akhir = Number(firstValue(raw, `SELECT ifnull(max(rowid), 0) FROM ${kutip(nama)}`));
    for (let sesudah = -1; sesudah < akhir; sesudah += SEKALI_BACA) {
      const isi = `SELECT CAST(group_concat(${teks.join(" || char(10) || ")}, char(10)) AS BLOB) FROM ${kutip(nama)} WHERE rowid > ? AND rowid <= ?`;
      if (teksDari(raw, isi, [sesudah, sesudah + SEKALI_BACA]) === null) return true;
    }
    return false;
  });
}
