import { describe, expect, it } from "vitest";
import { namaKata } from "../../../core/anjab/nama-kata";
import type { Jabatan, Unit } from "../../../core/jabatan/jabatan";

const unit = (id: string, indukId: string | null): Unit => ({ id, nama: `Unit ${id}`, indukId, kode: null, urutan: 1, revision: 1 });
const jabatan = (id: string, unitId: string, indukId: string | null = null): Jabatan => ({
  id,
  unitId,
  indukId,
  nama: `Jabatan ${id}`,
  jenis: "pelaksana",
  jenjang: null,
  kelas: null,
  kode: null,
  kursi: null,
  urutan: 1,
  revision: 1,
});

const KANTOR = {
  unit: [unit("atas", null), unit("umum", "atas"), unit("hukum", "atas"), unit("gudang", "umum")],
  jabatan: [
    jabatan("sekretaris", "atas"),
    jabatan("kasubbag", "umum", "sekretaris"),
    jabatan("arsiparis", "umum", "kasubbag"),
    jabatan("penjaga", "gudang"),
    jabatan("analis", "hukum"),
  ],
  kantor: "Sekretariat KPU Kota Mekarsari",
};

describe("the names that belong to a jabatan", () => {
  it("are its office, its units up and down, who works there, and its superiors; all others are somebody else's", () => {
    const { namaSendiri, namaLain } = namaKata("arsiparis", KANTOR);
    expect(namaSendiri).toEqual([
      "Sekretariat KPU Kota Mekarsari",
      "Unit atas",
      "Unit umum",
      "Unit gudang",
      "Jabatan sekretaris",
      "Jabatan kasubbag",
      "Jabatan arsiparis",
      "Jabatan penjaga",
    ]);
    expect(namaLain).toEqual(["Unit hukum", "Jabatan analis"]);
  });

  it("end where superiors or units go round in a circle", () => {
    const berputar = { unit: [unit("a", "b"), unit("b", "a")], jabatan: [jabatan("x", "a", "y"), jabatan("y", "a", "x")], kantor: "" };
    expect(namaKata("x", berputar)).toEqual({ namaSendiri: ["Unit a", "Unit b", "Jabatan x", "Jabatan y"], namaLain: [] });
  });
});
