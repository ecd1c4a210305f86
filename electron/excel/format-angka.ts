import * as XLSX from "xlsx";
import type { IsiSel } from "../../core/intake/lembar";
import { hariDariSerial } from "../../core/intake/tanggal";

/** What the format of a number says that it is. `satuan:…`: a number shown with a word of time behind it (`0" jam"`, `0"/bulan"`). */
export type MaknaFormat = "biasa" | "tanggal" | "jam" | "lama" | "persen" | "uang" | `satuan:${string}`;

/** Words by which a format says what its number counts. */
const SATUAN_WAKTU = /\b(jam|menit|mnt|detik|hari|minggu|bulan|bln|triwulan|semester|tahun|thn)\b/i;

/** Signs and codes by which a format shows money. */
const MATA_UANG = /\[\$[^\]-]+|[$€£¥]|\b(Rp|IDR|USD|SGD|EUR)\b/i;
/** Day numbers below this are no dates: 1 March 1900 is 61. A time of the clock beyond is a day shown without its date. */
const SERIAL_PERTAMA = 61;

/**
 * What a number format means: a date, a time of the clock (`h:mm`, `hh.mm`, `mm:ss`), an elapsed time (`[h]:mm`), a percentage,
 * money (a currency sign in any section), or a plain number, as which accounting formats without a sign count.
 */
export function maknaFormat(format: string): MaknaFormat {
  if (format === "" || /^general$/i.test(format) || format === "@") return "biasa";
  // Words, escapes, padding and colours are shown, not computed with.
  const rangka = format
    .replace(/"[^"]*"?|\\.|_.|\*./g, " ")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, " ")
    .toLowerCase();
  const kata = /"([^"]*)"/.exec(format)?.[1] ?? "";
  if (SATUAN_WAKTU.test(kata) && /[0#?]/.test(rangka) && !/[hsyd]/.test(rangka)) return `satuan:${kata}`;
  if (/\[(h+|m+|s+)\]/.test(rangka)) return "lama";
  if (/[hs]/.test(rangka) && !/[ydb]|mmm/.test(rangka) && !/[#?]/.test(rangka)) return "jam";
  if (XLSX.SSF.is_date(format)) return "tanggal";
  if (rangka.includes("%")) return "persen";
  return MATA_UANG.test(
    format
      .replace(/\[\$-[^\]]*\]/g, "")
      .replace(/["\\]/g, "")
      .replace(/_./g, " "),
  )
    ? "uang"
    : "biasa";
}

/** Whether a format shows a number with three decimals and nothing else: `0.000`, `#,##0.000`. */
export function tigaDesimal(format: string): boolean {
  return /^[#,?]*0\.000(?:_.|[; ].*)?$/.test(format);
}

/** A number as its format means it. `geser`: days to add, for files that count from 1904. */
export function nilaiBerformat(nilai: number, makna: MaknaFormat, geser: number): IsiSel {
  switch (makna) {
    case "biasa":
      return nilai;
    case "persen":
      return { jenis: "persen", nilai };
    case "uang":
      return { jenis: "uang", nilai };
    case "jam":
      if (nilai >= SERIAL_PERTAMA) return tanggalAtauAngka(nilai, geser);
      return nilai < 0 ? nilai : durasi(nilai);
    case "lama":
      return nilai < 0 ? nilai : durasi(nilai);
    case "tanggal":
      return tanggalAtauAngka(nilai, geser);
    default:
      return `${teksAngka(nilai)}${makna.slice("satuan:".length)}`;
  }
}

/** The number as a text that has one reading only: three decimals get a fourth. */
function teksAngka(nilai: number): string {
  const teks = String(nilai).replace(".", ",");
  return /,\d{3}$/.test(teks) ? `${teks}0` : teks;
}

function tanggalAtauAngka(nilai: number, geser: number): IsiSel {
  const tanggal = hariDariSerial(nilai + geser);
  return tanggal === null ? nilai : { jenis: "tanggal", tanggal };
}

/** Days as minutes, to the second: an hour is stored as 0.041666…, and no one times work more finely. */
function durasi(hari: number): IsiSel {
  return { jenis: "durasi", menit: Math.round(hari * 86_400) / 60 };
}

/** A whole number of more digits than a figure keeps, as the text that it is; null for any other. An NIP would change on its way. */
export function angkaPanjang(tertulis: string): string | null {
  return /^\s*[1-9]\d{15,}\s*$/.test(tertulis) ? tertulis.trim() : null;
}
