import { describe, expect, it } from "vitest";
import { acakDari } from "../../../core/contoh/acak";
import { kelompokMirip } from "../../../core/norma/kelompok";
import { AMBANG_MIRIP, kemiripan, pembacaUraian, type UraianTerurai } from "../../../core/norma/kemiripan";
import { tetanggaMirip } from "../../../core/norma/tetangga";
import { uraianAcak } from "./uraian-acak";

/** Every pair compared: slow and plain. */
function tetanggaPolos(bacaan: readonly UraianTerurai[]): number[][] {
  return bacaan.map((a, tempat) => bacaan.flatMap((b, lain) => (lain !== tempat && kemiripan(a, b) >= AMBANG_MIRIP ? [lain] : [])));
}

describe("groups of similar tasks", () => {
  it("puts like with like and leaves single tasks out", () => {
    expect(
      kelompokMirip([
        "Menyusun laporan keuangan",
        "Mencatat surat masuk",
        "Penyusunan laporan keuangan",
        "Mencatat surat keluar",
        "Pencatatan surat masuk",
        "",
      ]),
    ).toEqual([
      [0, 2],
      [1, 4],
    ]);
  });

  it("finds exactly the pairs that comparing every pair finds", () => {
    const bacaan = uraianAcak(acakDari(5), 600).map(pembacaUraian());
    const tetangga = tetanggaMirip(bacaan);
    expect(tetangga).toEqual(tetanggaPolos(bacaan));
    expect(tetangga.flat().length).toBeGreaterThan(200);
  });

  it("does not let a chain of small differences become one group", () => {
    // Each is like the next (four of five words), the ends are not (two of six); the middle one is the centre.
    const rantai = [
      "Menyusun laporan keuangan logistik",
      "Menyusun laporan keuangan logistik kampanye",
      "Menyusun laporan keuangan logistik kampanye sengketa",
      "Menyusun laporan keuangan logistik kampanye sengketa hibah",
    ];
    const baca = pembacaUraian();
    const mirip = (a: number, b: number): boolean => kemiripan(baca(rantai[a] ?? ""), baca(rantai[b] ?? "")) >= AMBANG_MIRIP;
    expect([mirip(0, 1), mirip(1, 2), mirip(2, 3), mirip(0, 3)]).toEqual([true, true, true, false]);
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
