import { describe, expect, it } from "vitest";
import { bacaGolongan, golonganCocokStatus, GOLONGAN_PNS, GOLONGAN_PPPK } from "../../../core/pegawai/golongan";

describe("golongan", () => {
  it("knows the 17 grades of a PNS and the 17 of a PPPK", () => {
    expect(GOLONGAN_PNS).toHaveLength(17);
    expect(GOLONGAN_PPPK).toHaveLength(17);
    expect(GOLONGAN_PNS.map((satu) => bacaGolongan(satu.kode))).toEqual(GOLONGAN_PNS.map((satu) => satu.kode));
    expect(GOLONGAN_PPPK.map(bacaGolongan)).toEqual(GOLONGAN_PPPK);
  });

  it.each([
    ["III-a", "III/a"],
    ["IIIa", "III/a"],
    ["iii / A", "III/a"],
    ["Penata Muda (III/a)", "III/a"],
    ["III/a - Penata Muda", "III/a"],
    ["Gol. IV/b", "IV/b"],
    ["ix", "IX"],
  ])("reads %s as %s", (teks, kode) => {
    expect(bacaGolongan(teks)).toBe(kode);
  });

  it.each(["III/z", "III/e", "V/a", "XVIII", "3a", "", "Penata"])("does not know %s", (teks) => {
    expect(bacaGolongan(teks)).toBeNull();
  });

  it("gives III/a to a PNS or CPNS only and IX to a PPPK only", () => {
    expect(golonganCocokStatus("III/a", "CPNS")).toBe(true);
    expect(golonganCocokStatus("III/a", "PPPK")).toBe(false);
    expect(golonganCocokStatus("IX", "PPPK paruh waktu")).toBe(true);
    expect(golonganCocokStatus("IX", "PNS")).toBe(false);
  });
});
