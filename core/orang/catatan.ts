import type { PlainDate } from "../date";

/** Kinds of training, as IP ASN counts them apart. */
export const JENIS_DIKLAT = ["kepemimpinan", "fungsional", "teknis", "seminar"] as const;
export type JenisDiklat = (typeof JENIS_DIKLAT)[number];

/** One training that a person took; `jp` are hours of teaching (jam pelajaran). */
export interface Diklat {
  readonly id: string;
  readonly pegawaiId: string;
  readonly jenis: JenisDiklat;
  readonly nama: string;
  readonly jp: number;
  readonly mulai: PlainDate | null;
  readonly selesai: PlainDate | null;
  readonly penyelenggara: string;
  readonly nomorSertifikat: string;
  readonly revision: number;
}

/** An award (penghargaan, tanda jasa). */
export interface Penghargaan {
  readonly id: string;
  readonly pegawaiId: string;
  readonly nama: string;
  readonly tanggal: PlainDate | null;
  readonly pemberi: string;
  readonly nomor: string;
  readonly revision: number;
}

/** A place in a team or committee. */
export interface PenugasanTim {
  readonly id: string;
  readonly pegawaiId: string;
  readonly tim: string;
  readonly peran: string;
  readonly nomorSk: string;
  readonly mulai: PlainDate | null;
  readonly selesai: PlainDate | null;
  readonly revision: number;
}

/** One periodic rise of salary (kenaikan gaji berkala) in force since a day. */
export interface Kgb {
  readonly id: string;
  readonly pegawaiId: string;
  readonly sejak: PlainDate;
  readonly nomorSk: string;
  readonly revision: number;
}

/** Kinds of reasons for which somebody asks to be moved. */
export const ALASAN_PERMOHONAN = ["suamiIstri", "keluarga", "kesehatan", "dekatDomisili", "karier", "lainnya"] as const;
export type AlasanPermohonan = (typeof ALASAN_PERMOHONAN)[number];

/** What became of a request to move. */
export const KEADAAN_PERMOHONAN = ["diajukan", "ditarik", "selesai"] as const;
export type KeadaanPermohonan = (typeof KEADAAN_PERMOHONAN)[number];

/**
 * A request of a person to be moved (permohonan mutasi): to a post, to a unit, or to a place that is named in words only; at least one of them. It
 * counts from its day until it is withdrawn or done, or until it ends.
 */
export interface PermohonanMutasi {
  readonly id: string;
  readonly pegawaiId: string;
  readonly tanggal: PlainDate;
  readonly jabatanId: string | null;
  readonly unitId: string | null;
  readonly tempat: string;
  readonly alasan: AlasanPermohonan;
  readonly keadaan: KeadaanPermohonan;
  readonly nomor: string;
  readonly berlakuSampai: PlainDate | null;
  readonly catatan: string;
  readonly revision: number;
}

/** A time (null: without an end) in which the data of a person are not used for proposals. [pembatasan-data-pribadi] */
export interface PembatasanData {
  readonly id: string;
  readonly pegawaiId: string;
  readonly sejak: PlainDate;
  readonly sampai: PlainDate | null;
  readonly alasan: string;
  readonly nomor: string;
  readonly revision: number;
}

/** Tables of a person's file beside the dated facts. */
export const TABEL_CATATAN = ["diklat", "penghargaan", "penugasanTim", "kgb", "keluarga", "permohonanMutasi", "pembatasanData"] as const;
export type TabelCatatan = (typeof TABEL_CATATAN)[number];
