import type { IdKetentuan } from "../peraturan/register";

/**
 * Ways to find the need of a jabatan: the four approaches of KEP/75/M.PAN/7/2004, WISN (WHO) and ABK-Kes (Permenkes 33/2015).
 * A jabatan without a choice is counted task by task.
 */
export const JENIS_METODE = ["tugasPerTugas", "hasilKerja", "objekKerja", "peralatanKerja", "wisn", "abkKes"] as const;
export type JenisMetode = (typeof JENIS_METODE)[number];

/** The rule of each method's formula. */
export const KETENTUAN_METODE = {
  tugasPerTugas: "tugas-per-tugas",
  hasilKerja: "hasil-kerja",
  objekKerja: "objek-kerja",
  peralatanKerja: "peralatan-kerja",
  wisn: "wisn-kebutuhan",
  abkKes: "abk-kes",
} as const satisfies Readonly<Record<JenisMetode, IdKetentuan>>;

/** What one step of a method computes; the words and the formula live in `core/text/metode.ts`. */
export type NamaLangkahMetode =
  | "bagiHasil"
  | "bagiObjek"
  | "kaliAlat"
  | "bagiAlat"
  | "jumlahKebutuhan"
  | "hariTersedia"
  | "waktuDihitung"
  | "waktuTetap"
  | "standarBeban"
  | "kebutuhanPokok"
  | "jumlahPokok"
  | "bagianPenunjang"
  | "faktorKategori"
  | "faktorPerorangan"
  | "standarKelonggaran"
  | "kebutuhanWisn"
  | "kebutuhanWisn1998"
  | "standarPenunjang"
  | "kebutuhanAbkKes";

/** One named value of a method's computation, with the figures that went in. */
export interface LangkahMetode {
  readonly langkah: NamaLangkahMetode;
  /** Name of the form row that it belongs to; empty for a value of the whole. */
  readonly nama: string;
  /** Figures in the order of the formula. */
  readonly bahan: readonly number[];
  readonly hasil: number;
}

/** Parts of the forms, for saying where a row stands. */
export type BagianIsian = "hasil" | "objek" | "alat" | "kegiatan" | "penunjang" | "perorangan";

/** What the analyst should know about a computation: what could not be counted, and what a sheet claims otherwise. */
export type TemuanMetode =
  | { readonly kode: "barisBelumLengkap"; readonly bagian: BagianIsian; readonly nomor: number; readonly nama: string }
  | { readonly kode: "waktuBelumLengkap" }
  | { readonly kode: "waktuHabis" }
  | { readonly kode: "kelonggaranHabis"; readonly persen: number }
  | { readonly kode: "tertulisBeda"; readonly tertulis: number; readonly seharusnya: number; readonly kali: number | null }
  | { readonly kode: "kelonggaranPerBaris"; readonly tertulis: number; readonly seharusnya: number; readonly baris: number };

/** The outcome of a method, with everything needed to explain it. */
export interface HasilMetode {
  /** People needed, unrounded; 0 when it cannot be computed, which `temuan` then says. */
  readonly kebutuhan: number;
  /** The method's own divisor in minutes a year (waktu kerja tersedia); null when it divides by no working time. */
  readonly waktuTersediaMenit: number | null;
  readonly langkah: readonly LangkahMetode[];
  readonly temuan: readonly TemuanMetode[];
}

/** A figure of a form: null while it is not filled in. */
export type Isian = number | null;
