import { describe, expect, it } from "vitest";
import { bacaTanggalSel, bacaTanggalTeks } from "../../../core/intake/tanggal";

describe("bacaTanggalTeks", () => {
  it.each([
    ["31-12-1980", "1980-12-31"],
    ["1/2/1980", "1980-02-01"],
    ["1980-02-01", "1980-02-01"],
    ["1980-02-01 00:00:00", "1980-02-01"],
    ["1 Januari 1980", "1980-01-01"],
    ["17 Agt 1990", "1990-08-17"],
    ["17 Agu 1990", "1990-08-17"],
    ["5 Nopember 1979", "1979-11-05"],
    ["05-Des-2001", "2001-12-05"],
    ["'23-07-1974", "1974-07-23"],
    ["31-02-1980", null],
    ["1980-13-40", null],
    ["29-02-1900", null],
    ["29-02-2000", "2000-02-29"],
    ["kemarin", null],
    ["2020-04-01 23:59:59", "2020-04-02"],
    ["31-12-2020 23:59:59", "2021-01-01"],
    ["2020-04-01 23:59:58", "2020-04-01"],
    ["1983-04-30T17:00:00.000Z", "1983-05-01"],
    ["1983-04-30T16:00:00Z", "1983-05-01"],
    ["1983-04-30T15:00:00+00:00", "1983-05-01"],
    ["1983-04-30T14:00:00Z", "1983-04-30"],
    ["1983-04-30T17:00:00", "1983-04-30"],
    ["1983-05-01T00:00:00+07:00", "1983-05-01"],
    ["1962-04-30T16:30:00Z", "1962-05-01"],
    ["1983-04-30T16:30:00Z", "1983-04-30"],
  ])("reads %s as %s", (teks, tanggal) => {
    expect(bacaTanggalTeks(teks)).toBe(tanggal);
  });
});

describe("bacaTanggalSel", () => {
  it("takes a day number for a day: 27233 is 23 July 1974", () => {
    expect(bacaTanggalSel(27_233)).toBe("1974-07-23");
  });

  it("takes the day that was meant: a second before midnight is the next day, noon is not", () => {
    expect([44_926.99999, 44_926 + 86_399 / 86_400, 44_926.5, 44_926.9999].map(bacaTanggalSel)).toEqual([
      "2023-01-01",
      "2023-01-01",
      "2022-12-31",
      "2022-12-31",
    ]);
  });

  it.each<[number, string | null]>([
    [2018, null],
    [0, null],
    [12, null],
    [202_104, null],
    [20_200_401, "2020-04-01"],
    [4_041_994, "1994-04-04"],
    [20_041_994, "1994-04-20"],
    [20_201_301, null],
    [29_952, "1982-01-01"],
  ])("takes the number %i for %s", (angka, tanggal) => {
    expect(bacaTanggalSel(angka)).toBe(tanggal);
  });

  it("takes neither an error nor a yes/no for a day", () => {
    expect(bacaTanggalSel({ jenis: "galat", kode: "#REF!" })).toBeNull();
    expect(bacaTanggalSel(true)).toBeNull();
  });
});
