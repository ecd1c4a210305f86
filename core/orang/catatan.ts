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

/** Tables of a person's file beside the dated facts. */
export const TABEL_CATATAN = ["diklat", "penghargaan", "penugasanTim", "kgb", "keluarga"] as const;
export type TabelCatatan = (typeof TABEL_CATATAN)[number];
