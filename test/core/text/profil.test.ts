import { describe, expect, it } from "vitest";
import { PROFIL_BAWAAN, type ProfilAbk } from "../../../core/abk/profil";
import { kalimatKonversi, kalimatPeriodeTakSama, langkahPerhitungan } from "../../../core/text/profil";

const JAM_1250 = PROFIL_BAWAAN[0] as ProfilAbk;

describe("a profile in words", () => {
  it("says what is annualised, or by what each period is divided", () => {
    expect(kalimatKonversi(JAM_1250)).toBe(
      "Volume disetahunkan (harian × 250, mingguan × 50, bulanan × 12), lalu semua baris dibagi WKE setahun 75.000 menit.",
    );
    expect(kalimatKonversi({ ...JAM_1250, konversi: "perPeriode" })).toContain(
      "harian 300, mingguan 1.500, bulanan 6.250, triwulanan 18.750",
    );
  });

  it("names the periods that do not make up the year: twelve months of 104 hours are 120 minutes short", () => {
    expect(kalimatPeriodeTakSama(JAM_1250)).toEqual([]);
    expect(kalimatPeriodeTakSama({ ...JAM_1250, wkeBulanMenit: 6_240 })).toEqual(["12 bulan × 6.240 = 74.880 menit, bukan 75.000."]);
  });

  it("shows a computed year step by step, and its rounding to whole minutes", () => {
    const kemenag = {
      tahun: 2_025,
      hariKerjaSeminggu: 5,
      hariKalender: 365,
      hariAkhirPekan: 104,
      hariLibur: 14,
      cutiBersama: 0,
      cutiTahunan: 12,
      menitPerHari: 450,
      kelonggaranPersen: 25,
    } as const;
    expect(langkahPerhitungan(kemenag)).toEqual([
      "Hari kerja 2025: 365 − 104 akhir pekan − 14 libur − 12 cuti tahunan = 235 hari.",
      "Sehari: 450 menit × (100% − 25%) = 337,5 menit.",
      "Setahun: 235 × 337,5 = 79.312,5 menit (1.321,875 jam), dibulatkan 79.313 menit.",
    ]);
  });
});
