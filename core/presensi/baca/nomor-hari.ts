import { datePartsOf, dayOfWeek, plainDate, type PlainDate } from "../../date";

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

/** Monday to Friday: what a row without anything may be asked about. */
export function isHariBiasa(hari: PlainDate): boolean {
  const letak = dayOfWeek(hari);
  return letak >= 1 && letak <= 5;
}
