import type { PlainDate } from "../date";
import { DAFTAR_PERATURAN } from "../peraturan/daftar-peraturan";
import type { Keyakinan } from "../peraturan/keyakinan";
import { keyakinanAtas, menurut } from "../peraturan/register";
import { formatAngka } from "../text/number";
import type { PerhitunganWke } from "./perhitungan-wke";
import type { Periode } from "./tugas";

/** How a job's unrounded need becomes whole people; the office chooses. [pembulatan-kebutuhan] */
export const PEMBULATAN = ["setengahKeAtas", "keAtas", "tanpa"] as const;
export type Pembulatan = (typeof PEMBULATAN)[number];

/**
 * How a volume counted by day, week or month meets the effective time: annualise the volume (A), or divide by the effective time
 * of the period (B, older sheets). Never both in one computation. [konversi-periode]
 */
export const KONVERSI_PERIODE = ["setahunkan", "perPeriode"] as const;
export type KonversiPeriode = (typeof KONVERSI_PERIODE)[number];

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

/** Rounding of a profile that nobody decided yet. [pembulatan-kebutuhan] [minimum-satu] */
const PEMBULATAN_BAWAAN = {
  konversi: "setahunkan",
  pembulatan: menurut("pembulatan-kebutuhan"),
  minimumSatu: menurut("minimum-satu"),
} as const;

/** The rule behind every figure of the families of effective times, each under the id of its regulation. */
export const KETENTUAN_PROFIL = {
  "permenpanrb-1-2020": {
    waktuKerjaEfektifMenit: "wke-1250-jam",
    hariPerTahun: "wke-1250-hari",
    mingguPerTahun: "wke-1250-minggu",
    wkeHariMenit: "wke-1250-sehari",
    wkeMingguMenit: "wke-1250-seminggu",
    wkeBulanMenit: "wke-1250-sebulan",
  },
  "perka-bkn-19-2011": {
    waktuKerjaEfektifMenit: "wke-1200-jam",
    hariPerTahun: "wke-1200-hari",
    mingguPerTahun: "wke-1200-minggu",
    wkeHariMenit: "wke-1200-sehari",
    wkeMingguMenit: "wke-1200-seminggu",
    wkeBulanMenit: "wke-1200-sebulan",
  },
} as const;
export type KeluargaProfil = keyof typeof KETENTUAN_PROFIL;
export type KolomWaktu = keyof (typeof KETENTUAN_PROFIL)[KeluargaProfil];
type WaktuProfil = Readonly<Record<KolomWaktu, number>>;

function waktuMenurut(id: (typeof KETENTUAN_PROFIL)[KeluargaProfil]): WaktuProfil {
  return {
    waktuKerjaEfektifMenit: menurut(id.waktuKerjaEfektifMenit),
    hariPerTahun: menurut(id.hariPerTahun),
    mingguPerTahun: menurut(id.mingguPerTahun),
    wkeHariMenit: menurut(id.wkeHariMenit),
    wkeMingguMenit: menurut(id.wkeMingguMenit),
    wkeBulanMenit: menurut(id.wkeBulanMenit),
  };
}

/** The effective times of PermenPAN-RB 1/2020. [wke-1250-jam] */
export const WAKTU_1250 = waktuMenurut(KETENTUAN_PROFIL["permenpanrb-1-2020"]);
/** The effective times of Perka BKN 19/2011. [wke-1200-jam] */
export const WAKTU_1200 = waktuMenurut(KETENTUAN_PROFIL["perka-bkn-19-2011"]);

/** Profiles that the product brings along, each under the id of its regulation. The first is the default. */
export const PROFIL_BAWAAN: readonly ProfilAbk[] = [
  profilBawaan("permenpanrb-1-2020", WAKTU_1250),
  profilBawaan("perka-bkn-19-2011", WAKTU_1200),
];

function profilBawaan(id: KeluargaProfil, waktu: WaktuProfil): ProfilAbk {
  const { nama, sejak } = DAFTAR_PERATURAN[id];
  const jam = formatAngka(waktu.waktuKerjaEfektifMenit / 60);
  const sehari = formatAngka(waktu.wkeHariMenit / 60);
  return {
    id,
    nama: `${nama} (${jam} jam)`,
    dasar: `${nama}: ${waktu.hariPerTahun} hari x ${sehari} jam = ${jam} jam = ${formatAngka(waktu.waktuKerjaEfektifMenit)} menit setahun`,
    berlakuSejak: `${sejak}-01-01` as PlainDate,
    keyakinan: keyakinanAtas(KETENTUAN_PROFIL[id].waktuKerjaEfektifMenit),
    perhitungan: null,
    ...waktu,
    ...PEMBULATAN_BAWAAN,
  };
}

/** Bounds of an effective time of a year that a profile may have, in minutes. */
export const [WKE_TERKECIL, WKE_TERBESAR] = menurut("wke-isian")["waktu setahun"];

/** The part of a profile that turns a volume of any period into a year's work. */
export type ProfilPeriode = Pick<
  ProfilAbk,
  "waktuKerjaEfektifMenit" | "konversi" | "hariPerTahun" | "mingguPerTahun" | "wkeHariMenit" | "wkeMingguMenit" | "wkeBulanMenit"
>;

/**
 * Times a period's volume counts in a year. Conversion A: hari x250, minggu x50, bulan x12 for 1,250 h. Conversion B: the year's
 * effective time over the period's, which makes a row's workload comparable with the year; it need not be a whole number.
 * [konversi-periode]
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
