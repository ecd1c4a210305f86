import { menurut } from "../peraturan/register";

/** Working days in a week: five, or six where an office still works on Saturdays. */
export const HARI_KERJA_SEMINGGU = [menurut("hari-kerja-seminggu"), menurut("hari-kerja-seminggu-enam")] as const;
export type HariKerjaSeminggu = (typeof HARI_KERJA_SEMINGGU)[number];

/** Figures from which the effective time of a year is computed, kept with the profile so that every step can be shown. */
export interface PerhitunganWke {
  /** Calendar year whose holidays were counted; null when the days were given by hand. */
  readonly tahun: number | null;
  readonly hariKerjaSeminggu: HariKerjaSeminggu;
  /** A: days of the calendar. */
  readonly hariKalender: number;
  /** B: Saturdays and Sundays, or Sundays alone in a six-day week. */
  readonly hariAkhirPekan: number;
  /** C: national holidays that fall on a working day. */
  readonly hariLibur: number;
  readonly cutiBersama: number;
  /** D: leave of one person. */
  readonly cutiTahunan: number;
  /** Formal working time of a day, breaks excluded. */
  readonly menitPerHari: number;
  /** Allowance (kelonggaran) in percent of the formal time that is not spent on tasks; two decimals. */
  readonly kelonggaranPersen: number;
}

export interface HasilWke {
  /** A - (B + C + D). [hari-efektif] */
  readonly hariKerja: number;
  /** Effective minutes of a day, unrounded. */
  readonly menitSehari: number;
  /** Effective minutes of a year before rounding. */
  readonly menitSetahun: number;
  /** The same to whole minutes, half up: the divisor of the profile. */
  readonly waktuKerjaEfektifMenit: number;
  readonly hariPerTahun: number;
  readonly mingguPerTahun: number;
  readonly wkeHariMenit: number;
  readonly wkeMingguMenit: number;
  readonly wkeBulanMenit: number;
}

/** Days left of the calendar after weekends, holidays, joint leave and annual leave: A - (B + C + D). [hari-efektif] */
export function hariKerjaEfektif(perhitungan: PerhitunganWke): number {
  const { hariKalender, hariAkhirPekan, hariLibur, cutiBersama, cutiTahunan } = perhitungan;
  return hariKalender - hariAkhirPekan - hariLibur - cutiBersama - cutiTahunan;
}

/**
 * Effective time of a year: days x hours x (1 - allowance). Computed in whole hundredths of a percent, so that 235 days of 7.5 hours
 * at 25 % are exactly 1,321.875 hours. Null when no time is left: no days, no hours, or an allowance of everything.
 */
export function computeWke(perhitungan: PerhitunganWke): HasilWke | null {
  const hariKerja = hariKerjaEfektif(perhitungan);
  const bagianPersepuluhribu = 10_000 - Math.round(perhitungan.kelonggaranPersen * 100);
  const sehari = perhitungan.menitPerHari * bagianPersepuluhribu;
  const setahun = hariKerja * sehari;
  if (hariKerja <= 0 || setahun <= 0 || hariKerja > 366) return null;
  const bulatkan = (persepuluhribu: number): number => Math.max(1, Math.floor((persepuluhribu + 5_000) / 10_000));
  return {
    hariKerja,
    menitSehari: sehari / 10_000,
    menitSetahun: setahun / 10_000,
    waktuKerjaEfektifMenit: bulatkan(setahun),
    hariPerTahun: hariKerja,
    mingguPerTahun: Math.min(53, Math.max(1, Math.round(hariKerja / perhitungan.hariKerjaSeminggu))),
    wkeHariMenit: bulatkan(sehari),
    wkeMingguMenit: bulatkan(sehari * perhitungan.hariKerjaSeminggu),
    wkeBulanMenit: bulatkan(Math.round(setahun / 12)),
  };
}
