import { datePartsOf, type PlainDate } from "../date";

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

/** `31-12-2026`, as the national systems write a day. */
export function formatTanggalPendek(date: PlainDate): string {
  const { year, month, day } = datePartsOf(date);
  return `${String(day).padStart(2, "0")}-${String(month).padStart(2, "0")}-${year}`;
}
