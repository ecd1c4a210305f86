import { datePartsOf, plainDate, type PlainDate } from "../date";

/**
 * The first day on which so many months since a day are complete: the same day, or the first of the next month where the month has no such
 * day.
 */
export function tambahBulan(dari: PlainDate, bulan: number): PlainDate {
  const { year, month, day } = datePartsOf(dari);
  const ke = year * 12 + month - 1 + bulan;
  const tanggal = (nomor: number, hari: number): PlainDate | null => plainDate(Math.floor(nomor / 12), (nomor % 12) + 1, hari);
  return tanggal(ke, day) ?? tanggal(ke + 1, 1) ?? dari;
}
