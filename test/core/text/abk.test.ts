import { describe, expect, it } from "vitest";
import { PERIODE } from "../../../core/abk/tugas";
import { kataSelisih, parsePeriode, TEKS_PERIODE } from "../../../core/text/abk";

describe("periods in words", () => {
  it.each(PERIODE.map((periode) => [periode, TEKS_PERIODE[periode]]))("reads %s from its own label %s", (periode, label) => {
    expect(parsePeriode(label)).toBe(periode);
  });

  it.each([
    ["per bulan", "bulan"],
    ["/bln", "bulan"],
    ["BULANAN", "bulan"],
    ["setiap hari", "hari"],
    ["pekan", "minggu"],
    ["TW", "triwulan"],
    ["smt", "semester"],
    ["thn", "tahun"],
  ])("reads “%s” as %s", (teks, periode) => {
    expect(parsePeriode(teks)).toBe(periode);
  });

  it.each(["", "dua kali", "12", "bulan purnama"])("reads no period from “%s”", (teks) => {
    expect(parsePeriode(teks)).toBeNull();
  });

  it("has a word for every difference", () => {
    expect([-2, 0, 3].map(kataSelisih)).toEqual(["kurang", "sesuai", "lebih"]);
  });
});
