import type { PlainDate } from "../date";
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
  /** Working days and weeks a year by which daily and weekly volumes are annualised. */
  readonly hariPerTahun: number;
  readonly mingguPerTahun: number;
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
    hariPerTahun: 250,
    mingguPerTahun: 50,
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
    hariPerTahun: 240,
    mingguPerTahun: 48,
    pembulatan: "setengahKeAtas",
    minimumSatu: false,
  },
];

/** Times a period's volume occurs in a year under a profile: hari x250, minggu x50, bulan x12 for 1,250 h; anjab-abk.md 3.3 A. */
export function pengaliSetahun(periode: Periode, profil: Pick<ProfilAbk, "hariPerTahun" | "mingguPerTahun">): number {
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
