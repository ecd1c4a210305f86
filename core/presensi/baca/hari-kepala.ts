import { datePartsOf, type PlainDate } from "../../date";
import type { BarisMentah, IsiSel } from "../../intake/lembar";
import { bacaSaat, type UrutanHari } from "./hari";
import { nomorHari } from "./nomor-hari";

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
/** Days at the end of a month and at the beginning of the next, between which days without work may be left out. */
const AKHIR_BULAN = 25;
const AWAL_BULAN = 7;

/** The day of the month that a heading names: 1, `01`, `Sen 5`, or a date; null for none. */
function hariDi(isi: IsiSel | undefined): number | null {
  if (typeof isi === "number") return Number.isInteger(isi) && isi >= 1 && isi <= 31 ? isi : null;
  if (typeof isi === "object" && isi !== null) return isi.jenis === "tanggal" ? Number(isi.tanggal.slice(8)) : null;
  if (typeof isi !== "string") return null;
  const cocok = /^(?:\p{L}{1,9}[.,]?\s+)?(\d{1,2})(?:\s+\p{L}{1,9}|[-/]\d{1,2}(?:[-/]\d{2,4})?)?$/u.exec(isi.trim());
  const hari = Number(cocok?.[1] ?? 0);
  return hari >= 1 && hari <= 31 ? hari : null;
}

/** A whole day, which keeps its month and year too: a date, `2026-01-05`, `Senin, 5 Januari 2026`; null for any other cell. */
function hariUtuh(isi: IsiSel | undefined, urutan: UrutanHari): PlainDate | null {
  if (typeof isi === "object" && isi !== null) return isi.jenis === "tanggal" ? isi.tanggal : null;
  return typeof isi === "string" && BERTAHUN.test(isi) ? bacaSaat(isi, urutan).tanggal : null;
}

/** The days that a row of headings names, and the columns of headings that look like days and find no place among them. */
export interface KepalaHari {
  readonly letak: readonly HariKepala[];
  /** Columns that name the day of the column before them once more. */
  readonly kembar: readonly number[];
  readonly sisa: readonly number[];
}

/**
 * The days that a row of headings names: they rise, days without work may be left out, and they may go on over the end of a month (a period
 * from 21 to 20). Headings that are whole days keep their month and year, and may run over several months.
 */
export function hariKepala(baris: BarisMentah): KepalaHari {
  const biasa = kepalaMenurut(baris, "hariDahulu");
  if (!baris.sel.some((isi) => typeof isi === "string" && BERTAHUN.test(isi))) return biasa;
  const terbalik = kepalaMenurut(baris, "bulanDahulu");
  const selisih = terbalik.sisa.length - biasa.sisa.length || lama(terbalik) - lama(biasa);
  return selisih === 0 ? biasa : dipastikan(selisih < 0 ? terbalik : biasa);
}

interface KepalaTerbaca extends KepalaHari {
  readonly letak: readonly (HariKepala & { readonly utuh: PlainDate | null })[];
}

/** How far the whole days of a row of headings lie apart: the days of a grid follow each other, and so tell the order of day and month. */
function lama({ letak }: KepalaTerbaca): number {
  const hari = letak.flatMap(({ utuh }) => (utuh === null ? [] : [nomorHari(utuh)]));
  return (hari.at(-1) ?? 0) - (hari[0] ?? 0);
}

/** Headings whose days are known: their texts have one reading. */
function dipastikan(kepala: KepalaTerbaca): KepalaHari {
  return { ...kepala, letak: kepala.letak.map((satu) => ({ ...satu, tanggal: satu.utuh ?? satu.tanggal })) };
}

function kepalaMenurut({ sel }: BarisMentah, urutan: UrutanHari): KepalaTerbaca {
  let letak: (HariKepala & { readonly utuh: PlainDate | null })[] = [];
  const kembar: number[] = [];
  const sisa: number[] = [];
  for (const [kolom, isi] of sel.entries()) {
    const utuh = hariUtuh(isi, urutan);
    const hari = utuh === null ? hariDi(isi) : datePartsOf(utuh).day;
    if (hari === null) continue;
    const [awal, sebelum] = [letak[0], letak.at(-1)];
    const baru = { kolom, hari, tanggal: typeof isi === "object" || utuh !== null ? isi : null, utuh };
    const arah = awal === undefined || sebelum === undefined ? "lanjut" : sesudah(baru, awal, sebelum);
    if (arah === "lanjut") letak.push({ ...baru, geser: sebelum?.geser ?? 0 });
    else if (arah === "bulanBaru") letak.push({ ...baru, geser: 1 });
    else if (arah === "sama" && kolom === (sebelum?.kolom ?? 0) + 1) kembar.push(kolom);
    // A column of numbers to the left (No 1) does not open the days.
    else if (hari === 1 && letak.length < HARI_TERSEDIKIT) {
      if (letak.length > 1) sisa.push(...letak.map((satu) => satu.kolom));
      letak = [{ ...baru, geser: 0 }];
    } else if (hanyaHari(isi) && (typeof isi !== "string" || !/hari/iu.test(isi))) sisa.push(kolom);
  }
  return { letak, kembar, sisa };
}

interface HariSel {
  readonly hari: number;
  readonly utuh: PlainDate | null;
}

/** How a day follows the one before it; `awal` is the first of all. */
function sesudah(
  { hari, utuh }: HariSel,
  awal: HariSel,
  sebelum: HariSel & { readonly geser: 0 | 1 },
): "lanjut" | "bulanBaru" | "sama" | "tidak" {
  if (utuh !== null && sebelum.utuh !== null) return utuh > sebelum.utuh ? "lanjut" : utuh === sebelum.utuh ? "sama" : "tidak";
  if (hari === sebelum.hari) return "sama";
  // The second month of a period ends before the day on which its first began.
  if (hari > sebelum.hari) return sebelum.geser === 0 || hari < awal.hari ? "lanjut" : "tidak";
  const berganti = sebelum.geser === 0 && sebelum.hari >= AKHIR_BULAN && hari <= AWAL_BULAN && hari < awal.hari;
  return berganti ? "bulanBaru" : "tidak";
}

/** Whether a heading is a day and nothing else: no `Scan 1`. */
export function hanyaHari(isi: IsiSel | undefined): boolean {
  return typeof isi !== "string" || /^(?:(?:s[ae]n|sel|rab|kam|jum|sab|min|ahad)\p{L}*[.,']?\p{L}*\s*)?\d/iu.test(isi.trim());
}
