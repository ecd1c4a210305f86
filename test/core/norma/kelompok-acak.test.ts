import { describe, expect, it } from "vitest";
import { acakDari } from "../../../core/acak";
import { kelompokMirip } from "../../../core/norma/kelompok";
import { AMBANG_MIRIP, kemiripan, pembacaUraian, type UraianTerurai } from "../../../core/norma/kemiripan";
import { tetanggaMirip } from "../../../core/norma/tetangga";
import { uraianAcak } from "./uraian-acak";

/** Every pair compared: slow and plain. */
function tetanggaPolos(bacaan: readonly UraianTerurai[]): number[][] {
  return bacaan.map((a, tempat) => bacaan.flatMap((b, lain) => (lain !== tempat && kemiripan(a, b) >= AMBANG_MIRIP ? [lain] : [])));
}

describe("groups of many tasks", () => {
  it("finds exactly the pairs that comparing every pair finds", () => {
    const bacaan = uraianAcak(acakDari(5), 600).map(pembacaUraian());
    const tetangga = tetanggaMirip(bacaan);
    expect(tetangga).toEqual(tetanggaPolos(bacaan));
    expect(tetangga.flat().length).toBeGreaterThan(200);
  });

  it("stay small where thousands of tasks are alike in part", () => {
    const acak = uraianAcak(acakDari(9), 3_000);
    const terbesar = kelompokMirip(acak).reduce((besar, isi) => Math.max(besar, isi.length), 0);
    expect(terbesar).toBeLessThan(100);
  });

  it("does not depend on the order of the tasks", () => {
    const uraian = uraianAcak(acakDari(6), 300);
    const tempat = uraian.map((_, nomor) => nomor).toReversed();
    const terbalik = kelompokMirip(tempat.map((nomor) => uraian[nomor] ?? "")).map((isi) =>
      isi.map((nomor) => tempat[nomor] ?? -1).toSorted((a, b) => a - b),
    );
    expect(terbalik.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual(kelompokMirip(uraian));
  });
});
