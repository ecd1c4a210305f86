import { describe, expect, it } from "vitest";
import { acakDari } from "../../../core/acak";
import { kelompokMirip } from "../../../core/norma/kelompok";
import { AMBANG_MIRIP, kemiripan, pembacaUraian } from "../../../core/norma/kemiripan";
import { tetanggaMirip } from "../../../core/norma/tetangga";
import { uraianAcak } from "./uraian-acak";

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

  it("finds exactly the pairs that comparing every one of eighty tasks finds", () => {
    const bacaan = uraianAcak(acakDari(3), 80).map(pembacaUraian());
    const polos = bacaan.map((a, tempat) =>
      bacaan.flatMap((b, lain) => (lain !== tempat && kemiripan(a, b) >= AMBANG_MIRIP ? [lain] : [])),
    );
    expect(tetanggaMirip(bacaan)).toEqual(polos);
    expect(polos.flat().length).toBeGreaterThan(10);
  });

  it("names neighbours by their places in order, none for a task that stands alone or says nothing", () => {
    const baca = pembacaUraian();
    const bacaan = ["Mencatat surat masuk", "Menata arsip", "", "Pencatatan surat masuk", "Catat surat masuk"].map(baca);
    expect(tetanggaMirip(bacaan)).toEqual([[3, 4], [], [], [0, 4], [0, 3]]);
    expect(tetanggaMirip([])).toEqual([]);
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
  });
});
