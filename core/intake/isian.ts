import type { IsianDikenal } from "./kamus-judul";
import { ISIAN_ABK } from "./kamus-judul-abk";
import { ISIAN_JABATAN } from "./kamus-judul-jabatan";
import { ISIAN_PEGAWAI } from "./kamus-judul-pegawai";
import type { JenisLembar } from "./jenis-lembar";

/** A kind of sheet: its fields and which of them make it recognisable. */
export interface BentukLembar {
  readonly jenis: Exclude<JenisLembar, "tidakDikenal" | "rekap">;
  readonly isian: readonly IsianDikenal[];
  /** Every field here must be there. */
  readonly wajib: readonly string[];
  /** And at least one of these. */
  readonly salahSatu: readonly string[];
}

/** Daftar pegawai: the columns of a SIASN export and what else offices call them. */
const PEGAWAI: BentukLembar = {
  jenis: "pegawai",
  wajib: ["nip", "nama"],
  salahSatu: ["jabatan", "jabatanStruktural", "jabatanFungsional", "jabatanPelaksana", "unit", "golongan", "tanggalLahir", "status"],
  isian: ISIAN_PEGAWAI,
};

/** Formulir ABK: its eight columns [formulir-abk] and the variants in use. */
const ABK: BentukLembar = {
  jenis: "abk",
  wajib: ["uraian", "normaWaktu", "volume"],
  salahSatu: ["waktuKerjaEfektif", "pegawaiDibutuhkan", "satuanHasil", "periode", "satuanWaktu", "bebanWaktu", "nomor"],
  isian: ISIAN_ABK,
};

/** Peta jabatan as a table: one post a row with the unit it stands in and the post above it. */
const JABATAN: BentukLembar = {
  jenis: "jabatan",
  wajib: ["nama"],
  salahSatu: ["induk", "kelas", "jenis"],
  isian: ISIAN_JABATAN,
};

/** Every kind of sheet, in the order in which a draw between them is settled. */
export const BENTUK_LEMBAR: readonly BentukLembar[] = [PEGAWAI, ABK, JABATAN];

/** The shape of a kind of sheet; null for a sheet that is not read. */
export function bentukLembar(jenis: JenisLembar): BentukLembar | null {
  return BENTUK_LEMBAR.find((satu) => satu.jenis === jenis) ?? null;
}
