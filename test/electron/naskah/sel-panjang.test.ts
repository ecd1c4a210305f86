import { describe, expect, it } from "vitest";
import { nilaiIsi } from "../../../electron/naskah/xlsx/sel";

describe("a text too long for a cell of a workbook", () => {
  it("is cut at 32,767 letters and says at its end that it was, and how long it is", () => {
    const nilai = nilaiIsi("a".repeat(40_000));
    expect(nilai).toHaveLength(32_767);
    expect(nilai).toMatch(/a … \(dipotong: isi aslinya 40\.000 huruf, lebih panjang daripada yang muat di satu sel Excel\)$/u);
  });

  it("stands whole, without a note, as long as it has room", () => {
    expect(nilaiIsi("a".repeat(32_767))).toBe("a".repeat(32_767));
  });
});
