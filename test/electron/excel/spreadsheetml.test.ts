import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { bacaBuku } from "../../../electron/excel/baca-buku";

const GAYA =
  '<Styles><Style ss:ID="t"><NumberFormat ss:Format="Short Date"/></Style><Style ss:ID="j"><NumberFormat ss:Format="h:mm"/></Style><Style ss:ID="p"><NumberFormat ss:Format="Percent"/></Style><Style ss:ID="u"><NumberFormat ss:Format="&quot;Rp&quot;#,##0"/></Style></Styles>';
const buku = (isi: string): string =>
  `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${GAYA}${isi}</Workbook>`;
const lembar = (isi: string) => bacaBuku("daftar.xls", strToU8(buku(isi))).lembar;
const sel = (isi: string): string => `<Cell>${isi}</Cell>`;
const teks = (isi: string): string => sel(`<Data ss:Type="String">${isi}</Data>`);

describe("SpreadsheetML saved as .xls", () => {
  it("keeps the places that rows, cells and merged cells name, and every kind of value", () => {
    const [satu] = lembar(
      `<Worksheet ss:Name="Data"><Table><Row>${teks("NIP")}<Cell ss:Index="4" ss:MergeAcross="1"><Data ss:Type="String">UNIT</Data></Cell>${teks("X")}</Row>` +
        '<Row ss:Index="5"><Cell><Data ss:Type="Number">198305012008011004</Data></Cell><Cell ss:StyleID="t"><Data ss:Type="DateTime">1983-05-01T00:00:00.000</Data></Cell>' +
        '<Cell ss:StyleID="j"><Data ss:Type="DateTime">1899-12-31T02:00:00.000</Data></Cell><Cell ss:StyleID="p"><Data ss:Type="Number">0.25</Data></Cell>' +
        '<Cell ss:StyleID="u"><Data ss:Type="Number">1500</Data></Cell><Cell><Data ss:Type="Number">1250.5</Data></Cell><Cell><Data ss:Type="Boolean">1</Data></Cell>' +
        '<Cell ss:Formula="=1/0"><Data ss:Type="Error">#DIV/0!</Data></Cell><Cell ss:Formula="=A1"/></Row></Table></Worksheet>',
    );
    expect(satu).toEqual({
      nama: "Data",
      tersembunyi: false,
      gabungan: [{ barisAwal: 1, barisAkhir: 1, kolomAwal: 3, kolomAkhir: 4 }],
      baris: [
        { nomor: 1, sel: ["NIP", null, null, "UNIT", null, "X"] },
        {
          nomor: 5,
          sel: [
            "198305012008011004",
            { jenis: "tanggal", tanggal: "1983-05-01" },
            { jenis: "durasi", menit: 120 },
            { jenis: "persen", nilai: 0.25 },
            { jenis: "uang", nilai: 1_500 },
            1_250.5,
            true,
            { jenis: "galat", kode: "#DIV/0!" },
            { jenis: "rumusTanpaNilai" },
          ],
        },
      ],
      barisTersembunyi: [],
      kolomTersembunyi: [],
    });
  });

  it("tells what is hidden: rows, columns, sheets", () => {
    const [satu, dua] = lembar(
      `<Worksheet ss:Name="A"><Table><Column/><Column ss:Hidden="1"/><Row>${teks("1")}${teks("2")}</Row><Row ss:Hidden="1">${teks("3")}</Row></Table></Worksheet>` +
        `<Worksheet ss:Name="B"><Table><Row>${teks("x")}</Row></Table><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>`,
    );
    expect([satu?.barisTersembunyi, satu?.kolomTersembunyi, satu?.tersembunyi, dua?.tersembunyi]).toEqual([[2], [1], false, true]);
  });

  it("is refused as damaged when its end is missing", () => {
    const utuh = buku(`<Worksheet ss:Name="A"><Table><Row>${teks("1")}</Row></Table></Worksheet>`);
    expect(() => bacaBuku("a.xls", strToU8(utuh.slice(0, -30)))).toThrow("fileUnreadable");
  });
});
