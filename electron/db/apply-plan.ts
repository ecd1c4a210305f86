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
import type { PlainDate } from "../../core/date";
import { denganYangAkan, irisanPegawai, type FaktaOrang, type IdentitasPegawai } from "../../core/pegawai/fakta";
import { faktaPertama, identitasDari, ubahFakta, type IsianPegawai } from "../../core/pegawai/tulis-fakta";
import type { RowWriter } from "./journal";
import { faktaDari, selectFakta, TABEL_RIWAYAT } from "./pegawai";

/** Rows between two pauses, at which progress is told and a wish to cancel is heard. */
const PORTION = 500;

/** Temporary key of an added row inside the id of a remembered answer (`aliasJabatan:baru:3:…`). */
const KEY_IN_ID = new RegExp(`${AWALAN_KUNCI_BARU}\\d+`, "u");

/**
 * Writes an accepted import row by row, pausing after every portion with the share done (0-1). People become what it says of them as
 * at the day `per`. The caller runs it inside one step. @throws AppError staleRevision, duplicateName when the data file moved on since the plan was made
 */
export function* applyPlan(writer: RowWriter, rencana: RencanaTulis, per: PlainDate): Generator<number, void> {
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
      change({ writer, table, ids, per }, baris);
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
  readonly per: PlainDate;
}

function add({ writer, table, ids }: Omit<Target, "per">, { kunci, isi }: BarisTambah<Baris>): void {
  const id = BERID_TURUNAN.has(table) ? derivedId(kunci, ids) : ulid();
  ids.set(kunci, id);
  if (table === "pegawai") addPerson(writer, id, personOf(isi, ids));
  else if (table === "penugasan") addHolding(writer, id, withIds(isi, ["pegawaiId", "jabatanId"], ids));
  else writer.insertColumns(table, { id, ...columnsOf(table, isi, ids) });
}

function change({ writer, table, ids, per }: Target, { id, revision, isi }: BarisUbah<Baris>): void {
  if (table === "pegawai") changePerson(writer, { id, revision, isi: personOf(isi, ids), per });
  else if (table === "penugasan") writer.updateColumns("riwayatJabatan", { id, revision }, withIds(isi, ["jabatanId"], ids));
  else writer.updateColumns(table, { id, revision }, columnsOf(table, isi, ids));
}

/** What the plan says of a person: her columns and those of her facts. */
function personOf(isi: Partial<Baris>, ids: ReadonlyMap<string, string>): Partial<IsianPegawai> {
  return withIds(isi, ["jabatanId"], ids) as Partial<IsianPegawai>;
}

function withIds(isi: Partial<Baris>, references: readonly string[], ids: ReadonlyMap<string, string>): Baris {
  const columns: Record<string, Nilai> = {};
  for (const [column, value] of Object.entries(isi)) {
    if (value === undefined) continue;
    columns[column] = references.includes(column) && typeof value === "string" ? rujukanNyata(value, ids) : value;
  }
  return columns;
}

interface Person {
  readonly id: string;
  readonly revision: number;
  readonly isi: Partial<IsianPegawai>;
  readonly per: PlainDate;
}

function addPerson(writer: RowWriter, id: string, isi: Partial<IsianPegawai>): void {
  writer.insertColumns("pegawai", { id, ...identitasDari(isi) });
  // A plan gives every column of a person whom it adds.
  for (const satu of faktaPertama(id, isi as IsianPegawai)) writer.insertColumns(satu.tabel, satu.isi);
}

/** Columns that the plan does not name stay as they are on its day; a post that is to come counts as hers. */
function changePerson(writer: RowWriter, { id, revision, isi, per }: Person ): void {
  writer.updateColumns("pegawai", { id, revision }, identitasDari(isi));
  const fakta = faktaDari(new Map(TABEL_RIWAYAT.map((tabel) => [tabel, writer.statements.all(selectFakta(tabel), [id])])));
  const lama = irisan(writer, { id, fakta, per });
  if (lama === null) return;
  const { tulisan } = ubahFakta(id, { ...lama, ...isi }, fakta, { per, idBaru: ulid });
  for (const satu of tulisan) {
    if (satu.aksi === "tambah") writer.insertColumns(satu.tabel, satu.isi);
    else writer.updateColumns(satu.tabel, { id: satu.id, revision: null }, satu.isi);
  }
}

function irisan(
  writer: RowWriter,
  { id, fakta, per }: { readonly id: string; readonly fakta: FaktaOrang; readonly per: PlainDate },
): IsianPegawai | null {
  const identitas: IdentitasPegawai | null = writer.find("pegawai", id);
  const lama = identitas && irisanPegawai(identitas, fakta, per);
  return lama && denganYangAkan(lama);
}

/** A post beside her own that is there already, and ended, is held again. */
function addHolding(writer: RowWriter, id: string, isi: Baris): void {
  const { pegawaiId = null, jabatanId = null, jenis = null, sejak = null, sampai = null } = isi;
  const sama = writer.statements.row(
    "SELECT id FROM riwayatJabatan WHERE pegawaiId = ? AND jabatanId = ? AND jenis = ? AND namaJabatan = '' AND sejak IS ?",
    [pegawaiId, jabatanId, jenis, sejak],
  );
  if (sama) writer.updateColumns("riwayatJabatan", { id: String(sama["id"]), revision: null }, { sampai });
  else writer.insertColumns("riwayatJabatan", { id, pegawaiId, jabatanId, jenis, namaJabatan: "", sejak, sampai, nomorSk: "" });
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
