import { strToU8, unzipSync, zipSync } from "fflate";
import * as XLSX from "xlsx";
import { describe, expect, it } from "vitest";
import { bacaBuku } from "../../../electron/excel/baca-buku";
import { cariTersembunyi } from "../../../electron/excel/tersembunyi";
import { bagianXlsx, xlsxMentah } from "./berkas";

/** A sheet of 4 rows and 3 columns whose third row and second column are hidden. */
function bukuBersembunyi(bentuk: XLSX.BookType): Uint8Array {
  const lembar = XLSX.utils.aoa_to_sheet([1, 2, 3, 4].map((nomor) => [`A${nomor}`, `B${nomor}`, `C${nomor}`]));
  lembar["!rows"] = [{}, {}, { hidden: true }, {}];
  lembar["!cols"] = [{ wch: 10 }, { wch: 10, hidden: true }, { wch: 10 }];
  const buku = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(buku, lembar, "Data");
  return new Uint8Array(XLSX.write(buku, { type: "array", bookType: bentuk, cellStyles: true }) as ArrayBuffer);
}

const takTampak = (nama: string, isi: Uint8Array) => {
  const lembar = bacaBuku(nama, isi).lembar[0];
  return [lembar?.barisTersembunyi, lembar?.kolomTersembunyi];
};

describe("hidden rows and columns", () => {
  it.each(["xlsx", "xlsb"] as const)("are told of .%s", (bentuk) => {
    expect(takTampak(`a.${bentuk}`, bukuBersembunyi(bentuk))).toEqual([[3], [1]]);
  });

  it("are told of an .ods, by hand and by filter", () => {
    const bagian = unzipSync(bukuBersembunyi("ods"));
    const tabel =
      '<table:table table:name="Data"><table:table-column/><table:table-column table:visibility="collapse"/><table:table-column/>' +
      ["", ' table:visibility="filter"', ' table:visibility="collapse"']
        .map(
          (sifat) =>
            `<table:table-row${sifat}>${'<table:table-cell office:value-type="float" office:value="1"/>'.repeat(3)}</table:table-row>`,
        )
        .join("") +
      "</table:table>";
    const isi = new TextDecoder().decode(bagian["content.xml"]).replace(/<table:table [^]*<\/table:table>/, tabel);
    expect(takTampak("a.ods", zipSync({ ...bagian, "content.xml": strToU8(isi) }))).toEqual([[2, 3], [1]]);
  });

  it("are none in a sheet that hides nothing, and empty hidden ones are not told", () => {
    expect(takTampak("a.xlsx", xlsxMentah('<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"/>'))).toEqual([[], []]);
  });

  it("are seen by a height of nothing, with prefixes, and where rows carry no numbers", () => {
    const cari = (xml: string) => [...cariTersembunyi(strToU8(xml)).baris];
    expect(cari('<x:row r="4" ht="0" customHeight="1"><x:c/></x:row>')).toEqual([4]);
    expect(cari("<row><c/></row><row hidden='true'><c/></row>")).toEqual([2]);
    expect(cari('<row r="4" hidden="0"/><row r="5" ht="15"/>')).toEqual([]);
  });
});

describe("dates that a program wrote as text of ISO 8601", () => {
  it("fall on the day that was meant in Indonesia", () => {
    const sel = ["1983-04-30T17:00:00Z", "2020-04-01T00:00:00", "2020-04-01"].map(
      (isi, urutan) => `<c r="${"ABC"[urutan]}1" t="d"><v>${isi}</v></c>`,
    );
    expect(bacaBuku("a.xlsx", zipSync(bagianXlsx(`<row r="1">${sel.join("")}</row>`))).lembar[0]?.baris[0]?.sel).toEqual([
      { jenis: "tanggal", tanggal: "1983-05-01" },
      { jenis: "tanggal", tanggal: "2020-04-01" },
      { jenis: "tanggal", tanggal: "2020-04-01" },
    ]);
  });
});
