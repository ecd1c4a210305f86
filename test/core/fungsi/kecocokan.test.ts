import { describe, expect, it } from "vitest";
import { isCocok, kecocokan, pembacaFungsi } from "../../../core/fungsi/kecocokan";

const baca = pembacaFungsi();
const cocok = (fungsi: string, tugas: string): boolean => isCocok(baca.fungsi(fungsi), baca.tugas(tugas));

describe("how much a function and a task say the same", () => {
  it("is the weight of shared words by that of the shorter text; words of the frame weigh three tenths", () => {
    // susun 3 + lapor 3 + uang 10 = 16 against kelola 3 + uang 10 = 13; uang is shared.
    expect(kecocokan(baca.tugas("Pengelolaan keuangan"), baca.tugas("Menyusun laporan keuangan"))).toBeCloseTo(10 / 13);
  });

  it("is nothing when only the frame is shared", () => {
    expect(kecocokan(baca.tugas("Penyusunan rencana kerja"), baca.tugas("Menyusun laporan kerja"))).toBe(0);
    expect(kecocokan(baca.tugas(""), baca.tugas("Menyusun laporan"))).toBe(0);
  });
});

describe("a task by its words", () => {
  it("serves a function whose matter it names, whatever is done to it", () => {
    expect(cocok("Pengelolaan keuangan", "Menyusun laporan keuangan bulanan")).toBe(true);
    expect(cocok("Penyusunan program dan anggaran", "Memantau realisasi anggaran")).toBe(true);
  });

  it("serves one that lists its matter among others", () => {
    expect(cocok("Pengelolaan surat, naskah dinas, dan arsip", "Melayani peminjaman arsip")).toBe(true);
    expect(cocok("Pengelolaan surat, naskah dinas, dan arsip", "Melayani tamu kantor")).toBe(false);
  });

  it("serves exactly from one half of the words of the shorter on", () => {
    // Each word weighs ten: two of four are one half, one of three is less.
    expect(cocok("Mencetak kartu, karcis bilik kotak", "Menyalin karcis bilik amplop")).toBe(true);
    expect(cocok("Kartu karcis bilik", "Menyalin karcis amplop")).toBe(false);
  });

  it("serves a matter although what is done to it differs, and not one that is only a word of the frame", () => {
    expect(cocok("Pemeliharaan gedung; pengelolaan naskah", "Membersihkan gedung kantor")).toBe(true);
    expect(cocok("Penyusunan laporan, rencana kerja; jadwal piket", "Menyusun laporan kunjungan perpustakaan kecamatan")).toBe(false);
  });

  it("serves none for a word of many uses alone", () => {
    expect(cocok("Pengelolaan data dan informasi", "Melayani permintaan data")).toBe(false);
  });

  it("serves none for half of a matter of two words", () => {
    expect(cocok("Analisis jabatan; kenaikan pangkat", "Menyusun daftar kenaikan tarif")).toBe(false);
  });
});
