import { describe, expect, it } from "vitest";
import { tahunBerurutan, volumeDalamTahun } from "../../../core/abk/tahun";

const VOLUME = new Map([
  ["tahapan", 400],
  ["2029", 1_000],
]);

describe("the volume of a task in a year", () => {
  it.each([
    ["the year's own volume before that of its kind", { tahun: 2029, jenis: "tahapan" as const }, 1_000],
    ["the volume of its kind", { tahun: 2028, jenis: "tahapan" as const }, 400],
    ["the volume of the ABK when its kind has none", { tahun: 2027, jenis: "nonTahapan" as const }, 120],
    ["the volume of the ABK when the year is not marked", { tahun: 2030, jenis: null }, 120],
  ])("is %s", (_kalimat, tahun, volume) => {
    expect(volumeDalamTahun(120, VOLUME, tahun)).toBe(volume);
  });

  it("can be none at all in a year without stages", () => {
    expect(volumeDalamTahun(120, new Map([["nonTahapan", 0]]), { tahun: 2026, jenis: "nonTahapan" })).toBe(0);
  });

  it("knows the kind of the years that the office marked", () => {
    expect(tahunBerurutan(2028, 3, [{ id: "2029", jenis: "tahapan", catatan: "", revision: 1 }])).toEqual([
      { tahun: 2028, jenis: null },
      { tahun: 2029, jenis: "tahapan" },
      { tahun: 2030, jenis: null },
    ]);
  });
});
