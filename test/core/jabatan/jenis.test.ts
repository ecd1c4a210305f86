import { describe, expect, it } from "vitest";
import { bacaJenisJabatan, tebakJenisJabatan } from "../../../core/jabatan/jenis";

describe("tebakJenisJabatan", () => {
  it.each([
    ["Sekretaris KPU Provinsi", "", "jpt", null],
    ["Sekretaris", "Jabatan Struktural", "administrator", null],
    ["Kepala Bagian Keuangan", "", "administrator", null],
    ["Kepala Subbagian Keuangan, Umum, dan Logistik", "Jabatan Struktural", "pengawas", null],
    ["Penata Kelola Pemilu Ahli Muda", "Jabatan Fungsional", "fungsional", "ahliMuda"],
    ["Arsiparis Terampil", "", "fungsional", "terampil"],
    ["ARSIPARIS PELAKSANA LANJUTAN", "", "fungsional", "mahir"],
    ["Pengadministrasi Perkantoran", "Jabatan Pelaksana", "pelaksana", null],
    ["Penelaah Teknis Kebijakan", "", "pelaksana", null],
    ["Kabag Umum", "", "administrator", null],
    ["Kasi Pelayanan", "", "pengawas", null],
    ["Sekretaris Dinas Kesehatan", "", "administrator", null],
    ["Sekretaris Pimpinan", "", "pelaksana", null],
    ["Sekretaris Ketua", "", "pelaksana", null],
    ["SEKRETARIS KOMISIONER", "", "pelaksana", null],
    ["Sekretaris Pribadi Ketua KPU", "", "pelaksana", null],
    ["Asisten Sekretaris", "", "pelaksana", null],
    ["Asisten Pemerintahan dan Kesejahteraan Rakyat", "", "jpt", null],
    ["Asisten Pelatih Olahraga Terampil", "", "fungsional", "terampil"],
    ["Inspektur Tambang Ahli Muda", "", "fungsional", "ahliMuda"],
    ["Sekretaris Utama", "", "jpt", null],
    ["Staf Ahli Utama", "", "jpt", null],
    ["Arsiparis Terampil", "JFU", "pelaksana", null],
    ["Kepala Sekretariat", "Administrator", "administrator", null],
    ["Penata Pemilu", "Jabatan Struktural", "pengawas", null],
    ["Penata Kelola Pemilu Ahli Muda", "Jabatan Struktural", "pengawas", null],
  ])("takes %s (%s) for %s %s", (nama, tertulis, ...[jenis, jenjang]) => {
    expect(tebakJenisJabatan(nama, tertulis)).toEqual({ jenis, jenjang });
  });

  it("reads the kinds that SIASN and the forms write", () => {
    expect(bacaJenisJabatan("Jabatan Fungsional Umum")).toBe("pelaksana");
    expect(bacaJenisJabatan("Jabatan Pimpinan Tinggi Pratama")).toBe("jpt");
    expect(bacaJenisJabatan("apa saja")).toBeNull();
    expect(bacaJenisJabatan(" . ")).toBeNull();
  });

  it.each([
    ["JPT", "jpt"],
    ["Administrator", "administrator"],
    ["Pengawas", "pengawas"],
    ["JFU", "pelaksana"],
    ["Pelaksana", "pelaksana"],
    ["Jabatan Fungsional Tertentu", "fungsional"],
    ["JF", "fungsional"],
    ["JFT", "fungsional"],
    ["Struktural", "struktural"],
    ["Manajerial", "struktural"],
  ] as const)("reads %s as %s", (teks, jenis) => {
    expect(bacaJenisJabatan(teks)).toBe(jenis);
  });
});
