import { describe, expect, it } from "vitest";
import { bacaJenisKelamin } from "../../../core/pegawai/jenis-kelamin";
import { bacaStatus } from "../../../core/pegawai/status";

describe("employment status", () => {
  it.each([
    ["PNS", "PNS"],
    ["P", "PNS"],
    ["PNS DPK", "PNS"],
    ["PNS (Dpk.)", "PNS"],
    ["PNS Diperbantukan", "PNS"],
    ["PNS Dipekerjakan", "PNS"],
    ["PNS Pusat", "PNS"],
    ["PNS Daerah yang dipekerjakan", "PNS"],
    ["PNS Organik", "PNS"],
    ["Pegawai Negeri Sipil", "PNS"],
    ["Pegawai Negeri Sipil (PNS)", "PNS"],
    ["PNS (100%)", "PNS"],
    ["CPNS (80%)", "CPNS"],
    ["PPPK Teknis Tahap I 2024", "PPPK"],
    ["Pegawai Pemerintah dengan Perjanjian Kerja (PPPK) Paruh Waktu", "PPPK paruh waktu"],
    ["CPNS", "CPNS"],
    ["CPNS", "CPNS"],
    ["C", "CPNS"],
    ["Calon PNS", "CPNS"],
    ["PPPK", "PPPK"],
    ["P3K", "PPPK"],
    ["PPPK Penuh Waktu", "PPPK"],
    ["Pegawai Pemerintah dengan Perjanjian Kerja", "PPPK"],
    ["P3K PW", "PPPK paruh waktu"],
    ["P3KPW", "PPPK paruh waktu"],
    ["PPPKPW Guru Tahap II 2025", "PPPK paruh waktu"],
    ["PNS 2019", "PNS"],
    ["PPPK Guru Paruh Waktu Tahap II", "PPPK paruh waktu"],
    ["PPPK-PW", "PPPK paruh waktu"],
    ["PPPK Paruh Waktu", "PPPK paruh waktu"],
    ["Pegawai Pemerintah dengan Perjanjian Kerja (Paruh Waktu)", "PPPK paruh waktu"],
  ])("reads %s as %s", (teks, status) => {
    expect(bacaStatus(teks)).toBe(status);
  });

  it.each(["Honorer", "Honorer K2", "PPNPN", "Outsourcing", "Non ASN", "Tenaga Kontrak"])("says that %s is no ASN", (teks) => {
    expect(bacaStatus(teks)).toBe("bukanAsn");
  });

  it.each([
    "",
    "ASN",
    "PNS pensiun",
    "PNS (PPPK)",
    "PPPK penuh waktu / paruh waktu",
    "PPPK magang",
    "PPPKPW magang",
    "PNS 20199",
    "PNS 12019",
    "PNS 1999",
    "L",
    "Aktif",
  ])("does not guess what '%s' means", (teks) => {
    expect(bacaStatus(teks)).toBeNull();
  });
});

describe("sex", () => {
  it.each(["L", "Laki-laki", "Laki-laki (L)", "laki2", "Pria", "LK.", "1", "1 - Pria"])("reads %s as pria", (teks) => {
    expect(bacaJenisKelamin(teks)).toBe("pria");
  });

  it.each(["P", "Perempuan", "W", "Wanita", "PR", "2", "P (Perempuan)"])("reads %s as wanita", (teks) => {
    expect(bacaJenisKelamin(teks)).toBe("wanita");
  });

  it.each(["", "L/P", "X", "PNS"])("does not guess what '%s' means", (teks) => {
    expect(bacaJenisKelamin(teks)).toBeNull();
  });
});
