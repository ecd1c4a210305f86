import { describe, expect, it } from "vitest";
import {
  bacaAngkaBersatuan,
  bacaDurasiTeks,
  bentukAngka,
  kumpulkanBukti,
  menyebutKiraKira,
  tandaLain,
} from "../../../core/text/gaya-angka";

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
