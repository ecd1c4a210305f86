import { describe, expect, it } from "vitest";
import { ID_KETENTUAN } from "../../../../core/peraturan/register";
import { saringIstilah, saringKetentuan } from "../../../../renderer/pages/peraturan/saring-ketentuan";

const BELUM_DIUBAH = new Map();
const dicari = (kata: string) => saringKetentuan(kata, "semua", BELUM_DIUBAH).flatMap(({ id }) => id);

describe("the search of the list of rules", () => {
  it("shows every rule in its part when nothing is searched", () => {
    const semua = saringKetentuan("", "semua", BELUM_DIUBAH);
    expect(semua.map(({ bidang }) => bidang)).toEqual(["waktuKerja", "perhitungan", "jabatan", "pegawai", "surat", "batasTepat"]);
    expect(semua.flatMap(({ id }) => id).toSorted()).toEqual(ID_KETENTUAN.toSorted());
  });

  it("finds a figure however it is written, an article, a regulation and a code", () => {
    expect(dicari("75000")).toEqual(["wke-1250-jam"]);
    expect(dicari("75.000 menit")).toEqual(["wke-1250-jam"]);
    expect(dicari("pasal 55")).toEqual(["bup-jabatan"]);
    expect(dicari("perpres 21/2023")).toEqual(["hari-kerja-seminggu", "hari-kerja-seminggu-enam", "jam-formal-sehari"]);
    expect(dicari("nip-panjang")).toEqual(["nip-panjang"]);
    expect(dicari("ingatan")).toEqual([]);
  });

  it("keeps to what is unsure, and to what the office changed", () => {
    const belumPasti = saringKetentuan("perpres 21/2023", "belumPasti", BELUM_DIUBAH).flatMap(({ id }) => id);
    expect(belumPasti).toEqual(["hari-kerja-seminggu-enam", "jam-formal-sehari"]);
    expect(saringKetentuan("", "diubah", BELUM_DIUBAH)).toEqual([]);
    const diubah = new Map([["cuti-tahunan" as const, []]]);
    expect(saringKetentuan("", "diubah", diubah)).toEqual([{ bidang: "waktuKerja", id: ["cuti-tahunan"] }]);
  });

  it("finds a term by its abbreviation", () => {
    expect(saringIstilah("BUP").map(({ istilah }) => istilah)).toEqual(["Batas usia pensiun"]);
    expect(saringIstilah("tidak ada istilah ini")).toEqual([]);
  });
});
