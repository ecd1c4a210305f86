/** The printed recovery sheet. */
export const TEKS_LEMBAR_PEMULIHAN = {
  nama: "Lembar pemulihan",
  judul: "Lembar pemulihan data Tepat",
  rahasia: "SANGAT RAHASIA: SIMPAN DALAM AMPLOP TERSEGEL",
  dibuat: (tanggal: string) => `Dibuat ${tanggal}`,
  kode: "Kode pemulihan",
  kelompok: (nomor: number) => `Kelompok ${nomor}`,
  qr: "Kode yang sama, untuk dibaca kamera",
  caraJudul: "Cara memakainya",
  cara: [
    "Buka Tepat di komputer tempat data kantor berada. Di halaman kunci pilih “Pakai lembar pemulihan”.",
    "Ketik kedelapan kelompok huruf di atas dari kiri ke kanan. Bila ada yang salah ketik, Tepat menyebut kelompok mana.",
    "Buat kata sandi Anda sendiri, lalu segel kembali lembar ini, atau buat lembar baru di Pengaturan > Kunci dan orang.",
  ],
  catatan:
    "Siapa pun yang memegang lembar ini dan berkas datanya dapat membuka seluruh data kantor. Jangan difoto, dikirim, atau disimpan bersama komputernya. Lembar ini tidak berlaku lagi untuk data itu sesudah lembar baru dibuat; salinan lama tetap terbuka dengannya.",
  penyimpan: "Disimpan oleh (nama dan jabatan)",
  tempat: "Di tempat (brankas, lemari)",
  disegel: "Disegel pada tanggal",
  tandaTangan: "Tanda tangan",
  titik: "........................................................",
} as const;
