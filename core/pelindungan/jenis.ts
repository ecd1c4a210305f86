import { kodeNilai, menurut } from "../peraturan/register";

/** What somebody may ask of the office about her own data. [akses-data-pribadi] [data-pribadi-perbaikan] [pembatasan-data-pribadi] [pdp-penghapusan] [penempatan-keberatan] */
export const JENIS_PERMINTAAN = ["akses", "perbaikan", "pembatasan", "penghapusan", "keberatan"] as const;
export type JenisPermintaan = (typeof JENIS_PERMINTAAN)[number];

/** How a request came, and how it was answered. */
export const LEWAT_PERMINTAAN = ["surat", "langsung", "surel", "pesan", "lain"] as const;
export type LewatPermintaan = (typeof LEWAT_PERMINTAAN)[number];

/** What came of a request. */
export const HASIL_PERMINTAAN = ["dipenuhi", "sebagian", "ditolak"] as const;
export type HasilPermintaan = (typeof HASIL_PERMINTAAN)[number];

/** What is written into the file of an incident: something done, or somebody told. */
export const JENIS_CATATAN_INSIDEN = ["tindakan", "subjek", "lembaga", "lain"] as const;
export type JenisCatatanInsiden = (typeof JENIS_CATATAN_INSIDEN)[number];

/** Kinds of data with a time of keeping of their own. [pdp-retensi] */
export const GOLONGAN_RETENSI = kodeNilai(menurut("pdp-retensi"));
export type GolonganRetensi = (typeof GOLONGAN_RETENSI)[number];

/** Lawful bases of processing. [pdp-dasar-pemrosesan] */
export const DASAR_PEMROSESAN = kodeNilai(menurut("pdp-dasar-pemrosesan"));
export type DasarPemrosesan = (typeof DASAR_PEMROSESAN)[number];

/** How data were destroyed. */
export const CARA_PEMUSNAHAN = ["dicacah", "dibakar", "dihapus", "ditandai", "lain"] as const;
export type CaraPemusnahan = (typeof CARA_PEMUSNAHAN)[number];
