import { describe, expect, it } from "vitest";
import { KANTOR_KOSONG } from "../../../../core/kantor";
import { keadaanLangkah, tuntas } from "../../../../renderer/pages/beranda/langkah";

const BARU = { kantor: KANTOR_KOSONG, jumlah: { unit: 0, jabatan: 0, pegawai: 0, tugas: 0 } };
const BERNAMA = { ...BARU, kantor: { ...KANTOR_KOSONG, namaKantor: "SEKRETARIAT KPU KABUPATEN CONTOH" } };
const BERISI = { ...BERNAMA, jumlah: { unit: 3, jabatan: 18, pegawai: 24, tugas: 92 } };
const AWAL = { dilewati: [], dijelaskan: false } as const;

describe("the first steps", () => {
  it("go from the name of the office over its files to the first figure", () => {
    expect(keadaanLangkah(BARU, AWAL)).toEqual({ kantor: "kini", impor: "nanti", angka: "nanti" });
    expect(keadaanLangkah(BERNAMA, AWAL)).toEqual({ kantor: "selesai", impor: "kini", angka: "nanti" });
    expect(keadaanLangkah(BERISI, AWAL)).toEqual({ kantor: "selesai", impor: "selesai", angka: "kini" });
  });

  it("go on behind one that is passed over, which can still be done", () => {
    const dilewati = keadaanLangkah(BARU, { ...AWAL, dilewati: ["kantor"] });
    expect(dilewati).toEqual({ kantor: "dilewati", impor: "kini", angka: "nanti" });
    expect(keadaanLangkah(BERNAMA, { ...AWAL, dilewati: ["kantor"] }).kantor).toBe("selesai");
  });

  it("are over when each is done or passed over", () => {
    expect(tuntas(keadaanLangkah(BERISI, AWAL))).toBe(false);
    expect(tuntas(keadaanLangkah(BERISI, { ...AWAL, dijelaskan: true }))).toBe(true);
    expect(tuntas(keadaanLangkah(BARU, { ...AWAL, dilewati: ["kantor", "impor", "angka"] }))).toBe(true);
  });

  it("come back to the files when an import was taken back", () => {
    expect(keadaanLangkah(BERNAMA, { ...AWAL, dijelaskan: true }).impor).toBe("kini");
  });
});
