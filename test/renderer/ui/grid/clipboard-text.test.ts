import { describe, expect, it } from "vitest";
import { textRows } from "../../../../renderer/ui/grid/clipboard-text";

const baca = (teks: string) => textRows(teks).rows.map((sel) => sel.map(({ text }) => text));

describe("text of the clipboard", () => {
  it("is rows of cells, whatever the line ends, without a row behind the last one", () => {
    for (const akhir of ["\n", "\r\n", "\r"])
      expect(baca(`a\tb${akhir}c\td${akhir}`)).toEqual([
        ["a", "b"],
        ["c", "d"],
      ]);
    expect(baca("a")).toEqual([["a"]]);
    expect(baca("")).toEqual([]);
  });

  it("keeps a cell of several lines whole, with its quotes and tabs", () => {
    expect(baca('1\t"Menyusun\nlaporan ""ABK"""\t12\n2\t"a\tb"\t3')).toEqual([
      ["1", 'Menyusun\nlaporan "ABK"', "12"],
      ["2", "a\tb", "3"],
    ]);
    expect(baca('"baris satu\r\nbaris dua"\tx')).toEqual([["baris satu\nbaris dua", "x"]]);
  });

  it("takes quotes that no spreadsheet set for what they are", () => {
    expect(baca('"Rapat"\tx')).toEqual([['"Rapat"', "x"]]);
    expect(baca('27" monitor\t"tak tertutup\nz\t1')).toEqual([
      ['27" monitor', '"tak tertutup'],
      ["z", "1"],
    ]);
    expect(baca('"a" dan "b"\tx')).toEqual([['"a" dan "b"', "x"]]);
  });

  it("makes all rows as wide as the widest and keeps blank rows, for whoever must know where they were", () => {
    expect(baca("a\tb\tc\n\nd")).toEqual([
      ["a", "b", "c"],
      ["", "", ""],
      ["d", "", ""],
    ]);
  });
});
