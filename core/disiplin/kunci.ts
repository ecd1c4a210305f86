import { sisaTunda } from "../kunci/tunda";
import { menurut } from "../peraturan/register";
import type { PerbuatanAkses } from "./kasus";

/** Seconds of the first delay; every further wrong PIN doubles it. */
const TUNDA_PERTAMA_DETIK = 10;
/** Longest delay, in seconds. */
const TUNDA_TERLAMA_DETIK = 900;

/** A logged try or opening. */
interface PercobaanKunci {
  /** UTC moment, ISO 8601. */
  readonly waktu: string;
  readonly perbuatan: PerbuatanAkses;
}

/**
 * Seconds that the next try has to wait: none for the first wrong ones in a row, then 10, 20, 40 … up to a quarter of an hour from the last
 * one. Told from the log in the file, so that starting the program anew does not help. [kunci-kasus-pin]
 *
 * A last try of the future was written while the clock was ahead: nothing tells how long ago that was, so the delay runs from the moment at
 * which this run of the program first came upon it.
 *
 * @param percobaan the log, latest first by the order in which it was written
 * @param ditemui when this run first came upon the last try
 */
export function tundaDetik(percobaan: readonly PercobaanKunci[], kini: Date, ditemui: Date): number {
  const tries = percobaan.filter(isPercobaan);
  const akhir = tries.findIndex(({ perbuatan }) => perbuatan === "masuk");
  const salah = akhir < 0 ? tries.length : akhir;
  const [terakhir] = tries;
  const lebih = salah - menurut("kunci-kasus-pin")["salah tanpa tunda"][0];
  if (terakhir === undefined || lebih < 0) return 0;
  const tunda = Math.min(TUNDA_TERLAMA_DETIK, TUNDA_PERTAMA_DETIK * 2 ** lebih);
  return sisaTunda({ tunda, sejak: new Date(terakhir.waktu), kini, ditemui });
}

/** Whether a line of the log is a try of a PIN, right or wrong. */
export function isPercobaan({ perbuatan }: Pick<PercobaanKunci, "perbuatan">): boolean {
  return perbuatan === "masuk" || perbuatan === "ditolak";
}
