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

/** The day of a date cell with its day and month exchanged. */
export function hariTertukar(isi: IsiSel): PlainDate | null {
  const hari = bacaTanggalSel(isi);
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
  const teks = semua.flatMap(({ isi }) => (typeof isi === "string" ? [isi] : []));
  const sel = semua.filter(({ isi }) => typeof isi === "object" && bacaTanggalSel(isi) !== null);
  if (sel.length === 0 || teks.some(duaBacaan) || teks.some((satu) => buktiUrutan(satu) === "bulanDahulu")) return false;
  const hari = teks.filter((satu) => buktiUrutan(satu) === "hariDahulu").flatMap((satu) => bacaSaat(satu, "hariDahulu").tanggal ?? []);
  if (hari.length === 0) return false;
  const bulanNyata = new Set([...bulan, ...hari.map((satu) => satu.slice(0, 7))]);
  const diBulan = (satu: PlainDate | null): boolean => satu !== null && bulanNyata.has(satu.slice(0, 7));
  if (!sel.every(({ isi }) => diBulan(hariTertukar(isi))) || sel.every(({ isi }) => diBulan(bacaTanggalSel(isi)))) return false;
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

/** Day numbers of Excel that a clock with a day may have: later than any clock alone. */
const SERIAL_HARI = 9_863;

/** The day that a clock carries: a day number with a fraction, or a text with a day before the clock; null for a bare clock. */
export function hariDalamJam(isi: IsiSel, urutan: UrutanHari | "campur"): PlainDate | null {
  if (typeof isi === "number") return isi >= SERIAL_HARI && !Number.isInteger(isi) ? bacaTanggalSel(Math.floor(isi)) : null;
  if (typeof isi !== "string" || urutan === "campur") return null;
  const { tanggal, jam } = bacaSaat(isi, urutan);
  return jam === "" ? null : tanggal;
}
