import { describe, expect, it } from "vitest";
import { isiLembar } from "../../../electron/siasn/isi-lembar";

const KEPALA = `<worksheet><dimension ref="A1:C5"/><cols><col min="2" max="2" width="9" style="7"/></cols>`;
const EKOR = `<dataValidations count="1"><dataValidation sqref="A4:A9"/></dataValidations></worksheet>`;

/** A sheet with these rows, its cells A to C filled from row 4 on. */
function terisi(baris: string, kolom: Readonly<Record<string, readonly (string | number | null)[]>>): string {
  return isiLembar(`${KEPALA}<sheetData>${baris}</sheetData>${EKOR}`, { barisNilai: 4, kolom: new Map(Object.entries(kolom)) });
}

describe("the cells of a sheet of the form", () => {
  it("take values with the style of the cell, else of the row, else of the column, and rules below them stay", () => {
    const hasil = terisi(`<row r="4"><c r="A4" s="3"/></row><row r="5" s="9" customFormat="1"/>`, { A: ["satu", "dua"], B: [1.5], C: [] });
    expect(hasil).toContain(
      `<row r="4"><c r="A4" s="3" t="inlineStr"><is><t xml:space="preserve">satu</t></is></c><c r="B4" s="7"><v>1.5</v></c></row>`,
    );
    expect(hasil).toContain(
      `<row r="5" s="9" customFormat="1"><c r="A5" s="9" t="inlineStr"><is><t xml:space="preserve">dua</t></is></c></row>`,
    );
    expect(hasil.endsWith(EKOR)).toBe(true);
  });

  it("lose what is left of another jabatan and keep their style, and cells beside the form keep all", () => {
    const hasil = terisi(`<row r="5"><c r="A5" s="2" t="s"><v>51</v></c><c r="B5"><v>4</v></c><c r="AB5" t="s"><v>9</v></c></row>`, {
      A: [],
      B: [],
      C: [],
    });
    expect(hasil).toContain(`<row r="5"><c r="A5" s="2"/><c r="AB5" t="s"><v>9</v></c></row>`);
  });

  it("leave the rows of the headings as they are, to the letter", () => {
    const judul = `<row r="2" spans="1:3" ht="43.5"><c r="A2" s="6" t="s"><v>5</v></c><c r="B2"/></row>`;
    expect(terisi(judul, { A: ["x"] })).toContain(judul);
  });

  it("hold any letters without breaking the sheet", () => {
    const hasil = terisi("", { A: [`A & B < C > "D" ${String.fromCharCode(7)}\ud800 é\n=1+1`] });
    expect(hasil).toContain(`<t xml:space="preserve">A &amp; B &lt; C &gt; &quot;D&quot;  é\n=1+1</t>`);
  });

  it("say the range that they now fill", () => {
    expect(terisi("", { A: Array.from({ length: 12 }, (_, nomor) => nomor), C: [] })).toContain(`<dimension ref="A1:C15"/>`);
    const kosong = isiLembar(`<worksheet><sheetData/></worksheet>`, { barisNilai: 4, kolom: new Map([["A", ["x"]]]) });
    expect(kosong).toContain(`<sheetData><row r="4"><c r="A4"`);
  });
});
