import { describe, expect, it } from "vitest";
import { bacaTempelanFungsi, bersihkanFungsi, fungsiYangBelumAda } from "../../../core/fungsi/fungsi";

const uraian = (teks: string, sumber?: string): string[] => bacaTempelanFungsi(teks, sumber).map((satu) => satu.uraian);

describe("a line of an article", () => {
  it("loses its number and the sign by which the list goes on, and nothing else", () => {
    expect(
      [
        "a. penyusunan rencana dan anggaran;",
        "b) pengelolaan data pemilih; dan",
        "1. pelaksanaan urusan umum.",
        "(3) pengelolaan arsip",
        "iv. pengawasan",
        "aa. penanganan aduan,",
        "- fasilitasi rapat",
        "• hubungan masyarakat",
        "1.2. evaluasi kinerja",
        "c.pelaksanaan lelang",
      ].map(bersihkanFungsi),
    ).toEqual([
      "penyusunan rencana dan anggaran",
      "pengelolaan data pemilih",
      "pelaksanaan urusan umum",
      "pengelolaan arsip",
      "pengawasan",
      "penanganan aduan",
      "fasilitasi rapat",
      "hubungan masyarakat",
      "evaluasi kinerja",
      "pelaksanaan lelang",
    ]);
  });

  it("keeps words that only look like numbers", () => {
    expect(["di lingkungan kantor", "5 tahun sekali evaluasi", "T.U. dan kepegawaian", "A"].map(bersihkanFungsi)).toEqual([
      "di lingkungan kantor",
      "5 tahun sekali evaluasi",
      "T.U. dan kepegawaian",
      "A",
    ]);
  });
});

describe("pasted functions", () => {
  it("are one a line, without empty lines and without what was said already", () => {
    expect(uraian("a. Pengelolaan arsip;\r\n\r\nb. Pengelolaan surat; dan\nc. pengelolaan  ARSIP.\n")).toEqual([
      "Pengelolaan arsip",
      "Pengelolaan surat",
    ]);
  });

  it("take the source from the second cell, else from the line at hand; a column of numbers is the number", () => {
    expect(bacaTempelanFungsi("1\tPengelolaan arsip\tPasal 12 huruf a\n2\tPengelolaan surat", "Pasal 12")).toEqual([
      { uraian: "Pengelolaan arsip", sumber: "Pasal 12 huruf a" },
      { uraian: "Pengelolaan surat", sumber: "Pasal 12" },
    ]);
  });

  it("hold a cell of several lines together, as a spreadsheet quotes it", () => {
    expect(uraian('"Pengelolaan arsip\ndan surat"\tPasal 1\nHumas')).toEqual(["Pengelolaan arsip dan surat", "Humas"]);
  });

  it("leave out the heading of the list", () => {
    expect(uraian("No\tUraian fungsi\tDasar\n1\tPengelolaan arsip\tPasal 3\nFungsi")).toEqual(["Pengelolaan arsip"]);
  });

  it("stay words when they look like formulas, and end at the longest that is kept", () => {
    expect(uraian("=HYPERLINK(1) pengelolaan\tx")).toEqual(["=HYPERLINK(1) pengelolaan"]);
    expect(uraian("x".repeat(2_000))[0]).toHaveLength(1_000);
    expect(bacaTempelanFungsi(`Arsip\t${"x".repeat(300)}`)[0]?.sumber).toHaveLength(250);
    expect(uraian("7")).toEqual(["7"]);
  });
});

describe("functions of a sister unit", () => {
  it("are added as far as they are not there", () => {
    const satu = (teks: string) => ({ uraian: teks, sumber: "Pasal 1" });
    expect(fungsiYangBelumAda([satu("Pengelolaan arsip.")], [satu("pengelolaan arsip"), satu("Humas")])).toEqual([satu("Humas")]);
  });
});
