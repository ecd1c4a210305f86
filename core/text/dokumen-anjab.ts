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
} as const;
