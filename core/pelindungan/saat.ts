import { plainDate, type PlainDate } from "../date";

/** Indonesian zones by their offset from UTC; none of them shifts its clock in summer. */
export const ZONA = { WIB: "+07:00", WITA: "+08:00", WIT: "+09:00" } as const;
export const NAMA_ZONA = ["WIB", "WITA", "WIT"] as const;
export type Zona = (typeof NAMA_ZONA)[number];

/**
 * A minute on an office's clock with its offset: `2026-11-27T23:30+07:00`. It means the same moment on every computer, and reads as the
 * office's clock showed it.
 */
export type Saat = string & { readonly __saat: unique symbol };

const BENTUK = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})([+-])(\d{2}):(\d{2})$/u;
const MENIT_MS = 60_000;
const MENIT_SEJAM = 60;

/** Reads a moment; null for one that no clock shows. */
export function parseSaat(teks: string): Saat | null {
  const [, tahun, bulan, hari, jam, menit, , geserJam, geserMenit] = BENTUK.exec(teks) ?? [];
  if (tahun === undefined || plainDate(Number(tahun), Number(bulan), Number(hari)) === null) return null;
  const benar = Number(jam) < 24 && Number(menit) < MENIT_SEJAM && Number(geserJam) <= 14 && Number(geserMenit) < MENIT_SEJAM;
  return benar ? (teks as Saat) : null;
}

/** A clock's minute of a day in a zone. */
export function saatDari(hari: PlainDate, jam: string, zona: Zona): Saat | null {
  return parseSaat(`${hari}T${jam}${ZONA[zona]}`);
}

/** Minutes since 1970 in UTC, by which moments of any zone compare. */
export function menitSaat(saat: Saat): number {
  return Math.floor(Date.parse(saat) / MENIT_MS);
}

/** A UTC moment on the clock of a zone. */
export function saatPada(utc: Date, zona: Zona): Saat {
  return padaGeser(Math.floor(utc.getTime() / MENIT_MS), ZONA[zona]);
}

/** The same clock so many hours later. */
export function tambahJam(saat: Saat, jam: number): Saat {
  return padaGeser(menitSaat(saat) + jam * MENIT_SEJAM, geser(saat));
}

/** The last minute of a day on the clock of another moment. */
export function akhirHari(hari: PlainDate, menurutSaat: Saat): Saat {
  return `${hari}T23:59${geser(menurutSaat)}` as Saat;
}

/** Day, clock (`23.30`) and zone of a moment, as the office's clock showed it. */
export function bagianSaat(saat: Saat): { readonly hari: PlainDate; readonly jam: string; readonly zona: string } {
  const zona = NAMA_ZONA.find((nama) => ZONA[nama] === geser(saat)) ?? `UTC${geser(saat)}`;
  return { hari: saat.slice(0, 10) as PlainDate, jam: saat.slice(11, 16).replace(":", "."), zona };
}

const geser = (saat: Saat): string => saat.slice(16);

function padaGeser(menitUtc: number, geserZona: string): Saat {
  const [jam = 0, menit = 0] = geserZona.slice(1).split(":").map(Number);
  const selisih = (jam * MENIT_SEJAM + menit) * (geserZona.startsWith("-") ? -1 : 1);
  return `${new Date((menitUtc + selisih) * MENIT_MS).toISOString().slice(0, 16)}${geserZona}` as Saat;
}
