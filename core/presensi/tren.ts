import { datePartsOf, type PlainDate } from "../date";
import type { KalenderKerja } from "./jam-kerja";
import type { KodePresensi } from "./kode";
import { computeMenit, type HariPresensi } from "./menit";

/** Groups of codes as the trend shows them. */
export const KELOMPOK_TREN = ["hadir", "dinas", "sakitIzin", "cuti", "tanpaKeterangan"] as const;
export type KelompokTren = (typeof KELOMPOK_TREN)[number];

const KELOMPOK: Readonly<Record<KodePresensi, KelompokTren | null>> = {
  hadir: "hadir",
  wfa: "hadir",
  dinasLuar: "dinas",
  diklat: "dinas",
  tugasBelajar: "dinas",
  sakit: "sakitIzin",
  izin: "sakitIzin",
  cuti: "cuti",
  cutiTahunan: "cuti",
  cutiBesar: "cuti",
  cutiSakit: "cuti",
  cutiMelahirkan: "cuti",
  cutiAlasanPenting: "cuti",
  cutiBersama: "cuti",
  cltn: "cuti",
  tanpaKeterangan: "tanpaKeterangan",
  libur: null,
};

/** One month of the office: days of people on working days by group, and minutes that were late or early. */
export interface BulanTren extends Readonly<Record<KelompokTren, number>> {
  /** 1 to 12. */
  readonly bulan: number;
  readonly menit: number;
}

/** Counts the days of a year by month, on working days up to `per` only. Months without a record stay at nothing. */
export function countTren(bahan: {
  readonly tahun: number;
  readonly per: PlainDate;
  readonly hari: readonly HariPresensi[];
  readonly kalender: KalenderKerja;
}): readonly BulanTren[] {
  const bulanan = Array.from({ length: 12 }, (_kosong, urut) => ({
    bulan: urut + 1,
    menit: 0,
    hadir: 0,
    dinas: 0,
    sakitIzin: 0,
    cuti: 0,
    tanpaKeterangan: 0,
  }));
  for (const satu of bahan.hari) {
    const { year, month } = datePartsOf(satu.tanggal);
    const jadwal = bahan.kalender.hari[bahan.kalender.letak.get(satu.tanggal) ?? -1]?.jadwal ?? null;
    const milik = bulanan[month - 1];
    const kelompok = KELOMPOK[satu.kode];
    if (year !== bahan.tahun || satu.tanggal > bahan.per || jadwal === null || milik === undefined || kelompok === null) continue;
    milik[kelompok] += 1;
    if (satu.kode !== "hadir") continue;
    const { terlambat, pulangCepat } = computeMenit(satu, jadwal);
    milik.menit += terlambat + pulangCepat;
  }
  return bulanan;
}
