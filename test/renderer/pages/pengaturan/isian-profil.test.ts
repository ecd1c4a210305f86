import { describe, expect, it } from "vitest";
import { TEKS_PROFIL } from "../../../../core/text/pengaturan";
import { isianProfilDari, masukanProfil, periksaProfil, PROFIL_BARU } from "../../../../renderer/pages/pengaturan/isian-profil";

const ISIAN = { ...isianProfilDari(PROFIL_BARU), nama: "Kantor kami", berlakuSejak: "01-01-2026" };

describe("the form of an ABK profile", () => {
  it("begins unverified with 75.000 minutes and 250 days", () => {
    expect(ISIAN).toMatchObject({ keyakinan: "belumTerverifikasi", waktuKerjaEfektifMenit: "75.000", hariPerTahun: "250" });
    expect(periksaProfil(ISIAN)).toEqual({});
  });

  it("reads minutes with a thousands point as minutes", () => {
    expect(masukanProfil({ ...ISIAN, waktuKerjaEfektifMenit: "86.400" }, PROFIL_BARU)).toMatchObject({
      waktuKerjaEfektifMenit: 86_400,
      berlakuSejak: "2026-01-01",
    });
  });

  it("refuses a year of 1.250 minutes with halves, 367 days, and a day that does not exist", () => {
    const galat = periksaProfil({ ...ISIAN, waktuKerjaEfektifMenit: "1.250,5", hariPerTahun: "367", berlakuSejak: "31-02-2026" });
    expect(galat).toEqual({
      waktuKerjaEfektifMenit: TEKS_PROFIL.galat.bilangan("1.000", "200.000"),
      hariPerTahun: TEKS_PROFIL.galat.bilangan("1", "366"),
      berlakuSejak: TEKS_PROFIL.galat.tanggal,
    });
  });

  it("changes a stored profile by its id and the revision that was seen, and adds a copy without either", () => {
    const tersimpan = { ...PROFIL_BARU, id: "p1", revision: 3 };
    expect(masukanProfil(ISIAN, tersimpan)).toMatchObject({ id: "p1", revision: 3 });
    expect(masukanProfil(ISIAN, { ...tersimpan, id: undefined, revision: undefined })).not.toHaveProperty("id");
  });
});
