import { describe, expect, it } from "vitest";
import { isTemuanKelas, jenisKunci, JENIS_TEMUAN_ORGANISASI } from "../../../core/fungsi/temuan";
import { periksaKelas } from "../../../core/anjab/kelas-periksa";
import { periksaFungsi } from "../../../core/fungsi/periksa";
import { KANTOR_FUNGSI } from "./kantor-fungsi";

describe("a finding about the organisation", () => {
  it("is of the kind that its key names", () => {
    expect(JENIS_TEMUAN_ORGANISASI).toHaveLength(9);
    expect(["wewenangGanda:memaraf: surat", "kelasAtasan:a+b", "duplikat:a", "kelasAtasan"].map(jenisKunci)).toEqual([
      "wewenangGanda",
      "kelasAtasan",
      null,
      null,
    ]);
  });

  it("is about classes when its kind says so", () => {
    const jabatan = {
      id: "a",
      nama: "a",
      unitId: "u",
      jenis: "pelaksana" as const,
      jenjang: null,
      kelas: null,
      indukId: null,
      sumberKelas: "",
    };
    const kelas = periksaKelas({ jabatan: [jabatan], unit: [] }).map((satu) => ({ ...satu, tugasId: [] }));
    expect([...periksaFungsi(KANTOR_FUNGSI).temuan, ...kelas].map((satu) => isTemuanKelas(satu))).toEqual([false, false, true]);
  });
});
