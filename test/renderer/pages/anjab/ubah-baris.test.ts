import { describe, expect, it } from "vitest";
import { bacaTempelan, barisTampil, melebihi, pindahBaris, tambahBaris, tempelBaris } from "../../../../renderer/pages/anjab/ubah-baris";

const KOSONG = { nama: "", penyebab: "" };
const baris = (...nama: string[]) => nama.map((satu) => ({ nama: satu, penyebab: "" }));

describe("rows of an element", () => {
  it("always end with one empty row to type on", () => {
    expect(barisTampil([], KOSONG)).toEqual([KOSONG]);
    expect(barisTampil(baris("Debu"), KOSONG)).toEqual([...baris("Debu"), KOSONG]);
    expect(barisTampil(baris("Debu", " "), KOSONG)).toEqual(baris("Debu", " "));
  });

  it("grow below the row in which Enter is pressed, or go to the empty row that is there", () => {
    expect(tambahBaris(baris("A", "B"), 0, KOSONG)).toEqual({ baris: baris("A", "", "B"), fokus: { baris: 1, kolom: 0 } });
    expect(tambahBaris(baris("A", ""), 0, KOSONG)).toEqual({ baris: baris("A", ""), fokus: { baris: 1, kolom: 0 } });
  });

  it("do not grow beyond what an element takes", () => {
    const penuh = baris(...Array.from({ length: 200 }, (_, di) => `Baris ${di + 1}`));
    expect(barisTampil(penuh, KOSONG)).toBe(penuh);
    expect(barisTampil(penuh.slice(1), KOSONG)).toHaveLength(200);
    expect(tambahBaris(penuh, 3, KOSONG)).toEqual({ baris: penuh, fokus: { baris: 3, kolom: 0 } });
    expect(melebihi([...penuh, KOSONG], {})).toBe(false);
    expect(melebihi([...penuh, { nama: "Lagi", penyebab: "" }], {})).toBe(true);
  });

  it("hold no text longer than their column takes", () => {
    expect(melebihi(baris("a".repeat(500)), { nama: 500 })).toBe(false);
    expect(melebihi(baris("a".repeat(501)), { nama: 500 })).toBe(true);
    expect(melebihi(baris("a".repeat(4_000)), {})).toBe(false);
    expect(melebihi(baris("a".repeat(4_001)), {})).toBe(true);
  });

  it("move by one place, and stay at the edge", () => {
    expect(pindahBaris(["a", "b", "c"], 1, -1)).toEqual(["b", "a", "c"]);
    expect(pindahBaris(["a", "b", "c"], 1, 1)).toEqual(["a", "c", "b"]);
    expect(pindahBaris(["a"], 0, -1)).toBeNull();
    expect(pindahBaris(["a"], 0, 1)).toBeNull();
  });
});

describe("pasted lines", () => {
  it("of one line without cells are an ordinary paste", () => {
    expect(bacaTempelan("Debu arsip")).toBeNull();
    expect(bacaTempelan("Debu arsip\r\n")).toBeNull();
  });

  it("lose the marks of a list, but no words", () => {
    expect(bacaTempelan("1. Debu\n2) Api\n• Air\na. Angin\n3 laporan")).toEqual([["Debu"], ["Api"], ["Air"], ["Angin"], ["3 laporan"]]);
    expect(bacaTempelan("1.\tDebu\tGudang\n2.\tApi\tDapur")).toEqual([
      ["Debu", "Gudang"],
      ["Api", "Dapur"],
    ]);
  });

  it("become rows from the cell on: in place of an empty row, after one that holds something", () => {
    const bahan = { tempelan: [["Debu", "Gudang", "lama"], ["Api"]], kosong: KOSONG, kolomTeks: ["nama", "penyebab"] };
    const baru = [
      { nama: "Debu", penyebab: "Gudang; lama" },
      { nama: "Api", penyebab: "" },
    ];
    expect(tempelBaris(baris("Air", ""), { baris: 1, kolom: 0 }, bahan)).toEqual({
      baris: [...baris("Air"), ...baru],
      fokus: { baris: 2, kolom: 0 },
    });
    expect(tempelBaris(baris("Air"), { baris: 0, kolom: 0 }, bahan).baris).toEqual([...baris("Air"), ...baru]);
  });
});
