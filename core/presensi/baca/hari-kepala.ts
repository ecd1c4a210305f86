import { datePartsOf, type PlainDate } from "../../date";
import type { BarisMentah, IsiSel } from "../../intake/lembar";
import { bacaSaat } from "./hari";

/** A column of a day: the day of the month, how many months it lies behind the month of the sheet, and the whole day where the heading holds it. */
export interface HariKepala {
  readonly kolom: number;
  readonly hari: number;
  readonly geser: 0 | 1;
  readonly tanggal: IsiSel;
}

/** Days that a row of headings must name to be one of a month grid whatever stands beside them. */
export const HARI_TERSEDIKIT = 20;
/** Days that are enough where the same row names people too: a week, or half a month. */
export const HARI_SEMINGGU = 5;
const BERTAHUN = /(?<!\d)20\d{2}(?!\d)/u;
/** The shortest month: a day 1 behind a day as late as this opens the next month. */
const AKHIR_BULAN = 28;

/** The day of the month that a heading names: 1, `01`, `Sen 5`, or a date; null for none. */
function hariDi(isi: IsiSel | undefined): number | null {
  if (typeof isi === "number") return Number.isInteger(isi) && isi >= 1 && isi <= 31 ? isi : null;
  if (typeof isi === "object" && isi !== null) return isi.jenis === "tanggal" ? Number(isi.tanggal.slice(8)) : null;
  if (typeof isi !== "string") return null;
  const cocok = /^(?:\p{L}{1,9}[.,]?\s+)?(\d{1,2})(?:\s+\p{L}{1,9}|[-/]\d{1,2}(?:[-/]\d{2,4})?)?$/u.exec(isi.trim());
  const hari = Number(cocok?.[1] ?? 0);
  return hari >= 1 && hari <= 31 ? hari : null;
}

/** A whole day as a text, which keeps its month and year too: `2026-01-05`, `Senin, 5 Januari 2026`; null for any other cell. */
function hariUtuh(isi: IsiSel | undefined): PlainDate | null {
  return typeof isi === "string" && BERTAHUN.test(isi) ? bacaSaat(isi, "hariDahulu").tanggal : null;
}

/**
 * The days that a row of headings names: numbers that rise by one, over the end of a month too (a period from 21 to 20). Headings that
 * are whole days keep their month and year.
 */
export function hariKepala({ sel }: BarisMentah): readonly HariKepala[] {
  const letak: HariKepala[] = [];
  for (const [kolom, isi] of sel.entries()) {
    const utuh = hariUtuh(isi);
    const hari = utuh === null ? hariDi(isi) : datePartsOf(utuh).day;
    if (hari === null) continue;
    const sebelum = letak.at(-1);
    const tanggal = typeof isi === "object" || utuh !== null ? isi : null;
    if (sebelum === undefined || hari === sebelum.hari + 1) letak.push({ kolom, hari, geser: sebelum?.geser ?? 0, tanggal });
    else if (hari === 1 && sebelum.hari >= AKHIR_BULAN && (letak[0]?.hari ?? 1) > 1) letak.push({ kolom, hari, geser: 1, tanggal });
    // A column of numbers to the left (No 1) does not open the days.
    else if (hari === 1 && letak.length < HARI_TERSEDIKIT) letak.splice(0, letak.length, { kolom, hari, geser: 0, tanggal });
  }
  return letak;
}

/** Whether headings behind the first of these days name further ones, which do not go on from them: those behind a weekend that is left out. */
export function adaHariLain({ sel }: BarisMentah, letak: readonly HariKepala[]): boolean {
  const [awal] = letak;
  const dikenal = new Set(letak.map(({ kolom }) => kolom));
  return (
    awal !== undefined &&
    sel.some((isi, kolom) => kolom > awal.kolom && !dikenal.has(kolom) && (hariUtuh(isi) !== null || hariDi(isi) !== null))
  );
}

/** Whether a heading is a day and nothing else: no `Scan 1`. */
export function hanyaHari(isi: IsiSel | undefined): boolean {
  return typeof isi !== "string" || /^(?:(?:s[ae]n|sel|rab|kam|jum|sab|min|ahad)\p{L}*[.,']?\p{L}*\s*)?\d/iu.test(isi.trim());
}
