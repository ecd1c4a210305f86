import type { Kysely } from "kysely";
import type { KeadaanDokumen } from "../../core/abk/dokumen";
import type { JenisMetode } from "../../core/abk/metode";
import type { Keyakinan, KonversiPeriode, Pembulatan } from "../../core/abk/profil";
import type { JenisTahun } from "../../core/abk/tahun";
import type { AsalNorma, Periode } from "../../core/abk/tugas";
import type { PlainDate } from "../../core/date";
import { groupBy } from "../../core/group";
import type { Jabatan, Unit } from "../../core/jabatan/jabatan";
import type { Pegawai } from "../../core/pegawai/pegawai";
import type { Penugasan } from "../../core/pegawai/penugasan";

/** Columns carry the names of the domain, so that a row needs no translation; `namaKunci` is the comparison key of a name. */
export interface Tables {
  readonly unit: Unit & { readonly namaKunci: string };
  readonly jabatan: Jabatan & { readonly namaKunci: string };
  readonly pegawai: Pegawai;
  readonly penugasan: Penugasan;
  /** What the office answered to questions of earlier imports, by an id that names the kind of question. */
  readonly ingatan: { readonly id: string; readonly nilai: string; readonly revision: number };
  readonly tugas: TugasRow;
  readonly profil: ProfilRow;
  readonly setelan: { readonly id: string; readonly nilai: string; readonly revision: number };
  readonly usulFormasi: { readonly id: string; readonly jumlah: number; readonly alasan: string; readonly revision: number };
  readonly metode: { readonly id: string; readonly jenis: JenisMetode; readonly isian: string; readonly revision: number };
  readonly hariLibur: {
    readonly id: string;
    readonly tanggal: PlainDate;
    readonly nama: string;
    readonly jenis: "libur" | "cutiBersama";
    readonly revision: number;
  };
  readonly bankTugas: BankTugasRow;
  readonly tahun: { readonly id: string; readonly jenis: JenisTahun; readonly catatan: string; readonly revision: number };
  readonly volumeTahun: {
    readonly id: string;
    readonly tugasId: string;
    readonly berlakuUntuk: string;
    readonly volume: number;
    readonly revision: number;
  };
  readonly skenario: SkenarioRow;
  readonly ubahanSkenario: UbahanSkenarioRow;
  /** Why a finding of the quality control is no fault; `ukuran` holds the measures that were justified. */
  readonly pembenaran: { readonly id: string; readonly catatan: string; readonly ukuran: string; readonly revision: number };
  readonly dokumenAbk: DokumenAbkRow;
  readonly pemetaan: { readonly id: string; readonly jenis: string; readonly kolom: string; readonly revision: number };
  readonly langkah: LangkahRow;
  readonly perubahan: PerubahanRow;
}

interface TugasRow {
  readonly id: string;
  readonly jabatanId: string;
  readonly urutan: number;
  readonly uraian: string;
  readonly satuanHasil: string;
  readonly volume: number;
  readonly periode: Periode;
  readonly normaWaktuMenit: number;
  readonly keterangan: string;
  readonly asalNorma: AsalNorma;
  readonly asalOleh: string;
  readonly asalTanggal: PlainDate | null;
  readonly buktiVolume: string;
  readonly buktiPeriode: string;
  readonly bankId: string | null;
  readonly revision: number;
}

interface BankTugasRow {
  readonly id: string;
  readonly uraian: string;
  readonly uraianKunci: string;
  readonly satuanHasil: string;
  readonly normaWaktuMenit: number;
  readonly asalNorma: AsalNorma;
  readonly sumber: string;
  readonly revision: number;
}

interface SkenarioRow {
  readonly id: string;
  readonly nama: string;
  readonly namaKunci: string;
  readonly catatan: string;
  readonly profilId: string | null;
  readonly keadaan: "terbuka" | "dipakai";
  readonly revision: number;
}

/**
 * One task as a scenario sees it; null leaves the value as it is. `asal…` is the task at the moment of the change. The ids are no
 * references to SQLite: the original may lose a task or jabatan whatever scenarios say about it.
 */
interface UbahanSkenarioRow {
  readonly id: string;
  readonly skenarioId: string;
  readonly tugasId: string;
  readonly volume: number | null;
  readonly normaWaktuMenit: number | null;
  readonly jabatanId: string | null;
  readonly asalUraian: string;
  readonly asalJabatanId: string;
  readonly asalVolume: number;
  readonly asalPeriode: Periode;
  readonly asalNormaMenit: number;
  readonly revision: number;
}

/** The ABK of a year as a document: why it was opened again, the note it came back with, and its content once it was submitted. */
interface DokumenAbkRow {
  readonly id: string;
  readonly tahun: string;
  readonly urutan: number;
  readonly keadaan: KeadaanDokumen;
  readonly nomor: string;
  readonly tanggal: PlainDate | null;
  readonly alasan: string;
  readonly catatan: string;
  readonly potret: string | null;
  readonly revision: number;
}

