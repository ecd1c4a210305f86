import { describe, expect, it } from "vitest";
import { kantorBersalah, nilaiTemuan, periksaKantor } from "./kantor-bersalah";

const BENIH = [1, 2, 3, 4, 5];

describe("quality control of an office with thirty faults put in", () => {
  it.each(BENIH)("finds every one of them (seed %d)", (benih) => {
    const kantor = kantorBersalah(benih);
    expect(kantor.ditanam).toHaveLength(30);
    expect(nilaiTemuan(kantor, periksaKantor(kantor)).terlewat).toEqual([]);
  });

  it.each(BENIH)("raises at most two false alarms (seed %d)", (benih) => {
    const kantor = kantorBersalah(benih);
    expect(nilaiTemuan(kantor, periksaKantor(kantor)).alarmPalsu.length).toBeLessThanOrEqual(2);
  });

  it.each(BENIH)("is silent about the same office without them (seed %d)", (benih) => {
    expect(periksaKantor(kantorBersalah(benih, true)).temuan.map((satu) => satu.kunci)).toEqual([]);
  });
});
