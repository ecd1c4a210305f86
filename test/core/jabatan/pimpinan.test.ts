import { describe, expect, it } from "vitest";
import { namaUnitDipimpin, pastiManajerial, sekretarisOrang, unitDipimpin } from "../../../core/jabatan/pimpinan";
import { kunciSebutan } from "../../../core/sebutan/kunci";

const nama = (jabatan: string): string | null => {
  const unit = unitDipimpin(jabatan);
  return unit === null ? null : namaUnitDipimpin(jabatan, unit);
};

describe("the unit that a post heads", () => {
  it.each([
    ["Kasubbag Hukum & SDM", "Subbagian Hukum & SDM"],
    ["Kepala Bagian Keuangan", "Bagian Keuangan"],
    ["  Kepala   Seksi  Pelayanan ", "Seksi Pelayanan"],
    ["Sekretaris", "Sekretariat"],
    ["Sekretaris KPU Provinsi", "Sekretariat KPU Provinsi"],
    ["Direktur Pendaftaran Pemilih", "Direktorat Pendaftaran Pemilih"],
    ["Inspektur", "Inspektorat"],
    ["Camat Sukamaju", "Kecamatan Sukamaju"],
    ["Lurah Mekarsari", "Kelurahan Mekarsari"],
  ])("of %s is %s", (jabatan, unit) => {
    expect(nama(jabatan)).toBe(unit);
  });

  it.each(["Sekretaris Pimpinan", "Sekretaris Ketua KPU", "Arsiparis Terampil", "Kepala", "Wakil Kepala Bagian Umum", ""])(
    "is none for %s",
    (jabatan) => {
      expect(unitDipimpin(jabatan)).toBeNull();
    },
  );

  it("is called in the words of the key where the title writes it in none of its own", () => {
    expect(namaUnitDipimpin("Kasubbag TU", { kata: "subbagian", sisa: "arsip" })).toBe("Subbagian arsip");
  });
});

describe("a secretary", () => {
  it("of a person manages nobody; of an office he does", () => {
    expect(sekretarisOrang(kunciSebutan("Sekretaris Pribadi Ketua"))).toBe(true);
    expect(sekretarisOrang(kunciSebutan("Sekretaris KPU Kabupaten"))).toBe(false);
    expect([pastiManajerial("Sekretaris KPU Kabupaten"), pastiManajerial("Sekretaris Pribadi Ketua")]).toEqual([true, false]);
  });
});

describe("a title that is a manager's for certain", () => {
  it("heads a subbagian or a direktorat; a school's head or a pelaksana need not be one", () => {
    expect([pastiManajerial("Kasubbag Hukum"), pastiManajerial("Direktur Teknik"), pastiManajerial("Kabid Penataan")]).toEqual([
      true,
      true,
      true,
    ]);
    expect([pastiManajerial("Kepala Sekolah"), pastiManajerial("Penata Layanan Operasional")]).toEqual([false, false]);
  });
});