interface ProfilRow {
  readonly id: string;
  readonly nama: string;
  readonly dasar: string;
  readonly berlakuSejak: PlainDate;
  readonly keyakinan: Keyakinan;
  readonly waktuKerjaEfektifMenit: number;
  readonly hariPerTahun: number;
  readonly mingguPerTahun: number;
  readonly pembulatan: Pembulatan;
  readonly minimumSatu: number;
  readonly konversi: KonversiPeriode;
  readonly wkeHariMenit: number;
  readonly wkeMingguMenit: number;
  readonly wkeBulanMenit: number;
  readonly perhitungan: string | null;
  readonly revision: number;
}

/** One step of work. `sasaranId` names the step that an undo or redo was about. */
interface LangkahRow {
  readonly id: string;
  readonly nomor: number;
  readonly waktu: string;
  readonly pelaku: string;
  readonly jenis: "ubah" | "impor" | "urung" | "ulang";
  readonly kode: string;
  readonly rincian: string;
  readonly sasaranId: string | null;
}

/** One row that a step added, changed or removed; `lama` and `baru` hold the columns concerned as JSON. */
interface PerubahanRow {
  readonly nomor: number;
  readonly langkahId: string;
  readonly tabel: RowTable;
  readonly barisId: string;
  readonly aksi: "tambah" | "ubah" | "hapus";
  readonly lama: string | null;
  readonly baru: string | null;
}

/** Tables whose rows have an id and a revision and are written through the journal only. */
export type RowTable = Exclude<keyof Tables, "langkah" | "perubahan">;
export type Column = string | number | null;
export type Row = Readonly<Record<string, Column>>;
export type Query = Kysely<Tables>;

interface Reference {
  readonly column: string;
  readonly table: RowTable;
  /** The row goes when the row that it names goes. */
  readonly owned?: true;
  /** The column is a reference in the row of this id only. */
  readonly only?: string;
}

interface Relation {
  /** Columns that name a row of another table. */
  readonly references: readonly Reference[];
  /**
   * Groups of columns whose values no two rows may share; an absent value counts as empty text. A group without any value binds
   * nobody: several people may be without NIP.
   */
  readonly unique: readonly (readonly string[])[];
}

/** Id of the setting that names the profile in force. */
export const PROFIL_AKTIF = "profilAktif";

/** How the tables hang together, as their keys and unique indexes say it to SQLite; read by removal and undo. */
export const RELATIONS: Readonly<Record<RowTable, Relation>> = {
  unit: { references: [{ column: "indukId", table: "unit" }], unique: [["indukId", "namaKunci"]] },
  jabatan: {
    references: [
      { column: "unitId", table: "unit" },
      { column: "indukId", table: "jabatan" },
    ],
    unique: [["unitId", "namaKunci"]],
  },
  pegawai: { references: [{ column: "jabatanId", table: "jabatan" }], unique: [["nip"]] },
  penugasan: {
    references: [
      { column: "pegawaiId", table: "pegawai", owned: true },
      { column: "jabatanId", table: "jabatan" },
    ],
    unique: [["pegawaiId", "jabatanId", "jenis"]],
  },
  ingatan: { references: [], unique: [] },
  tugas: {
    references: [
      { column: "jabatanId", table: "jabatan", owned: true },
      { column: "bankId", table: "bankTugas" },
    ],
    unique: [],
  },
  profil: { references: [], unique: [] },
  setelan: { references: [{ column: "nilai", table: "profil", only: PROFIL_AKTIF }], unique: [] },
  usulFormasi: { references: [{ column: "id", table: "jabatan", owned: true }], unique: [] },
  pemetaan: { references: [], unique: [] },
  metode: { references: [{ column: "id", table: "jabatan", owned: true }], unique: [] },
  hariLibur: { references: [], unique: [["tanggal"]] },
  bankTugas: { references: [], unique: [["uraianKunci"]] },
  tahun: { references: [], unique: [] },
  volumeTahun: { references: [{ column: "tugasId", table: "tugas", owned: true }], unique: [["tugasId", "berlakuUntuk"]] },
  skenario: { references: [{ column: "profilId", table: "profil" }], unique: [["namaKunci"]] },
  ubahanSkenario: { references: [{ column: "skenarioId", table: "skenario", owned: true }], unique: [["skenarioId", "tugasId"]] },
  pembenaran: { references: [], unique: [] },
  dokumenAbk: { references: [], unique: [["tahun", "urutan"]] },
};

/** A column somewhere that may name a row of a table. */
export interface Pointer {
  readonly table: RowTable;
  readonly column: string;
  readonly owned: boolean;
}

/** Whether a column that may name a row of another table does so in the row of this id. */
export function isReference({ only }: Pick<Reference, "only">, id: string): boolean {
  return only === undefined || only === id;
}

/** Which columns point at rows of each table: `RELATIONS` the other way round. */
export const POINTERS: ReadonlyMap<RowTable, readonly Pointer[]> = groupBy(
  Object.entries(RELATIONS).flatMap(([table, relation]) =>
    // The keys of RELATIONS are the row tables.
    relation.references.map(({ column, table: target, owned = false }) => ({ target, table: table as RowTable, column, owned })),
  ),
  (pointer) => pointer.target,
);
