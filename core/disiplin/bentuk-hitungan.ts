import type { PlainDate } from "../date";
import type { StatusPegawai } from "../pegawai/pegawai";
import type { IdKetentuan } from "../peraturan/register";
import type { KalenderKerja } from "../presensi/jam-kerja";
import type { HariPresensi } from "../presensi/menit";
import type { KodeHukuman, PerangkatHukuman } from "./hukuman";
import type { AturanAbsen, BatasBerturut, TabelJenjang } from "./jenjang";

/** Status of a person from a day on (null: since before anything known), and whether she was to come to work then. */
export interface MasaStatus {
  readonly sejak: PlainDate | null;
  readonly status: StatusPegawai;
  readonly aktif: boolean;
}

/** What the counting of one person rests on. */
export interface BahanHitungan {
  readonly tahun: number;
  /** Days after it are not looked at. */
  readonly per: PlainDate;
  /** The year, the one before and the one after. */
  readonly kalender: KalenderKerja;
  /** Days of this year and of the one before, in any order, one a day. */
  readonly hari: readonly HariPresensi[];
  /** Rising; the first begins before the year before. */
  readonly masa: readonly MasaStatus[];
  readonly aturan: AturanHitungan;
}

/** What the office chose. */
export interface AturanHitungan {
  /** Whether minutes are also turned into days [konversi-terlambat]; shown apart, never added to the days of absence. */
  readonly konversiMenit: boolean;
  /** Minutes that make a day. */
  readonly menitSehari: number;
  /** Since when the cut of the allowance is the sedang kind; null while the older kinds apply. */
  readonly tukinSejak: PlainDate | null;
  readonly jenjang: TabelJenjang;
  readonly berturut: BatasBerturut;
}

/** Consecutive working days of absence. `mungkin`: days if the days without a record within it were absences too. */
export interface Berturut {
  readonly hari: readonly PlainDate[];
  readonly mungkin: number;
}

/** A kind that the table gives. It proposes: the official who may punish decides. */
export interface Usulan {
  readonly kode: KodeHukuman;
  readonly perangkat: PerangkatHukuman;
  readonly ketentuan: IdKetentuan;
  readonly lewat: "jumlah" | "berturut";
  /** The days that led to it. */
  readonly hari: readonly PlainDate[];
  /** The day that reached the row of the table, or the number in a row. */
  readonly saat: PlainDate;
}

/** What comes next. `hari` is the number at which it is reached, `sisa` how many more days, `tanggal` the earliest day; null when not any more. */
export interface AmbangBerikut {
  readonly kode: KodeHukuman;
  readonly perangkat: PerangkatHukuman;
  readonly ketentuan: IdKetentuan;
  readonly lewat: "jumlah" | "berturut";
  readonly hari: number;
  readonly sisa: number;
  readonly tanggal: PlainDate | null;
}

/** Minutes of one day that were late or early. */
export interface HariBerkurang {
  readonly tanggal: PlainDate;
  readonly masuk: string | null;
  readonly keluar: string | null;
  readonly terlambat: number;
  readonly pulangCepat: number;
}

/** The counter of one person and calendar year; every number with its days. */
export interface Hitungan {
  /** Working days of absence without valid reason. */
  readonly tanpaKeterangan: readonly PlainDate[];
  /** The same by the table that applies to each day. */
  readonly menurutAturan: readonly { readonly aturan: AturanAbsen; readonly hari: readonly PlainDate[] }[];
  readonly berkurang: readonly HariBerkurang[];
  readonly menitTerlambatPulangCepat: number;
  /** Days that the minutes make up, rounded down; null while the switch is off. */
  readonly hariKonversi: number | null;
  /** What the days together with the converted ones would give; null while the switch is off or it gives none. */
  readonly usulanKonversi: Usulan | null;
  /** Working days up to `per` without any record: neither present nor absent. */
  readonly tanpaCatatan: readonly PlainDate[];
  /** Days marked absent that are no working days, or on which she was not to come. */
  readonly tidakDihitung: readonly PlainDate[];
  /** Days of presence of which one clock is missing. */
  readonly jamKurang: readonly PlainDate[];
  /** The longest row of consecutive days that ends in the year, and the one still running at `per`. */
  readonly berturutTerpanjang: Berturut;
  readonly berturutBerjalan: Berturut;
  readonly usulan: Usulan | null;
  readonly ambangBerikut: AmbangBerikut | null;
}
