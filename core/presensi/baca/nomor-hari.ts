import { datePartsOf, plainDate, type PlainDate } from "../../date";

/** A day as a number that sorts; not every number is a day. */
export function nomorHari(hari: PlainDate): number {
  const { year, month, day } = datePartsOf(hari);
  return year * 372 + (month - 1) * 31 + (day - 1);
}

/** The day of such a number. */
export function hariDari(nomor: number): PlainDate | null {
  return plainDate(Math.floor(nomor / 372), Math.floor((nomor % 372) / 31) + 1, (nomor % 31) + 1);
}

/** Key of a day of a person by her number. */
export function kunciHari(orang: number, hari: PlainDate): number {
  return orang * 1_000_000 + nomorHari(hari);
}
