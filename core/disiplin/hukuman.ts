import type { PlainDate } from "../date";
import { menurut } from "../peraturan/register";

/** Levels of punishment, lightest first. */
export const TINGKAT_HUKUMAN = ["ringan", "sedang", "berat"] as const;
export type TingkatHukuman = (typeof TINGKAT_HUKUMAN)[number];

/**
 * Kinds of punishment by level and order. R1 to B3 are those of PP 94/2021; B4 and B5 exist under PP 53/2010 alone, which had five heavy
 * kinds. What a code is called depends on the set of kinds in force (`PerangkatHukuman`).
 */
export const KODE_HUKUMAN = ["R1", "R2", "R3", "S1", "S2", "S3", "B1", "B2", "B3", "B4", "B5"] as const;
export type KodeHukuman = (typeof KODE_HUKUMAN)[number];

/** Level of a kind: its first letter. */
export function tingkatHukuman(kode: KodeHukuman): TingkatHukuman {
  return kode.startsWith("R") ? "ringan" : kode.startsWith("S") ? "sedang" : "berat";
}

/**
 * Sets of kinds:
 * - `pp53`: violations before PP 94/2021 [hukdis-pp94-sejak];
 * - `pp94Peralihan`: PP 94/2021 while the older sedang kinds still apply in the place of cuts of the allowance;
 * - `pp94`: PP 94/2021 with cuts of the allowance;
 * - `pppk`: employees by contract.
 */
export const PERANGKAT_HUKUMAN = ["pp53", "pp94Peralihan", "pp94", "pppk"] as const;
export type PerangkatHukuman = (typeof PERANGKAT_HUKUMAN)[number];

/** Names of the kinds by their code; a code that a set does not know is absent. */
export const JENIS_HUKUMAN: Readonly<Record<PerangkatHukuman, Readonly<Partial<Record<KodeHukuman, string>>>>> = {
  pp53: menurut("hukdis-jenis-pp53"),
  pp94Peralihan: { ...menurut("hukdis-jenis-pp94"), ...menurut("hukdis-sedang-peralihan") },
  pp94: menurut("hukdis-jenis-pp94"),
  pppk: menurut("hukdis-jenis-pppk"),
};

/** Months that a kind lasts; one that is absent has no duration: it is done at once, or for good. */
const LAMA_BULAN: Readonly<Record<PerangkatHukuman, Readonly<Partial<Record<KodeHukuman, number>>>>> = {
  pp53: menurut("hukdis-lama-pp53"),
  pp94Peralihan: { ...menurut("hukdis-lama-pp94"), ...menurut("hukdis-lama-peralihan") },
  pp94: menurut("hukdis-lama-pp94"),
  pppk: menurut("hukdis-lama-pppk"),
};

/** Kinds that end the employment. */
const MEMBERHENTIKAN: Readonly<Record<PerangkatHukuman, readonly KodeHukuman[]>> = {
  pp53: ["B4", "B5"],
  pp94Peralihan: ["B3"],
  pp94: ["B3"],
  pppk: ["B3"],
};

/** What decides which set applies. */
interface DasarPerangkat {
  readonly tanggalPelanggaran: PlainDate;
  /** Whether the person was employed by contract on that day. */
  readonly pppk: boolean;
  /** Whether on that day the sedang kinds of PP 94/2021 itself apply: cuts of the allowance [hukdis-sedang-tukin]. */
  readonly tukin: boolean;
}

/** The set in force on the day of the violation, whenever the case is decided. */
export function perangkatHukuman({ tanggalPelanggaran, pppk, tukin }: DasarPerangkat): PerangkatHukuman {
  if (pppk) return "pppk";
  if (tanggalPelanggaran < menurut("hukdis-pp94-sejak")) return "pp53";
  return tukin ? "pp94" : "pp94Peralihan";
}

/** Name of a kind in its set; the code itself where the set does not have it. */
export function namaHukuman(kode: KodeHukuman, perangkat: PerangkatHukuman): string {
  return JENIS_HUKUMAN[perangkat][kode] ?? kode;
}

/** Months that it lasts; null without duration. */
export function lamaHukumanBulan(kode: KodeHukuman, perangkat: PerangkatHukuman): number | null {
  return LAMA_BULAN[perangkat][kode] ?? null;
}

/** Whether the kind ends the employment. */
export function memberhentikan(kode: KodeHukuman, perangkat: PerangkatHukuman): boolean {
  return MEMBERHENTIKAN[perangkat].includes(kode);
}

/** A punishment that was decided and took effect, or will on a known day. */
export interface Hukuman {
  readonly pegawaiId: string;
  readonly kasusId: string;
  readonly kode: KodeHukuman;
  readonly tingkat: TingkatHukuman;
  readonly perangkat: PerangkatHukuman;
  /** First day in effect. */
  readonly berlaku: PlainDate;
  /** Last day in effect; null for one without duration: a reprimand is done at once, a dismissal never ends. */
  readonly sampai: PlainDate | null;
}

/** Whether a punishment is being served on a day: a reprimand is done at once, so that only those with a duration and dismissals are. */
export function sedangDijalani(hukuman: Hukuman, per: PlainDate): boolean {
  if (per < hukuman.berlaku) return false;
  return hukuman.sampai === null ? memberhentikan(hukuman.kode, hukuman.perangkat) : per <= hukuman.sampai;
}
