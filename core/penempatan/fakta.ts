import type { JenisDiklat as JenisDiklatDiminta } from "../anjab/unsur";
import type { PlainDate } from "../date";
import type { JenisJabatan, Jenjang } from "../jabatan/jabatan";
import type { JenisDiklat } from "../orang/catatan";
import type { StatusPegawai } from "../pegawai/pegawai";

/** A post that somebody is looked for, with what its informasi jabatan asks. */
export interface JabatanDicari {
  readonly id: string;
  readonly nama: string;
  readonly unitId: string;
  readonly jenis: JenisJabatan;
  readonly jenjang: Jenjang | null;
  readonly kelas: number | null;
  /** Lowest education by its informasi jabatan; empty when that does not say. */
  readonly pendidikanMinimum: string;
  /** Programmes of study that its informasi jabatan asks for, any one of them; none when it does not say. */
  readonly programStudi: readonly string[];
  /** Trainings that its informasi jabatan asks for, all of them. */
  readonly diklat: readonly { readonly jenis: JenisDiklatDiminta; readonly uraian: string }[];
  /** Experience that it asks for, all of it; years null when it gives none. */
  readonly pengalaman: readonly { readonly uraian: string; readonly tahun: number | null }[];
  /** Months that the office wishes between coming into it and its pension. [penempatan-sisa-masa] */
  readonly sisaMasaBulan: number;
  /** The posts above it, the nearest first. */
  readonly atasan: readonly string[];
}

/** A post held from a day to a day (null: to the present, or not known). */
export interface MasaJabatan {
  readonly nama: string;
  readonly unitId: string;
  readonly jenis: JenisJabatan;
  readonly jenjang: Jenjang | null;
  readonly sejak: PlainDate | null;
  readonly sampai: PlainDate | null;
}

/** A relative in this office, by the post that she holds. */
export interface KerabatBerjabatan {
  readonly nama: string;
  readonly jabatanId: string;
  readonly unitId: string;
  /** The posts above hers. */
  readonly atasan: readonly string[];
}

/** The post that somebody holds: how many hold it, and how many it needs. */
export interface JabatanAsal {
  readonly pemangku: number;
  readonly kebutuhan: number;
}

/** A time in which somebody's data are not used for proposals; null for no end. */
export interface MasaDibatasi {
  readonly sejak: PlainDate;
  readonly sampai: PlainDate | null;
}

/** What is known of somebody, as at the day. */
export interface OrangDinilai {
  /** Null while her data may be used. */
  readonly dibatasi: MasaDibatasi | null;
  readonly status: StatusPegawai;
  readonly golongan: string | null;
  readonly tingkatPendidikan: string;
  /** What she studied, as her list words it; empty when it does not say. */
  readonly pendidikan: string;
  readonly tanggalLahir: PlainDate | null;
  readonly jenis: JenisJabatan | null;
  readonly jenjang: Jenjang | null;
  readonly kelas: number | null;
  /** Of the post that she holds; null without one. */
  readonly namaJabatan: string | null;
  readonly tmtJabatan: PlainDate | null;
  /** Null where she holds none, and where the need is not looked at. */
  readonly asal: JabatanAsal | null;
  /** Null while relatives are not looked at, for anybody. */
  readonly kerabat: readonly KerabatBerjabatan[] | null;
  readonly tugasBelajar: boolean;
  /** Posts held, the present one included. */
  readonly masa: readonly MasaJabatan[];
  /** Trainings that she has taken by the day. */
  readonly diklat: readonly { readonly jenis: JenisDiklat; readonly nama: string }[];
  /** Whether she holds a post at all by her kedudukan hukum. */
  readonly memangku: boolean;
  /** Held back for a reason that is told only to who may know it; null while that is not looked at, for anybody. */
  readonly tertahan: boolean | null;
  /** Whether each of the years asked for was rated at least Baik; null while a rating is missing. */
  readonly kinerjaBaik: boolean | null;
}
