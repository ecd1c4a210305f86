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
 * @param percobaan the log, latest first
 */
export function tundaDetik(percobaan: readonly PercobaanKunci[], kini: Date): number {
  const tries = percobaan.filter(({ perbuatan }) => perbuatan === "masuk" || perbuatan === "ditolak");
  const akhir = tries.findIndex(({ perbuatan }) => perbuatan === "masuk");
  const salah = akhir < 0 ? tries.length : akhir;
  const [terakhir] = tries;
  const lebih = salah - menurut("kunci-kasus-pin")["salah tanpa tunda"][0];
  if (terakhir === undefined || lebih < 0) return 0;
  const tunda = Math.min(TUNDA_TERLAMA_DETIK, TUNDA_PERTAMA_DETIK * 2 ** lebih);
  const berlalu = (kini.getTime() - new Date(terakhir.waktu).getTime()) / 1000;
  // A clock that was set back must not lock the office out for longer than a delay lasts.
  return berlalu < 0 ? tunda : Math.max(0, Math.ceil(tunda - berlalu));
}
