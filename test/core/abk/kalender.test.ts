import { describe, expect, it } from "vitest";
import { countHari, isLiburTetap, kalenderBerubah, liburTetap, salinKeTahun, type HariLibur } from "../../../core/abk/kalender";
import { computeWke } from "../../../core/abk/perhitungan-wke";
import { dayOfWeek, parsePlainDate, type PlainDate } from "../../../core/date";

function tanggal(teks: string): PlainDate {
  const hari = parsePlainDate(teks);
  if (!hari) throw new Error(`bukan tanggal: ${teks}`);
  return hari;
}

const libur = (teks: string, nama = "Libur", jenis: HariLibur["jenis"] = "libur"): HariLibur => ({ tanggal: tanggal(teks), nama, jenis });

describe("the days of a year", () => {
  it("knows that 17 August 1945 was a Friday, 29 February 2024 a Thursday and 1 January 2026 a Thursday", () => {
    expect(["1945-08-17", "2024-02-29", "2026-01-01"].map((teks) => dayOfWeek(tanggal(teks)))).toEqual([5, 4, 4]);
  });

  it("counts 104 weekend days in 2026 in a five-day week and 52 in a six-day week", () => {
    expect(countHari(2026, 5, [])).toEqual({ hariKalender: 365, hariAkhirPekan: 104, hariLibur: 0, cutiBersama: 0 });
    expect(countHari(2026, 6, []).hariAkhirPekan).toBe(52);
  });

  it("counts 106 of the 366 days of 2028, which begins on a Saturday", () => {
    expect(countHari(2028, 5, [])).toMatchObject({ hariKalender: 366, hariAkhirPekan: 106 });
  });

  it("does not take a holiday off twice when it falls on a weekend: 1 January 2028 counts in a six-day week only", () => {
    const tetap = liburTetap(2028);
    expect(countHari(2028, 5, tetap)).toMatchObject({ hariAkhirPekan: 106, hariLibur: 4 });
    expect(countHari(2028, 6, tetap).hariLibur).toBe(5);
  });

  it("counts holidays and joint leave apart, a date that stands twice once, and leaves other years out", () => {
    const daftar = [
      libur("2026-08-17"),
      libur("2026-12-24", "Cuti Bersama Natal", "cutiBersama"),
      libur("2026-08-17"),
      libur("2027-01-01"),
    ];
    expect(countHari(2026, 5, daftar)).toMatchObject({ hariLibur: 1, cutiBersama: 1 });
  });

  it("carries through to the divisor: 2026 with five fixed holidays and 12 days of leave is 244 days, 73,200 minutes of five hours", () => {
    const hari = countHari(2026, 5, liburTetap(2026));
    const hasil = computeWke({ tahun: 2026, hariKerjaSeminggu: 5, ...hari, cutiTahunan: 12, menitPerHari: 300, kelonggaranPersen: 0 });
    expect(hasil).toMatchObject({ hariKerja: 365 - 104 - 5 - 12, waktuKerjaEfektifMenit: 244 * 300 });
  });
});

describe("days that stand on the same date every year", () => {
  it("are five, and nothing else is taken for one", () => {
    expect(liburTetap(2026).map((satu) => satu.tanggal)).toEqual(["2026-01-01", "2026-05-01", "2026-06-01", "2026-08-17", "2026-12-25"]);
    expect(isLiburTetap(tanggal("2031-08-17"))).toBe(true);
    expect(isLiburTetap(tanggal("2026-03-20"))).toBe(false);
  });

  it("keep day and name in another year; 29 February falls away", () => {
    const asal = [libur("2028-08-17", "Hari Kemerdekaan"), libur("2028-02-29", "Hari kabisat")];
    expect(salinKeTahun(asal, 2029)).toEqual([libur("2029-08-17", "Hari Kemerdekaan")]);
  });
});

describe("a computed year against the calendar of today", () => {
  const daftar = [libur("2026-08-17"), libur("2026-12-24", "Cuti Bersama Natal", "cutiBersama")];
  const perhitungan = {
    tahun: 2026,
    hariKerjaSeminggu: 5,
    ...countHari(2026, 5, daftar),
    cutiTahunan: 12,
    menitPerHari: 300,
    kelonggaranPersen: 0,
  } as const;

  it("is as it was while nothing changed, and always where it names no year", () => {
    expect(kalenderBerubah(perhitungan, daftar)).toBe(false);
    expect(kalenderBerubah({ ...perhitungan, tahun: null }, [])).toBe(false);
  });

  it("has changed with a holiday or a day of joint leave more or less", () => {
    expect(kalenderBerubah(perhitungan, [...daftar, libur("2026-05-01")])).toBe(true);
    expect(kalenderBerubah(perhitungan, daftar.slice(0, 1))).toBe(true);
    expect(kalenderBerubah(perhitungan, daftar.slice(1))).toBe(true);
  });

  it("has changed when any one of its counts is another than the calendar's", () => {
    for (const isian of ["hariKalender", "hariAkhirPekan", "hariLibur", "cutiBersama"] as const)
      expect(kalenderBerubah({ ...perhitungan, [isian]: perhitungan[isian] + 1 }, daftar), isian).toBe(true);
  });
});

describe("a fixed holiday", () => {
  it("is one by day and month together", () => {
    expect(["2026-08-01", "2026-01-17", "2026-12-17"].map((teks) => isLiburTetap(tanggal(teks)))).toEqual([false, false, false]);
  });
});
