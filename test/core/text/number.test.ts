import { describe, expect, it } from "vitest";
import { formatAngka, formatBerarti, formatSelisih, parseAngka } from "../../../core/text/number";

describe("numbers as an Indonesian office writes them", () => {
  it.each([
    ["33,5", 33.5],
    ["33,3", 33.3],
    ["1.234,56", 1_234.56],
    ["1.250", 1_250],
    ["1.234.567", 1_234_567],
    ["33.5", 33.5],
    ["0,125", 0.125],
    ["1,234.56", 1_234.56],
    ["75000", 75_000],
    [" 1 250 ", 1_250],
    ["\u22125", -5],
    [",5", 0.5],
    ["0.125", 0.125],
    ["00.250", 0.25],
    ["1,250", 1.25],
    ["1'250", 1_250],
    ["(5)", -5],
  ])("reads %s", (teks, angka) => {
    expect(parseAngka(teks)).toBe(angka);
  });

  it.each(["", "abc", "12 jam", "1.2.3", "1,2,3", "--5", "1e5", "#REF!", "1.25.000", "196601011990031001", "1\n250"])(
    "does not take %j for a number",
    (teks) => {
      expect(parseAngka(teks)).toBeNull();
    },
  );

  it("rounds the half of a sum up as a workbook does, whatever binary makes of it: 0,005 + 0,03 and 0,005 + 0,01", () => {
    expect([formatAngka(0.005 + 0.03, 2), formatAngka(0.005 + 0.01, 2), formatAngka(-(0.005 + 0.03), 2)]).toEqual([
      "0,04",
      "0,02",
      "-0,04",
    ]);
  });

  it("prints comma decimals, grouped thousands and a signed difference", () => {
    expect([formatAngka(1_234.5, 2), formatAngka(0.8639, 4), formatAngka(3, 2, 0)]).toEqual(["1.234,50", "0,8639", "3"]);
    expect([0.000_453_3, 0.034, 0.1, 0.136, 1.25, 453, 0, -0.0021, 1.25].map((nilai) => formatBerarti(nilai, 2))).toEqual([
      "0,00045",
      "0,034",
      "0,1",
      "0,14",
      "1,25",
      "453",
      "0",
      "-0,0021",
      "1,25",
    ]);
    // Two digits that tell are enough where fewer decimals were asked for; from a tenth on it is as many as were asked for.
    expect([formatBerarti(0.0999, 1), formatBerarti(0.1234, 1), formatBerarti(1.239, 1), formatBerarti(0, 0)]).toEqual([
      "0,1",
      "0,1",
      "1,2",
      "0",
    ]);
    expect([formatSelisih(2), formatSelisih(-1), formatSelisih(0)]).toEqual(["+2", "\u22121", "0"]);
  });
});
