/** Kinds of jabatan. UU 20/2023: manajerial (JPT, administrator, pengawas) and nonmanajerial (fungsional, pelaksana). */
export const JENIS_JABATAN = ["jpt", "administrator", "pengawas", "fungsional", "pelaksana"] as const;
export type JenisJabatan = (typeof JENIS_JABATAN)[number];

/** Levels of a jabatan fungsional, lowest first within each category. PP 11/2017 jo. PP 17/2020. */
export const JENJANG = ["pemula", "terampil", "mahir", "penyelia", "ahliPertama", "ahliMuda", "ahliMadya", "ahliUtama"] as const;
export type Jenjang = (typeof JENJANG)[number];

/** Kelas jabatan as SIASN accepts it (1-19; civil service tables use 1-17). siasn-infojab.md, INFOJAB I column Z. */
export const KELAS_TERENDAH = 1;
export const KELAS_TERTINGGI = 19;

/** Most seats that a form takes for one jabatan of one unit; the provincial tree has 597 posts in all. */
export const KURSI_TERTINGGI = 9_999;

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
