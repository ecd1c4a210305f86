import { dayOfWeek, datePartsOf, daysInMonth, plainDate, type PlainDate } from "../date";
import { menurut } from "../peraturan/register";

/** Days of the week as columns of the working hours, by their number: 0 is Sunday. */
export const HARI_JADWAL = ["minggu", "senin", "selasa", "rabu", "kamis", "jumat", "sabtu"] as const;
export type HariJadwal = (typeof HARI_JADWAL)[number];

/** Begin and end of work on a day, in minutes since midnight. */
export interface JadwalHari {
  readonly masuk: number;
  readonly keluar: number;
}

/** Working hours of the office for a time; null dates are open. A day of the week without text is no working day. */
export interface JamKerja extends Readonly<Record<HariJadwal, string>> {
  readonly sejak: PlainDate | null;
  readonly sampai: PlainDate | null;
}

const KOSONG: Readonly<Record<HariJadwal, string>> = { minggu: "", senin: "", selasa: "", rabu: "", kamis: "", jumat: "", sabtu: "" };

/** Hours of the register [jadwal-kerja], in force outside of all that the office set. */
export const JAM_KERJA_BAWAAN: JamKerja = { ...KOSONG, ...menurut("jadwal-kerja"), sejak: null, sampai: null };

/** Hours of Ramadan [jadwal-ramadan]: in force only on the days that the office names. */
export const JAM_KERJA_RAMADAN: Readonly<Record<HariJadwal, string>> = { ...KOSONG, ...menurut("jadwal-ramadan") };

const POLA = /^(\d{2}):(\d{2})-(\d{2}):(\d{2})$/;

/** Reads `07:30-16:00`; null for a text that is none, or whose end is not behind its begin. */
export function bacaJadwal(teks: string): JadwalHari | null {
  const cocok = POLA.exec(teks);
  if (!cocok) return null;
  const [jamMasuk = 0, menitMasuk = 0, jamKeluar = 0, menitKeluar = 0] = cocok.slice(1).map(Number);
  if (jamMasuk > 23 || menitMasuk > 59 || jamKeluar > 24 || menitKeluar > 59) return null;
  const jadwal = { masuk: jamMasuk * 60 + menitMasuk, keluar: jamKeluar * 60 + menitKeluar };
  return jadwal.keluar > jadwal.masuk ? jadwal : null;
}

/** The hours that are in force on a day: those with the latest first day among the ones that hold it, else the register's. */
export function jamKerjaPada(daftar: readonly JamKerja[], tanggal: PlainDate): JamKerja {
  let berlaku = JAM_KERJA_BAWAAN;
  for (const satu of daftar) {
    if ((satu.sejak !== null && satu.sejak > tanggal) || (satu.sampai !== null && satu.sampai < tanggal)) continue;
    if (berlaku === JAM_KERJA_BAWAAN || (satu.sejak ?? "") >= (berlaku.sejak ?? "")) berlaku = satu;
  }
  return berlaku;
}

/** One day of the calendar of work. */
export interface HariKalender {
  readonly tanggal: PlainDate;
  /** Null on a day without work: by the week, or because it is a holiday. */
  readonly jadwal: JadwalHari | null;
  /** Name of the holiday or joint leave; null on any other day. */
  readonly libur: string | null;
}

/** The calendar of work by day. */
export interface KalenderKerja {
  readonly hari: readonly HariKalender[];
  /** Place of a day in `hari`. */
  readonly letak: ReadonlyMap<PlainDate, number>;
}

/** The days of whole years, with hours of work where they are working days: neither by the week nor by a holiday free. */
export function kalenderKerja(bahan: {
  readonly tahun: readonly number[];
  readonly libur: readonly { readonly tanggal: PlainDate; readonly nama: string }[];
  readonly jamKerja: readonly JamKerja[];
}): KalenderKerja {
  const libur = new Map(bahan.libur.map(({ tanggal, nama }) => [tanggal, nama]));
  const hari = bahan.tahun
    .toSorted((a, b) => a - b)
    .flatMap(hariSetahun)
    .map((tanggal): HariKalender => {
      const namaLibur = libur.get(tanggal) ?? null;
      const teks = jamKerjaPada(bahan.jamKerja, tanggal)[HARI_JADWAL[dayOfWeek(tanggal)] ?? "minggu"];
      return { tanggal, libur: namaLibur, jadwal: namaLibur === null ? bacaJadwal(teks) : null };
    });
  return { hari, letak: new Map(hari.map(({ tanggal }, letak) => [tanggal, letak])) };
}

function hariSetahun(tahun: number): PlainDate[] {
  return Array.from({ length: 12 }, (_kosong, bulan) =>
    Array.from({ length: daysInMonth(tahun, bulan + 1) }, (_hari, hari) => plainDate(tahun, bulan + 1, hari + 1) ?? []),
  ).flat(2);
}

/** Year of a day. */
export function tahunDari(tanggal: PlainDate): number {
  return datePartsOf(tanggal).year;
}
