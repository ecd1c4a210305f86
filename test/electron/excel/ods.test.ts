import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { AppError } from "../../../core/errors";
import { bacaBuku } from "../../../electron/excel/baca-buku";
import { bukuKerja } from "./berkas";

const BAGIAN = unzipSync(bukuKerja({ Data: [["NIP", "NAMA"]] }, "ods"));
const KONTEN = new TextDecoder().decode(BAGIAN["content.xml"]);

function ods(tabel: string): Uint8Array {
  const isi = KONTEN.replace(/<table:table [^]*<\/table:table>/, `<table:table table:name="Data">${tabel}</table:table>`);
  return zipSync({ ...BAGIAN, "content.xml": strToU8(isi) });
}

const kode = (nama: string, isi: Uint8Array): unknown => {
  try {
    bacaBuku(nama, isi);
    return "terbaca";
  } catch (galat) {
    return galat instanceof AppError ? [galat.code, "sebab" in galat.data ? galat.data.sebab : undefined] : galat;
  }
};
const ANGKA = '<table:table-cell office:value-type="float" office:value="7"';

describe("the cells of an .ods", () => {
  const SEL = [
    '<table:table-cell office:value-type="float" office:value="1250.5"><text:p>1.250,5</text:p></table:table-cell>',
    '<table:table-cell office:value-type="float" office:value="198305012008011004"/>',
    '<table:table-cell office:value-type="percentage" office:value="0.25"/>',
    '<table:table-cell office:value-type="currency" office:currency="IDR" office:value="1500"/>',
    '<table:table-cell office:value-type="date" office:date-value="1983-05-01"/>',
    '<table:table-cell office:value-type="time" office:time-value="PT02H30M00S"/>',
    '<table:table-cell office:value-type="boolean" office:boolean-value="true"/>',
    '<table:table-cell office:value-type="string"><office:annotation><text:p>catatan</text:p></office:annotation><text:p>Sari<text:s text:c="2"/><text:span>Contoh</text:span></text:p><text:p>baris dua</text:p></table:table-cell>',
    '<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>',
    '<table:table-cell table:formula="of:=[.A1]"/>',
  ];
  const NILAI = [
    1_250.5,
    "198305012008011004",
    { jenis: "persen", nilai: 0.25 },
    { jenis: "uang", nilai: 1_500 },
    { jenis: "tanggal", tanggal: "1983-05-01" },
    { jenis: "durasi", menit: 150 },
    true,
    "Sari  Contoh\nbaris dua",
    { jenis: "galat", kode: "#DIV/0!" },
    { jenis: "rumusTanpaNilai" },
  ];

  it("arrive as what they are", () => {
    expect(bacaBuku("a.ods", ods(`<table:table-row>${SEL.join("")}</table:table-row>`)).lembar[0]?.baris).toEqual([
      { nomor: 1, sel: NILAI },
    ]);
  });

  it("arrive the same from a flat file, also one called .xls", () => {
    const datar = `<?xml version="1.0"?><office:document xmlns:office="o" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="Data"><table:table-row>${SEL.join("")}</table:table-row></table:table></office:spreadsheet></office:body></office:document>`;
    expect(bacaBuku("a.xls", strToU8(datar)).lembar[0]?.baris[0]?.sel).toEqual(NILAI);
    expect(kode("a.fods", strToU8(datar.slice(0, -20)))).toEqual(["fileUnreadable", "terpotong"]);
  });

  it("stand where repetitions and merges put them, and rows where empty ones do", () => {
    const [lembar] = bacaBuku(
      "a.ods",
      ods(
        `<table:table-row><table:table-cell table:number-columns-repeated="2"/>${ANGKA} table:number-columns-repeated="2" table:number-rows-spanned="2"/></table:table-row>` +
          `<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row><table:table-row table:number-rows-repeated="2">${ANGKA}/></table:table-row>`,
      ),
    ).lembar;
    expect(lembar?.baris.map(({ nomor, sel }) => [nomor, ...sel])).toEqual([
      [1, null, null, 7, 7],
      [5, 7],
      [6, 7],
    ]);
    expect(lembar?.gabungan).toEqual([{ barisAwal: 1, barisAkhir: 2, kolomAwal: 2, kolomAkhir: 2 }]);
  });
});

describe("an .ods that stands for more than it holds", () => {
  it.each([
    [
      "rows times columns",
      `<table:table-row table:number-rows-repeated="100000">${ANGKA} table:number-columns-repeated="1000"/></table:table-row>`,
    ],
    [
      "rows of covered cells",
      `<table:table-row table:number-rows-repeated="900000"><table:covered-table-cell office:value-type="float" office:value="7" table:number-columns-repeated="99"/></table:table-row>`,
    ],
    [
      "many rows that repeat",
      `<table:table-row table:number-rows-repeated="1000">${ANGKA} table:number-columns-repeated="50"/></table:table-row>`.repeat(60),
    ],
    [
      "a long text in every repeated cell",
      `<table:table-row table:number-rows-repeated="400"><table:table-cell office:value-type="string"><text:p>${"x".repeat(600_000)}</text:p></table:table-cell></table:table-row>`,
    ],
  ])("is refused within a second: %s", (_, tabel) => {
    const mulai = performance.now();
    expect(kode("a.ods", ods(tabel))).toEqual(["fileExpandsTooFar", undefined]);
    expect(performance.now() - mulai).toBeLessThan(10_000);
  });

  it("is read where numbers of repetitions make no sense for empty cells", () => {
    const jauh = `<table:table-row table:number-rows-repeated="99999999999"><table:table-cell table:number-columns-repeated="99999999999"/></table:table-row><table:table-row>${ANGKA}/></table:table-row>`;
    expect(bacaBuku("a.ods", ods(`<table:table-row>${ANGKA}/></table:table-row>${jauh}`)).lembar[0]?.baris).toHaveLength(1);
  });
});

describe("an .ods of which bytes were changed", () => {
  it("is refused as damaged, whatever the changed bytes would say", () => {
    const utuh = ods(`<table:table-row>${ANGKA}/></table:table-row>`.repeat(2_000));
    const awal = Buffer.from(utuh).indexOf("content.xml");
    const hasil = new Set(
      [40, 80, 120, 160, 200].map((letak) => {
        const rusak = Uint8Array.from(utuh);
        rusak[awal + letak] = (rusak[awal + letak] ?? 0) ^ 0x10;
        return JSON.stringify(kode("a.ods", rusak));
      }),
    );
    expect([...hasil].every((satu) => /fileUnreadable|fileExpandsTooFar/.test(satu))).toBe(true);
    expect(kode("a.ods", utuh)).toBe("terbaca");
  });

  it("is refused although it unpacks, because a figure may be another one now", () => {
    const utuh = zipSync({ ...BAGIAN, "content.xml": [strToU8(KONTEN.replace("NAMA", "1250")), { level: 0 }] });
    const rusak = Uint8Array.from(utuh);
    rusak[Buffer.from(utuh).indexOf("1250")] = 0x39;
    expect(kode("a.ods", rusak)).toEqual(["fileUnreadable", "isiBerubah"]);
  });
});
