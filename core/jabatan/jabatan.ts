import { kodeNilai, menurut } from "../peraturan/register";

/** Kinds of jabatan: manajerial (JPT, administrator, pengawas) and nonmanajerial (fungsional, pelaksana). [jenis-jabatan] */
export type JenisJabatan = keyof typeof NAMA_JENIS;
const NAMA_JENIS = menurut("jenis-jabatan");
export const JENIS_JABATAN = kodeNilai(NAMA_JENIS);

/** Levels of a jabatan fungsional, lowest first within each category. [jenjang-fungsional] */
export type Jenjang = keyof typeof NAMA_JENJANG;
const NAMA_JENJANG = menurut("jenjang-fungsional");
export const JENJANG = kodeNilai(NAMA_JENJANG);

/** Lowest and highest kelas jabatan as SIASN accepts it. [kelas-jabatan] */
export const [KELAS_TERENDAH, KELAS_TERTINGGI] = menurut("kelas-jabatan").kelas;

/** Most seats that a form takes for one jabatan of one unit. */
export const KURSI_TERTINGGI = menurut("kursi-terbanyak");

/** Organisational unit. Identified by id; its name is unique only among the children of one parent. */
export interface Unit {
  readonly id: string;
  readonly nama: string;
  readonly indukId: string | null;
  readonly kode: string | null;
  readonly urutan: number;
  readonly revision: number;
}

/**
 * The name under which the data file keeps the unit of jabatan whose unit nobody has said yet. It is stored data and is never reworded;
 * a unit that the analyst gives another name is one like every other.
 */
export const NAMA_UNIT_BELUM_DITENTUKAN = "Unit belum ditentukan";

/** A post title within one unit. Two units may use one title for different work, so ABK hangs on the id, never on the title. */
export interface Jabatan {
  readonly id: string;
  readonly unitId: string;
  readonly nama: string;
  readonly jenis: JenisJabatan;
  readonly jenjang: Jenjang | null;
  readonly kelas: number | null;
  readonly kode: string | null;
  /** Seats: posts of this title in the unit by the peta jabatan, from 1; null when no peta says it. Not the need, which ABK computes. */
  readonly kursi: number | null;
  /** Superior jabatan in the peta jabatan, when known. */
  readonly indukId: string | null;
  readonly urutan: number;
  readonly revision: number;
}
