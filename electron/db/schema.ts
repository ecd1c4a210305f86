import type { Kysely } from "kysely";
import type { Keyakinan, Pembulatan } from "../../core/abk/profil";
import type { Periode } from "../../core/abk/tugas";
import type { PlainDate } from "../../core/date";
import type { Jabatan, Unit } from "../../core/jabatan/jabatan";
import type { Pegawai } from "../../core/pegawai/pegawai";

/** Columns carry the names of the domain, so that a row needs no translation; `namaKunci` is the comparison key of a name. */
export interface Tables {
  readonly unit: Unit & { readonly namaKunci: string };
  readonly jabatan: Jabatan & { readonly namaKunci: string };
  readonly pegawai: Pegawai;
  readonly tugas: TugasRow;
  readonly profil: ProfilRow;
  readonly setelan: { readonly id: string; readonly nilai: string; readonly revision: number };
  readonly usulFormasi: { readonly id: string; readonly jumlah: number; readonly alasan: string; readonly revision: number };
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

/** Which columns point at a row of a table: a row that is pointed at is not removed. */
export const POINTERS: Readonly<Record<RowTable, readonly { readonly table: RowTable; readonly column: string }[]>> = {
  unit: [
    { table: "unit", column: "indukId" },
    { table: "jabatan", column: "unitId" },
  ],
  jabatan: [
    { table: "jabatan", column: "indukId" },
    { table: "tugas", column: "jabatanId" },
    { table: "pegawai", column: "jabatanId" },
    { table: "usulFormasi", column: "id" },
  ],
  pegawai: [],
  tugas: [],
  profil: [],
  setelan: [],
  usulFormasi: [],
  pemetaan: [],
};
