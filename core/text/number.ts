const FORMATTERS = new Map<string, Intl.NumberFormat>();

/** A number as Indonesian offices print it: `1.234,5`. Decimals between `minimum` and `maksimum`. */
export function formatAngka(nilai: number, maksimum = 0, minimum = maksimum): string {
  const kunci = `${minimum}-${maksimum}`;
  let formatter = FORMATTERS.get(kunci);
  if (!formatter) {
    formatter = new Intl.NumberFormat("id-ID", { minimumFractionDigits: minimum, maximumFractionDigits: maksimum });
    FORMATTERS.set(kunci, formatter);
  }
  return formatter.format(nilai);
}

/** A difference with its sign in words of the forms: `+2`, `-1`, `0`, using a true minus sign. */
export function formatSelisih(nilai: number, maksimum = 0): string {
  if (nilai === 0) return "0";
  return `${nilai > 0 ? "+" : "\u2212"}${formatAngka(Math.abs(nilai), maksimum, 0)}`;
}

const INDONESIAN = /^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$/;
const COMMA_DECIMAL = /^[+-]?\d*,\d+$/;
const ENGLISH = /^[+-]?\d{1,3}(,\d{3})+\.\d+$/;
const POINT_DECIMAL = /^[+-]?\d*\.\d+$/;
const WHOLE = /^[+-]?\d+$/;

/**
 * Reads a number as an Indonesian office types or pastes it. A comma is the decimal sign (`33,5`, `1.234,56`); a point followed by
 * exactly three digits groups thousands (`1.250` is 1250), any other point is a decimal (`33.5`). Null when the text is no number.
 */
export function parseAngka(teks: string): number | null {
  const padat = teks.replace(/[\s\u00a0]/gu, "").replace(/^\u2212/u, "-");
  if (WHOLE.test(padat)) return Number(padat);
  if (INDONESIAN.test(padat)) return Number(padat.replaceAll(".", "").replace(",", "."));
  if (COMMA_DECIMAL.test(padat)) return Number(padat.replace(",", "."));
  if (ENGLISH.test(padat)) return Number(padat.replaceAll(",", ""));
  if (POINT_DECIMAL.test(padat)) return Number(padat);
  return null;
}
