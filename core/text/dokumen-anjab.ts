import type { JumlahAnjab } from "../anjab/potret";
import { TEKS_DIALOG_DOKUMEN } from "./dokumen";
import { formatAngka } from "./number";

/** The documents of the anjab of a year, where they are called otherwise than those of the ABK. */
export const TEKS_DOKUMEN_ANJAB = {
  isi: "Anjab",
  judul: "Dokumen anjab",
  penjelasan:
    "Informasi jabatan setiap tahun: diajukan, dikembalikan dengan catatan, lalu ditetapkan dengan nomor dan tanggal. Isi yang ditetapkan tidak berubah lagi.",
  mulai: (tahun: string) => `Mulai anjab ${tahun}`,
  tahunBaru: "Tahun anjab baru",
  namaTabel: "Versi anjab",
  tahun: (tahun: string) => `Anjab ${tahun}`,
  kolom: {
    jabatan: "Jabatan",
    tugas: "Tugas",
    unsur: "Unsur terisi",
    dianalisis: "Dianalisis",
    nama: "Nama jabatan",
    unit: "Unit kerja",
    kelas: "Kelas",
  },
  kosongJudul: "Belum ada dokumen anjab",
  kosong: "Mulai anjab sebuah tahun ketika informasi jabatan siap diajukan. Selama masih draf, isinya mengikuti data.",
  beku: (waktu: string, pelaku: string) => `Isi dibekukan ${waktu} oleh ${pelaku}; perubahan data sesudahnya tidak mengubah dokumen ini.`,
  hidup: "Masih draf: isi di bawah mengikuti data sekarang dan dibekukan ketika diajukan.",
  daftar: "Jabatan dalam dokumen ini",
  buku: "Buku informasi jabatan",
  kembali: "Semua dokumen anjab",
  per: (tanggal: string) => `Keadaan ${tanggal}`,
  isiBeku: ({ jabatan, tugas, unsur, dianalisis }: JumlahAnjab) =>
    `Yang dibekukan: ${formatAngka(jabatan)} jabatan, ${formatAngka(tugas)} tugas, dan ${formatAngka(unsur)} unsur; ${formatAngka(dianalisis)} di antaranya dianalisis.`,
  penjelasanTindakan: {
    ajukan: "Isi informasi jabatan dibekukan. Selama belum ditetapkan, dokumen masih dapat dikembalikan dengan catatan.",
    kembalikan: TEKS_DIALOG_DOKUMEN.penjelasan.kembalikan,
    tetapkan: "Isi informasi jabatan dibekukan dan tidak berubah lagi. Penetapan yang keliru dapat diurungkan di Riwayat.",
    bukaLagi: TEKS_DIALOG_DOKUMEN.penjelasan.bukaLagi,
  },
} as const;

/** The switch between the two kinds of documents. */
export const TEKS_PILIH_DOKUMEN = { nama: "Jenis dokumen", abk: "ABK", anjab: "Anjab" } as const;
