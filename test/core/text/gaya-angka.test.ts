import { describe, expect, it } from "vitest";
import {
  bacaAngka,
  bacaAngkaBersatuan,
  bacaDurasiTeks,
  bentukAngka,
  kumpulkanBukti,
  menyebutKiraKira,
  putuskanGaya,
  tandaLain,
  type TandaDesimal,
} from "../../../core/text/gaya-angka";

describe("how one number is written", () => {
  it.each([
    ["120", 120],
    ["0", 0],
    ["75000", 75_000],
    ["007", 7],
    ["12.", 12],
    ["1 250", 1_250],
    ["75\u00a0000", 75_000],
    ["1\u202f234\u2009567", 1_234_567],
    ["1'250", 1_250],
    ["1\u2019250\u2019000", 1_250_000],
    ["+5", 5],
    ["-5", -5],
    ["\u22125", -5],
    ["(5)", -5],
    ["- 5", -5],
    ["-0", 0],
    ["\uff11\uff12\uff10", 120],
    ["\u200b120\ufeff", 120],
    ["999999999999999", 999_999_999_999_999],
  ])("%s is whole and says nothing of the decimals", (teks, nilai) => {
    expect(bentukAngka(teks)).toEqual({ jenis: "bulat", nilai });
  });

  it.each<[string, number, TandaDesimal]>([
    ["0.125", 0.125, "titik"],
    ["00.125", 0.125, "titik"],
    ["0,125", 0.125, "koma"],
    ["0,500", 0.5, "koma"],
    [",5", 0.5, "koma"],
    [".5", 0.5, "titik"],
    [",125", 0.125, "koma"],
    ["33,5", 33.5, "koma"],
    ["33.5", 33.5, "titik"],
    ["33.3333", 33.3333, "titik"],
    ["1234.567", 1_234.567, "titik"],
    ["0.30000000000000004", 0.30000000000000004, "titik"],
    ["1.234,5", 1_234.5, "koma"],
    ["1,234.5", 1_234.5, "titik"],
    ["1.234,567", 1_234.567, "koma"],
    ["1.234.567", 1_234_567, "koma"],
    ["1,234,567", 1_234_567, "titik"],
    ["1 250,500", 1_250.5, "koma"],
    ["1'250.50", 1_250.5, "titik"],
    ["\u22121.234,5", -1_234.5, "koma"],
    ["(0.5)", -0.5, "titik"],
    ["75.000,-", 75_000, "koma"],
    ["75.000.-", 75_000, "koma"],
    ["\uff13\uff13\uff0c\uff15", 33.5, "koma"],
  ])("%s has one reading and tells its sign", (teks, nilai, desimal) => {
    expect(bentukAngka(teks)).toEqual({ jenis: "pasti", nilai, desimal });
  });

  it.each([
    ["33.333", 33_333, 33.333],
    ["33,333", 33.333, 33_333],
    ["1.250", 1_250, 1.25],
    ["1,022", 1.022, 1_022],
    ["100.000", 100_000, 100],
    ["-1.250", -1_250, -1.25],
    ["(1.250)", -1_250, -1.25],
  ])("%s is %d with decimal commas and %d with decimal points", (teks, koma, titik) => {
    expect(bentukAngka(teks)).toEqual({ jenis: "taksa", koma, titik });
    expect([bacaAngka(teks, "koma"), bacaAngka(teks, "titik")]).toEqual([koma, titik]);
  });

  it.each([
    "",
    " ",
    "-",
    ".",
    "abc",
    "1.25.000",
    "1,25,000",
    "1..2",
    "1,2,3",
    "1.2.3",
    "0.123,5",
    "0.234.567",
    "1234.567,8",
    "1.234.56",
    "1,234,5",
    "12/5",
    "1e5",
    "1,5E+17",
    "--5",
    "(-5)",
    "12 5",
    "1 25",
    "0 250",
    "1'25",
    "1 250'000",
    "1\n250",
    "33, 5",
    "12%",
    "12 jam",
    "12\u00b9",
    "5\u00b2",
    "\u00bd",
    "#REF!",
    "1966010112345678",
    "196601011990031001",
    "196601011990031001.5",
  ])("%j is no number", (teks) => {
    expect(bentukAngka(teks)).toBeNull();
  });
});

describe("a number too long to be one", () => {
  it("has more than fifteen digits, zeros in front not counted; a text of more than 48 signs is none either", () => {
    expect(["999999999999999", "0009999999999999990", "9999999999999990"].map((teks) => bentukAngka(teks)?.jenis ?? null)).toEqual([
      "bulat",
      null,
      null,
    ]);
    expect(bentukAngka("000999999999999999")).toEqual({ jenis: "bulat", nilai: 999_999_999_999_999 });
    expect([bentukAngka(`0,${"0".repeat(45)}1`)?.jenis, bentukAngka(`0,${"0".repeat(46)}1`)]).toEqual(["pasti", null]);
  });

  it("neither votes nor has a unit nor a length of time", () => {
    const panjang = `0,5${"0".repeat(46)}`;
    expect(kumpulkanBukti([panjang, "0.25"])).toMatchObject({ koma: 0, titik: 1 });
    expect(kumpulkanBukti([panjang.slice(0, 48)])).toMatchObject({ koma: 1 });
    expect(bacaAngkaBersatuan(`5 ${"x".repeat(119)}`, "koma")).toBeNull();
    expect(bacaAngkaBersatuan(`5 ${"x".repeat(118)}`, "koma")?.nilai).toBe(5);
    expect([bacaDurasiTeks(`2 jam${" ".repeat(43)}`, "koma"), bacaDurasiTeks(`2 jam${" ".repeat(44)}`, "koma")]).toEqual([120, null]);
  });
});

