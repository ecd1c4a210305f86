import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../core/date";
import { formatTanggal, formatTanggalPendek } from "../../../core/text/date";
import { namaBerkas } from "../../../core/text/nama-berkas";

describe("a day in words", () => {
  it("is printed with the name of its month, the first and the last of the year included", () => {
    expect(["2026-01-05", "2026-08-17", "2026-12-31"].map((hari) => formatTanggal(hari as PlainDate))).toEqual([
      "5 Januari 2026",
      "17 Agustus 2026",
      "31 Desember 2026",
    ]);
  });

  it("is written by the national systems with two figures each for day and month", () => {
    expect(["2026-01-05", "2026-12-31"].map((hari) => formatTanggalPendek(hari as PlainDate))).toEqual(["05-01-2026", "31-12-2026"]);
  });
});

describe("the name of a file", () => {
  it("has no sign that a file system refuses, one blank between words, and no empty part", () => {
    expect(namaBerkas(["Usul formasi", "", " KPU: Kab/Kota \t\u0007 “Contoh” ", " ?* ", "2026"])).toBe(
      "Usul formasi KPU Kab Kota “Contoh” 2026",
    );
  });

  it("takes at most 80 letters of each part", () => {
    expect(namaBerkas(["a".repeat(81), "b"])).toBe(`${"a".repeat(80)} b`);
  });
});
