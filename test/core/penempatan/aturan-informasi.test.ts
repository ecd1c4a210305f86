import { describe, expect, it } from "vitest";
import { periksaDiklat, periksaPengalamanJabatan } from "../../../core/penempatan/aturan-informasi";
import type { JabatanDicari, OrangDinilai } from "../../../core/penempatan/fakta";
import { hari, jabatan, orang, PER } from "./bahan-kantor";

const { dinilai } = orang("ani", "staf");

describe("the trainings that an informasi jabatan asks for", () => {
  const periksa = (diminta: JabatanDicari["diklat"], diklat: OrangDinilai["diklat"]) => {
    const hasil = periksaDiklat(jabatan("arsip", 1, { diklat: diminta }).dicari, { ...dinilai, diklat });
    return hasil === null ? null : [hasil.keadaan, hasil.perlu];
  };
  const FUNGSIONAL = { jenis: "fungsional", uraian: "DIKLAT FUNGSIONAL PERENCANA" } as const;
  const MANAJERIAL = { jenis: "manajerial", uraian: "KEPEMIMPINAN DAN SUMBER DAYA MANUSIA" } as const;

  it("are not asked about where there are none", () => {
    expect(periksa([], [])).toBeNull();
  });

  it("are met by one whose name has the words of the subject, however it is called", () => {
    expect(periksa([FUNGSIONAL], [{ jenis: "fungsional", nama: "Pelatihan Fungsional Perencana Ahli Pertama" }])).toEqual([
      "lulus",
      "DIKLAT FUNGSIONAL PERENCANA",
    ]);
  });

  it("are not known to be met by one of another name: people say whether it will do", () => {
    expect(periksa([FUNGSIONAL], [{ jenis: "teknis", nama: "Penyusunan Renstra" }])).toEqual([
      "belumDiketahui",
      "DIKLAT FUNGSIONAL PERENCANA",
    ]);
    // Words that name no subject are in every training.
    expect(periksa([{ jenis: "teknis", uraian: "Diklat teknis" }], [{ jenis: "teknis", nama: "Diklat teknis" }])?.[0]).toBe(
      "belumDiketahui",
    );
  });

  it("of leadership are met by any of that kind, and known to lack without one", () => {
    expect(periksa([MANAJERIAL], [{ jenis: "kepemimpinan", nama: "Pelatihan Kepemimpinan Pengawas" }])?.[0]).toBe("lulus");
    expect(periksa([MANAJERIAL], [{ jenis: "teknis", nama: "Kepemimpinan dan Sumber Daya Manusia" }])).toEqual([
      "gagal",
      MANAJERIAL.uraian,
    ]);
    const administrator = { jenis: "manajerial", uraian: "Pelatihan Kepemimpinan Administrator" } as const;
    expect(periksa([administrator], [{ jenis: "kepemimpinan", nama: "Pelatihan Kepemimpinan Pengawas" }])?.[0]).toBe("belumDiketahui");
  });

  it("are told by those that lack: of two one is there", () => {
    expect(periksa([FUNGSIONAL, MANAJERIAL], [{ jenis: "fungsional", nama: "Diklat Perencana" }])).toEqual(["gagal", MANAJERIAL.uraian]);
  });
});

describe("the years of experience that an informasi jabatan asks for", () => {
  const masa = (nama: string, [sejak, sampai]: readonly [string | null, string | null], unitId = "lain") => ({
    unitId,
    nama,
    jenis: "pelaksana" as const,
    jenjang: null,
    sejak: sejak === null ? null : hari(sejak),
    sampai: sampai === null ? null : hari(sampai),
  });
  const periksa = (pengalaman: JabatanDicari["pengalaman"], milik: OrangDinilai["masa"]) => {
    const hasil = periksaPengalamanJabatan(jabatan("arsip", 1, { pengalaman }).dicari, { ...dinilai, masa: milik }, PER);
    return hasil === null ? null : [hasil.keadaan, hasil.ada, hasil.perlu];
  };
  const TIGA = [{ uraian: "Menata arsip", tahun: 3 }];

  it("are not asked about where there are none, or none is asked", () => {
    expect([periksa([], []), periksa([{ uraian: "Tidak dipersyaratkan", tahun: 0 }], [])]).toEqual([null, null]);
  });

  it("are met by posts of the unit or of the title: two years in one and one in the other", () => {
    // 27 November 2023 to 26 November 2025, and from 27 November 2025 on: 24 and 12 months.
    const milik = [masa("arsip", ["2023-11-27", "2025-11-26"]), masa("staf", ["2025-11-27", null], "sekretariat")];
    expect(periksa(TIGA, milik)).toEqual(["lulus", "3.0", "3 tahun menata arsip"]);
  });

  it("are known to lack where all posts together are shorter, until the present one makes them up", () => {
    expect(periksa(TIGA, [masa("staf", ["2024-11-27", null])])).toEqual(["gagal", "2.0", "3 tahun menata arsip"]);
    // A year by 26 November 2025; of two more she has served one since 27 November 2025, and the other one is over on 27 November 2027.
    const milik = [masa("staf", ["2024-11-27", "2025-11-26"]), masa("arsiparis", ["2025-11-27", null])];
    const sampai = (semua: OrangDinilai["masa"]) =>
      periksaPengalamanJabatan(jabatan("arsip", 1, { pengalaman: TIGA }).dicari, { ...dinilai, masa: semua }, PER)?.terpenuhi;
    expect([sampai(milik), sampai(milik.slice(0, 1))]).toEqual(["2027-11-27", null]);
  });

  it("keep the letters of an abbreviation that they begin with", () => {
    expect(periksa([{ uraian: "SDM aparatur", tahun: 3 }], [])?.[2]).toBe("3 tahun SDM aparatur");
  });

  it("are not known to be met by years in other fields, by a post without a first day, or where no years are given", () => {
    expect(periksa(TIGA, [masa("staf", ["2020-11-27", null])])).toEqual(["belumDiketahui", "0.0", "3 tahun menata arsip"]);
    expect(periksa(TIGA, [masa("staf", [null, null], "sekretariat")])?.[0]).toBe("belumDiketahui");
    expect(periksa([{ uraian: "Menata arsip", tahun: null }], [masa("staf", ["2010-01-01", null], "sekretariat")])).toEqual([
      "belumDiketahui",
      "16.10",
      "Menata arsip",
    ]);
  });
});
