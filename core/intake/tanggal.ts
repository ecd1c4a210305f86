import { datePartsOf, parsePlainDate, plainDate, plainDateFromExcelSerial, type PlainDate } from "../date";
import { nameKey } from "../name";
import { rememberedText } from "../remembered-text";
import { NAMA_BULAN } from "../text/date";
import type { IsiSel } from "./lembar";

const HARI_DAHULU = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const TAHUN_DAHULU = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const BERBULAN = /^(\d{1,2})[\s-]+([\p{L}]+)\.?[\s,-]+(\d{4})$/u;
const JAM = /[T ](\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?$/i;
const DETIK_SEHARI = 86_400;

/** Moments of UTC that are midnight in Indonesia (WIT, WITA, WIB), in minutes of the day. */
const TENGAH_MALAM_UTC: ReadonlySet<number> = new Set([15 * 60, 16 * 60, 17 * 60]);
/** The same while clocks of Papua and Java stood half an hour apart from today's, until the end of 1963. */
const TENGAH_MALAM_UTC_LAMA: ReadonlySet<number> = new Set([14 * 60 + 30, 16 * 60 + 30]);
const TAHUN_JAM_LAMA = 1963;

/** Months as offices shorten them, besides the first three letters of each name. English ones come from system exports. */
const SINGKATAN_LAIN: readonly (readonly [nomor: number, nama: readonly string[]])[] = [
  [1, ["january"]],
  [2, ["pebruari", "peb", "february"]],
  [3, ["march"]],
  [5, ["may"]],
  [6, ["june"]],
  [7, ["july"]],
  [8, ["agust", "ags", "agt", "agst", "aug", "august"]],
  [9, ["sept"]],
  [10, ["oct", "october"]],
  [11, ["nopember", "nop"]],
  [12, ["dec", "december"]],
];

/** Words before a day: `TMT 01-04-2020`, `Rabu, 1 April 2020`. */
const PENGANTAR = /^(?:(?:tmt|tgl|tanggal|senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad)\b[.,:]?\s*)+/iu;
const TANPA_PEMISAH = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
/** The year last: its century can be no month of the other order. */
const TANPA_PEMISAH_TERBALIK = /^(\d{2})(\d{2})((?:19|20)\d{2})$/;

const BULAN: ReadonlyMap<string, number> = new Map([
  ...NAMA_BULAN.flatMap((nama, indeks): [string, number][] => [
    [nama.toLowerCase(), indeks + 1],
    [nama.toLowerCase().slice(0, 3), indeks + 1],
  ]),
  ...SINGKATAN_LAIN.flatMap(([nomor, nama]) => nama.map((satu): [string, number] => [satu, nomor])),
]);

/**
 * Reads a day from text: dd-mm-yyyy, dd/mm/yyyy, yyyy-mm-dd, `1 Januari 1980`, `1-Jan-1980`. A time of day behind it is cut off,
 * but where it only tells midnight in another way (the last second of the day before, midnight of Indonesia in UTC), the day that
 * was meant is read. Day and month are never swapped. Null when it is no date or no such day exists.
 */
export const bacaTanggalTeks: (teks: string) => PlainDate | null = rememberedText((teks) => {
  const utuh = teks.trim().replace(/^'/, "").replace(PENGANTAR, "").replace(/[.,]$/, "");
  const jam = JAM.exec(utuh);
  const hari = bacaHari(jam ? utuh.slice(0, jam.index).trim() : utuh);
  return hari !== null && jam && milikEsok(hari, jam) ? esok(hari) : hari;
});

function esok(hari: PlainDate): PlainDate | null {
  const { year, month, day } = datePartsOf(hari);
  return plainDate(year, month, day + 1) ?? plainDate(year, month + 1, 1) ?? plainDate(year + 1, 1, 1);
}

/** Whether a day with the given time of day stands for the next one. */
function milikEsok(hari: PlainDate, [, jam = "", menit = "", detik = "0", zona = ""]: readonly (string | undefined)[]): boolean {
  const menitSehari = Number(jam) * 60 + Number(menit);
  if (menitSehari * 60 + Number(detik) >= DETIK_SEHARI - 1) return true;
  if (!/^(z|[+-]00(:?00)?)$/i.test(zona) || Number(detik) !== 0) return false;
  return TENGAH_MALAM_UTC.has(menitSehari) || (datePartsOf(hari).year <= TAHUN_JAM_LAMA && TENGAH_MALAM_UTC_LAMA.has(menitSehari));
}

/**
 * The day that a day number of Excel was meant for. To the second, because stored times carry an error of computing; the last
 * second of a day is midnight as some programs write it, and belongs to the next. Null where Excel knows no day.
 */
export function hariDariSerial(serial: number): PlainDate | null {
  return plainDateFromExcelSerial((Math.round(serial * DETIK_SEHARI) + 1) / DETIK_SEHARI);
}

function bacaHari(rapi: string): PlainDate | null {
  const iso = parsePlainDate(rapi);
  if (iso) return iso;
  const hariDahulu = HARI_DAHULU.exec(rapi);
  if (hariDahulu) return plainDate(Number(hariDahulu[3]), Number(hariDahulu[2]), Number(hariDahulu[1]));
  const tahunDahulu = TAHUN_DAHULU.exec(rapi);
  if (tahunDahulu) return plainDate(Number(tahunDahulu[1]), Number(tahunDahulu[2]), Number(tahunDahulu[3]));
  const rapat = TANPA_PEMISAH.exec(rapi);
  const menurutTahun = rapat ? plainDate(Number(rapat[1]), Number(rapat[2]), Number(rapat[3])) : null;
  if (menurutTahun) return menurutTahun;
  const terbalik = TANPA_PEMISAH_TERBALIK.exec(rapi);
  if (terbalik) return plainDate(Number(terbalik[3]), Number(terbalik[2]), Number(terbalik[1]));
  const berbulan = BERBULAN.exec(rapi);
  const bulan = berbulan ? BULAN.get(nameKey(berbulan[2] ?? "")) : undefined;
  return berbulan && bulan ? plainDate(Number(berbulan[3]), bulan, Number(berbulan[1])) : null;
}

/** Day numbers of 1927 to 2100: below them a number is a year or a count, above them the figures of a date (20200401). */
const SERIAL = { terkecil: 9_863, terbesar: 73_415 } as const;

/** A number without date format: Excel's day number, or year, month and day written together; null for a year alone. */
function hariDariAngka(angka: number): PlainDate | null {
  if (angka >= SERIAL.terkecil && angka < SERIAL.terbesar) return hariDariSerial(angka);
  return Number.isInteger(angka) ? bacaTanggalTeks(String(angka).padStart(8, "0")) : null;
}

const BULAN_TAHUN = /^(?:(?:0?[1-9]|1[0-2])[-/. ])?(?:19|20)\d{2}$|^(?:19|20)\d{2}[-/. ]?(?:0[1-9]|1[0-2])$/u;

/** Number of the month (1-12) that a word names, whole or shortened, by its name key; null for any other word. */
export function bulanBernama(kata: string): number | null {
  return BULAN.get(kata) ?? null;
}

/** Whether a text names a year, or a month with its year, and no day. */
export function hanyaTahun(teks: string): boolean {
  const rapi = teks
    .trim()
    .replace(/^'/, "")
    .replace(PENGANTAR, "")
    .replace(/^tahun\s+/iu, "");
  const bulan = /^(\p{L}+)\.?[\s,-]+(?:19|20)\d{2}$/u.exec(rapi)?.[1];
  return BULAN_TAHUN.test(rapi) || (bulan !== undefined && BULAN.has(nameKey(bulan)));
}

/** Reads a day from a cell: a real date, a date as text, or Excel's day number in a cell without date format. */
export function bacaTanggalSel(isi: IsiSel): PlainDate | null {
  if (typeof isi === "string") return bacaTanggalTeks(isi);
  if (typeof isi === "number") return hariDariAngka(isi);
  return isi !== null && typeof isi === "object" && isi.jenis === "tanggal" ? isi.tanggal : null;
}
