import type { PlainDate } from "../date";
import { menurut } from "../peraturan/register";

/** How often a task's volume is counted. Volumes are kept as the analyst states them and annualised by the profile. */
export const PERIODE = ["hari", "minggu", "bulan", "triwulan", "semester", "tahun"] as const;
export type Periode = (typeof PERIODE)[number];

/** The part of a task that decides its workload. */
export interface UkuranTugas {
  /** Units of result per `periode`; up to three decimals; never negative. */
  readonly volume: number;
  readonly periode: Periode;
  /** Minutes needed for one unit of result (norma waktu / waktu penyelesaian); up to three decimals; never negative. */
  readonly normaWaktuMenit: number;
}

/** One row of the ABK form (uraian tugas). [formulir-abk] */
export interface Tugas extends UkuranTugas {
  readonly id: string;
  readonly uraian: string;
  readonly satuanHasil: string;
  readonly keterangan: string;
}

/** Where a norm comes from. Anything but measured or agreed invites the verifier's question. */
export const ASAL_NORMA = ["diukur", "disepakati", "disalin", "diandaikan", "belumDinyatakan"] as const;
export type AsalNorma = (typeof ASAL_NORMA)[number];

/** What a task's norm and volume rest on. */
export interface AsalTugas {
  readonly asalNorma: AsalNorma;
  /** Who measured, agreed, copied or assumed the norm, and when. */
  readonly asalOleh: string;
  readonly asalTanggal: PlainDate | null;
  /** Evidence of the volume (a file, a register, a report) and the time that it covers. */
  readonly buktiVolume: string;
  readonly buktiPeriode: string;
  /** The standard norm in the task bank that this norm was taken from or put into. */
  readonly bankId: string | null;
}

/** A task about whose sources nothing was said yet. */
export const ASAL_KOSONG: AsalTugas = {
  asalNorma: "belumDinyatakan",
  asalOleh: "",
  asalTanggal: null,
  buktiVolume: "",
  buktiPeriode: "",
  bankId: null,
};

/** Largest volume accepted for one period: beyond it the cell is a typing error (ten million results). */
export const VOLUME_TERBESAR = menurut("volume-terbesar");
/** Longest norm accepted for one result, in minutes: two working years. Beyond it the cell is a typing error. */
export const NORMA_TERBESAR_MENIT = menurut("norma-isian-terbesar");
/** Longest texts of a task row, in characters. */
export const PANJANG_ISIAN = { uraian: 2_000, satuanHasil: 100, keterangan: 500 } as const;
/** Longest texts about the sources of a task, in characters. */
export const PANJANG_ASAL = { asalOleh: 120, buktiVolume: 300, buktiPeriode: 120 } as const;
