import { describe, expect, it } from "vitest";
import { NILAI_SKP, predikatBertentangan, predikatMatriks, predikatSkp } from "../../../core/skp/predikat";
import { TEKS_PREDIKAT } from "../../../core/text/skp";

describe("the predikat", () => {
  it.each([
    ["diAtas", "diAtas", "sangatBaik"],
    ["diAtas", "sesuai", "baik"],
    ["diAtas", "diBawah", "kurang"],
    ["sesuai", "diAtas", "baik"],
    ["sesuai", "sesuai", "baik"],
    ["sesuai", "diBawah", "kurang"],
    ["diBawah", "diAtas", "butuhPerbaikan"],
    ["diBawah", "sesuai", "butuhPerbaikan"],
    ["diBawah", "diBawah", "sangatKurang"],
  ] as const)("of work %s and conduct %s is %s", (hasil, perilaku, predikat) => {
    expect(predikatMatriks(hasil, perilaku)).toBe(predikat);
  });

  it("stands for all nine cells of the matrix and no others", () => {
    expect(NILAI_SKP.flatMap((hasil) => NILAI_SKP.map((perilaku) => predikatMatriks(hasil, perilaku)))).toHaveLength(9);
  });

  it("says both names of the middle value", () => {
    expect(TEKS_PREDIKAT.butuhPerbaikan).toBe("Butuh Perbaikan (Cukup)");
  });

  it("of a person is made by both ratings, is the given one while either is missing, and none without any", () => {
    expect(predikatSkp({ nilaiHasil: "diAtas", nilaiPerilaku: "sesuai", predikatLuar: "kurang" })).toBe("baik");
    expect(predikatSkp({ nilaiHasil: "diAtas", nilaiPerilaku: null, predikatLuar: "kurang" })).toBe("kurang");
    expect(predikatSkp({ nilaiHasil: null, nilaiPerilaku: null, predikatLuar: null })).toBeNull();
  });

  it("that was given elsewhere is told where the ratings make another one", () => {
    const skp = { nilaiHasil: "sesuai", nilaiPerilaku: "sesuai" } as const;
    expect(predikatBertentangan({ ...skp, predikatLuar: "sangatBaik" })).toBe(true);
    expect(predikatBertentangan({ ...skp, predikatLuar: "baik" })).toBe(false);
    expect(predikatBertentangan({ ...skp, predikatLuar: null })).toBe(false);
  });
});
