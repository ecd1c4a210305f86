import { describe, expect, it } from "vitest";
import { bagianPola, bedaPola, countPredikat, persenHitungan, type HitunganPredikat } from "../../../core/skp/distribusi";
import type { PredikatOrganisasi } from "../../../core/skp/predikat";

const orang = (...banyak: readonly number[]): HitunganPredikat => ({
  sangatBaik: banyak[0] ?? 0,
  baik: banyak[1] ?? 0,
  butuhPerbaikan: banyak[2] ?? 0,
  kurang: banyak[3] ?? 0,
  sangatKurang: banyak[4] ?? 0,
});
const jenis = (organisasi: PredikatOrganisasi, hitungan: HitunganPredikat): readonly string[] =>
  bedaPola(organisasi, hitungan).map((satu) => satu.jenis);

describe("the pattern of the organisation's predikat", () => {
  it("of Istimewa is a majority of Sangat Baik, 70 percent at most", () => {
    expect(jenis("istimewa", orang(7, 3))).toEqual([]);
    expect(bedaPola("istimewa", orang(8, 2))).toEqual([{ jenis: "terlaluBanyak", predikat: "sangatBaik", persen: 80, batas: 70 }]);
    expect(bedaPola("istimewa", orang(5, 5))).toEqual([{ jenis: "bukanMayoritas", predikat: "sangatBaik", persen: 50 }]);
  });

  it("of Baik is a majority of Baik, 70 percent at most, and somebody who has to improve", () => {
    expect(jenis("baik", orang(3, 6, 1))).toEqual([]);
    expect(jenis("baik", orang(3, 7))).toEqual(["tidakAda"]);
    expect(jenis("baik", orang(1, 8, 1))).toEqual(["terlaluBanyak"]);
    expect(jenis("baik", orang(4, 5, 0, 1))).toEqual(["bukanMayoritas"]);
  });

  it("of Butuh Perbaikan is at least 60 percent of it, and 10 percent of Sangat Baik at most", () => {
    expect(jenis("butuhPerbaikan", orang(1, 3, 6))).toEqual([]);
    expect(jenis("butuhPerbaikan", orang(2, 3, 5))).toEqual(["terlaluSedikit", "terlaluBanyak"]);
  });

  it("of Kurang is 60 percent of it, 10 percent of Butuh Perbaikan, and hardly any Sangat Baik", () => {
    expect(jenis("kurang", orang(1, 2, 1, 6))).toEqual([]);
    expect(jenis("kurang", orang(2, 3, 0, 5))).toEqual(["terlaluSedikit", "terlaluSedikit", "terlaluBanyak"]);
  });

  it("of Sangat Kurang is 60 percent of it and no Sangat Baik at all", () => {
    expect(jenis("sangatKurang", orang(0, 3, 0, 1, 6))).toEqual([]);
    expect(jenis("sangatKurang", orang(1, 4, 0, 0, 5))).toEqual(["terlaluSedikit", "terlaluSedikit", "terlaluBanyak"]);
  });

  it("says nothing of nobody", () => {
    expect(bedaPola("baik", orang(0, 0))).toEqual([]);
    expect(persenHitungan(orang(0, 0), ["baik"])).toBe(0);
  });

  it("is drawn as a band where it asks for a share", () => {
    expect(bagianPola("istimewa")).toEqual({ sangatBaik: [50, 70], baik: null, butuhPerbaikan: null, kurang: null, sangatKurang: null });
  });

  it("counts people by predikat", () => {
    expect(countPredikat(["baik", "baik", "kurang"])).toEqual(orang(0, 2, 0, 1));
  });
});
