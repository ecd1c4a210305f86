import type { PlainDate } from "../date";
import type { JadwalHari } from "./jam-kerja";
import type { KodePresensi } from "./kode";

/** One day of a person, as it is kept. */
export interface HariPresensi {
  readonly tanggal: PlainDate;
  readonly kode: KodePresensi;
  /** Clock, `07:28`; an end on the next day counts on: `25:10`. */
  readonly masuk: string | null;
  readonly keluar: string | null;
  /** What the machine said itself; null where it follows from the clock. */
  readonly menitTerlambat: number | null;
  readonly menitPulangCepat: number | null;
}

/** Minutes late and early of a day, and which clock is missing. */
export interface MenitHari {
  readonly terlambat: number;
  readonly pulangCepat: number;
  readonly kurang: "masuk" | "keluar" | null;
}

/** Minutes since midnight of a kept clock. */
function menitJam(jam: string): number {
  const titik = jam.indexOf(":");
  return Number(jam.slice(0, titik)) * 60 + Number(jam.slice(titik + 1));
}

/** A clock as it is kept: `07:05`. */
export function teksJam(menit: number): string {
  return `${String(Math.floor(menit / 60)).padStart(2, "0")}:${String(menit % 60).padStart(2, "0")}`;
}

/**
 * Minutes late and early of a day of presence: what the machine said, else the clock against the hours in force. A clock that is missing
 * gives no minutes and is named.
 */
export function computeMenit(hari: HariPresensi, jadwal: JadwalHari): MenitHari {
  const terlambat = hari.menitTerlambat ?? (hari.masuk === null ? 0 : Math.max(0, menitJam(hari.masuk) - jadwal.masuk));
  const pulangCepat = hari.menitPulangCepat ?? (hari.keluar === null ? 0 : Math.max(0, jadwal.keluar - menitJam(hari.keluar)));
  const adaJam = hari.masuk !== null || hari.keluar !== null;
  const kurang =
    adaJam && hari.masuk === null && hari.menitTerlambat === null
      ? "masuk"
      : adaJam && hari.keluar === null && hari.menitPulangCepat === null
        ? "keluar"
        : null;
  return { terlambat, pulangCepat, kurang };
}
