import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../../core/date";
import { bacaTanggalSel, bacaTanggalTeks, hanyaTahun } from "../../../core/intake/tanggal";

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
    ["1963-04-30T14:30:00Z", "1963-05-01"],
    ["1964-04-30T14:30:00Z", "1964-04-30"],
    ["1983-04-30T17:00:30Z", "1983-04-30"],
    ["1983-04-30T17:00:00+0000", "1983-05-01"],
    ["1983-04-30T17:00:00-00", "1983-05-01"],
    ["1983-04-30T17:00:00z", "1983-05-01"],
    ["1983-04-30T17:00:00+07:00", "1983-04-30"],
    ["1983-04-30T17:00:00-07:00", "1983-04-30"],
    ["1983-04-30T17:00:00+10:00", "1983-04-30"],
    ["1983-04-30T17:00:00+00:30", "1983-04-30"],
    ["30-04-1983 17.00", "1983-04-30"],
    ["30-04-1983 17:00Z", "1983-05-01"],
    ["30-04-1983   08:00", "1983-04-30"],
    [" 30-04-1983 ", "1983-04-30"],
    ["' 30-04-1983", null],
    ["30'04'1983", null],
    ["30-04-1983.", "1983-04-30"],
    ["30-04-1983,", "1983-04-30"],
    ["TMT 01-04-2020", "2020-04-01"],
    ["Rabu, 1 April 2020", "2020-04-01"],
    ["Jum'at 3 April 2020", "2020-04-03"],
    ["tgl. 01-04-2020", "2020-04-01"],
    ["20200401", "2020-04-01"],
    ["01042020", "2020-04-01"],
    ["1980/2/1", "1980-02-01"],
    ["1980.02.01", "1980-02-01"],
    ["1 2 1980", "1980-02-01"],
    ["31-04-1980 23:59:59", null],
    ["1 Mumuk 1980", null],
    ["1 Sept. 1980", "1980-09-01"],
    ["1 Oct 1980", "1980-10-01"],
    ["besok 17:00Z", null],
    ["tanggal: 01-04-2020", "2020-04-01"],
    ["tgl.01-04-2020", "2020-04-01"],
    ["TMT Rabu, tanggal 1 April 2020", "2020-04-01"],
    ["jumat 3 April 2020", "2020-04-03"],
    ["jum’at, 3 April 2020", "2020-04-03"],
    ["1   Januari,  1980", "1980-01-01"],
    ["1--Januari--1980", "1980-01-01"],
    ["", null],
  ])("reads %s as %s", (teks, tanggal) => {
    expect(bacaTanggalTeks(teks)).toBe(tanggal);
  });
});

describe("a month by its name", () => {
  it.each([
    [1, "Januari jan january"],
    [2, "Februari feb pebruari peb february"],
    [3, "Maret mar march"],
    [4, "April apr"],
    [5, "Mei may"],
    [6, "Juni jun june"],
    [7, "Juli jul july"],
    [8, "Agustus agu agust ags agt agst aug august"],
    [9, "September sep sept"],
    [10, "Oktober okt oct october"],
    [11, "November nov nopember nop"],
    [12, "Desember des dec december"],
  ])("is %d however offices and systems write it: %s", (nomor, ejaan) => {
    const bulan = String(nomor).padStart(2, "0");
    for (const satu of ejaan.split(" ")) {
      expect(bacaTanggalTeks(`7 ${satu} 1980`), satu).toBe(`1980-${bulan}-07`);
      expect(bacaTanggalTeks(`7-${satu.toUpperCase()}.-1980`), satu).toBe(`1980-${bulan}-07`);
      expect(hanyaTahun(`${satu} 1980`), satu).toBe(true);
    }
  });
});

describe("a text with more to it than a day", () => {
  it.each(["01-02-1980", "1980/2/1", "1 Januari 1980", "20200401", "01042020"])("is not read for the day within it: %s", (tanggal) => {
    expect(bacaTanggalTeks(tanggal)).not.toBeNull();
    expect(["sejak ", "x"].map((awal) => bacaTanggalTeks(`${awal}${tanggal}`))).toEqual([null, null]);
    expect([" lalu", "x"].map((akhir) => bacaTanggalTeks(`${tanggal}${akhir}`))).toEqual([null, null]);
  });

  it.each(["sejak TMT 01-04-2020", "01-02-1980 17:00 lalu", "x1980/2/1", "91980/2/1", "x1 Januari 1980", "120200401", "101042020"])(
    "as in %s",
    (teks) => {
      expect(bacaTanggalTeks(teks)).toBeNull();
    },
  );
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
    // 1 January 1927 and 31 December 2100, and the days beside them, which are no day number.
    [9_863, "1927-01-01"],
    [9_862, null],
    [73_414, "2100-12-30"],
    [73_415, null],
    [1_980.5, null],
    [-1, null],
  ])("takes the number %i for %s", (angka, tanggal) => {
    expect(bacaTanggalSel(angka)).toBe(tanggal);
  });

  it("takes a real date as it stands, and an empty cell for none", () => {
    expect(bacaTanggalSel({ jenis: "tanggal", tanggal: "1974-07-23" as PlainDate })).toBe("1974-07-23");
    expect([bacaTanggalSel(null), bacaTanggalSel(""), bacaTanggalSel(false)]).toEqual([null, null, null]);
  });

  it("takes neither an error nor a yes/no for a day", () => {
    expect(bacaTanggalSel({ jenis: "galat", kode: "#REF!" })).toBeNull();
    expect(bacaTanggalSel(true)).toBeNull();
  });
});

describe("a text that names no day", () => {
  it.each([
    "2018",
    " 2018 ",
    "'2018",
    "1998",
    "04/2018",
    "4-2018",
    "12.2018",
    "2018-04",
    "201804",
    "April 2018",
    "Apr. 2018",
    "Nopember, 2018",
    "tahun 2018",
    "Tahun   2018",
    "TMT 2018",
  ])("but a year is told as such: %s", (teks) => {
    expect(hanyaTahun(teks)).toBe(true);
  });

  it.each([
    "",
    "1818",
    "13/2018",
    "2018-13",
    "01-04-2018",
    "1 April 2018",
    "Mumuk 2018",
    "April",
    "sejak tahun 2018",
    "April 2018 lalu",
    "20181",
    "12018-04",
    "x2018-04",
    "2018-041",
    "2018-04x",
  ])("nor a year is not: %s", (teks) => {
    expect(hanyaTahun(teks)).toBe(false);
  });
});
