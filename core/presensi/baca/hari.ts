import { datePartsOf, plainDate, type PlainDate } from "../../date";
import { bacaTanggalSel } from "../../intake/tanggal";
import type { IsiSel } from "../../intake/lembar";

/** Which part of `03/04/2026` is the day. */
export type UrutanHari = "hariDahulu" | "bulanDahulu";

const BERTITIK = /^\s*(?:\p{L}+['’]?\p{L}*\s*,\s*)?(\d{1,2})([-/. ])(\d{1,2})\2(\d{2}|\d{4})(?:[ T]+(\d{1,2}[:.,]\d{2}.*))?$/u;
const NAMA_HARI = /^(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad)\s*[,/-]\s*/iu;
const ISO_JAM = /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?:[T ]+(\d{1,2}[:.,]\d{2}.*))?$/u;
const DUA_ANGKA_BERBULAN = /^(.*\p{L}[-/. ])['’]?(\d{2})$/u;

/** A day as a text with a time behind it. */
export interface SaatTeks {
  /** Null when the text holds no day in that order. */
  readonly tanggal: PlainDate | null;
  readonly jam: string;
}

/** What a text says about the order of day and month: a part beyond 12 proves it; null where it says nothing. */
export function buktiUrutan(teks: string): UrutanHari | null {
  const cocok = BERTITIK.exec(teks);
  if (!cocok) return null;
  const [awal, tengah] = [Number(cocok[1]), Number(cocok[3])];
  if (awal > 12 && tengah <= 12) return "hariDahulu";
  return tengah > 12 && awal <= 12 ? "bulanDahulu" : null;
}

/** Whether a text reads differently in either order. */
export function duaBacaan(teks: string): boolean {
  const cocok = BERTITIK.exec(teks);
  return cocok !== null && Number(cocok[1]) <= 12 && Number(cocok[3]) <= 12 && Number(cocok[1]) !== Number(cocok[3]);
}

/** Reads a day, with the time of day behind it if there is one. Years of two figures are of this century: attendance is no older. */
export function bacaSaat(isi: IsiSel, urutan: UrutanHari): SaatTeks {
  if (typeof isi !== "string") return { tanggal: bacaTanggalSel(isi), jam: "" };
  const teks = isi.trim().replace(/^'/, "").replace(NAMA_HARI, "");
  const iso = ISO_JAM.exec(teks);
  if (iso) return { tanggal: bacaTanggalSel(iso[1] ?? ""), jam: iso[2] ?? "" };
  const cocok = BERTITIK.exec(teks);
  if (cocok) {
    const tahun = Number(cocok[4]) < 100 ? 2000 + Number(cocok[4]) : Number(cocok[4]);
    const [awal, tengah] = [Number(cocok[1]), Number(cocok[3])];
    const tanggal = urutan === "hariDahulu" ? plainDate(tahun, tengah, awal) : plainDate(tahun, awal, tengah);
    return { tanggal, jam: cocok[5] ?? "" };
  }
  const pendek = DUA_ANGKA_BERBULAN.exec(teks);
  return { tanggal: bacaTanggalSel(pendek ? `${pendek[1] ?? ""}20${pendek[2] ?? ""}` : teks), jam: "" };
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
