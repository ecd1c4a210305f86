import * as XLSX from "xlsx";
import { describe, expect, it } from "vitest";
import { hanyaNilai } from "../../../electron/excel/biff";
import { aliranOle } from "../../../electron/excel/ole";
import { bacaBuku } from "../../../electron/excel/baca-buku";
import { berkasOle, bukuKerja } from "./berkas";

/** One record: its number, then the length and content. */
function rekaman(jenis: number, isi: readonly number[]): number[] {
  return [jenis & 0xff, jenis >> 8, isi.length & 0xff, isi.length >> 8, ...isi];
}

const dua = (nilai: number): number[] => [nilai & 0xff, nilai >> 8];

const label = (baris: number, kolom: number, teks: string): number[] =>
  rekaman(0x0204, [...dua(baris), ...dua(kolom), 0, 0, ...dua(teks.length), ...Buffer.from(teks, "latin1")]);

describe("an old .xls", () => {
  it("tells its hidden row and column", () => {
    const isi = [
      ...rekaman(0x0809, [0, 5, 0x10, 0, 0, 0, 0, 0]),
      ...rekaman(0x007d, [...dua(1), ...dua(1), 0, 8, 15, 0, 1, 0, 0, 0]),
      ...rekaman(0x0208, [...dua(1), 0, 0, 2, 0, 255, 0, 0, 0, 0, 0, 0x20, 1, 15, 0]),
      ...[label(0, 0, "NIP"), label(0, 1, "NAMA"), label(1, 0, "1"), label(1, 1, "Sari")].flat(),
      ...rekaman(0x000a, []),
    ];
    expect(bacaBuku("daftar.xls", new Uint8Array(isi)).lembar[0]).toMatchObject({ barisTersembunyi: [2], kolomTersembunyi: [1] });
  });

  it("is read when it is a bare stream without container, as short scripts write it", () => {
    const isi = [
      ...rekaman(0x0809, [0, 0, 0x10, 0, 0, 0, 0, 0]),
      ...label(0, 0, "NIP"),
      ...label(0, 1, "NAMA"),
      ...label(1, 0, "198305012008011004"),
      ...label(1, 1, "Sari"),
      ...rekaman(0x000a, []),
    ];
    expect(bacaBuku("daftar.xls", new Uint8Array(isi)).lembar.map(({ baris }) => baris.map(({ sel }) => sel))).toEqual([
      [
        ["NIP", "NAMA"],
        ["198305012008011004", "Sari"],
      ],
    ]);
  });

  it("keeps the saved results of its formulas, and is read without the formulas themselves", () => {
    const lembar = XLSX.utils.aoa_to_sheet([
      ["A", "B"],
      [2, 3],
    ]);
    lembar["C2"] = { t: "n", v: 6, f: "A2*B2" };
    lembar["!ref"] = "A1:C2";
    const buku = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(buku, lembar, "Data");
    const isi = new Uint8Array(XLSX.write(buku, { type: "array", bookType: "biff8" }) as ArrayBuffer);
    expect(bacaBuku("a.xls", isi).lembar[0]?.baris.map(({ sel }) => sel)).toEqual([
      ["A", "B"],
      [2, 3, 6],
    ]);
  });

  it("ends in words when a formula claims more tokens than it has", () => {
    const rusak = Buffer.from([...rekaman(0x0809, [0, 6, 0x10, 0]), ...rekaman(0x0006, [...Array<number>(20).fill(0), 0xff, 0x7f, 1])]);
    expect([...hanyaNilai(rusak).subarray(8)].slice(20)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });
});

describe("the container of an old .xls", () => {
  it("gives its streams, large and small", () => {
    const besar = new Uint8Array(10_000).map((_, letak) => letak % 251);
    const kecil = new Uint8Array(100).fill(7);
    const isi = Buffer.from(berkasOle({ Workbook: besar, Catatan: kecil }));
    expect(new Uint8Array(aliranOle(isi, ["Workbook"]) ?? [])).toEqual(besar);
    expect(new Uint8Array(aliranOle(isi, ["TidakAda", "Catatan"]) ?? [])).toEqual(kecil);
    expect(aliranOle(isi, ["TidakAda"])).toBeNull();
  });

  it("is refused as damaged when its chain of sectors runs in a circle", () => {
    const isi = Buffer.from(bukuKerja({ A: Array.from({ length: 400 }, (_, nomor) => [`nama ${nomor}`, nomor]) }, "biff8"));
    const tabel = (isi.readInt32LE(76) + 1) * 512;
    const rantai = Array.from({ length: 128 }, (_, nomor) => isi.readInt32LE(tabel + nomor * 4));
    const awal = rantai.findIndex((berikut, nomor) => berikut === nomor + 1);
    isi.writeInt32LE(awal, tabel + (awal + 1) * 4);
    expect(() => bacaBuku("a.xls", new Uint8Array(isi))).toThrow("fileUnreadable");
  });
});
