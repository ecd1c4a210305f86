import { bacaAngka } from "./gaya-angka";

const FORMATTERS = new Map<string, Intl.NumberFormat>();

/** Digits that a sum of decimals is sure of, and that a workbook prints by: 0,005 + 0,03 is 0,035 and not 0,034999999999999996. */
const ANGKA_PASTI = 15;

/** A number as Indonesian offices print it: `1.234,5`. Decimals between `minimum` and `maksimum`. */
export function formatAngka(nilai: number, maksimum = 0, minimum = maksimum): string {
  const kunci = `${minimum}-${maksimum}`;
  let formatter = FORMATTERS.get(kunci);
  if (!formatter) {
    formatter = new Intl.NumberFormat("id-ID", { minimumFractionDigits: minimum, maximumFractionDigits: maksimum });
    FORMATTERS.set(kunci, formatter);
  }
  return formatter.format(Number(nilai.toPrecision(ANGKA_PASTI)));
}

/** Hundredths of a point as points: `40,50`. */
export const nilaiPoin = (seperseratus: number): string => formatAngka(seperseratus / 100, 2, 2).replace("-", "\u2212");

/** As `formatAngka` without forced decimals, but a number too small for them keeps two digits that tell: 0,00045 and not 0. */
export function formatBerarti(nilai: number, maksimum: number): string {
  const besar = Math.abs(nilai);
  const perlu = besar > 0 && besar < 0.1 ? Math.min(12, Math.ceil(-Math.log10(besar)) + 1) : 0;
  return formatAngka(nilai, Math.max(maksimum, perlu), 0);
}

/** A difference with its sign in words of the forms: `+2`, `-1`, `0`, using a true minus sign. */
export function formatSelisih(nilai: number, maksimum = 0): string {
  if (nilai === 0) return "0";
  return `${nilai > 0 ? "+" : "\u2212"}${formatAngka(Math.abs(nilai), maksimum, 0)}`;
}

/**
 * Reads one number alone, without the file or paste around it, as an Indonesian office writes: a comma is the decimal sign (`33,5`,
 * `1.234,56`, `1,250` is 1,25); a point followed by exactly three digits groups thousands (`1.250` is 1250) unless it follows a leading
 * zero (`0.125`); any other point is a decimal (`33.5`). Null when the text is no number.
 */
export function parseAngka(teks: string): number | null {
  return bacaAngka(teks, "koma");
}
