import { describe, expect, it } from "vitest";
import { ISIAN_KOSONG } from "../../../../core/abk/isian-tugas";
import { gandakanBaris, hapusBaris, isiKeBawah, sisipBaris } from "../../../../renderer/pages/abk/tindakan-baris";

const BARIS = ["a", "b", "c", "d"].map((id, nomor) => ({ id, ...ISIAN_KOSONG, uraian: `Tugas ${id}`, volume: String(nomor + 1) }));
const id = (baris: readonly { readonly id: string }[]): string => baris.map((satu) => satu.id).join("");

describe("actions on rows of the grid", () => {
  it("inserts as many rows as are selected, above them, as Excel does", () => {
    expect(id(sisipBaris(BARIS, { dari: 1, sampai: 2 }, () => ({ id: "x", ...ISIAN_KOSONG })))).toBe("axxbcd");
  });

  it("duplicates the selected rows right after them, under new identities", () => {
    const hasil = gandakanBaris(BARIS, { dari: 0, sampai: 1 }, () => "x");
    expect(id(hasil)).toBe("abxxcd");
    expect(hasil.map(({ volume }) => volume)).toEqual(["1", "2", "1", "2", "3", "4"]);
  });

  it("removes the selected rows", () => {
    expect(id(hapusBaris(BARIS, { dari: 1, sampai: 2 }))).toBe("ad");
  });

  it("fills the selection from its first row, only the selected columns that can be filled", () => {
    const hasil = isiKeBawah(BARIS, { dari: 0, sampai: 2 }, ["volume", "beban"]);
    expect(hasil.map(({ volume }) => volume)).toEqual(["1", "1", "1", "4"]);
    expect(hasil.map(({ uraian }) => uraian)).toEqual(["Tugas a", "Tugas b", "Tugas c", "Tugas d"]);
  });

  it("fills a single row from the row above, and the first row not at all", () => {
    expect(isiKeBawah(BARIS, { dari: 2, sampai: 2 }, ["volume"])[2]?.volume).toBe("2");
    expect(isiKeBawah(BARIS, { dari: 0, sampai: 0 }, ["volume"])).toEqual(BARIS);
  });
});
