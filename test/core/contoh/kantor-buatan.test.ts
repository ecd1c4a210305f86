import { describe, expect, it } from "vitest";
import { kantorBuatan } from "../../../core/contoh/kantor-buatan";
import { parsePlainDate } from "../../../core/date";

describe("kantor buatan", () => {
  const ukuran = { benih: 7, jumlahJabatan: 45, tugasPerJabatan: 12, jumlahPegawai: 12_000 };
  const kantor = kantorBuatan(ukuran);

  it("has the size that was asked for, twenty jabatan a unit under one secretariat", () => {
    expect([kantor.unit.length, kantor.jabatan.length, kantor.tugas.length, kantor.pegawai.length]).toEqual([4, 45, 540, 12_000]);
  });

  it("is the same for the same seed and another one for another seed", () => {
    expect(kantorBuatan(ukuran)).toEqual(kantor);
    expect(kantorBuatan({ ...ukuran, benih: 8 }).tugas).not.toEqual(kantor.tugas);
  });

  it("gives every person a NIP of her own that agrees with her birth date and sex", () => {
    for (const orang of kantor.pegawai) {
      expect(orang.nip.slice(0, 8)).toBe(orang.tanggalLahir.replaceAll("-", ""));
      expect(parsePlainDate(`${orang.nip.slice(8, 12)}-${orang.nip.slice(12, 14)}-01`)).not.toBeNull();
      expect(orang.nip.slice(14, 15)).toBe(orang.jenisKelamin === "pria" ? "1" : "2");
    }
    expect(new Set(kantor.pegawai.map((orang) => orang.nip)).size).toBe(12_000);
  });

  it("refers only to jabatan and units that it holds", () => {
    const unit = new Set(kantor.unit.map((satu) => satu.id));
    const jabatan = new Set(kantor.jabatan.map((satu) => satu.id));
    expect(kantor.jabatan.every((satu) => unit.has(satu.unitId))).toBe(true);
    expect(kantor.tugas.every((satu) => jabatan.has(satu.jabatanId))).toBe(true);
    expect(kantor.pegawai.every((satu) => satu.jabatanId !== null && jabatan.has(satu.jabatanId))).toBe(true);
  });

  it("can be an office without anything in it", () => {
    expect(kantorBuatan({ benih: 1, jumlahJabatan: 0, tugasPerJabatan: 5, jumlahPegawai: 1 }).pegawai[0]?.jabatanId).toBeNull();
  });
});
