import { datePartsOf, plainDate, type PlainDate } from "../date";

export const NAMA_BULAN = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
] as const;

/** `31 Desember 2026`, as letters and tables print a day. */
export function formatTanggal(date: PlainDate): string {
  const { year, month, day } = datePartsOf(date);
  return `${day} ${NAMA_BULAN[month - 1] ?? ""} ${year}`;
}

/** A UTC moment in the time of this computer: `31-12-2026 08.05`. */
export function formatWaktu(iso: string): string {
  const saat = new Date(iso);
  const hari = plainDate(saat.getFullYear(), saat.getMonth() + 1, saat.getDate());
  if (hari === null) return iso;
  return `${formatTanggalPendek(hari)} ${duaAngka(saat.getHours())}.${duaAngka(saat.getMinutes())}`;
}

/** `31-12-2026`, as the national systems write a day. */
export function formatTanggalPendek(date: PlainDate): string {
  const { year, month, day } = datePartsOf(date);
  return `${duaAngka(day)}-${duaAngka(month)}-${year}`;
}

const duaAngka = (nilai: number): string => String(nilai).padStart(2, "0");