describe("an amount without sen", () => {
  it("is whole: 1,234.- is 1234 and its sign of decimals the other one; half an amount is no such amount", () => {
    expect(bentukAngka("1,234.-")).toEqual({ jenis: "pasti", nilai: 1_234, desimal: "titik" });
    expect(bentukAngka("75,-")).toEqual({ jenis: "bulat", nilai: 75 });
    expect([bentukAngka("75,5,-"), bentukAngka("1,2,3,-")]).toEqual([null, null]);
  });
});

describe("an estimate", () => {
  it("is told from a plain number", () => {
    expect(["\u00b1 30", "30", "30 laporan", `\u00b1 ${"3".repeat(120)}`].map(menyebutKiraKira)).toEqual([true, false, false, false]);
  });
});

describe("the other sign of decimals", () => {
  it("of a comma is a point, and of a point a comma", () => {
    expect([tandaLain("koma"), tandaLain("titik")]).toEqual(["titik", "koma"]);
  });
});

describe("the style of a whole file", () => {
  const gaya = (...teks: string[]): TandaDesimal | null => putuskanGaya(kumpulkanBukti(teks));

  it("follows the certain ones: 0.125 beside 1.250 makes it 1,25 and 0.136 beside 1,022 makes it 1022", () => {
    expect(gaya("0.125", "1.250")).toBe("titik");
    expect(gaya("1,022", "0.136")).toBe("titik");
    expect(gaya("33,5", "1.250")).toBe("koma");
    expect(gaya("1.234.567", "1,250")).toBe("koma");
  });

  it("is asked about when nothing certain tells, or when the certain ones disagree beside one with two readings", () => {
    expect(gaya("33.333")).toBeNull();
    expect(gaya("33.333", "120", "laporan")).toBeNull();
    expect(gaya("33.5", "33,5", "1.250")).toBeNull();
  });

  it("is the country's when there is nothing to decide", () => {
    expect(gaya()).toBe("koma");
    expect(gaya("120", "laporan", "1 250")).toBe("koma");
    expect(gaya("33.5", "33,5")).toBe("koma");
  });

  it("counts each kind and keeps its first example; units and currencies vote, words do not", () => {
    const bukti = kumpulkanBukti([
      "Rp 75.000,00",
      "1,5 jam",
      "12,5%",
      "0.5",
      "1.250 menit",
      " 33.333 ",
      "1.1 Menyusun laporan",
      "2.30 WIB",
    ]);
    expect(bukti).toEqual({
      koma: 3,
      titik: 1,
      taksa: 2,
      contohKoma: "Rp 75.000,00",
      contohTitik: "0.5",
      contohTaksa: "1.250 menit",
    });
  });
});

describe("a number with its unit", () => {
  it.each([
    ["120 menit", 120, "menit"],
    ["1,5 jam", 1.5, "jam"],
    ["12 laporan", 12, "laporan"],
    ["12laporan", 12, "laporan"],
    ["Rp 75.000", 75_000, "Rp"],
    ["Rp75.000,00", 75_000, "Rp"],
    ["Rp. 75.000,-", 75_000, "Rp."],
    ["-Rp 5.000", -5_000, "Rp"],
    ["Rp 75.000/bulan", 75_000, "Rp/bulan"],
    ["Rp 75 ribu", 75_000, "Rp"],
    ["1,5 juta lembar", 1_500_000, "lembar"],
    ["12,5%", 12.5, "%"],
    ["12 %", 12, "%"],
    ["\u00b1 30", 30, ""],
    ["sekitar 30 menit", 30, "menit"],
    ["30 mnt", 30, "mnt"],
    ["12 x", 12, "x"],
    ["12 kali/tahun", 12, "kali/tahun"],
    ["45'", 45, "'"],
    ["1 250 orang", 1_250, "orang"],
    ["120 m2", 120, "m2"],
    ["33,5", 33.5, ""],
    ["1.250 lembar A4", 1_250, "lembar A4"],
  ])("%s", (teks, nilai, satuan) => {
    expect(bacaAngkaBersatuan(teks, "koma")).toEqual({ nilai, satuan });
  });

  it("follows the style of the file", () => {
    expect(bacaAngkaBersatuan("1.250 jam", "titik")).toEqual({ nilai: 1.25, satuan: "jam" });
    expect(bacaAngkaBersatuan("$1,250", "titik")).toEqual({ nilai: 1_250, satuan: "$" });
  });

  it.each([
    "",
    "laporan",
    "5 x 3",
    "10-12 hari",
    "12/5",
    "1e5",
    "1,5E+17",
    "1.25.000 orang",
    "2 jam 30 menit",
    "1. Menyusun laporan",
    "< 30",
  ])("%j is not one number with a unit", (teks) => {
    expect(bacaAngkaBersatuan(teks, "koma")).toBeNull();
  });
});
