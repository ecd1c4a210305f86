import { datePartsOf, plainDate, type PlainDate } from "../../date";
import { bacaTanggalSel } from "../../intake/tanggal";
import { teksSel, type IsiSel } from "../../intake/lembar";
import type { JawabanPresensi, PertanyaanPresensi } from "./bacaan";
import { bacaSaat, buktiUrutan, duaBacaan, type UrutanHari } from "./hari";

/** The day of a text in a file that writes day and month in both orders: by its own proof, or by the month that the file names; null where both stay possible. */
export function hariCampur(teks: string, bulan: ReadonlySet<string>): PlainDate | null {
  const bukti = buktiUrutan(teks);
  if (bukti !== null || !duaBacaan(teks)) return bacaSaat(teks, bukti ?? "hariDahulu").tanggal;
  const bacaan = (["hariDahulu", "bulanDahulu"] as const).flatMap((urutan) => bacaSaat(teks, urutan).tanggal ?? []);
  const cocok = bacaan.filter((hari) => bulan.has(hari.slice(0, 7)));
  return cocok.length === 1 ? (cocok[0] ?? null) : null;
}

/** Day numbers of Excel from 1927 to 2100: below them a number is a clock or a count, above them the figures of a date. */
const SERIAL = { terkecil: 9_863, terbesar: 73_415 } as const;
/** How a day with a clock, which Excel keeps as one number, reads. */
const HARI_BERJAM = /^\d{4}-\d{2}-\d{2} \d{1,2}:\d{2}$/u;

/** Whether a cell holds a day as Excel keeps it: a date, with a clock or without, or a bare day number. */
export function hariTersimpan(isi: IsiSel): boolean {
  if (typeof isi === "number") return isi >= SERIAL.terkecil && isi < SERIAL.terbesar;
  if (typeof isi === "string") return HARI_BERJAM.test(isi);
  return typeof isi === "object" && isi !== null && isi.jenis === "tanggal" && datePartsOf(isi.tanggal).year >= 1927;
}

/** The day of a cell with its day and month exchanged. */
export function hariTertukar(isi: IsiSel): PlainDate | null {
  const hari = bacaSaat(isi, "hariDahulu").tanggal;
  if (hari === null) return null;
  const { year, month, day } = datePartsOf(hari);
  return plainDate(year, day, month);
}

/**
 * Whether Excel exchanged day and month of the cells that it took for dates: with American settings `05/01/2026` becomes the first of May
 * and `13/01/2026` stays a text. So it is where all texts name their day first, no cell lies beyond the twelfth, and the cells lie in the
 * months of the texts and titles only when they are exchanged back. That is done, and asked.
 */
export function tanggalTertukar(
  semua: readonly { readonly isi: IsiSel; readonly banyak: number }[],
  { jawaban, bulan }: { readonly jawaban: JawabanPresensi; readonly bulan: ReadonlySet<string> },
  pertanyaan: PertanyaanPresensi[],
): boolean {
  const teks = semua.flatMap(({ isi }) => (typeof isi === "string" && !hariTersimpan(isi) ? [isi] : []));
  const sel = semua.filter(({ isi }) => hariTersimpan(isi));
  if (sel.length === 0 || teks.some(duaBacaan) || teks.some((satu) => buktiUrutan(satu) === "bulanDahulu")) return false;
  const hari = teks.filter((satu) => buktiUrutan(satu) === "hariDahulu").flatMap((satu) => bacaSaat(satu, "hariDahulu").tanggal ?? []);
  if (hari.length === 0) return false;
  const bulanNyata = new Set([...bulan, ...hari.map((satu) => satu.slice(0, 7))]);
  const diBulan = (satu: PlainDate | null): boolean => satu !== null && bulanNyata.has(satu.slice(0, 7));
  if (!sel.every(({ isi }) => diBulan(hariTertukar(isi))) || sel.every(({ isi }) => diBulan(bacaSaat(isi, "hariDahulu").tanggal)))
    return false;
  const contoh = teksSel(sel[0]?.isi);
  pertanyaan.push({
    kunci: "tanggalTertukar",
    jenis: "tanggalTertukar",
    teks: contoh,
    banyak: sel.reduce((jumlah, { banyak }) => jumlah + banyak, 0),
    contoh,
    pilihan: ["tukar", "apaAdanya"],
    bawaan: "tukar",
    sebab: "seluruhBerkas",
    diingat: false,
  });
  return jawaban["tanggalTertukar"] !== "apaAdanya";
}

/** The days that a clock carries, likeliest first: a day number, a date cell, or a text with a day before the clock; none for a bare clock. `tukar`: Excel exchanged day and month in this file, of the clocks perhaps too. */
export function hariDalamJam(
  isi: IsiSel,
  { urutan, tukar }: { readonly urutan: UrutanHari | "campur"; readonly tukar: boolean },
): readonly PlainDate[] {
  const hari = hariTertulis(isi, urutan);
  if (hari === null) return [];
  const lain = tukar ? hariTertukar(hari) : null;
  return lain === null ? [hari] : [lain, hari];
}

function hariTertulis(isi: IsiSel, urutan: UrutanHari | "campur"): PlainDate | null {
  if (typeof isi !== "string") return hariTersimpan(isi) ? bacaTanggalSel(typeof isi === "number" ? Math.floor(isi) : isi) : null;
  if (urutan === "campur" && duaBacaan(isi)) return null;
  const { tanggal, jam } = bacaSaat(isi, urutan === "campur" ? (buktiUrutan(isi) ?? "hariDahulu") : urutan);
  return jam === "" ? null : tanggal;
}
