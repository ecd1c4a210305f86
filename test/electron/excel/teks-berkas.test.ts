import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { bacaBuku } from "../../../electron/excel/baca-buku";

function sel(nama: string, isi: Uint8Array | string) {
  return bacaBuku(nama, typeof isi === "string" ? strToU8(isi) : isi).lembar[0]?.baris.map(({ sel: satu }) => satu);
}

const utf16 = (teks: string, besar = false): Uint8Array => {
  const isi = Buffer.from(teks, "utf16le");
  return new Uint8Array(besar ? isi.swap16() : isi);
};

describe("the separator of text", () => {
  it("is the one that gives rows of equal length, though names hold more commas than there are semicolons", () => {
    expect(sel("p.csv", "NIP;NAMA\n1;Dra. SARI CONTOH, S.E., M.Si., Ak., CA\n2;BIMA CONTOH, S.H., M.H.\n")).toEqual([
      ["NIP", "NAMA"],
      ["1", "Dra. SARI CONTOH, S.E., M.Si., Ak., CA"],
      ["2", "BIMA CONTOH, S.H., M.H."],
    ]);
  });

  it("is the comma where semicolons stand in one cell only", () => {
    expect(sel("p.csv", "NO,NAMA,TUGAS\n1,Sari,menulis; menyimpan; mengirim\n2,Bima,membaca\n")?.[1]).toEqual([
      "1",
      "Sari",
      "menulis; menyimpan; mengirim",
    ]);
  });

  it("is the semicolon beside decimal commas in every row", () => {
    expect(sel("p.csv", "TUGAS;NORMA;HASIL\nmenulis;2,5;3,75\nmembaca;1,5;0,25\n")?.[1]).toEqual(["menulis", "2,5", "3,75"]);
  });

  it("is the tab of a paste that was saved without or with a wrong ending", () => {
    for (const nama of ["tempelan", "tempelan.xls", "tempelan.txt"])
      expect(sel(nama, "NIP\tNAMA\n198305012008011004\tSARI, S.E.\n")?.[1]).toEqual(["198305012008011004", "SARI, S.E."]);
  });
});

describe("quotes in text", () => {
  it("amid words belong to them, and a quote that never closes costs its own cell only", () => {
    expect(sel("p.csv", 'NO;NAMA;UNIT\n1;"Kepala "Seksi" Umum";A\n2;"Sari;B\n3;"Bima";C\n')?.slice(1)).toEqual([
      ["1", 'Kepala "Seksi" Umum', "A"],
      ["2", '"Sari', "B"],
      ["3", "Bima", "C"],
    ]);
  });

  it.each(['="198305012008011004"', '"=""198305012008011004"""', '"""198305012008011004"""'])(
    "and guards fall off an NIP written %s",
    (nip) => {
      expect(sel("p.csv", `NIP,NAMA\n${nip},SARI\n`)?.[1]).toEqual(["198305012008011004", "SARI"]);
    },
  );

  it("leave a formula that is no guard as the text that it is", () => {
    expect(sel("p.csv", 'NIP;NAMA\n1;=HYPERLINK("http://contoh")\n')?.[1]).toEqual(["1", '=HYPERLINK("http://contoh")']);
  });
});

describe("the writing of text", () => {
  it.each([
    ["little-endian UTF-16 without mark", utf16("NIP;NAMA\r\n1;Sari\r\n")],
    ["big-endian UTF-16 without mark", utf16("NIP;NAMA\r\n1;Sari\r\n", true)],
    ["UTF-8 with mark", strToU8("\ufeffNIP;NAMA\r\n1;Sari\r\n")],
  ])("is recognised: %s", (_, isi) => {
    expect(sel("p.csv", isi)).toEqual([
      ["NIP", "NAMA"],
      ["1", "Sari"],
    ]);
  });

  it("stays UTF-8 where one byte is broken, and is the code page of old Excel where no sequence is whole", () => {
    const utf8 = strToU8("NAMA;UNIT\nRenée;Umum – Logistik\nJos?;x\n");
    utf8[utf8.indexOf(0x3f)] = 0xe9;
    expect(sel("p.csv", utf8)?.slice(1)).toEqual([
      ["Renée", "Umum – Logistik"],
      ["Jos\ufffd", "x"],
    ]);
    expect(sel("p.csv", new Uint8Array(Buffer.from("NAMA;X\nJosé;1\nRenée;2\n", "latin1")))?.[1]).toEqual(["José", "1"]);
  });

  it("may hold a control character, which costs its cell that character", () => {
    expect(sel("p.csv", "NIP;NAMA\n1;SA\u0000RI\u0007\n2;BIMA\u000bCONTOH\n")?.slice(1)).toEqual([
      ["1", "SARI"],
      ["2", "BIMA CONTOH"],
    ]);
  });
});
