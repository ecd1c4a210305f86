import { describe, expect, it } from "vitest";
import { garisTandaTangan } from "../../../electron/naskah/xlsx/garis-surat";

/** One printed column, 50 digits wide: a word of 30 letters fits a line, two do not. */
const GRID = { kolom: [{ kolom: null, indeks: -1, lebar: 50 }], tercetak: 1, nilai: 0 };
const KATA = "n".repeat(30);

function tinggi(jabatan: string): number | null | undefined {
  const blok = {
    jenis: "tandaTangan",
    pembuka: `Kota, 1\n${jabatan},\n\n\n\n\n`,
    nama: "Ratna",
    penutup: "\nNIP 1",
    tembusan: [],
  } as const;
  return [...garisTandaTangan(blok, GRID)][1]?.tinggi;
}

describe("the signature on a sheet", () => {
  it("is as tall as its lines are: 8 of 12.8 points and 4 around them", () => {
    expect(tinggi(KATA)).toBe(107);
  });

  it("grows with a post of four lines to 11, so that name and NIP are not cut away", () => {
    expect(tinggi([KATA, KATA, KATA, KATA].join(" "))).toBe(145);
  });
});
