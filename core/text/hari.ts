/** The day that a window shows. */
export const TEKS_HARI = {
  hariIni: "Keadaan per hari ini",
  per: (tanggal: string): string => `Keadaan per ${tanggal}`,
  pilih: "Lihat keadaan per tanggal",
  penjelasan:
    "Pegawai, jabatan, beban kerja, bezetting, daftar, dan dokumen di seluruh jendela ini menurut tanggal yang dipilih. Volume, norma, dan aturan hitung seperti tercatat waktu itu; bila waktu itu belum tercatat, yang sekarang.",
  akhirTahun: (tahun: number): string => `31 Desember ${tahun}`,
  lampau: "sudah lampau",
  mendatang: "belum tiba",
  pita: (tanggal: string, waktu: string): string => `Keadaan per ${tanggal} (${waktu}). Hanya dibaca.`,
  kembali: "Kembali ke hari ini",
  hanyaDibaca: (tanggal: string): string =>
    `Jendela ini menampilkan keadaan per ${tanggal}, yang hanya dibaca. Kembali ke hari ini untuk mengubah`,
  mulai: (jabatan: string, tanggal: string): string => `${jabatan} mulai ${tanggal}`,
} as const;
