/** Kinds of step in one word. */
export const TEKS_JENIS_LANGKAH: Readonly<Record<"ubah" | "impor" | "urung" | "ulang", string>> = {
  ubah: "Perubahan",
  impor: "Impor",
  urung: "Urungan",
  ulang: "Ulangan",
};

export const TEKS_KEADAAN_LANGKAH: Readonly<Record<"berlaku" | "dibatalkan", string>> = { berlaku: "Berlaku", dibatalkan: "Dibatalkan" };

export const TEKS_AKSI: Readonly<Record<"tambah" | "ubah" | "hapus", string>> = { tambah: "ditambahkan", ubah: "diubah", hapus: "dihapus" };

/** The page of every step of work. */
export const TEKS_RIWAYAT = {
  judul: "Riwayat",
  cetakan: "Riwayat perubahan data",
  penjelasan: "Setiap langkah yang mengubah data. Langkah mana pun dapat dibatalkan; baris yang diubah sesudahnya dipertahankan.",
  hal: "langkah",
  hanyaImpor: "Hanya impor",
  kolom: { waktu: "Waktu", langkah: "Langkah", jenis: "Jenis", pelaku: "Pelaku", baris: "Baris", keadaan: "Keadaan" },
  kosong: "Belum ada langkah",
  kosongPenjelasan: "Perubahan pertama Anda akan tercatat di sini.",
  kosongImpor: "Belum ada impor",
  rincianBaris: "Baris yang diubah langkah ini",
  halaman: (nomor: string) => `Halaman ${nomor}`,
  sebelumnya: "Halaman sebelumnya",
  berikutnya: "Halaman berikutnya",
  tutup: "Tutup pemberitahuan",
  barisTetap: "Baris yang dipertahankan",
  hasil: (kembali: string, tetap: string) =>
    `${kembali} baris dikembalikan. ${tetap} baris berikut tetap seperti sekarang karena sudah diubah sesudah langkah itu atau masih dipakai:`,
  batalkan: "Batalkan langkah ini",
  batalkanImpor: "Batalkan impor ini",
  tidakDapat: "Langkah ini sudah dibatalkan.",
  lama: "Semula",
  baru: "Menjadi",
  isian: "Isian",
  tanpaPerubahan: "Langkah ini tidak mengubah baris.",
  sudahDihapus: "(sudah dihapus)",
  batas: (jumlah: string) => `Hanya ${jumlah} baris pertama yang ditampilkan.`,
} as const;
