import type { SebabLetak } from "../letak/nilai-letak";

/** A run of the program that was stopped without being closed, and what was kept. */
export interface SesudahMati {
  /** UTC moment at which that run had opened the data. */
  readonly sejak: string;
  /** The last step of the history; null before the first. */
  readonly langkah: { readonly nomor: number; readonly waktu: string } | null;
  /** Forms whose content was kept and waits. */
  readonly draf: number;
  /** What became of an import that was open then; null when none was. */
  readonly impor: "belumDitulis" | "tertulis" | null;
}

/** What a check of the whole data file came to, taken while the program stays open. */
export interface PemeriksaanData {
  /** UTC moment. */
  readonly waktu: string;
  /** What no version of this program writes. */
  readonly rusak: number;
  /** What is odd and the analyst's to mend. */
  readonly ganjil: number;
}

/** How the open data file stands beside what is in it. */
export interface KeadaanData {
  readonly letak: readonly SebabLetak[];
  readonly mati: SesudahMati | null;
  /** The clock shows an earlier moment than the last step bears: both of them, UTC. */
  readonly jamMundur: { readonly kini: string; readonly langkah: string } | null;
  /** What became of the file at its place since it was opened; null while it is there. */
  readonly berganti: "hilang" | "lain" | null;
  readonly pemeriksaan: PemeriksaanData | null;
}

/** Clocks of computers go wrong by moments, and the step may be of this very one. */
const TOLERANSI_MS = 2 * 60_000;

/** Whether the clock is before the last step. New steps are still in order: it is their number that orders them. */
export function jamMundur(kini: Date, langkah: string | null): KeadaanData["jamMundur"] {
  if (langkah === null || Date.parse(langkah) - kini.getTime() <= TOLERANSI_MS) return null;
  return { kini: kini.toISOString(), langkah };
}
