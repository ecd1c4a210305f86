import type { PlainDate } from "../../date";
import type { JenisPerabot } from "../../intake/pratinjau";
import type { KodePresensi } from "../kode";

/** How a sheet is laid out. */
export type TataLetak = "daftar" | "pindaian" | "kisi";

/** What a row without attendance is: furniture of the printed page, a row of the list without content, one that only repeats another. */
export type PerabotPresensi = JenisPerabot | "legenda" | "tanpaIsi" | "ulangan";

/** Why a row or a cell was not taken. */
export const KODE_MASALAH_PRESENSI = [
  "nipTakDikenal",
  "orangGanda",
  "nipNamaLain",
  "tanpaOrang",
  "tanggalTakTerbaca",
  "tanggalDuaBacaan",
  "jamTakTerbaca",
  "jamHariLain",
  "menitTakTerbaca",
  "kodeTakDikenal",
  "keluarSebelumMasuk",
  "alpaBerjam",
  "duaBaris",
  "bulanTakDiketahui",
  "barisAsing",
  "hariTidakAda",
] as const;
export type KodeMasalahPresensi = (typeof KODE_MASALAH_PRESENSI)[number];

/** One thing that keeps a row or cell out, with its place. */
export interface MasalahPresensi {
  readonly kode: KodeMasalahPresensi;
  readonly lembar: string;
  readonly baris: number;
  /** Address of the cell. */
  readonly sel: string;
  /** What stands there, or what it collides with. */
  readonly teks: string;
}

/** A day of a person as the file says it. */
export interface HariTerbaca {
  /** Place in `orang`. */
  readonly orang: number;
  readonly tanggal: PlainDate;
  readonly kode: KodePresensi;
  readonly masuk: number | null;
  readonly keluar: number | null;
  readonly menitTerlambat: number | null;
  readonly menitPulangCepat: number | null;
  readonly keterangan: string;
  readonly lembar: number;
  readonly baris: number;
  readonly kolom: number;
}

/** A person of the office as the file names her. */
export interface OrangTerbaca {
  readonly nip: string;
  readonly nama: string;
  readonly pegawaiId: string;
}

/** Somebody whom the office does not know under that number or name, with those whom it may be. */
export interface OrangAsing {
  readonly keadaan: "asing";
  readonly kunci: string;
  readonly nip: string;
  readonly nama: string;
  readonly saran: readonly string[];
  /** Her number is of one person of the office, her name of another. */
  readonly bertentangan: boolean;
  /** The office said that she is none of its people: she is told, and not asked about. */
  readonly diam: boolean;
}

/** Finds the person of the office whom a file names. */
export type KenaliOrang = (nip: string, nama: string) => { readonly keadaan: "dikenal"; readonly pegawaiId: string } | OrangAsing;

/** Something that has two readings, or that nobody can know but the office. `bawaan`: the reading in use until it is answered; null for none. */
export interface PertanyaanPresensi {
  /** `kode:a`, `orang:…`, `urutanTanggal`, `tanggalTertukar`, `bulan:…`, `angkaJam`, `kosong`, `jamPulang`. */
  readonly kunci: string;
  readonly jenis: "kode" | "orang" | "urutanTanggal" | "tanggalTertukar" | "bulan" | "angkaJam" | "kosong" | "jamPulang";
  /** What is asked about, as it stands in the file. */
  readonly teks: string;
  /** How many rows or cells hang on it. */
  readonly banyak: number;
  readonly contoh: string;
  /** Values that may be chosen, likeliest first; a month may also be typed. */
  readonly pilihan: readonly string[];
  readonly bawaan: string | null;
  /** Why the reading in use is taken. */
  readonly sebab: "legenda" | "seluruhBerkas" | null;
  /** Whether the answer is remembered for the next file. */
  readonly diingat: boolean;
}

/** What became of the rows of a sheet: `baris` = `terbaca` + the sum of `perabot` + `masalah`. */
export interface RingkasanLembar {
  readonly nama: string;
  readonly tataLetak: TataLetak | null;
  readonly tersembunyi: boolean;
  readonly baris: number;
  readonly terbaca: number;
  readonly perabot: Readonly<Partial<Record<PerabotPresensi, number>>>;
  readonly masalah: number;
  /** Month that title, sheet or file name; `2026-01`. */
  readonly bulan: string | null;
  /** Months of the days that were read, where they are others than the one named. */
  readonly bulanLain: readonly string[];
}

/** A file of attendance as it reads with the answers so far. */
export interface BacaanPresensi {
  readonly berkas: string;
  readonly lembar: readonly RingkasanLembar[];
  readonly orang: readonly OrangTerbaca[];
  /** By row. Call it once: it makes the days one by one, so that a million of them never stand in memory together. */
  readonly hari: () => Iterable<HariTerbaca>;
  readonly banyakHari: number;
  readonly masalah: readonly MasalahPresensi[];
  readonly pertanyaan: readonly PertanyaanPresensi[];
}

/** Answers to questions, by their key. */
export type JawabanPresensi = Readonly<Record<string, string>>;
