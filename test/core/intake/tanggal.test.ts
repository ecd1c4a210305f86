import { describe, expect, it } from "vitest";
import { bacaTanggalSel, bacaTanggalTeks } from "../../../core/intake/tanggal";

describe("bacaTanggalTeks", () => {
  it.each([
    ["31-12-1980", "1980-12-31"],
    ["1/2/1980", "1980-02-01"],
    ["1980-02-01", "1980-02-01"],
    ["1980-02-01 00:00:00", "1980-02-01"],
    ["1 Januari 1980", "1980-01-01"],
    ["17 Agt 1990", null],
    ["17 Agu 1990", "1990-08-17"],
    ["5 Nopember 1979", "1979-11-05"],
    ["05-Des-2001", "2001-12-05"],
    ["'23-07-1974", "1974-07-23"],
    ["31-02-1980", null],
    ["1980-13-40", null],
    ["29-02-1900", null],
    ["29-02-2000", "2000-02-29"],
    ["kemarin", null],
  ])("reads %s as %s", (teks, tanggal) => {
    expect(bacaTanggalTeks(teks)).toBe(tanggal);
  });
});

describe("bacaTanggalSel", () => {
  it("takes a day number for a day: 27233 is 23 July 1974", () => {
    expect(bacaTanggalSel(27_233)).toBe("1974-07-23");
  });

  it("takes neither an error nor a yes/no for a day", () => {
    expect(bacaTanggalSel({ jenis: "galat", kode: "#REF!" })).toBeNull();
    expect(bacaTanggalSel(true)).toBeNull();
  });
});
