import { describe, expect, it } from "vitest";
import { liburTetap } from "../../../../core/abk/kalender";
import { TEKS_PROFIL } from "../../../../core/text/pengaturan";
import { bacaPerhitungan, hariDariKalender, isianPerhitunganDari } from "../../../../renderer/pages/pengaturan/isian-perhitungan";
import {
  isianProfilDari,
  masukanProfil,
  periksaProfil,
  PROFIL_BARU,
  turunanSetahun,
  wkeIsian,
  type IsianProfil,
} from "../../../../renderer/pages/pengaturan/isian-profil";

/** 2026 by the five fixed holidays: 365 - 104 - 5 - 12 = 244 days of 7.5 hours less 30 percent. */
const DIHITUNG: IsianProfil = {
  ...isianProfilDari(PROFIL_BARU),
  nama: "Kantor kami",
  berlakuSejak: "01-01-2026",
  cara: "dihitung",
  tahun: "2026",
  hariLibur: "5",
};

describe("the computed part of the profile form", () => {
  it("gives 244 days x 315 minutes as the year, with days, weeks and periods that follow", () => {
    expect(wkeIsian(DIHITUNG)).toBe(244 * 315);
    expect(turunanSetahun(DIHITUNG)).toEqual({
      hariPerTahun: "244",
      mingguPerTahun: "49",
      wkeHariMenit: "315",
      wkeMingguMenit: "1.575",
      wkeBulanMenit: "6.405",
    });
  });

  it("takes the days of the year from the calendar of holidays, by the working week", () => {
    expect(hariDariKalender(DIHITUNG, liburTetap(2026))).toEqual({
      hariKalender: "365",
      hariAkhirPekan: "104",
      hariLibur: "5",
      cutiBersama: "0",
    });
    expect(hariDariKalender({ ...DIHITUNG, hariKerjaSeminggu: "6" }, []).hariAkhirPekan).toBe("52");
    expect(hariDariKalender({ ...DIHITUNG, tahun: "tahun depan" }, liburTetap(2026))).toEqual({});
  });

  it("saves the figures with the year that they give, and a fixed year without them", () => {
    expect(masukanProfil(DIHITUNG, PROFIL_BARU)).toMatchObject({
      waktuKerjaEfektifMenit: 76_860,
      perhitungan: { tahun: 2_026, hariLibur: 5, menitPerHari: 450, kelonggaranPersen: 30 },
    });
    expect(masukanProfil({ ...DIHITUNG, cara: "tetap" }, PROFIL_BARU)).toMatchObject({ waktuKerjaEfektifMenit: 75_000, perhitungan: null });
  });

  it("writes stored figures back as they were typed: 7,5 hours and 12,5 percent", () => {
    const isian = isianPerhitunganDari(bacaPerhitungan({ ...DIHITUNG, kelonggaranPersen: "12,5" }));
    expect(isian).toMatchObject({ jamPerHari: "7,5", kelonggaranPersen: "12,5", tahun: "2026" });
  });

  it("refuses half days, 25 hours, a hundred percent, and a year without working days", () => {
    expect(periksaProfil({ ...DIHITUNG, hariLibur: "1,5", jamPerHari: "25", kelonggaranPersen: "100" })).toEqual({
      hariLibur: TEKS_PROFIL.galat.bilangan("0", "366"),
      jamPerHari: TEKS_PROFIL.galat.jam,
      kelonggaranPersen: TEKS_PROFIL.galat.persen,
    });
    expect(periksaProfil({ ...DIHITUNG, hariAkhirPekan: "366" })).toEqual({ hariKalender: TEKS_PROFIL.galat.hasilWke("1.000", "200.000") });
  });
});
