import { parsePlainDate, plainDate, plainDateFromExcelSerial, type PlainDate } from "../date";
import { nameKey } from "../name";
import { NAMA_BULAN } from "../text/date";
import type { IsiSel } from "./lembar";

const HARI_DAHULU = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const TAHUN_DAHULU = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const BERBULAN = /^(\d{1,2})[\s-]+([\p{L}]+)\.?[\s,-]+(\d{4})$/u;
const JAM = /[T ]\d{1,2}[:.]\d{2}([:.]\d{2}([.,]\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;

/** Months as offices shorten them, besides the first three letters of each name. English ones come from system exports. */
const SINGKATAN_LAIN: readonly (readonly [nomor: number, nama: readonly string[]])[] = [
  [1, ["january"]],
  [2, ["pebruari", "peb", "february"]],
  [3, ["march"]],
  [5, ["may"]],
  [6, ["june"]],
  [7, ["july"]],
  [8, ["agust", "ags", "aug", "august"]],
  [9, ["sept"]],
  [10, ["oct", "october"]],
  [11, ["nopember", "nop"]],
  [12, ["dec", "december"]],
];

const BULAN: ReadonlyMap<string, number> = new Map([
  ...NAMA_BULAN.flatMap((nama, indeks): [string, number][] => [
    [nama.toLowerCase(), indeks + 1],
    [nama.toLowerCase().slice(0, 3), indeks + 1],
  ]),
  ...SINGKATAN_LAIN.flatMap(([nomor, nama]) => nama.map((satu): [string, number] => [satu, nomor])),
]);

/**
 * Reads a day from text: dd-mm-yyyy, dd/mm/yyyy, yyyy-mm-dd, `1 Januari 1980`, `1-Jan-1980`; a time of day behind it is cut off.
 * Day and month are never swapped. Null when it is no date or no such day exists.
 */
export function bacaTanggalTeks(teks: string): PlainDate | null {
  const rapi = teks.trim().replace(/^'/, "").replace(JAM, "").trim();
  const iso = parsePlainDate(rapi);
  if (iso) return iso;
  const hariDahulu = HARI_DAHULU.exec(rapi);
  if (hariDahulu) return plainDate(Number(hariDahulu[3]), Number(hariDahulu[2]), Number(hariDahulu[1]));
  const tahunDahulu = TAHUN_DAHULU.exec(rapi);
  if (tahunDahulu) return plainDate(Number(tahunDahulu[1]), Number(tahunDahulu[2]), Number(tahunDahulu[3]));
  const berbulan = BERBULAN.exec(rapi);
  const bulan = berbulan ? BULAN.get(nameKey(berbulan[2] ?? "")) : undefined;
  return berbulan && bulan ? plainDate(Number(berbulan[3]), bulan, Number(berbulan[1])) : null;
}

/** Reads a day from a cell: a real date, a date as text, or Excel's day number in a cell without date format. */
export function bacaTanggalSel(isi: IsiSel): PlainDate | null {
  if (typeof isi === "string") return bacaTanggalTeks(isi);
  if (typeof isi === "number") return plainDateFromExcelSerial(isi);
  return isi !== null && typeof isi === "object" && isi.jenis === "tanggal" ? isi.tanggal : null;
}
