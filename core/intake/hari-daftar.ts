import { datePartsOf, daysInMonth, plainDate, type PlainDate } from "../date";
import { nameKey } from "../name";
import { teksSel } from "./lembar";
import type { LembarDraf } from "./lembar-draf";
import type { AsalHari } from "./pratinjau";
import { bacaTanggalTeks, bulanBernama } from "./tanggal";

/** The day that a list of people describes, with the words that say it. */
export interface HariTertulis {
  readonly hari: PlainDate;
  readonly asal: AsalHari;
  readonly tertulis: string;
}

/** Words of a title that say of which day the list is; a date without one may be that of a decree. */
const KEADAAN = /\b(?:keadaan|kondisi|posisi|per|periode|bulan|update|updated?|pemutakhiran|data)\b/iu;
const HARI = [
  /(?<!\d)\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d{2}(?!\d)/u,
  /(?<!\d)(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/u,
  /(?<!\d)\d{1,2}[\s-]+\p{L}{3,}[\s,-]+(?:19|20)\d{2}(?!\d)/u,
  /(?<!\d)20\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/u,
] as const;
const BULAN_BERNAMA = /(\p{L}{3,})\.?[\s,'-]+((?:19|20)\d{2})(?!\d)/gu;
const BULAN_BERANGKA = [/(?<!\d)(20\d{2})[-. ](0[1-9]|1[0-2])(?!\d)/u, /(?<![\d-])(0?[1-9]|1[0-2])[-. ](20\d{2})(?!\d)/u] as const;

/** The day of a list by its title, else by the name of its sheet, else by that of its file; null where none of them says one. */
export function hariTertulis({ lembar, pengenalan, namaBerkas }: LembarDraf, hariIni: PlainDate): HariTertulis | null {
  for (const { nomor, sel } of lembar.baris) {
    if (nomor >= pengenalan.barisJudul) break;
    // Title, label and value may stand in cells of their own: `KEADAAN BULAN` beside `: Desember 2025`.
    const tertulis = sel
      .map((isi) => teksSel(isi).trim())
      .filter((teks) => teks !== "")
      .join(" ");
    const kata = KEADAAN.exec(tertulis);
    const hari = kata === null ? null : hariDalam(tertulis.slice(kata.index), hariIni);
    if (hari !== null) return { hari, asal: "judul", tertulis };
  }
  const dariLembar = hariDalam(lembar.nama, hariIni);
  if (dariLembar !== null) return { hari: dariLembar, asal: "namaLembar", tertulis: lembar.nama };
  const polos = namaBerkas.replace(/\.[a-z]{2,5}$/iu, "").replaceAll("_", " ");
  const dariBerkas = hariDalam(polos, hariIni);
  return dariBerkas === null ? null : { hari: dariBerkas, asal: "namaBerkas", tertulis: namaBerkas };
}

/** The day in a text, or the last one of the month that it names, today at the latest; null for none and for a day still to come. */
export function hariDalam(teks: string, hariIni: PlainDate): PlainDate | null {
  for (const pola of HARI) {
    const cocok = pola.exec(teks)?.[0];
    const hari = cocok === undefined ? null : bacaTanggalTeks(cocok);
    if (hari !== null) return hari <= hariIni ? hari : null;
  }
  const akhir = akhirBulan(teks);
  if (akhir === null || akhir <= hariIni) return akhir;
  return akhir.slice(0, 7) === hariIni.slice(0, 7) ? hariIni : null;
}

function akhirBulan(teks: string): PlainDate | null {
  for (const [, kata = "", tahun = ""] of teks.matchAll(BULAN_BERNAMA)) {
    const bulan = bulanBernama(nameKey(kata));
    if (bulan !== null) return hariTerakhir(Number(tahun), bulan);
  }
  const [tahunDahulu, bulanDahulu] = BULAN_BERANGKA.map((pola) => pola.exec(teks));
  if (tahunDahulu) return hariTerakhir(Number(tahunDahulu[1]), Number(tahunDahulu[2]));
  return bulanDahulu ? hariTerakhir(Number(bulanDahulu[2]), Number(bulanDahulu[1])) : null;
}

function hariTerakhir(tahun: number, bulan: number): PlainDate | null {
  return plainDate(tahun, bulan, daysInMonth(tahun, bulan));
}

/** The day after. */
export function hariBerikut(hari: PlainDate): PlainDate {
  const { year, month, day } = datePartsOf(hari);
  return plainDate(year, month, day + 1) ?? plainDate(year, month + 1, 1) ?? plainDate(year + 1, 1, 1) ?? hari;
}

/** The day before. */
export function kemarin(hari: PlainDate): PlainDate {
  const { year, month, day } = datePartsOf(hari);
  return (day > 1 ? plainDate(year, month, day - 1) : month > 1 ? hariTerakhir(year, month - 1) : plainDate(year - 1, 12, 31)) ?? hari;
}
