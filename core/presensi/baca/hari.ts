import { datePartsOf, dayOfWeek, plainDate, type PlainDate } from "../../date";
import { bacaTanggalSel } from "../../intake/tanggal";
import type { IsiSel } from "../../intake/lembar";

/** Which part of `03/04/2026` is the day. */
export type UrutanHari = "hariDahulu" | "bulanDahulu";

const BERTITIK = /^\s*(?:\p{L}+['’]?\p{L}*\s*,\s*)?(\d{1,2})([-/. ])(\d{1,2})\2(\d{2}|\d{4})(?:[ T]+(\d{1,2}[:.,]\d{2}.*))?$/u;
/** Days of the week before a day, whole or shortened, by their number: 0 is Sunday. */
const HARI_BERNAMA: readonly RegExp[] = [
  /^(?:min(?:ggu)?|ahad|sun(?:day)?)/iu,
  /^(?:sen(?:in)?|mon(?:day)?)/iu,
  /^(?:sel(?:asa)?|tue(?:s(?:day)?)?)/iu,
  /^(?:rabu?|wed(?:nesday)?)/iu,
  /^(?:kam(?:is)?|thu(?:r(?:s(?:day)?)?)?)/iu,
  /^(?:jum(?:['’]?at)?|fri(?:day)?)/iu,
  /^(?:sab(?:tu)?|sat(?:urday)?)/iu,
].map((pola) => new RegExp(`${pola.source}\\.?(?:\\s*[,/-]\\s*|\\s+)(?=\\d)`, "iu"));
const ISO_JAM = /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?:[T ]+(\d{1,2}[:.,]\d{2}.*))?$/u;
/** A month in letters, with a clock behind the year. */
const BERBULAN_JAM = /^(.*\p{L}.*?\d{2})[ T]+(\d{1,2}[:.,]\d{2}(?:[:.,]\d{2})?\D*)$/u;
const DUA_ANGKA_BERBULAN = /^(.*\p{L}[-/. ])['’]?(\d{2})$/u;

/** A day as a text with a time behind it. */
export interface SaatTeks {
  /** Null when the text holds no day in that order. */
  readonly tanggal: PlainDate | null;
  readonly jam: string;
}

/** The text without the name of the day before it, and the number of that name; null for none. */
function tanpaNamaHari(teks: string): { readonly sisa: string; readonly namaHari: number | null } {
  const rapi = teks.trim().replace(/^'\s*/u, "");
  const letak = HARI_BERNAMA.findIndex((pola) => pola.test(rapi));
  const pola = HARI_BERNAMA[letak];
  return pola === undefined ? { sisa: rapi, namaHari: null } : { sisa: rapi.replace(pola, ""), namaHari: letak };
}

/** What a text says about the order of day and month: a part beyond 12, or the name of the day before it, proves it; null where it says nothing. */
export function buktiUrutan(teks: string): UrutanHari | null {
  const { sisa, namaHari } = tanpaNamaHari(teks);
  const cocok = BERTITIK.exec(sisa);
  if (!cocok) return null;
  const [awal, tengah] = [Number(cocok[1]), Number(cocok[3])];
  if (awal > 12 && tengah <= 12) return "hariDahulu";
  if (tengah > 12 && awal <= 12) return "bulanDahulu";
  if (namaHari === null || awal === tengah) return null;
  const bernama = (["hariDahulu", "bulanDahulu"] as const).filter((urutan) => {
    const { tanggal } = bacaSaat(sisa, urutan);
    return tanggal !== null && dayOfWeek(tanggal) === namaHari;
  });
  return bernama.length === 1 ? (bernama[0] ?? null) : null;
}

/** Whether a text reads differently in either order, and nothing in it says which. */
export function duaBacaan(teks: string): boolean {
  const cocok = BERTITIK.exec(tanpaNamaHari(teks).sisa);
  const ragu = cocok !== null && Number(cocok[1]) <= 12 && Number(cocok[3]) <= 12 && Number(cocok[1]) !== Number(cocok[3]);
  return ragu && buktiUrutan(teks) === null;
}

/** Reads a day, with the time of day behind it if there is one. Years of two figures are of this century: attendance is no older. */
export function bacaSaat(isi: IsiSel, urutan: UrutanHari): SaatTeks {
  if (typeof isi !== "string") return { tanggal: bacaTanggalSel(isi), jam: "" };
  const teks = tanpaNamaHari(isi).sisa;
  const iso = ISO_JAM.exec(teks);
  if (iso) return { tanggal: bacaTanggalSel(iso[1] ?? ""), jam: iso[2] ?? "" };
  const cocok = BERTITIK.exec(teks);
  if (cocok) {
    const tahun = Number(cocok[4]) < 100 ? 2000 + Number(cocok[4]) : Number(cocok[4]);
    const [awal, tengah] = [Number(cocok[1]), Number(cocok[3])];
    const tanggal = urutan === "hariDahulu" ? plainDate(tahun, tengah, awal) : plainDate(tahun, awal, tengah);
    return { tanggal, jam: cocok[5] ?? "" };
  }
  const berjam = BERBULAN_JAM.exec(teks);
  const [hari, jam] = [berjam?.[1] ?? teks, berjam?.[2] ?? ""];
  const pendek = DUA_ANGKA_BERBULAN.exec(hari);
  return { tanggal: bacaTanggalSel(pendek ? `${pendek[1] ?? ""}20${pendek[2] ?? ""}` : hari), jam };
}

/**
 * Which order makes the days of a file lie closer together, where no part proves it: attendance runs on within one month or few. Null
 * when both orders name as many months.
 */
export function urutanTerapat(teks: readonly string[]): UrutanHari | null {
  const bulan = (urutan: UrutanHari): number =>
    new Set(teks.flatMap((satu) => bacaSaat(satu, urutan).tanggal ?? []).map((tanggal) => tanggal.slice(0, 7))).size;
  const [hari, bulanDahulu] = [bulan("hariDahulu"), bulan("bulanDahulu")];
  if (teks.length < 5 || hari === bulanDahulu) return null;
  return hari < bulanDahulu ? "hariDahulu" : "bulanDahulu";
}

/** The day before. */
export function kemarin(tanggal: PlainDate): PlainDate | null {
  const { year, month, day } = datePartsOf(tanggal);
  if (day > 1) return plainDate(year, month, day - 1);
  for (const akhir of [31, 30, 29, 28]) {
    const hari = month > 1 ? plainDate(year, month - 1, akhir) : plainDate(year - 1, 12, akhir);
    if (hari !== null) return hari;
  }
  return null;
}
