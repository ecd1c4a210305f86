import type { AsalIsi, UnsurAnjab } from "../anjab/unsur";
import type { Ingatan } from "../ingatan";
import type { Jabatan, Unit } from "../jabatan/jabatan";
import type { IdentitasPegawai } from "../pegawai/fakta";
import type { BarisFakta, BarisKgb, TabelFaktaImpor } from "./baris-fakta";
import type { PemetaanTersimpan, TugasTersimpan } from "./keadaan";

/** How the temporary key of a row that a plan adds begins. No id begins so. */
export const AWALAN_KUNCI_BARU = "baru:";

/** A row to add. `indukId`, `unitId` and `jabatanId` in it hold an id, or the `kunci` of a row that this same plan adds before it. */
export interface BarisTambah<T> {
  readonly kunci: string;
  readonly isi: Omit<T, "id" | "revision">;
}

/** A row to change: only the fields that differ, and the revision that was seen. References as in `BarisTambah`. */
export interface BarisUbah<T> {
  readonly id: string;
  readonly revision: number;
  readonly isi: Partial<Omit<T, "id" | "revision">>;
}

export interface RencanaTabel<T> {
  readonly tambah: readonly BarisTambah<T>[];
  readonly ubah: readonly BarisUbah<T>[];
}

/** An element as its row is written; `isi` is the JSON of what it holds. Its `kunci` is `idUnsur` of its jabatan, which may be one that the plan adds. */
export interface BarisUnsur extends AsalIsi {
  readonly id: string;
  readonly revision: number;
  readonly jabatanId: string;
  readonly unsur: UnsurAnjab;
  readonly isi: string;
}

/** Hasil kerja and tahapan of a task as their row is written; `kunci` is the task's own, `tahapan` the JSON of the steps. */
export interface BarisRincianTugas {
  readonly id: string;
  readonly revision: number;
  readonly hasilKerja: string;
  readonly tahapan: string;
}

/** The tables that an import writes. */
export interface IsiRencana {
  readonly unit: Unit;
  readonly jabatan: Jabatan;
  readonly tugas: TugasTersimpan;
  readonly unsurAnjab: BarisUnsur;
  readonly rincianTugas: BarisRincianTugas;
  readonly pegawai: IdentitasPegawai;
  /** Dated facts; `pegawaiId` and `jabatanId` in them hold an id or a `kunci`. */
  readonly riwayatStatus: BarisFakta<"riwayatStatus">;
  readonly riwayatGolongan: BarisFakta<"riwayatGolongan">;
  readonly riwayatJabatan: BarisFakta<"riwayatJabatan">;
  readonly riwayatKedudukan: BarisFakta<"riwayatKedudukan">;
  readonly riwayatPendidikan: BarisFakta<"riwayatPendidikan">;
  readonly kgb: BarisKgb;
}

export type TabelRencana = keyof IsiRencana;
/** Tables of which rows are judged one by one; units, jabatan and dated facts come from what the whole import makes of them. */
export type TabelBaris = Exclude<TabelRencana, "unit" | "jabatan" | TabelFaktaImpor>;

/** The tables in the order in which they must be written. */
const TABEL: Readonly<Record<TabelRencana, null>> = {
  unit: null,
  jabatan: null,
  tugas: null,
  unsurAnjab: null,
  rincianTugas: null,
  pegawai: null,
  riwayatStatus: null,
  riwayatGolongan: null,
  riwayatJabatan: null,
  riwayatKedudukan: null,
  riwayatPendidikan: null,
  kgb: null,
};
export const TABEL_RENCANA = Object.keys(TABEL) as readonly TabelRencana[];

/** Tables whose rows bear the id of another: that of the row is made from the `kunci`, in which the keys of added rows become ids. */
export const BERID_TURUNAN: ReadonlySet<TabelRencana> = new Set(["unsurAnjab", "rincianTugas"] as const);

/** Rows of each table: first `tambah` (a parent stands before its children), then `ubah`. An import never removes a row. */
type RencanaBaris = { readonly [T in TabelRencana]: RencanaTabel<IsiRencana[T]> };

/** Everything that accepting a draft writes. */
export interface RencanaTulis extends RencanaBaris {
  /** Answers to keep for later imports; `nilai` of an alias holds an id or a `kunci`. */
  readonly ingatan: readonly Ingatan[];
  /** Corrected column mappings to remember. */
  readonly pemetaan: readonly PemetaanTersimpan[];
}

/** What accepting would write, in rows of the data file. */
export type DampakImpor = Readonly<Record<`${TabelRencana}${"Baru" | "Berubah"}`, number>>;

/** Counts of what a plan writes. */
export function dampakRencana(rencana: RencanaTulis): DampakImpor {
  const hitungan = TABEL_RENCANA.flatMap((tabel): readonly (readonly [keyof DampakImpor, number])[] => [
    [`${tabel}Baru`, rencana[tabel].tambah.length],
    [`${tabel}Berubah`, rencana[tabel].ubah.length],
  ]);
  return Object.fromEntries(hitungan) as DampakImpor;
}

/** The row that a reference means once the keys of the added rows have become ids. */
export function rujukanNyata(rujukan: string | null, idMenurutKunci: ReadonlyMap<string, string>): string | null {
  return rujukan === null ? null : (idMenurutKunci.get(rujukan) ?? rujukan);
}
