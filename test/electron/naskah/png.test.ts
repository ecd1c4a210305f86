import { describe, expect, it } from "vitest";
import { bisaDibuka } from "../../../electron/naskah/png";
import { gambarPng } from "./gambar-png";

describe("a PNG that documents can draw", () => {
  it("has all its lines: 3 of 1 filter and 2 grey pixels each are 9 bytes", () => {
    expect(bisaDibuka(gambarPng(2, 3))).toBe(true);
    expect(bisaDibuka(gambarPng(2, 3, { isi: new Uint8Array(9) }))).toBe(true);
    for (const bita of [0, 8, 10]) expect(bisaDibuka(gambarPng(2, 3, { isi: new Uint8Array(bita) }))).toBe(false);
  });

  it("counts the bits of a line: 9 pixels of 1 bit take 2 bytes, 2 of four colours in 16 bits take 16", () => {
    expect(bisaDibuka(gambarPng(9, 1, { bit: 1, isi: new Uint8Array(3) }))).toBe(true);
    expect(bisaDibuka(gambarPng(9, 1, { bit: 1, isi: new Uint8Array(2) }))).toBe(false);
    expect(bisaDibuka(gambarPng(2, 1, { warna: 6, bit: 16, isi: new Uint8Array(17) }))).toBe(true);
  });

  it("may be interlaced: 3 by 3 grey pixels stand in lines of 1, 2, 1 and 1, and 3 pixels behind their filters", () => {
    // Passes: 1 pixel; none; none (below); 1; 2; 1 in each of two lines; 3.
    expect(bisaDibuka(gambarPng(3, 3, { sela: 1, isi: new Uint8Array(2 + 2 + 3 + 4 + 4) }))).toBe(true);
    expect(bisaDibuka(gambarPng(3, 3, { sela: 1, isi: new Uint8Array(12) }))).toBe(false);
  });

  it("begins each line with one of the five filters: a sixth would keep a document waiting for ever", () => {
    expect(bisaDibuka(gambarPng(2, 2, { isi: Uint8Array.from([4, 9, 9, 4, 9, 9]) }))).toBe(true);
    expect(bisaDibuka(gambarPng(2, 2, { isi: Uint8Array.from([4, 9, 9, 5, 9, 9]) }))).toBe(false);
  });

  it("is of a kind that exists, in a depth which that kind has, with the palette that it names", () => {
    expect(bisaDibuka(gambarPng(2, 1, { warna: 5, isi: new Uint8Array(3) }))).toBe(false);
    expect(bisaDibuka(gambarPng(2, 1, { bit: 7, isi: new Uint8Array(3) }))).toBe(false);
    expect(bisaDibuka(gambarPng(2, 1, { warna: 2, bit: 4, isi: new Uint8Array(4) }))).toBe(false);
    expect(bisaDibuka(gambarPng(2, 1, { warna: 3, isi: new Uint8Array(3) }))).toBe(false);
  });
});
