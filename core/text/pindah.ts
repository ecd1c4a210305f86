import { formatAngka } from "./number";

interface IsiPindah {
  readonly pegawai: number;
  readonly jabatan: number;
  readonly langkah: number;
}

/** How much is in it. */
function isiPindah({ pegawai, jabatan, langkah }: IsiPindah): string {
  return `${formatAngka(pegawai)} pegawai, ${formatAngka(jabatan)} jabatan, ${formatAngka(langkah)} langkah`;
}

/** Words of moving the office to another computer. */
export const TEKS_PINDAH = {
  keluar: {
    tombol: "Pindah ke komputer lain…",
    judul: "Pindah ke komputer lain",
    arti: "Tepat menulis satu folder ke USB: data kantor yang lengkap, berkas kuncinya, dan petunjuk. Data di komputer ini tetap di sini sampai Anda menghapusnya sendiri.",
    tulis: "Tulis ke folder ini",
    pilih: "Pilih USB atau folder…",
    berjalan: "Menulis lalu membukanya kembali untuk diperiksa…",
    selesai: (isi: IsiPindah, folder: string) => `${folder} sudah ditulis dan dibuka kembali: ${isiPindah(isi)}.`,
    lanjut: [
      "Lepaskan USB dengan aman, lalu pasang di komputer baru.",
      "Di sana buka Tepat dan pilih “Dari komputer lama” di halaman pertamanya.",
      "Sesudah semua ada di sana, jangan lanjutkan bekerja di komputer ini: dua data tidak digabungkan.",
    ],
  },
  masuk: {
    judul: "Dari komputer lama",
    penjelasan:
      "Pasang USB yang ditulis “Pindah ke komputer lain” di komputer lama, atau yang memuat cadangannya. Yang diperlukan hanya kata sandi atau lembar pemulihan.",
    tombol: "Dari komputer lama…",
    cari: "Cari data di folder ini",
    pilih: "Pilih USB atau folder…",
    tidakAda:
      "Tidak ada data Tepat yang dapat dibuka di folder itu. Pilih folder “Pindahan Tepat …”, “Cadangan Tepat”, atau folder data dari komputer lama.",
    sumber: "Data yang ditemukan",
    satu: (waktu: string, isi: IsiPindah) => `${waktu} · ${isi.langkah === 0 ? "berkas data" : isiPindah(isi)}`,
    tanpaSandi: "Data ini tidak dilindungi kata sandi. Sesudah dipindahkan, lindungi dari Beranda.",
    mulai: "Mulai bekerja dengan data ini",
    selesai: "Data dari komputer lama ada di sini. Cadangan pertamanya dibuat sebentar lagi.",
    terlindung:
      "Data kosong ini sudah dilindungi. Untuk memakai data komputer lama beserta orang-orangnya, lepaskan dahulu perlindungannya di Pengaturan.",
  },
  folder: "Letak folder",
  folderContoh: "Misalnya E:\\ atau /media/usb",
  bacaDulu: (terlindung: boolean) =>
    [
      "Data Tepat untuk komputer lain",
      "",
      "1. Pasang Tepat di komputer baru dan buka.",
      "2. Di halaman pertama pilih “Dari komputer lama…”, lalu pilih folder ini.",
      terlindung
        ? "3. Pilih nama Anda dan ketik kata sandi Anda, atau ketik kode lembar pemulihan dari amplop."
        : "3. Data ini tidak dilindungi kata sandi: siapa pun yang memegang folder ini dapat membacanya. Lindungi sesudah dipindahkan.",
      "4. Sesudah data terbuka di sana, simpan USB ini di tempat terkunci atau hapus foldernya.",
      "",
      "Jangan memisahkan berkas .db, .db.kunci, dan .db.catatan.json: ketiganya satu.",
      "",
    ].join("\n"),
} as const;

/** What the command line says of moving. */
export const TEKS_CLI_PINDAH = {
  masuk: (nama: string) => `${nama} menjadi data kantor di komputer ini.`,
} as const;
