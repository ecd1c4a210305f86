import { describe, expect, it } from "vitest";
import { melintangUtuh } from "../../../electron/naskah/xlsx/baris-lembar";
import { GAYA } from "../../../electron/naskah/xlsx/gaya";
import { gridBagian } from "../../../electron/naskah/xlsx/grid";

const grid = gridBagian({ blok: [], arah: "tegak" }, { kertas: "f4" });
const baris = (teks: string) => [...melintangUtuh(grid, teks, GAYA.teks)];

describe("a long text across a sheet", () => {
  it("stands on several rows when one cannot be tall enough, and loses no word", () => {
    const teks = Array.from({ length: 1_500 }, (_, nomor) => `kata${nomor}`).join(" ");
    const semua = baris(teks);
    expect(semua.length).toBeGreaterThan(1);
    expect(semua.every(({ tinggi }) => (tinggi ?? 0) < 409)).toBe(true);
    expect(semua.flatMap(({ isi }) => (typeof isi[0] === "string" ? [isi[0]] : [])).join(" ")).toBe(teks);
  });

  it("stands on one row when it has room there, or has no blank at which it could be parted", () => {
    expect(baris("Menata arsip kantor").map(({ isi }) => isi[0])).toEqual(["Menata arsip kantor"]);
    expect(baris("a".repeat(20_000))).toHaveLength(1);
  });
});
