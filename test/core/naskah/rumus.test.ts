import { describe, expect, it } from "vitest";
import { bentukDariNama } from "../../../core/naskah/bentuk";
import { rentang, rumus, rumusSubtotal, sel, senarai, teksRumus, type Rujukan } from "../../../core/naskah/rumus";

const alamat = (rujukan: Rujukan): string => {
  if (rujukan.jenis === "rentang") return `${rujukan.kolom}:${rujukan.dari}..${rujukan.sampai}`;
  return [rujukan.bagian, rujukan.baris, rujukan.kolom].filter((satu) => satu !== undefined).join("!");
};

describe("a formula that names cells by what they hold", () => {
  it("is composed of text, numbers, cells and other formulas, in their order", () => {
    const bulat = rumus`ROUND(${sel("mentah")},0)`;
    expect(teksRumus(rumus`IF(${sel("beban", "jumlah", "rincian")}>${0},MAX(1,${bulat}),${bulat})`, alamat)).toBe(
      "IF(rincian!jumlah!beban>0,MAX(1,ROUND(mentah,0)),ROUND(mentah,0))",
    );
  });

  it("takes words of the language itself as they are: the name of a cell, of a function", () => {
    expect(teksRumus(rumus`${"ROUND"}(${"WKE"}/${2})`, alamat)).toBe("ROUND(WKE/2)");
    expect(rumus`${"WKE"}`.bagian).toEqual(["WKE"]);
  });

  it("sums a range from its first to its last row", () => {
    expect(teksRumus(rumusSubtotal("pns", "unit a", "j9"), alamat)).toBe("SUBTOTAL(9,pns:unit a..j9)");
    expect(teksRumus(rumus`SUM(${rentang("menit", "t1", "t2")})`, alamat)).toBe("SUM(menit:t1..t2)");
  });
});

describe("the arguments of a function", () => {
  it("are cells and formulas with a comma between them, and nothing when there are none", () => {
    const isi = senarai([sel("tahun 2027"), rumus`2*${sel("tahun 2028")}`, sel("tahun 2029")]);
    expect(teksRumus(rumus`MAX(${isi})`, alamat)).toBe("MAX(tahun 2027,2*tahun 2028,tahun 2029)");
    expect(teksRumus(rumus`MAX(${senarai([])})`, alamat)).toBe("MAX()");
  });
});

describe("the form that a file's name asks for", () => {
  it("is its ending in any case, and none for another ending", () => {
    expect(["a.xlsx", "b.PDF", "c.d.docx", "e.xls", "pdf.", "tanpa akhiran"].map(bentukDariNama)).toEqual([
      "xlsx",
      "pdf",
      "docx",
      null,
      null,
      null,
    ]);
  });
});
