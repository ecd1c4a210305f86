import { describe, expect, it } from "vitest";
import { BIDANG_KETENTUAN } from "../../../../core/peraturan/ketentuan";
import { ID_KETENTUAN } from "../../../../core/peraturan/register";
import { saringIstilah, saringKetentuan } from "../../../../renderer/pages/peraturan/saring-ketentuan";

const BELUM_DIUBAH = new Map();
const dicari = (kata: string) => saringKetentuan(kata, "semua", BELUM_DIUBAH).flatMap(({ id }) => id);

describe("the search of the list of rules", () => {
  it("shows every rule in its part when nothing is searched", () => {
    const semua = saringKetentuan("", "semua", BELUM_DIUBAH);
    expect(semua.map(({ bidang }) => bidang)).toEqual([...BIDANG_KETENTUAN]);
    expect(semua.flatMap(({ id }) => id).toSorted()).toEqual(ID_KETENTUAN.toSorted());
  });

  it("finds a figure however it is written, an article, a regulation and a code", () => {
    expect(dicari("75000")).toEqual(["wke-1250-jam"]);
    expect(dicari("75.000 menit")).toEqual(["wke-1250-jam"]);
    expect(dicari("pasal 55")).toEqual(["bup-jabatan", "hukdis-tanpa-kenaikan"]);
    expect(dicari("perpres 21/2023")).toEqual([
      "hari-kerja-seminggu",
      "hari-kerja-seminggu-enam",
      "jam-formal-sehari",
      "jadwal-kerja",
      "jadwal-ramadan",
    ]);
    expect(dicari("nip-panjang")).toEqual(["nip-panjang"]);
    expect(dicari("ingatan")).toEqual([]);
    expect(dicari("1.250 jam")).toEqual(["wke-1250-jam"]);
    expect(dicari("72.000 menit")).toEqual(["wke-1200-jam", "abk-kes-wkt"]);
    expect(dicari("pasal 239 ayat (2)")).toEqual(["bup-fungsional"]);
    expect(dicari("allowance")).toEqual(["kelonggaran-30"]);
  });

  it("finds a figure within a list or a range, and not within a longer figure", () => {
    const setengah = [
      "pembulatan-kebutuhan",
      "beban-kecil",
      "wisn-pembulatan",
      "batas-prestasi",
      "fungsi-cocok",
      "norma-jauh",
      "norma-terbesar",
    ];
    expect(dicari("0,5")).toEqual(setengah);
    expect(dicari("0.5")).toEqual(setengah);
    // 150.000 minutes end in "50 000"; the range of minutes a year begins with it.
    expect(dicari("50.000")).toEqual(["kisaran-pembagi"]);
    expect(dicari("200000")).toEqual(["wke-isian"]);
  });

  it("finds words that stand apart, by their beginning", () => {
    expect(dicari("pensiun 58")).toEqual(["bup-jabatan", "bup-fungsional"]);
    expect(dicari("58 pensi")).toEqual(["bup-jabatan", "bup-fungsional"]);
    // "kabupaten" holds "bup", but does not begin with it.
    expect(dicari("bup kota")).toEqual([]);
  });

  it("lists the rules on a text whose article is not known, and says so of each in the search", () => {
    const tanpa = saringKetentuan("", "tanpaPasal", BELUM_DIUBAH).flatMap(({ id }) => id);
    expect(tanpa).toEqual(dicari("pasal belum diketahui"));
    expect(tanpa).toContain("wke-1250-jam");
    // With an article; a practice; a bound of the product.
    expect(tanpa.filter((id) => ["bup-jabatan", "minimum-satu", "norma-jauh"].includes(id))).toEqual([]);
  });

  it("keeps to what is unsure, and to what the office changed", () => {
    const belumPasti = saringKetentuan("perpres 21/2023", "belumPasti", BELUM_DIUBAH).flatMap(({ id }) => id);
    expect(belumPasti).toEqual(["hari-kerja-seminggu-enam", "jam-formal-sehari", "jadwal-kerja", "jadwal-ramadan"]);
    expect(saringKetentuan("", "diubah", BELUM_DIUBAH)).toEqual([]);
    const diubah = new Map([["cuti-tahunan" as const, []]]);
    expect(saringKetentuan("", "diubah", diubah)).toEqual([{ bidang: "waktuKerja", id: ["cuti-tahunan"] }]);
  });

  it("finds a term by its abbreviation", () => {
    expect(saringIstilah("BUP").map(({ istilah }) => istilah)).toEqual(["Batas usia pensiun"]);
    expect(saringIstilah("tidak ada istilah ini")).toEqual([]);
  });
});
