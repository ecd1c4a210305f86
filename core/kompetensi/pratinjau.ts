import type { PlainDate } from "../date";
import type { BuktiPenilaian } from "./penilaian";

/** What a sheet holds. */
export const JENIS_LEMBAR_KOMPETENSI = ["kamus", "standar", "penilaian", "pelatihan"] as const;
export type JenisLembarKompetensi = (typeof JENIS_LEMBAR_KOMPETENSI)[number];

/** Why a row is no data: above the headings, without anything of its own, a repeated heading, or of a sheet whose headings nobody knows. */
export type SebabPerabot = "atasJudul" | "kosong" | "judulUlang" | "lembarAsing";

/** What is wrong about a row: the cell, and the kind of thing. */
export interface MasalahKompetensi {
  readonly lembar: string;
  readonly sel: string;
  readonly jenis:
    | "level"
    | "levelPelatihan"
    | "tanggal"
    | "bukti"
    | "kompetensi"
    | "jabatan"
    | "pegawai"
    | "nipBeda"
    | "angka"
    | "nama"
    | "ganda"
    | "sampai";
  readonly tertulis: string;
}

/** A text that names nothing the office has; asked once, whatever number of rows it stands in. */
export interface PertanyaanKompetensi {
  readonly jenis: "kompetensi" | "jabatan" | "pegawai";
  readonly teks: string;
  readonly baris: number;
  readonly saran: readonly { readonly id: string; readonly nama: string }[];
}

interface LembarTerbacaKompetensi {
  readonly nama: string;
  readonly jenis: JenisLembarKompetensi | null;
  readonly baris: number;
  readonly diambil: number;
  readonly perabot: Readonly<Partial<Record<SebabPerabot, number>>>;
  readonly masalah: number;
  /** Rows that wait for an answer. */
  readonly ditanyakan: number;
}

/** What a file would do, before anything is written. */
export interface PratinjauKompetensi {
  readonly lembar: readonly LembarTerbacaKompetensi[];
  readonly masalah: readonly MasalahKompetensi[];
  readonly pertanyaan: readonly PertanyaanKompetensi[];
  readonly hitungan: Readonly<Record<JenisLembarKompetensi, { readonly baru: number; readonly berubah: number; readonly tetap: number }>>;
}

/** A row of the technical dictionary as a file says it; what the file has no column for stays as it is. */
export interface BarisKamus {
  readonly nama: string;
  readonly isi: Readonly<Partial<Record<"kode" | "urusan" | "level1" | "level2" | "level3" | "level4" | "level5" | "sumber", string>>>;
}

export interface BarisStandarImpor {
  readonly jabatanId: string;
  readonly kunci: string;
  readonly level: number;
  readonly sejak: PlainDate | null;
}

/** An assessment as a file says it; what the file has no column for stays as it is. */
export interface BarisPenilaianImpor {
  readonly pegawaiId: string;
  readonly kunci: string;
  readonly level: number;
  readonly tanggal: PlainDate;
  readonly bukti: BuktiPenilaian;
  readonly sampai?: PlainDate | null;
  readonly sumber?: string;
}

/** An aim as a file says it; without the level it begins at (null), that of the aim that is there stays. */
export interface SasaranImpor {
  readonly kunci: string;
  readonly dariLevel: number | null;
  readonly keLevel: number;
}

/** A training as a file says it; what the file does not say, aims included, stays as it is. */
export interface BarisPelatihanImpor {
  readonly nama: string;
  readonly jp?: number;
  readonly biaya?: number;
  readonly biayaKelas?: number;
  readonly kuota?: number | null;
  readonly penyelenggara?: string;
  readonly sasaran: readonly SasaranImpor[];
}

/** What is taken from a file. */
export interface IsiImporKompetensi {
  readonly kamus: readonly BarisKamus[];
  readonly standar: readonly BarisStandarImpor[];
  readonly penilaian: readonly BarisPenilaianImpor[];
  readonly pelatihan: readonly BarisPelatihanImpor[];
}
