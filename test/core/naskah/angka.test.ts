import { describe, expect, it } from "vitest";
import { BULAT, BULAT_TANPA_NOL, EMPAT_DESIMAL, SEPERLUNYA, teksAngka } from "../../../core/naskah/angka";
import { kodeFormat } from "../../../electron/naskah/xlsx/gaya";

describe("a figure as it is printed", () => {
  it("groups thousands and shows as many decimals as its format says", () => {
    expect([teksAngka(118_272, BULAT), teksAngka(1.57696, EMPAT_DESIMAL), teksAngka(0, BULAT)]).toEqual(["118.272", "1,5770", "0"]);
  });

  it("shows up to three decimals where as many as needed are asked for", () => {
    expect([120, 300.5, 12.25, 9.263].map((nilai) => teksAngka(nilai, SEPERLUNYA))).toEqual(["120", "300,5", "12,25", "9,263"]);
  });

  it("marks what is below zero with a true minus, what is above with a plus where asked, and zero with a dash where asked", () => {
    const selisih = { desimal: 0, bertanda: true, nolKosong: true };
    expect([-2, 3, 0].map((nilai) => teksAngka(nilai, selisih))).toEqual(["−2", "+3", "–"]);
    expect([teksAngka(3, BULAT), teksAngka(0, BULAT_TANPA_NOL), teksAngka(0, { desimal: 0, bertanda: true })]).toEqual(["3", "–", "0"]);
  });

  it("is shown by a workbook in the same format", () => {
    expect([kodeFormat(BULAT, 5), kodeFormat(EMPAT_DESIMAL, 5), kodeFormat(SEPERLUNYA, 300.5), kodeFormat(SEPERLUNYA, 120)]).toEqual([
      "#,##0",
      "#,##0.0000",
      "#,##0.0",
      "#,##0",
    ]);
    expect(kodeFormat({ desimal: 0, bertanda: true, nolKosong: true }, 1)).toBe('+#,##0;-#,##0;"–"');
    expect(kodeFormat({ desimal: 4, bertanda: true }, 1)).toBe("+#,##0.0000;-#,##0.0000;0");
  });
});
