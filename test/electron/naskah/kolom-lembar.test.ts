import { describe, expect, it } from "vitest";
import type { Blok } from "../../../core/naskah/naskah";
import { gridBagian, kolomLembar } from "../../../electron/naskah/xlsx/grid";
import { lebarPoin } from "../../../electron/naskah/xlsx/halaman";

const tabel = (lebar: readonly number[]) => ({
  jenis: "tabel" as const,
  kolom: lebar.map((satu, nomor) => ({ kunci: `${nomor}`, kepala: "", lebar: satu, rata: "kiri" as const })),
  isi: () => [],
});
const bagian = (blok: readonly Blok[]) => ({ blok, sejajar: true, arah: "tegak" }) as const;
const bulat = (semua: readonly { readonly lebar: number }[]) => semua.map(({ lebar }) => Math.round(lebar));

describe("the columns of a sheet", () => {
  it("have an edge wherever one of its tables has one: 10 and 90, 40 and 60, 50 and 50 end at 10, 40, 50 and 100", () => {
    const sempit = tabel([10, 90]);
    const kedua = tabel([40, 60]);
    const ketiga = tabel([50, 50]);
    const grid = gridBagian(bagian([sempit, kedua, ketiga]), { kertas: "a3" });
    const seluruh = grid.kolom.reduce((jumlah, { lebar }) => jumlah + lebar, 0);
    expect(grid.kolom.map(({ lebar }) => Math.round((lebar / seluruh) * 100))).toEqual([10, 30, 10, 50]);
    expect(kolomLembar(sempit, grid).map(({ banyak }) => banyak)).toEqual([1, 3, undefined, undefined]);
    expect(kolomLembar(kedua, grid).map(({ banyak }) => banyak)).toEqual([2, undefined, 2, undefined]);
    expect(kolomLembar(ketiga, grid).map(({ banyak }) => banyak)).toEqual([3, undefined, undefined, 1]);
  });

  it("take edges that differ by two digits at most as one", () => {
    const grid = gridBagian(bagian([tabel([10, 90]), tabel([12, 88]), tabel([13, 87])]), { kertas: "a3" });
    expect(grid.kolom).toHaveLength(3);
  });

  it("are spread over the page where they take less: two of 20 over the 547,2 points between the margins of F4", () => {
    const { kolom } = gridBagian(bagian([tabel([20, 20])]), { kertas: "f4" });
    // 547,2 / 0,75 = 729,6 pixels; less 5 of padding a column 719,6, of which each has 359,8: 51,4 digits of 7.
    expect(kolom.map(({ lebar }) => lebar.toFixed(1))).toEqual(["51.4", "51.4"]);
  });

  it("keep the widths that they were given where they take the page or more", () => {
    expect(bulat(gridBagian(bagian([tabel([80, 80])]), { kertas: "f4" }).kolom)).toEqual([80, 80]);
  });

  it("of a letter are as wide as its page, whatever its table says, because no letter is made smaller to fit", () => {
    const { kolom } = gridBagian(bagian([tabel([80, 80])]), { kertas: "f4", surat: true });
    // 8,5 inches less margins of 1,8 are 482,4 points; 122 per cent as large they hold 395,4, and 94 per cent of it is taken.
    expect(kolom.reduce((jumlah, { lebar }) => jumlah + lebarPoin(lebar), 0)).toBeCloseTo(371, -1);
  });
});
