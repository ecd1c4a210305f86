import { describe, expect, it } from "vitest";
import { angkaNaskah } from "../../../core/naskah/angka-naskah";
import { arsiran, panjangBatang, type Grafik } from "../../../core/naskah/grafik";
import { rumus, sel } from "../../../core/naskah/rumus";

const grafik = (...angka: readonly number[]): Grafik => ({
  jenis: "grafik",
  kunci: "kantor",
  judul: "Kebutuhan kantor",
  keterangan: "Puncak 112 pegawai.",
  batang: angka.map((nilai, nomor) => ({
    kunci: String(2027 + nomor),
    label: `${2027 + nomor}`,
    pola: "penuh",
    nilai: { nilai, rumus: rumus`${sel("k", "total")}` },
  })),
});

describe("a chart of bars", () => {
  it("gives the greatest figure the whole length and the others their share of it", () => {
    expect(panjangBatang(grafik(28, 112, 0, 56))).toEqual([0.25, 1, 0, 0.5]);
  });

  it("does not blow up figures below one, nor divide by nought", () => {
    expect(panjangBatang(grafik(0.5, 0.25))).toEqual([0.5, 0.25]);
    expect(panjangBatang(grafik(0, 0))).toEqual([0, 0]);
  });

  it("has its figures among those of the document, each with a source and its formula", () => {
    const bagian = { kunci: "limaTahun", lembar: "Lima", arah: "tegak", blok: [grafik(3, 4)] } as const;
    const angka = [...angkaNaskah({ nama: "", judul: "", kertas: "f4", kaki: "", tanda: null, bagian: [bagian] })];
    expect(angka.map(({ sumber, teks, rumus: ada }) => [sumber, teks, ada !== null])).toEqual([
      ["limaTahun/kantor 2027/nilai", "3", true],
      ["limaTahun/kantor 2028/nilai", "4", true],
    ]);
  });
});

describe("the hatching of a bar", () => {
  it("begins and ends at its sides", () => {
    // A field of 6 by 4 with lines 4 apart: x + y = 4 from its lower left corner to its head, x + y = 8 from its foot to its right.
    expect(arsiran(6, 4, 4)).toEqual([
      { x1: 0, y1: 4, x2: 4, y2: 0 },
      { x1: 4, y1: 4, x2: 6, y2: 2 },
    ]);
  });

  it("is nothing in a bar without length that is lower than the lines are apart", () => {
    expect(arsiran(0, 2, 3)).toEqual([]);
  });
});
