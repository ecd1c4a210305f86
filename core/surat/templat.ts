import type { PlainDate } from "../date";
import type { Logo } from "./logo";
import type { Penomoran } from "./nomor";
import type { Pejabat } from "./pejabat";

/** Kinds of document that an official signs. */
export const JENIS_SURAT = [
  "formasi",
  "formulir",
  "limaTahun",
  "proyeksi",
  "informasiJabatan",
  "suratPerkara",
  "usulPenempatan",
  "alasanMutasi",
  "usulMutasi",
  "jawabanPdp",
  "pemberitahuanPdp",
  "pemusnahanPdp",
  "registerPdp",
  "dampakPdp",
] as const;
export type JenisSurat = (typeof JENIS_SURAT)[number];

/** What a letterhead holds besides the name and the address of the office. */
export interface KopTambahan {
  /** Lines below the name of the office. */
  readonly baris: readonly string[];
  /** Telephone, mail, site: a line below the address. */
  readonly kontak: string;
}

export const KOP_KOSONG: KopTambahan = { baris: [], kontak: "" };
/** Most lines that a letterhead takes besides the office's name, and that a list of copies has. */
export const BARIS_KOP_TERBANYAK = 3;
export const TEMBUSAN_TERBANYAK = 15;
/** Most letters of one such line. */
export const HURUF_BARIS_TERBANYAK = 200;

/** What is chosen for every document of a kind. */
export interface PilihanSurat {
  /** Who signs; null for the signer of the office's identity. */
  readonly pejabatId: string | null;
  /** Code of the classification of archives. */
  readonly klasifikasi: string;
  /** Who gets a copy, in order. */
  readonly tembusan: readonly string[];
}

export const PILIHAN_KOSONG: PilihanSurat = { pejabatId: null, klasifikasi: "", tembusan: [] };

export interface PejabatTersimpan extends Pejabat {
  readonly id: string;
}

/** All that an office has set for its letters. */
export interface TemplatSurat {
  readonly kop: KopTambahan;
  readonly logo: Logo | null;
  readonly penomoran: Penomoran;
  readonly pejabat: readonly PejabatTersimpan[];
  readonly pilihan: Readonly<Record<JenisSurat, PilihanSurat>>;
}

/** What one document prints of it. */
export interface SuratKeluar {
  readonly kop: KopTambahan;
  readonly logo: Logo | null;
  /** Null for the signer of the office's identity. */
  readonly pejabat: Pejabat | null;
  /** Empty for a document without number. */
  readonly nomor: string;
  /** Null leaves dots to write on. */
  readonly tanggal: PlainDate | null;
  readonly tembusan: readonly string[];
}

/** A document of an office that has set nothing. */
export const SURAT_KOSONG: SuratKeluar = { kop: KOP_KOSONG, logo: null, pejabat: null, nomor: "", tanggal: null, tembusan: [] };

/** What a laid-down document keeps of it: all but the picture, the number and the day, which belong to the print. */
export type SuratDitetapkan = Pick<SuratKeluar, "kop" | "pejabat" | "tembusan">;

export const SURAT_DITETAPKAN_KOSONG: SuratDitetapkan = { kop: KOP_KOSONG, pejabat: null, tembusan: [] };

/** What a document of a kind that is laid down now would keep. */
export function suratDitetapkan(templat: TemplatSurat, jenis: JenisSurat): SuratDitetapkan {
  const { kop, pejabat, tembusan } = suratKeluar(templat, { jenis, nomor: "", tanggal: null });
  return { kop, pejabat, tembusan };
}

/** What a document of a kind prints; a kind that nobody signs has the letterhead alone. */
export function suratKeluar(
  templat: TemplatSurat,
  diminta: { readonly jenis: JenisSurat; readonly nomor: string; readonly tanggal: PlainDate | null } | null,
): SuratKeluar {
  const { kop, logo } = templat;
  if (diminta === null) return { ...SURAT_KOSONG, kop, logo };
  const { pejabatId, tembusan } = templat.pilihan[diminta.jenis];
  const pejabat = templat.pejabat.find(({ id }) => id === pejabatId) ?? null;
  return { kop, logo, pejabat, nomor: diminta.nomor, tanggal: diminta.tanggal, tembusan };
}
