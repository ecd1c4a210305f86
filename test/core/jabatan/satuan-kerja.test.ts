import { describe, expect, it } from "vitest";
import { satuanKerja } from "../../../core/jabatan/satuan-kerja";

describe("satuan kerja of a data file", () => {
  const unit = (id: string, nama: string, indukId: string | null = null) => ({ id, nama, indukId });

  it("are the nearest offices above the units, in the order of the office", () => {
    const semua = [
      unit("prov", "KPU Provinsi Contoh"),
      unit("bagian", "Bagian Umum", "prov"),
      unit("kota", "Sekretariat KPU Kota Contoh", "prov"),
      unit("subbag", "Subbagian Umum KPU Kota Contoh", "kota"),
      unit("aceh", "Komisi Independen Pemilihan Aceh"),
    ];
    expect(satuanKerja(semua).map(({ nama, unit: milik }) => [nama, milik.map(({ id }) => id).join()])).toEqual([
      ["KPU Provinsi Contoh", "prov,bagian"],
      ["Sekretariat KPU Kota Contoh", "kota,subbag"],
      ["Komisi Independen Pemilihan Aceh", "aceh"],
    ]);
  });

  it("are the tops of the trees where no name is that of an office, and a unit alone is one", () => {
    expect(satuanKerja([unit("a", "Bagian A"), unit("b", "Subbagian B", "a"), unit("c", "Bagian C")]).map(({ id }) => id)).toEqual([
      "a",
      "c",
    ]);
    expect(satuanKerja([])).toEqual([]);
  });
});
