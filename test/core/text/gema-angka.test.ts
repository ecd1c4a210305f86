import { describe, expect, it } from "vitest";
import { gemaAngka } from "../../../core/text/gema-angka";

describe("the echo of a figure being typed", () => {
  it.each([
    ["33.5", 33.5, "= 33,5"],
    ["0.125", 0.125, "= 0,125"],
    ["33,50", 33.5, "= 33,5"],
    ["1250", 1_250, "= 1.250"],
    ["33,3333", 33.333, "= 33,333"],
    ["1.250", 1_250, "= 1.250,0"],
    ["1,250", 1.25, "= 1,25"],
    ["33,333", 33.333, "\u2248 33,33"],
    ["2:00", 120, "= 120 menit"],
    ["1,5 jam", 90, "= 90 menit"],
  ])("%s will be stored as %d and says %s", (teks, nilai, gema) => {
    expect(gemaAngka({ teks, nilai, satuan: "menit" })).toBe(gema);
  });

  it("is silent when the text is stored as it stands, or cannot be read", () => {
    expect(
      ["33,5", "120", "0,125", "1.234,5"].map((teks) =>
        gemaAngka({ teks, nilai: { "33,5": 33.5, "120": 120, "0,125": 0.125 }[teks] ?? 1_234.5 }),
      ),
    ).toEqual(["", "", "", ""]);
    expect(gemaAngka({ teks: "12x", nilai: null })).toBe("");
    expect(gemaAngka({ teks: " 33,5 ", nilai: 33.5 })).toBe("");
  });

  it("names no unit where the field has none, and knows a figure with blanks around it", () => {
    expect(gemaAngka({ teks: "2:00", nilai: 120 })).toBe("= 120");
    expect(gemaAngka({ teks: " 33,333 ", nilai: 33.333 })).toBe("\u2248 33,33");
  });
});
