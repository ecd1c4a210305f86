import { VOLUME_TERBESAR } from "./tugas";

/** Kind of year of an election office: with stages of an election (tahapan) or without. */
export const JENIS_TAHUN = ["tahapan", "nonTahapan"] as const;
export type JenisTahun = (typeof JENIS_TAHUN)[number];

/** Years that can be planned. */
export const TAHUN_TERAWAL = 2020;
export const TAHUN_TERAKHIR = 2099;

/** A year of the office's plan. A year that is not marked works with the volumes of the ABK itself. */
export interface TahunKantor {
  /** The year, `2029`. */
  readonly id: string;
  readonly jenis: JenisTahun;
  readonly catatan: string;
  readonly revision: number;
}

/** A volume that a task has in one kind of year, or in one single year, in place of its own. */
export interface VolumeTahun {
  readonly id: string;
  readonly tugasId: string;
  /** A kind of year or a year: `tahapan`, `nonTahapan`, `2029`. */
  readonly berlakuUntuk: string;
  /** Units of result per period of the task. */
  readonly volume: number;
  readonly revision: number;
}

/** Volumes by year of one task: what they are valid for -> volume. */
export type VolumeMenurutTahun = ReadonlyMap<string, number>;

/** A year that a volume is asked for: its number and its kind, when it is marked. */
export interface TahunDihitung {
  readonly tahun: number;
  readonly jenis: JenisTahun | null;
}

/** The volume of a task in a year: the year's own, else that of its kind, else the volume of the ABK. */
export function volumeDalamTahun(volumeAbk: number, menurutTahun: VolumeMenurutTahun, { tahun, jenis }: TahunDihitung): number {
  const khusus = menurutTahun.get(String(tahun));
  if (khusus !== undefined) return khusus;
  return (jenis === null ? undefined : menurutTahun.get(jenis)) ?? volumeAbk;
}

/** A what-if: all volumes grow by a percentage a year, the first time in the year after `dasar`. */
export interface PertumbuhanVolume {
  readonly persenSetahun: number;
  readonly dasar: number;
}

/** A volume after its growth, compounded a year, to three decimals as every volume; that of the base year and before stays. */
export function volumeTumbuh(volume: number, { persenSetahun, dasar }: PertumbuhanVolume, tahun: number): number {
  const kali = (1 + persenSetahun / 100) ** Math.max(0, tahun - dasar);
  return Math.min(VOLUME_TERBESAR, Math.round(volume * kali * 1_000) / 1_000);
}

/** The years of a plan, marked as the office marked them. */
export function tahunBerurutan(mulai: number, banyak: number, ditandai: readonly TahunKantor[]): TahunDihitung[] {
  const jenis = new Map(ditandai.map((satu) => [satu.id, satu.jenis]));
  return Array.from({ length: banyak }, (_kosong, nomor) => ({ tahun: mulai + nomor, jenis: jenis.get(String(mulai + nomor)) ?? null }));
}
