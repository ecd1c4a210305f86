import type { PlainDate } from "../date";
import type { PerhitunganWke } from "./perhitungan-wke";
import type { Periode } from "./tugas";

/** How a job's unrounded need becomes whole people. PermenPAN-RB 1/2020 was not readable on this: the office chooses. */
export const PEMBULATAN = ["setengahKeAtas", "keAtas", "tanpa"] as const;
export type Pembulatan = (typeof PEMBULATAN)[number];

/**
 * How a volume counted by day, week or month meets the effective time: annualise the volume (A), or divide by the effective time
 * of the period (B, older sheets). Never both in one computation. anjab-abk.md 3.3.
 */
export const KONVERSI_PERIODE = ["setahunkan", "perPeriode"] as const;
export type KonversiPeriode = (typeof KONVERSI_PERIODE)[number];

/** How sure the product is of a rule: read in the text, quoted by others, or remembered. Shown beside the value. */
export const KEYAKINAN = ["terverifikasi", "sekunder", "belumTerverifikasi"] as const;
export type Keyakinan = (typeof KEYAKINAN)[number];

/**
 * A named regulation profile: everything that turns volumes and norms into people. One profile per computation,
 * printed with every number.
 */
export interface ProfilAbk {
  readonly id: string;
  readonly nama: string;
  /** Rule and article that the effective time rests on, as printed. */
  readonly dasar: string;
  readonly berlakuSejak: PlainDate;
  readonly keyakinan: Keyakinan;
  /** Effective working time of one person in a year, in minutes (WKE/JKE). */
  readonly waktuKerjaEfektifMenit: number;
  /** How that time was computed from a calendar, with its figures; null when a rule fixes it. */
  readonly perhitungan: PerhitunganWke | null;
  readonly konversi: KonversiPeriode;
  /** Working days and weeks a year by which daily and weekly volumes are annualised (conversion A). */
  readonly hariPerTahun: number;
  readonly mingguPerTahun: number;
  /** Effective time of a day, a week and a month in minutes, by which rows of that period are divided (conversion B). */
  readonly wkeHariMenit: number;
  readonly wkeMingguMenit: number;
  readonly wkeBulanMenit: number;
  readonly pembulatan: Pembulatan;
  /** Whether a job with any workload needs at least one person. */
  readonly minimumSatu: boolean;
}

/** Profiles that the product brings along; `anjab-abk.md` 3.2-3.4 gives sources. The first is the default. */
export const PROFIL_BAWAAN: readonly ProfilAbk[] = [
  {
    id: "permenpanrb-1-2020",
    nama: "PermenPAN-RB 1/2020 (1.250 jam)",
    dasar: "PermenPAN-RB 1/2020: 250 hari x 5 jam = 1.250 jam = 75.000 menit setahun",
    berlakuSejak: "2020-01-01" as PlainDate,
    keyakinan: "sekunder",
    waktuKerjaEfektifMenit: 75_000,
    perhitungan: null,
    konversi: "setahunkan",
    hariPerTahun: 250,
    mingguPerTahun: 50,
    wkeHariMenit: 300,
    wkeMingguMenit: 1_500,
    // Sources print 104 hours, which is 6,240 minutes in whole hours; a twelfth of the year is 6,250.
    wkeBulanMenit: 6_250,
    pembulatan: "setengahKeAtas",
    minimumSatu: false,
  },
  {
    id: "perka-bkn-19-2011",
    nama: "Perka BKN 19/2011 (1.200 jam)",
    dasar: "Perka BKN 19/2011: 240 hari x 5 jam = 1.200 jam = 72.000 menit setahun",
    berlakuSejak: "2011-01-01" as PlainDate,
    keyakinan: "terverifikasi",
    waktuKerjaEfektifMenit: 72_000,
    perhitungan: null,
    konversi: "setahunkan",
    hariPerTahun: 240,
    mingguPerTahun: 48,
    wkeHariMenit: 300,
    wkeMingguMenit: 1_500,
    wkeBulanMenit: 6_000,
    pembulatan: "setengahKeAtas",
    minimumSatu: false,
  },
];

/** The part of a profile that turns a volume of any period into a year's work. */
export type ProfilPeriode = Pick<
  ProfilAbk,
  "waktuKerjaEfektifMenit" | "konversi" | "hariPerTahun" | "mingguPerTahun" | "wkeHariMenit" | "wkeMingguMenit" | "wkeBulanMenit"
>;

/**
 * Times a period's volume counts in a year. Conversion A: hari x250, minggu x50, bulan x12 for 1,250 h. Conversion B: the year's
 * effective time over the period's, which makes a row's workload comparable with the year; it need not be a whole number.
 * anjab-abk.md 3.3.
 */
export function pengaliSetahun(periode: Periode, profil: ProfilPeriode): number {
  if (profil.konversi === "perPeriode") return profil.waktuKerjaEfektifMenit / wkePeriodeMenit(periode, profil);
  switch (periode) {
    case "hari":
      return profil.hariPerTahun;
    case "minggu":
      return profil.mingguPerTahun;
    case "bulan":
      return 12;
    case "triwulan":
      return 4;
    case "semester":
      return 2;
    case "tahun":
      return 1;
  }
}

/** Effective time of one period in minutes; a triwulan is three months, a semester six. Whole, as its parts are. */
export function wkePeriodeMenit(periode: Periode, profil: Omit<ProfilPeriode, "konversi">): number {
  switch (periode) {
    case "hari":
      return profil.wkeHariMenit;
    case "minggu":
      return profil.wkeMingguMenit;
    case "bulan":
      return profil.wkeBulanMenit;
    case "triwulan":
      return 3 * profil.wkeBulanMenit;
    case "semester":
      return 6 * profil.wkeBulanMenit;
    case "tahun":
      return profil.waktuKerjaEfektifMenit;
  }
}

/** The minutes by which a row of a period is divided: the year's under conversion A, its own period's under B. */
export function pembagiBarisMenit(periode: Periode, profil: ProfilPeriode): number {
  return profil.konversi === "perPeriode" ? wkePeriodeMenit(periode, profil) : profil.waktuKerjaEfektifMenit;
}

/**
 * Effective times of day, week and month that follow from the year's, to whole minutes: 75,000 minutes of 250 days and 50 weeks
 * give 300, 1,500 and 6,250.
 */
export function wkePeriodeBawaan(
  profil: Pick<ProfilAbk, "waktuKerjaEfektifMenit" | "hariPerTahun" | "mingguPerTahun">,
): Pick<ProfilAbk, "wkeHariMenit" | "wkeMingguMenit" | "wkeBulanMenit"> {
  const bagi = (banyak: number): number => Math.max(1, Math.round(profil.waktuKerjaEfektifMenit / banyak));
  return { wkeHariMenit: bagi(profil.hariPerTahun), wkeMingguMenit: bagi(profil.mingguPerTahun), wkeBulanMenit: bagi(12) };
}
