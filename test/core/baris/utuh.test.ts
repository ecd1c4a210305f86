import { describe, expect, it } from "vitest";
import { cacatBaris, periksaTabel } from "../../../core/baris/utuh";

const DIKLAT = {
  id: "d",
  pegawaiId: "p",
  jenis: "teknis",
  nama: "Arsip",
  jp: 10,
  mulai: null,
  selesai: null,
  penyelenggara: "",
  nomorSertifikat: "",
};
const UNIT = { id: "u", indukId: null, nama: "Umum", namaKunci: "umum", kode: null, urutan: 1 };
const jenis = (row: Parameters<typeof cacatBaris>[1], tabel: Parameters<typeof cacatBaris>[0] = "diklat") =>
  cacatBaris(tabel, row).map((satu) => `${satu.kolom} ${satu.jenis}`);

describe("a row that is not as its table is declared", () => {
  it("lacks a value, holds one of another kind, a day that does not exist, or a code that is not of its list", () => {
    expect(jenis({ ...DIKLAT, jenis: "teknisi" })).toEqual(["jenis pilihan"]);
    expect(jenis({ ...DIKLAT, nama: null })).toContain("nama hilang");
    expect(jenis({ ...DIKLAT, jp: "sepuluh" })).toContain("jp jenis");
    expect(jenis({ ...DIKLAT, mulai: "2026-02-30" })).toContain("mulai tanggal");
  });

  it("ends before it begins", () => {
    expect(jenis({ ...DIKLAT, mulai: "2026-03-02", selesai: "2026-03-01" })).toContain("selesai urutan");
    expect(jenis({ ...DIKLAT, mulai: "2026-03-01", selesai: "2026-03-01" }).filter((satu) => satu.endsWith("urutan"))).toEqual([]);
  });

  it("holds JSON that cannot be read", () => {
    expect(jenis({ id: "kantor", nilai: "{rusak" }, "setelan")).toEqual(["nilai naskah"]);
    expect(jenis({ id: "kantor", nilai: "{}" }, "setelan")).toEqual([]);
  });

  it("names a row that is not there, or shares what only one may have", () => {
    const rows = [UNIT, { ...UNIT, id: "v" }, { ...UNIT, id: "w", namaKunci: "lain", indukId: "x" }];
    expect(periksaTabel("unit", rows, () => false).map((satu) => `${satu.id} ${satu.jenis}`)).toEqual(["w rujukan", "v kembar"]);
    expect(periksaTabel("unit", [UNIT], () => false)).toEqual([]);
  });
});
