import { describe, expect, it } from "vitest";
import { hariKerjaEfektif, computeWke, type PerhitunganWke } from "../../../core/abk/perhitungan-wke";

const TANPA_LIBUR: PerhitunganWke = {
  tahun: null,
  hariKerjaSeminggu: 5,
  hariKalender: 250,
  hariAkhirPekan: 0,
  hariLibur: 0,
  cutiBersama: 0,
  cutiTahunan: 0,
  menitPerHari: 300,
  kelonggaranPersen: 0,
};

describe("effective time computed from a calendar", () => {
  it("gives the 1,250 hours of PermenPAN-RB 1/2020 for 250 days of five hours, with 300, 1,500 and 6,250 minutes a period", () => {
    expect(computeWke(TANPA_LIBUR)).toEqual({
      hariKerja: 250,
      menitSehari: 300,
      menitSetahun: 75_000,
      waktuKerjaEfektifMenit: 75_000,
      hariPerTahun: 250,
      mingguPerTahun: 50,
      wkeHariMenit: 300,
      wkeMingguMenit: 1_500,
      wkeBulanMenit: 6_250,
    });
  });

  it("gives the 37 hours 30 minutes a week of Perpres 21/2023 for five days of 7.5 hours", () => {
    expect(computeWke({ ...TANPA_LIBUR, menitPerHari: 450 })?.wkeMingguMenit).toBe(37.5 * 60);
  });

  it("gives the 1,440 hours of Depok: 365 days less 64 and 13, five hours each, six days a week", () => {
    const depok: PerhitunganWke = { ...TANPA_LIBUR, hariKerjaSeminggu: 6, hariKalender: 365, hariAkhirPekan: 64, hariLibur: 13 };
    expect(hariKerjaEfektif(depok)).toBe(288);
    expect(computeWke(depok)?.menitSetahun).toBe(1_440 * 60);
  });

  it("gives the 4.9 hours a day that Depok rounds to five: seven hours less 30 percent", () => {
    expect(computeWke({ ...TANPA_LIBUR, menitPerHari: 420, kelonggaranPersen: 30 })?.menitSehari).toBe(4.9 * 60);
  });

  it("gives the 1,321.875 hours behind Kemenag's 1,322: 235 days of 7.5 hours less 25 percent; half a minute goes up", () => {
    const kemenag = computeWke({ ...TANPA_LIBUR, hariKalender: 235, menitPerHari: 450, kelonggaranPersen: 25 });
    expect(kemenag?.menitSetahun).toBe(1_321.875 * 60);
    expect(kemenag?.waktuKerjaEfektifMenit).toBe(79_313);
  });

  it("leaves 200 days by KEP/75: 365 less 105, 52 and 8", () => {
    expect(hariKerjaEfektif({ ...TANPA_LIBUR, hariKalender: 365, hariAkhirPekan: 105, hariLibur: 52, cutiTahunan: 8 })).toBe(200);
  });

  it("gives the 1,784 hours of Pura Raharja: 247 days less 12 of leave and 12 holidays, eight hours each", () => {
    const puraRaharja: PerhitunganWke = { ...TANPA_LIBUR, hariKalender: 247, cutiTahunan: 12, hariLibur: 12, menitPerHari: 480 };
    expect(hariKerjaEfektif(puraRaharja)).toBe(223);
    expect(computeWke(puraRaharja)?.waktuKerjaEfektifMenit).toBe(107_040);
  });

  it("gives nothing when no day is left", () => {
    expect(computeWke({ ...TANPA_LIBUR, hariKalender: 12, cutiTahunan: 12 })).toBeNull();
  });
});
