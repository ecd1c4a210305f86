import type { PerubahanBaris } from "../../core/contract/history";
import { uraikanIngatan } from "../../core/ingatan";
import { namaDokumen } from "../../core/text/dokumen";
import { kalimatIsianMetode } from "../../core/text/metode";
import { TEKS_RIWAYAT } from "../../core/text/riwayat";
import { parseRow } from "../db/history";
import { bacaIsianMetode } from "../db/metode";
import { nameOfRow } from "../db/journal";
import type { Basisdata } from "../db/open";
import { PROFIL_AKTIF, type Column, type Row, type RowTable } from "../db/schema";
import { Statements } from "../db/statements";

/** Columns that only machinery looks at. */
const HIDDEN = new Set([
  "id",
  "namaKunci",
  "uraianKunci",
  "revision",
  "urutan",
  "potret",
  "skenarioId",
  "tugasId",
  "asalUraian",
  "asalJabatanId",
  "asalVolume",
  "asalPeriode",
  "asalNormaMenit",
]);

/** A row that a step changed, as the history shows it: references by name, settings taken apart, only fields that differ. */
export function toPerubahan(basis: Basisdata, change: Row): PerubahanBaris {
  const tabel = tableOf(change);
  const barisId = String(change["barisId"]);
  const lama = readable(change["lama"]);
  const baru = readable(change["baru"]);
  const names = [...new Set([...Object.keys(lama), ...Object.keys(baru)])].filter((name) => !HIDDEN.has(name));
  const shown = (name: string, value: Column): Column => named(basis, { tabel, barisId, name }, value);
  return {
    tabel,
    barisId,
    sebutan: rowName(basis, { tabel, barisId }, { ...lama, ...baru }),
    aksi: change["aksi"] === "tambah" ? "tambah" : change["aksi"] === "hapus" ? "hapus" : "ubah",
    isian: names
      .map((nama) => ({ nama, lama: shown(nama, lama[nama] ?? null), baru: shown(nama, baru[nama] ?? null) }))
      .filter(({ lama: old, baru: next }) => (old ?? "") !== (next ?? "")),
  };
}

function tableOf(change: Row): RowTable {
  // The journal wrote the name of one of its own tables.
  return String(change["tabel"]) as RowTable;
}

/** Columns of a journal entry; a setting that is an object becomes its fields. */
function readable(json: Column | undefined): Row {
  const row = parseRow(json === null || json === undefined ? null : String(json)) ?? {};
  const { nilai, isian } = row;
  if (typeof isian === "string") return { ...row, isian: kalimatIsianMetode(bacaIsianMetode(isian)) };
  return typeof nilai === "string" && nilai.startsWith("{") ? (JSON.parse(nilai) as Row) : row;
}

/** What the row is called now, or was called when it was removed. A proposal bears the name of its jabatan. */
function rowName(basis: Basisdata, row: { readonly tabel: RowTable; readonly barisId: string }, values: Row): string {
  if (row.tabel === "setelan" || row.tabel === "pemetaan") return "";
  if (row.tabel === "ingatan") return uraikanIngatan(row.barisId).kunci;
  if (row.tabel === "penugasan") return nameOfPenugasan(basis, row.barisId, values);
  if (row.tabel === "dokumenAbk") return documentName(basis, row.barisId, values);
  if (row.tabel === "usulFormasi" || row.tabel === "metode") return nameOfRow(basis, "jabatan", row.barisId);
  if (row.tabel === "tahun") return row.barisId;
  const own = values["nama"] ?? values["uraian"] ?? values["asalUraian"];
  if (own !== undefined && own !== null) return String(own);
  const current = Statements.of(basis.raw).row(`SELECT * FROM "${row.tabel}" WHERE id = ?`, [row.barisId]);
  return String(
    current?.["nama"] ?? current?.["uraian"] ?? current?.["asalUraian"] ?? taskName(basis, current?.["tugasId"] ?? values["tugasId"]),
  );
}

/** An acting post goes by the person who holds it. */
function nameOfPenugasan(basis: Basisdata, id: string, values: Row): string {
  const pegawaiId =
    values["pegawaiId"] ?? Statements.of(basis.raw).row("SELECT pegawaiId FROM penugasan WHERE id = ?", [id])?.["pegawaiId"];
  return nameOfRow(basis, "pegawai", String(pegawaiId ?? ""));
}

function taskName(basis: Basisdata, id: Column | undefined): string {
  return String(Statements.of(basis.raw).row(`SELECT uraian FROM tugas WHERE id = ?`, [id ?? null])?.["uraian"] ?? "");
}

function documentName(basis: Basisdata, id: string, values: Row): string {
  const { tahun, urutan } = { ...Statements.of(basis.raw).row(`SELECT tahun, urutan FROM dokumenAbk WHERE id = ?`, [id]), ...values };
  return namaDokumen({ tahun: String(tahun ?? ""), urutan: Number(urutan ?? 1) });
}

/** A reference as the name of what it points at; any other value as it is. */
function named(
  basis: Basisdata,
  field: { readonly tabel: RowTable; readonly barisId: string; readonly name: string },
  value: Column,
): Column {
  const target = targetTable(field);
  return target === null || value === null ? value : nameOfRow(basis, target, String(value)) || TEKS_RIWAYAT.sudahDihapus;
}

function targetTable(field: { readonly tabel: RowTable; readonly barisId: string; readonly name: string }): RowTable | null {
  switch (field.name) {
    case "unitId":
      return "unit";
    case "jabatanId":
      return "jabatan";
    case "pegawaiId":
      return "pegawai";
    case "profilId":
      return "profil";
    case "indukId":
      return field.tabel;
    case "nilai":
      return valueTable(field);
    default:
      return null;
  }
}

/** What the value of a setting or of a remembered answer names, if it names a row. */
function valueTable({ tabel, barisId }: { readonly tabel: RowTable; readonly barisId: string }): RowTable | null {
  if (barisId === PROFIL_AKTIF) return "profil";
  if (tabel !== "ingatan") return null;
  const { jenis } = uraikanIngatan(barisId);
  if (jenis === "aliasJabatan") return "jabatan";
  return jenis === "aliasUnit" ? "unit" : null;
}
