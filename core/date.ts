/** A calendar day without time or zone, written `YYYY-MM-DD`. Sorts and compares as text. */
export type PlainDate = string & { readonly __plainDate: unique symbol };

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days in a month of the Gregorian calendar; month 1-12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Builds a date from its parts, or null when no such day exists (31 February, month 13, year outside 1900-2200). */
export function plainDate(year: number, month: number, day: number): PlainDate | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return null;
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as PlainDate;
}

/** Reads `YYYY-MM-DD`; null when it is not an existing day. */
export function parsePlainDate(text: string): PlainDate | null {
  const match = ISO.exec(text);
  return match ? plainDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Year, month (1-12) and day of a date. */
export function datePartsOf(date: PlainDate): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Day of the week: 0 Sunday to 6 Saturday, by Zeller's congruence. */
export function dayOfWeek(date: PlainDate): number {
  const { year, month, day } = datePartsOf(date);
  // January and February count as months 13 and 14 of the year before.
  const [y, m] = month < 3 ? [year - 1, month + 12] : [year, month];
  const sinceSaturday = day + Math.floor((13 * (m + 1)) / 5) + y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return (sinceSaturday + 6) % 7;
}

/** Completed years between two days, as an age is counted; negative when `until` lies before `from`. */
export function fullYearsBetween(from: PlainDate, until: PlainDate): number {
  const a = datePartsOf(from);
  const b = datePartsOf(until);
  const beforeAnniversary = b.month < a.month || (b.month === a.month && b.day < a.day);
  return b.year - a.year - (beforeAnniversary ? 1 : 0);
}

/** The first day on which so many years since a day are complete: 1 March for a 29 February, in a year that has none. Null outside 1900-2200. */
export function yearsLater(date: PlainDate, years: number): PlainDate | null {
  const { year, month, day } = datePartsOf(date);
  return plainDate(year + years, month, day) ?? plainDate(year + years, month + 1, 1);
}

/** Completed months between two days; negative when `until` lies before `from`. */
export function fullMonthsBetween(from: PlainDate, until: PlainDate): number {
  const a = datePartsOf(from);
  const b = datePartsOf(until);
  return (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
}

/**
 * Day counted by Excel from 1899-12-30 (1900 date system). Whole days only: a time of day is cut off.
 * Null outside 1900-03-01 and 2200-12-31, because Excel invents a 29 February 1900.
 */
export function plainDateFromExcelSerial(serial: number): PlainDate | null {
  const days = Math.floor(serial);
  return days < 61 ? null : dateFromDayNumber(days - 25_569);
}

/** Inverse of the civil calendar count from 1970-01-01, after the well-known era arithmetic of 400-year cycles. */
function dateFromDayNumber(dayNumber: number): PlainDate | null {
  const shifted = dayNumber + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return plainDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
