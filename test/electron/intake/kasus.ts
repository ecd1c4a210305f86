import type { JenisPertanyaan } from "../../../core/intake/pertanyaan";
import type { KodeMasalah } from "../../../core/intake/pratinjau";

/** What goes wrong with office workbooks, by kind. */
export const JENIS_KASUS = ["angka", "letak", "kolom", "orang", "pemangku", "sebutan", "wadah", "kewajaran"] as const;
export type JenisKasus = (typeof JENIS_KASUS)[number];

export interface BerkasKasus {
  readonly nama: string;
  readonly isi: Uint8Array;
}

/** What the data file must hold after accepting, worked by hand. */
export interface HarapanKasus {
  /** Jabatan -> unrounded need, to four decimals. Where a title stands in several units, their sum. */
  readonly kebutuhan?: Readonly<Record<string, number>>;
  readonly jumlahJabatan?: number;
  readonly jumlahTugas?: number;
  readonly pegawai?: number;
  /** People with a golongan, a TMT golongan and a TMT jabatan. */
  readonly golongan?: number;
  readonly tmtGolongan?: readonly string[];
  readonly tmtJabatan?: readonly string[];
  /** People by NIP or name -> fields as stored (`nama`, `golongan`, `status`, `jabatan`, `unit`, …). */
  readonly orang?: Readonly<Record<string, Readonly<Record<string, string | number | null>>>>;
  /** Jabatan -> holders, over all units. */
  readonly bezetting?: Readonly<Record<string, number>>;
  /** Jabatan -> persons acting in it. */
  readonly penugasan?: Readonly<Record<string, number>>;
  /** Names of all units, in any order. */
  readonly unit?: readonly string[];
  /** Unit that a jabatan stands in. */
  readonly unitJabatan?: Readonly<Record<string, string>>;
  /** Names of jabatan or units that must not have been made. */
  readonly takAda?: readonly string[];
  /** Rows refused, exactly. */
  readonly ditolak?: number;
  readonly ditolakMaks?: number;
  /** Questions that must have been put. */
  readonly tanya?: readonly JenisPertanyaan[];
  /** Problems that must have been told. */
  readonly masalah?: readonly KodeMasalah[];
  /** Words that the preview must say somewhere. */
  readonly kata?: readonly string[];
}

/** An answer of the analyst: to every question of the kind, the choice whose value or label matches, or a free text. */
export interface JawabanKasus {
  readonly jenis: JenisPertanyaan;
  readonly pilih: RegExp | string;
}

/**
 * How a case may end where its file does not decide. `dibaca`: right as it stands. `ditanya`: a question is open about it. `ditolak`:
 * nothing was taken, in words. `ditegur`: something differs, and a warning says so.
 */
export type AkhirKasus = "dibaca" | "ditanya" | "ditolak" | "ditegur";

export interface Kasus {
  /** The complaint as a sentence about the product. */
  readonly nama: string;
  readonly jenis: JenisKasus;
  /** Files accepted before, one import each. */
  readonly dahulu?: readonly BerkasKasus[];
  readonly berkas: readonly BerkasKasus[];
  readonly harapan: HarapanKasus;
  /** Ways to end that count as right; `dibaca` alone when absent. */
  readonly boleh?: readonly AkhirKasus[];
  /** What the analyst answers in a second run, and what must hold then. */
  readonly jawab?: readonly JawabanKasus[];
  readonly sesudah?: HarapanKasus;
}
