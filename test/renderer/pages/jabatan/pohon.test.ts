import { describe, expect, it } from "vitest";
import type { Unit } from "../../../../core/jabatan/jabatan";
import { simpulTampak, susunPohon, unitDanBawahan } from "../../../../renderer/pages/jabatan/pohon";

const unit = (id: string, indukId: string | null, urutan: number): Unit => ({
  id,
  nama: `Unit ${id}`,
  indukId,
  kode: null,
  urutan,
  revision: 1,
});

/** Sekretariat (s) with umum (u) and teknis (t); umum has keuangan (k). */
const UNIT = [unit("t", "s", 2), unit("u", "s", 1), unit("s", null, 1), unit("k", "u", 1)];
const JABATAN = [{ unitId: "s" }, { unitId: "k" }, { unitId: "k" }, { unitId: "t" }];
const POHON = susunPohon(UNIT, JABATAN);
const ringkas = (simpul: typeof POHON) => simpul.map((satu) => `${satu.unit.id}${satu.tingkat}`);

describe("the tree of units", () => {
  it("stands depth first with levels, and counts the jabatan of lower units too", () => {
    expect(ringkas(POHON)).toEqual(["s0", "u1", "k2", "t1"]);
    expect(POHON.map((satu) => satu.jumlahJabatan)).toEqual([4, 2, 2, 1]);
    expect(POHON.map((satu) => satu.bercabang)).toEqual([true, true, false, false]);
  });

  it("hides everything below a folded unit and nothing beside it", () => {
    expect(ringkas(simpulTampak(POHON, new Set(["u"])))).toEqual(["s0", "u1", "t1"]);
    expect(ringkas(simpulTampak(POHON, new Set(["s", "u"])))).toEqual(["s0"]);
  });

  it("takes a unit together with all units below it", () => {
    expect([...unitDanBawahan(POHON, "u")]).toEqual(["u", "k"]);
    expect([...unitDanBawahan(POHON, "t")]).toEqual(["t"]);
    expect(unitDanBawahan(POHON, "s").size).toBe(4);
  });

  it("shows a unit whose parent is missing as a root", () => {
    expect(ringkas(susunPohon([unit("x", "hilang", 1)], []))).toEqual(["x0"]);
  });
});
