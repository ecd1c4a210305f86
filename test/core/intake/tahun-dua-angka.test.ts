import { describe, expect, it } from "vitest";
import { parsePlainDate, type PlainDate } from "../../../core/date";
import { lahirDuaAngka, tmtDuaAngka } from "../../../core/intake/tahun-dua-angka";

function hari(teks: string): PlainDate {
  const tanggal = parsePlainDate(teks);
  if (!tanggal) throw new Error(`bukan tanggal: ${teks}`);
  return tanggal;
}

const PER = hari("2026-11-01");

describe("a birth year of two figures", () => {
  const lahir = (teks: string, nip: string | null = null) => lahirDuaAngka(teks, { menurutNip: nip === null ? null : hari(nip), per: PER });

  it.each([
    // Somebody in office is from 15 to 100 years old: born from 1926 to 2011.
    ["01-05-83", "1983-05-01"],
    ["01/05/83", "1983-05-01"],
    ["01.05.83", "1983-05-01"],
    ["1 Mei 83", "1983-05-01"],
    ["1 Mei '83", "1983-05-01"],
    ["1-Mei-’83", "1983-05-01"],
    [" 01-05-83 ", "1983-05-01"],
    ["01-05-12", null],
    ["01-05-27", "1927-05-01"],
    ["01-05-25", null],
    ["31-02-83", null],
    ["01-05-1983", null],
    ["01-05-83 x", null],
    ["01-05-835", null],
    ["83", null],
    ["kemarin", null],
    ["", null],
  ])("%s is %s, of an age in office", (teks, tanggal) => {
    expect(lahir(teks)).toBe(tanggal);
  });

  it("from 1926 to 2011 may be of either century: 26 is 100 years or none, 11 is 15 or 115", () => {
    expect([lahir("01-05-26"), lahir("01-05-11")]).toEqual(["1926-05-01", "2011-05-01"]);
  });

  it("is that of the NIP where the two agree in the year, though the age alone would not decide", () => {
    expect(lahir("01-05-12", "1912-08-17")).toBe("1912-05-01");
    expect(lahir("01-05-25", "1925-05-01")).toBe("1925-05-01");
    expect(lahir("01-05-25", "2025-05-01")).toBe("2025-05-01");
    // The NIP gives another year: the age decides.
    expect(lahir("01-05-83", "1985-05-01")).toBe("1983-05-01");
  });
});

describe("a TMT with a year of two figures", () => {
  const tmt = (teks: string, lahirnya: string | null = null) =>
    tmtDuaAngka(teks, { lahir: lahirnya === null ? null : hari(lahirnya), per: PER });

  it.each([
    // Without a birth date: from 1945 until two years ahead, 2028.
    ["01-04-20", null, "2020-04-01"],
    ["01-04-45", null, "1945-04-01"],
    ["01-04-44", null, null],
    ["01-04-28", null, "2028-04-01"],
    ["01-04-29", null, null],
    ["1 April '98", null, "1998-04-01"],
    // Born in 1985, at work from 15 years on: 2000.
    ["01-04-00", "1985-06-01", "2000-04-01"],
    ["01-04-99", "1985-06-01", null],
    // Born in 1910: 1925 and 2025 both are possible, and neither is chosen.
    ["01-04-25", "1910-06-01", null],
    ["01-04-24", "1910-06-01", "2024-04-01"],
    ["31-04-20", null, null],
    ["April", null, null],
  ])("%s of somebody born %s is %s", (teks, lahirnya, tanggal) => {
    expect(tmt(teks, lahirnya)).toBe(tanggal);
  });
});
