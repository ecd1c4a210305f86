import { isUtf8 } from "node:buffer";
import type Database from "libsql";
import type { Baris, Nilai } from "../../core/baris/kolom";
import { driverCode } from "./driver-errors";

/** A row as it could be read, with what is kept as bytes. */
export interface BarisTerbaca {
  readonly rowid: number;
  readonly baris: Readonly<Record<string, Nilai | Uint8Array>>;
}

export interface TabelTerbaca {
  readonly baris: readonly BarisTerbaca[];
  /** Rows that are there by an index or by their number, and could not be read. */
  readonly hilang: number;
}

/** A row number that no table of an office reaches. */
const TERJAUH = 2 ** 24;
/** Failed readings after which the rest of a table is given up: its upper pages are gone, and every range fails. */
const GAGAL_TERBANYAK = 3_000;

/**
 * Every row of a table that can be read, around pages that cannot: ranges of row numbers are read whole, or halved until what is left is the
 * unreadable row. The columns are those that the table should have; nothing is asked for as text, because the driver ends the program
 * over bytes that are no text.
 */
export function bacaSebisanya(raw: Database.Database, tabel: string, kolom: readonly string[]): TabelTerbaca {
  const baca = pembaca(raw, tabel, kolom);
  const hasil: BarisTerbaca[] = [];
  let [hilang, gagal] = [0, 0];
  const rentang = (dari: number, sampai: number): void => {
    const rows = gagal > GAGAL_TERBANYAK ? [] : baca(dari, sampai);
    if (rows === null) gagal += 1;
    if (rows !== null) for (const row of rows) hasil.push(row);
    else if (sampai - dari <= 1) hilang += 1;
    else {
      const tengah = Math.floor((dari + sampai) / 2);
      rentang(dari, tengah);
      rentang(tengah, sampai);
    }
  };
  rentang(-1, nomorTerakhir(raw, tabel));
  const menurutIndeks = banyakMenurutIndeks(raw, tabel);
  return { baris: hasil, hilang: menurutIndeks === null ? hilang : Math.max(0, menurutIndeks - hasil.length) };
}

type Rentang = (sesudah: number, sampai: number) => readonly BarisTerbaca[] | null;

/** Reads the rows after one number up to another; null when any of them cannot be read. */
function pembaca(raw: Database.Database, tabel: string, kolom: readonly string[]): Rentang {
  // A blob as it is, everything else as JSON of one value: its kind is not lost, and the bytes of a text can be looked at first.
  const nilai = kolom.flatMap((nama) => [
    `CASE typeof("${nama}") WHEN 'text' THEN CAST("${nama}" AS BLOB) ELSE "${nama}" END`,
    `typeof("${nama}") = 'text'`,
  ]);
  const sql = `SELECT rowid, ${nilai.join(", ")} FROM "${tabel}" NOT INDEXED WHERE rowid > ? AND rowid <= ? ORDER BY rowid`;
  return (sesudah, sampai) =>
    tanpaRusak(() => {
      const rows = raw.prepare(sql).raw().all([sesudah, sampai]) as readonly (readonly unknown[])[];
      const terbaca: BarisTerbaca[] = [];
      for (const row of rows) {
        const satu = barisDari(row, kolom);
        if (satu === null) return null;
        terbaca.push(satu);
      }
      return terbaca;
    });
}

function barisDari(row: readonly unknown[], kolom: readonly string[]): BarisTerbaca | null {
  const baris: Record<string, Nilai | Uint8Array> = {};
  for (const [ke, nama] of kolom.entries()) {
    const isi = row[1 + 2 * ke];
    if (row[2 + 2 * ke] === 1) {
      const bytes = Buffer.from(isi as Uint8Array);
      if (!isUtf8(bytes)) return null;
      baris[nama] = bytes.toString("utf8");
    } else baris[nama] = isi as Nilai | Uint8Array;
  }
  return { rowid: Number(row[0]), baris };
}

/** The number of the last row, or one beyond any when that cannot be told. */
function nomorTerakhir(raw: Database.Database, tabel: string): number {
  const caraBaca = ["NOT INDEXED", `INDEXED BY "sqlite_autoindex_${tabel}_1"`];
  for (const cara of caraBaca) {
    const terakhir = tanpaRusak(() => raw.prepare(`SELECT ifnull(max(rowid), 0) FROM "${tabel}" ${cara}`).pluck().all()[0]);
    if (typeof terakhir === "number") return terakhir;
  }
  return TERJAUH;
}

/** How many rows the index of the table's ids has; null when there is none or it cannot be read. */
function banyakMenurutIndeks(raw: Database.Database, tabel: string): number | null {
  const sql = `SELECT count(*) FROM "${tabel}" INDEXED BY "sqlite_autoindex_${tabel}_1" WHERE id > ''`;
  const banyak = tanpaRusak(() => raw.prepare(sql).pluck().all()[0]);
  return typeof banyak === "number" ? banyak : null;
}

/** Runs a reading of a damaged file; null when the driver met damage. */
export function tanpaRusak<T>(kerja: () => T): T | null {
  try {
    return kerja();
  } catch (error) {
    if (/SQLITE_(CORRUPT|NOTADB|ERROR|IOERR|OTHER)/.test(driverCode(error))) return null;
    throw error;
  }
}

/** Columns of a row that can be written as they are. */
export function nilaiBaris({ baris }: BarisTerbaca): Baris {
  return Object.fromEntries(Object.entries(baris).filter((satu): satu is [string, Nilai] => !(satu[1] instanceof Uint8Array)));
}
