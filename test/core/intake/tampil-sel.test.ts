import { describe, expect, it } from "vitest";
import { barisLembar } from "../../../core/intake/tampilan";
import { konversiNorma, selTampil } from "../../../core/intake/tampil-sel";
import { buku, draf, lembar, lembarAbk } from "./bahan";

const HALAMAN = { berkas: 0, lembar: 0, status: null, lewati: 0, jumlah: 10 } as const;

describe("a cell of the preview of which nothing is stored", () => {
  it("prints its figure the Indonesian way, whatever the file writes", () => {
    expect(selTampil(75_000, "waktuKerjaEfektif", "koma")).toBe("75.000");
    expect(selTampil("75,000", "waktuKerjaEfektif", "titik")).toBe("75.000");
    expect(selTampil("0.0667", "pegawaiDibutuhkan", "titik")).toBe("0,0667");
    expect(selTampil(0.06666666666, "pegawaiDibutuhkan", "koma")).toBe("0,066667");
  });

  it("keeps what is no figure, a year, and whole numbers of a column that is not read", () => {
    expect(selTampil("1.250 jam", "waktuKerjaEfektif", "koma")).toBe("1.250 jam");
    expect(selTampil(2019, "tahunLulus", "koma")).toBe("2019");
    expect(selTampil(198001012005011, "", "koma")).toBe("198001012005011");
    expect(selTampil(0.125, "", "koma")).toBe("0,125");
    expect(selTampil("1.5", "uraian", "koma")).toBe("1.5");
  });

  it("stands beside the stored ones of its row: 1500 × 10 / 75000 = 0,2", () => {
    const satu = draf([buku("abk.xlsx", lembarAbk({ baris: [["Menyusun laporan", 1_500, 75_000, 10, 0.2]] }))]);
    const [baris] = barisLembar(satu, HALAMAN).baris;
    expect(baris?.tampil.slice(1)).toEqual(["Menyusun laporan", "dokumen", "1.500", "75.000", "10", "0,2", ""]);
    expect(baris?.konversi).toBe(null);
  });
});

describe("a norm that the file counts in hours", () => {
  it("tells both figures with their units: 0,125 jam is 7,5 menit", () => {
    const judul = ["NO", "URAIAN TUGAS", "SATUAN HASIL", "WAKTU PENYELESAIAN (JAM)", "WAKTU KERJA EFEKTIF (JAM)", "BEBAN KERJA", "PEGAWAI"];
    const isi = [
      ["NAMA JABATAN", "", ":", "Arsiparis"],
      ["UNIT KERJA", "", ":", "Umum"],
      [],
      judul,
      [1, "Menyusun", "dokumen", 0.125, 1_250, 100, 0.01],
    ];
    const [baris] = barisLembar(draf([buku("abk.xlsx", lembar("ABK", isi))]), HALAMAN).baris;
    expect(baris?.konversi).toEqual({ berkas: "0,125 jam", simpan: "7,5 menit" });
  });

  it("is told for texts by the file's own decimal sign, and for seconds: 90 detik is 1,5 menit", () => {
    expect(konversiNorma("2,5", 150, "koma")).toEqual({ berkas: "2,5 jam", simpan: "150 menit" });
    expect(konversiNorma("2.5", 150, "titik")).toEqual({ berkas: "2,5 jam", simpan: "150 menit" });
    expect(konversiNorma(90, 1.5, "koma")).toEqual({ berkas: "90 detik", simpan: "1,5 menit" });
  });

  it("is not told where the figure is stored as written, or where no unit explains it", () => {
    expect(konversiNorma(30, 30, "koma")).toBe(null);
    expect(konversiNorma(30, 31, "koma")).toBe(null);
    expect(konversiNorma("2 jam 30 menit", 150, "koma")).toBe(null);
  });
});
