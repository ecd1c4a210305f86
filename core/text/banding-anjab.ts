import type { HalBanding } from "../anjab/baris-banding";
import type { KeadaanBaris } from "../anjab/banding";
import { TEKS_UNSUR } from "./anjab";
import { formatAngka } from "./number";

/** What is compared, as the form calls it. */
export const TEKS_HAL_BANDING: Readonly<Record<HalBanding, string>> = {
  ...TEKS_UNSUR,
  identitas: "Identitas jabatan",
  tugas: "Tugas pokok",
  tahapan: "Tahapan tugas",
};

/** The comparison of two anjab, on screen and on paper. */
export const TEKS_BANDING_ANJAB = {
  judul: "Perbandingan informasi jabatan",
  judulCetak: "PERBANDINGAN INFORMASI JABATAN",
  lembar: "Perbandingan",
  kolom: { nomor: "No", hal: "Unsur", keadaan: "Keadaan", lama: "Semula", baru: "Menjadi" },
  keadaan: { baru: "Baru", hilang: "Hilang", berubah: "Berubah", tetap: "Tetap" } satisfies Readonly<Record<KeadaanBaris, string>>,
  jabatanBaru: "Jabatan ini baru.",
  jabatanHilang: "Jabatan ini tidak ada lagi.",
  sama: "Tidak ada perbedaan.",
  petunjuk: "Kata yang dicoret hilang; kata yang digarisbawahi baru.",
  ringkas: (jumlah: Readonly<Record<KeadaanBaris, number>>) =>
    `${formatAngka(jumlah.berubah)} jabatan berubah, ${formatAngka(jumlah.baru)} baru, ${formatAngka(jumlah.hilang)} hilang, ${formatAngka(jumlah.tetap)} tetap.`,
  jabatanDi: (nama: string, unit: string, dokumen: string) => `${nama}, ${unit}: ${dokumen}`,
  namaTabel: (jabatan: string) => `Perbedaan ${jabatan}`,
  jabatanSisi: (sisi: string) => `Jabatan, ${sisi.toLowerCase()}`,
  semuaJabatan: "Semua jabatan",
  jabatanUnit: (nama: string, unit: string) => `${nama}, ${unit}`,
  lama: "Semula",
  baru: "Menjadi",
} as const;
