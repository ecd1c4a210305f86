import { ulid } from "ulid";
import { rujukanDari } from "../../core/baris/hubungan";
import type { Baris, Nilai } from "../../core/baris/kolom";
import type { NamaTabel } from "../../core/baris/semua";
import {
  AWALAN_KUNCI_BARU,
  BERID_TURUNAN,
  rujukanNyata,
  TABEL_RENCANA,
  type BarisTambah,
  type BarisUbah,
  type RencanaTabel,
  type RencanaTulis,
  type TabelRencana,
} from "../../core/intake/rencana";
import { nameKey } from "../../core/name";
import type { RowWriter } from "./journal";

/** Rows between two pauses, at which progress is told and a wish to cancel is heard. */
const PORTION = 500;

/** Temporary key of an added row inside the id of a remembered answer (`aliasJabatan:baru:3:…`). */
const KEY_IN_ID = new RegExp(`${AWALAN_KUNCI_BARU}\\d+`, "u");

/**
 * Writes an accepted import row by row, pausing after every portion with the share done (0-1). The caller runs it inside one
 * step. @throws AppError staleRevision, duplicateName when the data file moved on since the plan was made
 */
export function* applyPlan(writer: RowWriter, rencana: RencanaTulis): Generator<number, void> {
  const ids = new Map<string, string>();
  const tables = TABEL_RENCANA.map((table): readonly [TabelRencana, RencanaTabel<Baris>] => [table, rencana[table]]);
  const total = tables.reduce((sum, [, plan]) => sum + plan.tambah.length + plan.ubah.length, 0);
  let done = 0;
  for (const [table, plan] of tables) {
    for (const baris of plan.tambah) {
      add({ writer, table, ids }, baris);
      if (++done % PORTION === 0) yield done / total;
    }
    for (const baris of plan.ubah) {
      change({ writer, table, ids }, baris);
      if (++done % PORTION === 0) yield done / total;
    }
  }
  for (const { id, nilai } of rencana.ingatan) {
    put(writer, "ingatan", { id: derivedId(id, ids), nilai: rujukanNyata(nilai, ids) ?? nilai });
  }
  for (const { tanda, jenis, kolom } of rencana.pemetaan) {
    put(writer, "pemetaan", { id: tanda, jenis, kolom: JSON.stringify(kolom) });
  }
}

/** Writes a row under its id, in place of the one that is there. */
function put(writer: RowWriter, table: "ingatan" | "pemetaan", row: Baris & { readonly id: string }): void {
  const { id, ...values } = row;
  if (writer.find(table, id)) writer.updateColumns(table, { id, revision: null }, values);
  else writer.insertColumns(table, row);
}

/** An id made of another one, in which the key of a row that the plan added has become that row's id. */
function derivedId(kunci: string, ids: ReadonlyMap<string, string>): string {
  return ids.get(kunci) ?? kunci.replace(KEY_IN_ID, (satu) => ids.get(satu) ?? satu);
}

interface Target {
  readonly writer: RowWriter;
  readonly table: TabelRencana;
  /** Keys of rows that the plan added -> their ids. */
  readonly ids: Map<string, string>;
}

function add({ writer, table, ids }: Target, { kunci, isi }: BarisTambah<Baris>): void {
  const id = BERID_TURUNAN.has(table) ? derivedId(kunci, ids) : ulid();
  ids.set(kunci, id);
  writer.insertColumns(table, { id, ...columnsOf(table, isi, ids) });
}

function change({ writer, table, ids }: Target, { id, revision, isi }: BarisUbah<Baris>): void {
  writer.updateColumns(table, { id, revision }, columnsOf(table, isi, ids));
}

/** The plan's values as columns: keys of added rows become ids, and a name brings its comparison key. */
function columnsOf(table: NamaTabel, isi: Partial<Baris>, ids: ReadonlyMap<string, string>): Baris {
  const columns: Record<string, Nilai> = {};
  for (const [column, value] of Object.entries(isi)) if (value !== undefined) columns[column] = value;
  // A reference may hold the key of a row added by the same plan.
  for (const { kolom } of rujukanDari(table)) {
    const value = columns[kolom];
    if (typeof value === "string") columns[kolom] = rujukanNyata(value, ids);
  }
  if ((table === "unit" || table === "jabatan") && typeof columns["nama"] === "string") columns["namaKunci"] = nameKey(columns["nama"]);
  return columns;
}
