import { datePartsOf, daysInMonth, dayOfWeek, plainDate, type PlainDate } from "../date";
import { menurut } from "../peraturan/register";
import type { HariKerjaSeminggu, PerhitunganWke } from "./perhitungan-wke";

/** A national holiday, or a day of joint leave (cuti bersama); both by the joint decree (SKB) of the year. */
export const JENIS_LIBUR = ["libur", "cutiBersama"] as const;
export type JenisLibur = (typeof JENIS_LIBUR)[number];

export interface HariLibur {
  readonly tanggal: PlainDate;
  readonly nama: string;
  readonly jenis: JenisLibur;
}

/**
 * National holidays that stand on the same day of every year. All others move and come from the year's joint decree, which may also
 * move these: they are offered, never taken for granted. [libur-tetap]
 */
const LIBUR_TETAP = Object.entries(menurut("libur-tetap")).map(([tanggal, nama]) => {
  const [bulan, hari] = tanggal.split("-");
  return { bulan: Number(bulan), hari: Number(hari), nama };
});

/** The fixed national holidays of a year, to be checked with its decree. */
export function liburTetap(tahun: number): HariLibur[] {
  return LIBUR_TETAP.flatMap(({ bulan, hari, nama }) => satuHari(plainDate(tahun, bulan, hari), { nama, jenis: "libur" }));
}

/** Whether a day is one of those that stand on the same date every year. */
export function isLiburTetap(tanggal: PlainDate): boolean {
  const { month, day } = datePartsOf(tanggal);
  return LIBUR_TETAP.some(({ bulan, hari }) => bulan === month && hari === day);
}

/** The same days in another year; 29 February falls away where it does not exist. */
export function salinKeTahun(libur: readonly HariLibur[], tahun: number): HariLibur[] {
  return libur.flatMap((satu) => {
    const { month, day } = datePartsOf(satu.tanggal);
    return satuHari(plainDate(tahun, month, day), satu);
  });
}

function satuHari(tanggal: PlainDate | null, { nama, jenis }: Pick<HariLibur, "nama" | "jenis">): HariLibur[] {
  return tanggal ? [{ tanggal, nama, jenis }] : [];
}

/** Whether nobody works on a day of the week: Sunday, and Saturday in a week of five days. */
export function isAkhirPekan(tanggal: PlainDate, hariKerjaSeminggu: HariKerjaSeminggu): boolean {
  const hari = dayOfWeek(tanggal);
  return hari === 0 || (hari === 6 && hariKerjaSeminggu === 5);
}

/** Days of a calendar year as `PerhitunganWke` takes them. */
export type HariSetahun = Pick<PerhitunganWke, "hariKalender" | "hariAkhirPekan" | "hariLibur" | "cutiBersama">;

/** Counts a year's days, weekends and holidays. A holiday that falls on a weekend is counted as weekend only, a day listed twice once. */
export function countHari(tahun: number, hariKerjaSeminggu: HariKerjaSeminggu, libur: readonly HariLibur[]): HariSetahun {
  const semua = hariDalamTahun(tahun);
  const menurutTanggal = new Map(libur.map((satu) => [satu.tanggal, satu.jenis]));
  const hitung = { hariKalender: semua.length, hariAkhirPekan: 0, hariLibur: 0, cutiBersama: 0 };
  for (const tanggal of semua) {
    const jenis = menurutTanggal.get(tanggal);
    if (isAkhirPekan(tanggal, hariKerjaSeminggu)) hitung.hariAkhirPekan += 1;
    else if (jenis === "libur") hitung.hariLibur += 1;
    else if (jenis === "cutiBersama") hitung.cutiBersama += 1;
  }
  return hitung;
}

/** Whether the calendar of the year that a computation names no longer gives the days it was computed from. */
export function kalenderBerubah(perhitungan: PerhitunganWke, libur: readonly HariLibur[]): boolean {
  if (perhitungan.tahun === null) return false;
  const kini = countHari(perhitungan.tahun, perhitungan.hariKerjaSeminggu, libur);
  const { hariKalender, hariAkhirPekan, hariLibur, cutiBersama } = perhitungan;
  return (
    kini.hariKalender !== hariKalender ||
    kini.hariAkhirPekan !== hariAkhirPekan ||
    kini.hariLibur !== hariLibur ||
    kini.cutiBersama !== cutiBersama
  );
}

function hariDalamTahun(tahun: number): PlainDate[] {
  return Array.from({ length: 12 }, (_kosong, bulan) =>
    Array.from({ length: daysInMonth(tahun, bulan + 1) }, (_hari, hari) => plainDate(tahun, bulan + 1, hari + 1) ?? []),
  ).flat(2);
}
