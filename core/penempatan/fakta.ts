import type { PlainDate } from "../date";
import type { JenisJabatan, Jenjang } from "../jabatan/jabatan";
import type { StatusPegawai } from "../pegawai/pegawai";

/** A post that somebody is looked for, with what its informasi jabatan asks. */
export interface JabatanDicari {
  readonly id: string;
  readonly jenis: JenisJabatan;
  readonly jenjang: Jenjang | null;
  /** Lowest education by its informasi jabatan; empty when that does not say. */
  readonly pendidikanMinimum: string;
}

/** A post held from a day to a day (null: to the present, or not known). */
export interface MasaJabatan {
  readonly jenis: JenisJabatan;
  readonly jenjang: Jenjang | null;
  readonly sejak: PlainDate | null;
  readonly sampai: PlainDate | null;
}

/** What is known of somebody, as at the day. */
export interface OrangDinilai {
  readonly status: StatusPegawai;
  readonly golongan: string | null;
  readonly tingkatPendidikan: string;
  readonly tanggalLahir: PlainDate | null;
  readonly jenis: JenisJabatan | null;
  readonly jenjang: Jenjang | null;
  readonly tmtJabatan: PlainDate | null;
  /** Posts held, the present one included. */
  readonly masa: readonly MasaJabatan[];
  /** Whether she holds a post at all by her kedudukan hukum. */
  readonly memangku: boolean;
  /** Held back for a reason that is told only to who may know it; null while that is not looked at, for anybody. */
  readonly tertahan: boolean | null;
  /** Whether each of the years asked for was rated at least Baik; null while a rating is missing. */
  readonly kinerjaBaik: boolean | null;
}
