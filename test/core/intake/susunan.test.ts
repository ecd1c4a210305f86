import { describe, expect, it } from "vitest";
import { NAMA_UNIT_BELUM_DITENTUKAN, type Jabatan, type Unit } from "../../../core/jabatan/jabatan";
import { SusunanKantor } from "../../../core/intake/susunan";

const unit = (id: string, nama: string, indukId: string | null): Unit => ({
  id,
  nama,
  indukId,
  kode: null,
  urutan: 0,
  revision: 1,
});

const arsiparis = (id: string, unitId: string): Jabatan => ({
  id,
  unitId,
  nama: "Arsiparis",
  jenis: "pelaksana",
  jenjang: null,
  kelas: 6,
  kode: null,
  kursi: null,
  indukId: null,
  urutan: 0,
  revision: 1,
});

/** The Arsiparis of Umum, below the office, and of Arsip, below a unit of some name at the top. */
function duaArsiparis(namaPuncak: string): SusunanKantor {
  return new SusunanKantor({
    unit: [
      unit("kantor", "Sekretariat", null),
      unit("umum", "Umum", "kantor"),
      unit("lain", namaPuncak, null),
      unit("arsip", "Arsip", "lain"),
    ],
    jabatan: [arsiparis("a", "umum"), arsiparis("b", "arsip")],
  });
}

describe("the unit of a jabatan whose sheet names none", () => {
  it("is the one that nobody has placed yet, of two that have a jabatan of that name", () => {
    expect(duaArsiparis(NAMA_UNIT_BELUM_DITENTUKAN).pemilikTunggal("Arsiparis")?.kunci).toBe("arsip");
  });

  it("is none of two that are placed, also where the analyst has given the unit of the unplaced a name of its own", () => {
    expect(duaArsiparis("Kantor arsip").pemilikTunggal("Arsiparis")).toBeNull();
  });

  it("is made once under the name that is stored, and found again by it", () => {
    const kosong = new SusunanKantor({ unit: [], jabatan: [] });
    const { unit: dibuat, tebakan } = kosong.unitTanpaNama("Arsiparis");
    expect([dibuat.nama, dibuat.belumDitentukan, dibuat.indukId, tebakan]).toEqual([NAMA_UNIT_BELUM_DITENTUKAN, true, null, true]);
    expect(kosong.unitTanpaNama("Bendahara").unit).toBe(dibuat);
    const tersimpan = new SusunanKantor({ unit: [unit("x", NAMA_UNIT_BELUM_DITENTUKAN, null)], jabatan: [] });
    expect([tersimpan.unitTanpaNama("Arsiparis").unit.kunci, tersimpan.unitDari("x")?.belumDitentukan]).toEqual(["x", true]);
  });

  it("is the office where that is the only unit at the top", () => {
    const satu = new SusunanKantor({ unit: [unit("kantor", "Sekretariat", null)], jabatan: [] });
    expect([satu.unitTanpaNama("Arsiparis").unit.kunci, satu.unitDari("kantor")?.belumDitentukan]).toEqual(["kantor", false]);
  });
});
