import { BANK_TUGAS, DOKUMEN_ABK, HARI_LIBUR, METODE, PEMBENARAN, PROFIL, TAHUN, TUGAS, VOLUME_TAHUN } from "./abk";
import {
  DOKUMEN_ANJAB,
  FUNGSI_TUGAS,
  FUNGSI_UNIT,
  JAWABAN_RESPONDEN,
  KESEPAKATAN_TUGAS,
  RESPONDEN,
  RINCIAN_TUGAS,
  UNSUR_ANJAB_BARIS,
} from "./anjab";
import { JABATAN, UNIT } from "./jabatan";
import { PEGAWAI } from "./pegawai";
import { INGATAN, PEMETAAN, SETELAN, USUL_FORMASI } from "./setelan";
import { PADANAN_SIASN, TEMPLAT_SIASN } from "./siasn";
import { SKENARIO, UBAHAN_SKENARIO, UBAHAN_SUSUNAN } from "./skenario";
import { TABEL_RIWAYAT_PEGAWAI } from "./riwayat-pegawai";
import { TABEL_ORANG } from "./orang";
import { TABEL_PRESENSI } from "./presensi";
import { TABEL_DISIPLIN } from "./disiplin";
import { TABEL_KOMPETENSI } from "./kompetensi";
import { TABEL_SKP } from "./skp";
import { TABEL_TALENTA } from "./talenta";
import { TABEL_KETENTUAN_KANTOR } from "./ketentuan-kantor";
import { TABEL_PROYEKSI } from "./proyeksi";
import { TABEL_PELINDUNGAN } from "./pelindungan";
import { TABEL_PENEMPATAN } from "./penempatan";
import type { BarisBaru, BarisTabel, Tabel, UbahanBaris } from "./tabel";

/**
 * Every table whose rows have an id and a revision and are written through the journal only. Types of rows, what may be written, how rows
 * hang together, words of the history and the checks of undo follow from here; only the migration that makes a table stands elsewhere,
 * and a test holds the two against each other.
 */
export const TABEL = {
  unit: UNIT,
  jabatan: JABATAN,
  pegawai: PEGAWAI,
  tugas: TUGAS,
  profil: PROFIL,
  metode: METODE,
  hariLibur: HARI_LIBUR,
  bankTugas: BANK_TUGAS,
  tahun: TAHUN,
  volumeTahun: VOLUME_TAHUN,
  pembenaran: PEMBENARAN,
  dokumenAbk: DOKUMEN_ABK,
  unsurAnjab: UNSUR_ANJAB_BARIS,
  rincianTugas: RINCIAN_TUGAS,
  dokumenAnjab: DOKUMEN_ANJAB,
  responden: RESPONDEN,
  jawabanResponden: JAWABAN_RESPONDEN,
  kesepakatanTugas: KESEPAKATAN_TUGAS,
  fungsiUnit: FUNGSI_UNIT,
  fungsiTugas: FUNGSI_TUGAS,
  templatSiasn: TEMPLAT_SIASN,
  padananSiasn: PADANAN_SIASN,
  skenario: SKENARIO,
  ubahanSkenario: UBAHAN_SKENARIO,
  ubahanSusunan: UBAHAN_SUSUNAN,
  usulFormasi: USUL_FORMASI,
  setelan: SETELAN,
  ingatan: INGATAN,
  pemetaan: PEMETAAN,
  ...TABEL_RIWAYAT_PEGAWAI,
  ...TABEL_ORANG,
  ...TABEL_PRESENSI,
  ...TABEL_DISIPLIN,
  ...TABEL_KOMPETENSI,
  ...TABEL_SKP,
  ...TABEL_TALENTA,
  ...TABEL_KETENTUAN_KANTOR,
  ...TABEL_PROYEKSI,
  ...TABEL_PENEMPATAN,
  ...TABEL_PELINDUNGAN,
} as const;

export type NamaTabel = keyof typeof TABEL;
export type BarisDari<T extends NamaTabel> = BarisTabel<(typeof TABEL)[T]>;
export type BarisBaruDari<T extends NamaTabel> = BarisBaru<(typeof TABEL)[T]>;
export type UbahanDari<T extends NamaTabel> = UbahanBaris<(typeof TABEL)[T]>;

type Terujuk<T extends Tabel> = {
  [N in keyof T["kolom"]]: T["kolom"][N] extends { readonly terujuk?: infer R } ? Exclude<R, undefined> : never;
}[keyof T["kolom"]];

/** Does not compile while a column names a table that is not declared. */
export type TabelTerujuk = Dinyatakan<{ [T in NamaTabel]: Terujuk<(typeof TABEL)[T]> }[NamaTabel]>;
type Dinyatakan<T extends NamaTabel> = T;

export const NAMA_TABEL = Object.keys(TABEL) as readonly NamaTabel[];

/** The table of this name, as far as it is declared. */
export function tabelDari(nama: NamaTabel): Tabel {
  return TABEL[nama];
}

/** Whether a table of this name is declared. */
export function isNamaTabel(nama: string): nama is NamaTabel {
  return Object.hasOwn(TABEL, nama);
}
