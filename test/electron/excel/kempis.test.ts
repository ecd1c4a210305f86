import { strFromU8, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { buangSelKosong, kebanyakanKosong } from "../../../electron/excel/kempis";

const kempis = (xml: string): string => strFromU8(buangSelKosong(strToU8(xml)));

describe("buangSelKosong", () => {
  it.each([
    [
      "empty cells",
      '<row r="1"><c r="A1" s="1"/><c r="B1"><v>7</v></c><c r="C1" s="1" /></row>',
      '<row r="1"><c r="B1"><v>7</v></c></row>',
    ],
    [
      "rows that hold nothing",
      '<a><row r="1"/><row r="2" s="1"><c r="A2" s="1"/></row><row r="3"></row><row r="4"><c r="A4"><v>1</v></c></row></a>',
      '<a><row r="4"><c r="A4"><v>1</v></c></row></a>',
    ],
    [
      "empty cells with a prefix",
      '<x:row r="1"><x:c r="A1"/><x:c r="B1"><x:v>7</x:v></x:c></x:row>',
      '<x:row r="1"><x:c r="B1"><x:v>7</x:v></x:c></x:row>',
    ],
  ])("takes out %s", (_, xml, hasil) => {
    expect(kempis(xml)).toBe(hasil);
  });

  it("leaves elements alone whose names only begin alike", () => {
    const xml = '<cols><col min="1"/></cols><rowBreaks/><cfRule/><row r="1"><c r="A1"><v>é</v></c></row><conditionalFormatting/>';
    expect(kempis(xml)).toBe(xml);
  });
});

describe("kebanyakanKosong", () => {
  it("tells a bordered empty sheet from a filled one", () => {
    const baris = (isi: string): Uint8Array =>
      strToU8(Array.from({ length: 20_000 }, (_, nomor) => `<row r="${nomor}">${isi}</row>`).join(""));
    expect(kebanyakanKosong(baris('<c r="A1" s="1"/><c r="B1" s="1"/>'))).toBe(true);
    expect(kebanyakanKosong(baris('<c r="A1"><v>1</v></c><c r="B1" s="1"/>'))).toBe(false);
  });
});
