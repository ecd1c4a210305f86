import { describe, expect, it } from "vitest";
import {
  ALUR_DOKUMEN,
  penetapanTerakhir,
  tindakanTerbuka,
  tolakMulai,
  tolakTindakan,
  type KeadaanDokumen,
  type VersiDokumen,
} from "../../../core/abk/dokumen";
import { kalimatTolakDokumen } from "../../../core/text/dokumen";

const versi = (tahun: string, urutan: number, keadaan: KeadaanDokumen): VersiDokumen => ({
  id: `${tahun}-${urutan}`,
  tahun,
  urutan,
  keadaan,
});
const tolak = (
  dokumen: VersiDokumen,
  tindakan: Parameters<typeof tolakTindakan>[0],
  { isian = {}, semua = [dokumen] }: Partial<Parameters<typeof tolakTindakan>[2]> = {},
) => tolakTindakan(tindakan, dokumen, { semua, isian });

describe("the life of an ABK document", () => {
  it("offers in each state what the table of moves allows, and nothing else", () => {
    const terbuka = (keadaan: KeadaanDokumen) => tindakanTerbuka(versi("2027", 1, keadaan), [versi("2027", 1, keadaan)]);
    expect(terbuka("draft")).toEqual(["ajukan", "hapus"]);
    expect(terbuka("diajukan")).toEqual(["kembalikan", "tetapkan"]);
    expect(terbuka("dikembalikan")).toEqual(["ajukan", "hapus"]);
    expect(terbuka("ditetapkan")).toEqual(["bukaLagi"]);
  });

  it("never lets a laid-down document change or go: the only move from there begins a new version", () => {
    const dariDitetapkan = Object.values(ALUR_DOKUMEN).filter(({ dari }) => dari.includes("ditetapkan"));
    expect(dariDitetapkan.map(({ ke }) => ke)).toEqual(["versiBaru"]);
    expect(tolak(versi("2027", 1, "ditetapkan"), "hapus")).toEqual({ sebab: "keadaan", keadaan: "ditetapkan" });
  });

  it("lays down only under a number and a day", () => {
    const diajukan = versi("2027", 1, "diajukan");
    expect(tolak(diajukan, "tetapkan", { isian: { tanggal: "2027-03-03" } })).toEqual({ sebab: "kurang", isian: "nomor" });
    expect(tolak(diajukan, "tetapkan", { isian: { nomor: "12/ORT/2027", tanggal: " " } })).toEqual({ sebab: "kurang", isian: "tanggal" });
    expect(tolak(diajukan, "tetapkan", { isian: { nomor: "12/ORT/2027", tanggal: "2027-03-03" } })).toBeNull();
  });

  it("sends back only with a note and opens again only with a reason", () => {
    expect(tolak(versi("2027", 1, "diajukan"), "kembalikan")).toEqual({ sebab: "kurang", isian: "catatan" });
    expect(tolak(versi("2027", 1, "ditetapkan"), "bukaLagi", { isian: { alasan: "" } })).toEqual({ sebab: "kurang", isian: "alasan" });
  });

  it("moves only the last version of a year", () => {
    const semua = [versi("2027", 2, "draft"), versi("2027", 1, "ditetapkan"), versi("2028", 1, "draft")];
    expect(tolak(versi("2027", 1, "ditetapkan"), "bukaLagi", { isian: { alasan: "x" }, semua })).toEqual({
      sebab: "bukanTerakhir",
      terakhir: 2,
    });
    expect(tindakanTerbuka(versi("2027", 1, "ditetapkan"), semua)).toEqual([]);
  });

  it("begins a year once", () => {
    expect(tolakMulai("2027", [versi("2027", 1, "draft")])).toEqual({ sebab: "tahunAda", tahun: "2027" });
    expect(tolakMulai("2028", [versi("2027", 1, "draft")])).toBeNull();
  });

  it("takes the last version of the last year as the one that counts", () => {
    const semua = [
      versi("2026", 3, "ditetapkan"),
      versi("2027", 1, "ditetapkan"),
      versi("2027", 2, "ditetapkan"),
      versi("2028", 1, "diajukan"),
    ];
    expect(penetapanTerakhir(semua)?.id).toBe("2027-2");
    expect(penetapanTerakhir([versi("2028", 1, "draft")])).toBeNull();
  });

  it("says why it refuses, and the way out", () => {
    expect(kalimatTolakDokumen("Hapus", { sebab: "keadaan", keadaan: "ditetapkan" })).toContain("buka lagi sebagai versi baru");
    expect(kalimatTolakDokumen("Tetapkan", { sebab: "berubah", jabatan: 2, profil: true })).toContain("(aturan hitung dan 2 jabatan)");
  });
});
