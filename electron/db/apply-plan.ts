import { ulid } from "ulid";
import {
  AWALAN_KUNCI_BARU,
  rujukanNyata,
  type BarisTambah,
  type BarisUbah,
  type RencanaTabel,
  type RencanaTulis,
} from "../../core/intake/rencana";
import { nameKey } from "../../core/name";
import { writeIngatan } from "./ingatan";
import type { Writer } from "./journal";
import type { Column, Row, RowTable } from "./schema";

/** Rows between two pauses, at which progress is told and a wish to cancel is heard. */
const PORTION = 500;

/** Columns that may hold the key of a row added by the same plan. */
const REFERENCES = ["indukId", "unitId", "jabatanId", "pegawaiId"] as const;

/** Temporary key of an added row inside the id of a remembered answer (`aliasJabatan:baru:3:…`). */
const KEY_IN_ID = new RegExp(`${AWALAN_KUNCI_BARU}\\d+`, "u");

/**
 * Writes an accepted import row by row, pausing after every portion with the share done (0-1). The caller runs it inside one
 * step. @throws AppError staleRevision, duplicateName when the data file moved on since the plan was made
 */
export function* applyPlan(writer: Writer, rencana: RencanaTulis): Generator<number, void> {
  const ids = new Map<string, string>();
  const tables: readonly (readonly [RowTable, RencanaTabel<Row>])[] = [
    ["unit", rencana.unit],
    ["jabatan", rencana.jabatan],
    ["tugas", rencana.tugas],
    ["pegawai", rencana.pegawai],
    ["penugasan", rencana.penugasan],
  ];
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
    const nyata = id.replace(KEY_IN_ID, (kunci) => ids.get(kunci) ?? kunci);
    writeIngatan(writer, { id: nyata, nilai: rujukanNyata(nilai, ids) ?? nilai });
  }
  for (const { tanda, jenis, kolom } of rencana.pemetaan) {
    const values = { jenis, kolom: JSON.stringify(kolom) };
    if (writer.find("pemetaan", tanda)) writer.update("pemetaan", { id: tanda, revision: null }, values);
    else writer.insert("pemetaan", { id: tanda, ...values });
  }
}

interface Target {
  readonly writer: Writer;
  readonly table: RowTable;
  /** Keys of rows that the plan added -> their ids. */
  readonly ids: Map<string, string>;
}

function add({ writer, table, ids }: Target, { kunci, isi }: BarisTambah<Row>): void {
  const id = ulid();
  ids.set(kunci, id);
  writer.insert(table, { id, ...columnsOf(table, isi, ids) });
}

function change({ writer, table, ids }: Target, { id, revision, isi }: BarisUbah<Row>): void {
  writer.update(table, { id, revision }, columnsOf(table, isi, ids));
}

/** The plan's values as columns: keys of added rows become ids, and a name brings its comparison key. */
function columnsOf(table: RowTable, isi: Partial<Row>, ids: ReadonlyMap<string, string>): Row {
  const columns: Record<string, Column> = {};
  for (const [column, value] of Object.entries(isi)) if (value !== undefined) columns[column] = value;
  for (const column of REFERENCES) {
    const value = columns[column];
    if (typeof value === "string") columns[column] = rujukanNyata(value, ids);
  }
  if ((table === "unit" || table === "jabatan") && typeof columns["nama"] === "string") columns["namaKunci"] = nameKey(columns["nama"]);
  return columns;
}
