import { describe, expect, it } from "vitest";
import { atasanJabatan, pimpinanUnit } from "../../../core/jabatan/atasan";
import { kepalaDalam } from "../../../core/jabatan/kepala-unit";

const unit = [
  { id: "sek", nama: "Sekretariat KPU Kabupaten Contoh", indukId: null },
  { id: "huk", nama: "Subbagian Hukum", indukId: "sek" },
  { id: "arsip", nama: "Ruang Arsip", indukId: "huk" },
];
type Diuji = Parameters<typeof atasanJabatan>[0][number];
const jabatan = (isi: Omit<Diuji, "indukId"> & Partial<Diuji>): Diuji => ({ indukId: null, ...isi });
const sekretaris = jabatan({ id: "s", nama: "Sekretaris", unitId: "sek", jenis: "administrator" });
const kasub = jabatan({ id: "k", nama: "Kepala Subbagian Hukum", unitId: "huk", jenis: "pengawas" });
const staf = jabatan({ id: "p", nama: "Dokumentalis Hukum", unitId: "huk", jenis: "pelaksana" });

describe("the superior of a jabatan", () => {
  it("is the one that its row names, else the leader of its unit, and for a leader the leader of the unit above", () => {
    const analis = jabatan({ id: "a", nama: "Analis Hukum", unitId: "huk", jenis: "fungsional", indukId: "s" });
    expect([...atasanJabatan([sekretaris, kasub, staf, analis], unit)]).toEqual([
      ["k", { id: "s", menurut: "pimpinanUnit" }],
      ["p", { id: "k", menurut: "pimpinanUnit" }],
      ["a", { id: "s", menurut: "induk" }],
    ]);
  });

  it("stands further up when the unit has no leader", () => {
    const arsiparis = jabatan({ id: "r", nama: "Arsiparis Terampil", unitId: "arsip", jenis: "fungsional" });
    expect(atasanJabatan([sekretaris, kasub, arsiparis], unit).get("r")).toEqual({ id: "k", menurut: "pimpinanUnit" });
  });

  it("is nobody where two of one rank could lead and neither bears the name of the unit", () => {
    const lain = jabatan({ id: "l", nama: "Kepala Subbagian Keuangan", unitId: "sek", jenis: "administrator" });
    const dua = [jabatan({ id: "x", nama: "Kepala Urusan", unitId: "sek", jenis: "administrator" }), lain, staf, kasub];
    expect(pimpinanUnit(dua, unit).get("sek")).toBeNull();
    expect(atasanJabatan(dua, unit).get("k")).toBeUndefined();
    expect(atasanJabatan(dua, unit).get("p")).toEqual({ id: "k", menurut: "pimpinanUnit" });
  });

  it("is the leader whose title names the unit, when two have one rank", () => {
    const tamu = jabatan({ id: "t", nama: "Kepala Subbagian Umum", unitId: "huk", jenis: "pengawas" });
    expect(pimpinanUnit([tamu, kasub], unit).get("huk")).toBe("k");
  });

  it("is the head that the map draws: whose title names the unit, whatever rank another there has", () => {
    const tamu = jabatan({ id: "t", nama: "Sekretaris Bagian", unitId: "huk", jenis: "administrator" });
    expect(pimpinanUnit([tamu, kasub], unit).get("huk")).toBe("k");
    expect(kepalaDalam("Subbagian Hukum", [tamu, kasub])?.id).toBe("k");
    expect(atasanJabatan([tamu, kasub, staf], unit).get("p")).toEqual({ id: "k", menurut: "pimpinanUnit" });
  });

  it("leads a unit whose name goes on behind the words of the title, at the end of a word", () => {
    const lain = jabatan({ id: "b", nama: "Kepala Bagian Umum", unitId: "sek", jenis: "administrator" });
    expect(pimpinanUnit([lain, sekretaris], unit).get("sek")).toBe("s");
    const dua = [jabatan({ id: "x", nama: "Kepala Subbagian Hu", unitId: "huk", jenis: "pengawas" }), { ...kasub, nama: "Kepala Urusan" }];
    expect(pimpinanUnit(dua, unit).get("huk")).toBeNull();
  });

  it("is no jabatan that has gone, nor the jabatan itself, and a circle of units ends", () => {
    const hilang = { ...staf, indukId: "tidak-ada" };
    const sendiri = { ...kasub, indukId: "k" };
    const lingkar = [
      { id: "huk", nama: "Subbagian Hukum", indukId: "sek" },
      { id: "sek", nama: "Sekretariat", indukId: "huk" },
    ];
    expect([...atasanJabatan([sendiri, hilang], lingkar)]).toEqual([["p", { id: "k", menurut: "pimpinanUnit" }]]);
  });
});
