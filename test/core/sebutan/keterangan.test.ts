import { describe, expect, it } from "vitest";
import { bukanSatuJabatan, tanpaKeterangan } from "../../../core/sebutan/keterangan";

describe("the name of a post without what is written beside it", () => {
  it.each([
    "CPNS",
    "PNS",
    "pppk",
    "P3K",
    "ASN",
    "non ASN",
    "nonASN",
    "honorer",
    "TMT 01-04-2020",
    "T.M.T. 1 April 2020",
    "tmt. 2020",
    "terhitung 1 April 2020",
    "sejak 2020",
    "kelas 7",
    "kls 12",
    "Kelas Jabatan 9",
    "kelas7",
    "kosong",
    "lowong",
    "vacant",
    "belum terisi",
    "terisi",
    "2 orang",
    "3org",
    "1 formasi",
    "10 kursi",
  ])("leaves out (%s) behind it", (keterangan) => {
    expect(tanpaKeterangan(`Analis Hukum (${keterangan})`)).toBe("Analis Hukum");
    expect(tanpaKeterangan(`Analis Hukum, [ ${keterangan} ] `)).toBe("Analis Hukum");
    expect(tanpaKeterangan(`Analis Hukum(${keterangan})`)).toBe("Analis Hukum");
  });

  it.each([
    ["Analis Hukum, TMT 01-04-2020", "Analis Hukum"],
    ["Analis Hukum T.M.T 1 April 2020", "Analis Hukum"],
    ["Analis Hukum  t.m.t.  2020 sampai kini", "Analis Hukum"],
    ["1. Analis Hukum", "Analis Hukum"],
    ["12) Analis Hukum", "Analis Hukum"],
    ["(3) Analis Hukum", "Analis Hukum"],
    ["  a.   Analis Hukum", "Analis Hukum"],
    ["h) Analis Hukum", "Analis Hukum"],
    ["2. Analis Hukum (CPNS) (kelas 7), TMT 01-04-2020", "Analis Hukum"],
    ["  Analis   Hukum ", "Analis Hukum"],
  ])("reads %j as %j", (teks, nama) => {
    expect(tanpaKeterangan(teks)).toBe(nama);
  });

  it.each([
    // Brackets that belong to the name, or stand within it.
    "Analis Hukum (Bidang Pemilu)",
    "Analis (PNS) Hukum",
    "Pengelola Data (PPPK Paruh Waktu Daerah)",
    "Analis Hukum (kelas 123)",
    "Analis Hukum (orang)",
    "Petugas TMT",
    "Atmti 2020",
    "Analis Hukum PNS",
    // Numbers and letters that are a part of the name.
    "123. Analis Hukum",
    "i. Analis Hukum",
    "1.Analis Hukum",
    "3. A",
    "Wilayah 1. Utara",
    // Two posts, of which none may go missing here.
    "1. Analis Hukum 2. Bendahara",
    "(1) Analis Hukum (2) Bendahara",
    "1)Analis Hukum 2)Bendahara",
    // What would leave nothing of a name.
    "(CPNS)",
    "1. (kosong)",
    "A, TMT 2020",
    "",
  ])("leaves %j as it is", (teks) => {
    expect(tanpaKeterangan(teks)).toBe(teks);
  });
});

describe("a text that names no single post", () => {
  it.each([
    "Mantan Kepala Subbagian Umum",
    "eks Kasubbag Umum",
    "Bekas Sekretaris",
    "Ex. Sekretaris",
    "ex-Sekretaris",
    "Calon Arsiparis",
    "  calon Sekretaris",
    "Bakal Calon Sekretaris",
    "Usul Sekretaris",
    "Usulan Analis Hukum",
    "1. Analis Hukum 2. Bendahara",
    "1) Analis 2) Bendahara",
    "  (1)  Analis Hukum dan (2)  Bendahara",
    "1.Analis 2.Bendahara",
  ])("is %j", (teks) => {
    expect(bukanSatuJabatan(teks)).toBe(true);
  });

  it.each([
    "Calon Hakim",
    "Calon Widyaiswara Ahli Pertama",
    "calon aparatur",
    "Kepala Subbagian Pencalonan",
    "Analis Usulan Formasi",
    "Sekretaris (mantan Kasubbag)",
    "Mantan",
    "Eksaminator",
    "Exim 2",
    "1. Analis Hukum",
    "Analis Hukum 2. Bendahara",
    "1. Analis Hukum2. Bendahara",
    "2. Analis Hukum 1. Bendahara",
    "1. 2. Bendahara",
    "Bagian 1. Umum 2. Data",
    "",
  ])("is not %j", (teks) => {
    expect(bukanSatuJabatan(teks)).toBe(false);
  });
});
