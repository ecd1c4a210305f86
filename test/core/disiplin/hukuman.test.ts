import { describe, expect, it } from "vitest";
import {
  JENIS_HUKUMAN,
  lamaHukumanBulan,
  memberhentikan,
  namaHukuman,
  perangkatHukuman,
  sedangDijalani,
  tingkatHukuman,
} from "../../../core/disiplin/hukuman";
import { hari } from "./perkara-uji";

const pada = (teks: string, lain: { pppk?: boolean; tukin?: boolean } = {}) =>
  perangkatHukuman({ tanggalPelanggaran: hari(teks), pppk: lain.pppk ?? false, tukin: lain.tukin ?? false });

describe("the set of kinds of punishment", () => {
  it("is that of the day of the violation: PP 53/2010 until 30 August 2021, PP 94/2021 from 31 August", () => {
    expect([pada("2021-08-30"), pada("2021-08-31")]).toEqual(["pp53", "pp94Peralihan"]);
  });

  it("has the sedang kinds of PP 94/2021 itself once the office says that they apply, never for older violations", () => {
    expect([pada("2026-01-01", { tukin: true }), pada("2021-08-30", { tukin: true })]).toEqual(["pp94", "pp53"]);
    expect([namaHukuman("S1", "pp94Peralihan"), namaHukuman("S1", "pp94")]).toEqual([
      "Penundaan kenaikan gaji berkala selama 1 tahun",
      "Pemotongan tunjangan kinerja 25% selama 6 bulan",
    ]);
    expect([lamaHukumanBulan("S1", "pp94Peralihan"), lamaHukumanBulan("S1", "pp94"), lamaHukumanBulan("S2", "pp94")]).toEqual([12, 6, 9]);
  });

  it("is that of contracts for PPPK, whatever the day", () => {
    expect([pada("2020-01-01", { pppk: true }), pada("2026-01-01", { pppk: true, tukin: true })]).toEqual(["pppk", "pppk"]);
    expect(JENIS_HUKUMAN.pppk.B1).toBeUndefined();
    expect(namaHukuman("B1", "pppk")).toBe("B1");
    expect(lamaHukumanBulan("S3", "pppk")).toBe(36);
  });

  it("ends the employment by B3 of PP 94/2021, and by B4 and B5 of PP 53/2010", () => {
    expect((["B1", "B2", "B3"] as const).map((kode) => memberhentikan(kode, "pp94Peralihan"))).toEqual([false, false, true]);
    expect((["B3", "B4", "B5"] as const).map((kode) => memberhentikan(kode, "pp53"))).toEqual([false, true, true]);
    expect((["R1", "S3", "B5"] as const).map(tingkatHukuman)).toEqual(["ringan", "sedang", "berat"]);
  });
});

describe("a punishment", () => {
  const hukuman = {
    pegawaiId: "p1",
    kasusId: "k1",
    kode: "S1",
    tingkat: "sedang",
    perangkat: "pp94Peralihan",
    berlaku: hari("2026-08-04"),
    sampai: hari("2027-08-03"),
  } as const;

  it("is served from its first to its last day, both included", () => {
    expect(["2026-08-03", "2026-08-04", "2027-08-03", "2027-08-04"].map((satu) => sedangDijalani(hukuman, hari(satu)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it("without duration is done at once when it is a reprimand, and for good when it is a dismissal", () => {
    const tanpaAkhir = { ...hukuman, sampai: null };
    expect(sedangDijalani({ ...tanpaAkhir, kode: "R2", tingkat: "ringan" }, hari("2026-08-04"))).toBe(false);
    expect(sedangDijalani({ ...tanpaAkhir, kode: "B3", tingkat: "berat" }, hari("2036-08-04"))).toBe(true);
  });
});
