/** Wrong passwords in a row that cost no delay. */
const TANPA_TUNDA = 4;
/** Seconds of the first delay; every further wrong password doubles it. */
const TUNDA_PERTAMA_DETIK = 15;
/** Longest delay, in minutes: short enough that a prankster keeps nobody from the work of the day. */
const TUNDA_TERLAMA_MENIT = 5;

/** A delay that runs from a moment. */
interface Penundaan {
  /** How long it lasts, in seconds. */
  readonly tunda: number;
  readonly sejak: Date;
  readonly kini: Date;
  /** When this run of the program first came upon it. */
  readonly ditemui: Date;
}

/**
 * Seconds that are left of a delay. One that began in the future was begun while the clock was ahead: nothing tells how long ago that
 * was, so it runs from the moment at which this run of the program first came upon it. Whoever sets the clock back once more waits no longer than a
 * delay lasts.
 */
export function sisaTunda({ tunda, sejak, kini, ditemui }: Penundaan): number {
  const berlalu = (kini.getTime() - (sejak > kini ? ditemui : sejak).getTime()) / 1000;
  return Math.min(tunda, Math.max(0, Math.ceil(tunda - berlalu)));
}

/** Seconds that a number of wrong passwords in a row costs: none for four, then 15, 30, 60 … up to five minutes. */
export function tundaSandi(salah: number): number {
  return salah <= TANPA_TUNDA ? 0 : Math.min(TUNDA_TERLAMA_MENIT * 60, TUNDA_PERTAMA_DETIK * 2 ** Math.min(20, salah - TANPA_TUNDA - 1));
}
