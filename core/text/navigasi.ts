/** Labels of the navigation and of the frame around every page. */
export const TEKS_NAVIGASI = {
  utama: "Navigasi utama",
  lompat: "Lompat ke isi",
  ciutkan: "Ciutkan navigasi",
  bentangkan: "Bentangkan navigasi",
  kantorTanpaNama: "Kantor belum diberi nama",
  grup: { utama: "", data: "Data", analisis: "Analisis", berkas: "Berkas", pengaturan: "" },
  tempat: {
    beranda: "Beranda",
    pegawai: "Pegawai",
    jabatan: "Jabatan",
    abk: "ABK",
    norma: "Periksa norma",
    skenario: "Skenario",
    limaTahun: "Kebutuhan 5 tahun",
    formasi: "Formasi",
    dokumen: "Dokumen ABK",
    bank: "Bank tugas",
    impor: "Impor",
    riwayat: "Riwayat",
    peraturan: "Peraturan",
    pengaturan: "Pengaturan",
  },
} as const;

/** The header: sample badge, profile in force, undo and redo, appearance. */
export const TEKS_KEPALA = {
  keyakinan: (profil: string, belumPasti: string) => `Dasar profil ini: ${profil}. ${belumPasti} ketentuan belum pasti; buka daftarnya.`,
  berkasContoh: "Berkas contoh",
  berkasContohPenjelasan: "Anda sedang membuka kantor contoh. Perubahan di sini tidak menyentuh data kantor Anda.",
  kembaliKeKantor: "Kembali ke data kantor",
  profil: (nama: string) => `Profil ABK: ${nama}`,
  profilPenjelasan: "Profil ABK yang berlaku untuk semua hitungan. Buka Pengaturan untuk menggantinya.",
  urungkan: (kalimat: string) => `Urungkan: ${kalimat} (Ctrl+Z)`,
  urungkanKosong: "Tidak ada yang dapat diurungkan",
  ulangi: (kalimat: string) => `Ulangi: ${kalimat} (Ctrl+Y)`,
  ulangiKosong: "Tidak ada yang dapat diulangi",
  cari: "Cari",
  cariPenjelasan: "Cari halaman, pegawai, jabatan, atau tindakan (Ctrl+K)",
  tampilan: "Tampilan",
  tampilanPilihan: { light: "Terang", dark: "Gelap", auto: "Mengikuti komputer" },
} as const;

/** Notices after undo, redo and revert. */
export const TEKS_URUNG = {
  diurungkan: "Diurungkan",
  diulangi: "Diulangi",
  dibatalkan: "Dibatalkan",
  dipertahankan: (jumlah: string, contoh: string) =>
    `${jumlah} baris tetap seperti sekarang karena sudah diubah atau masih dipakai: ${contoh}.`,
  /** What came of it: a step of which no row went back has changed nothing, whatever was asked. */
  judul: (hasil: string, langkah: string, dikembalikan: number) => `${dikembalikan === 0 ? "Tidak ada yang berubah" : hasil}: ${langkah}`,
  danLainnya: (jumlah: string) => ` dan ${jumlah} lainnya`,
} as const;

/** The command palette. */
export const TEKS_PALET = {
  judul: "Cari dan lakukan",
  isian: "Cari halaman, pegawai, jabatan, atau tindakan…",
  tidakAda: (kata: string) => `Tidak ada yang cocok dengan “${kata}”.`,
  halaman: "Halaman",
  pegawai: "Pegawai",
  jabatan: "Jabatan",
  tindakan: "Tindakan",
  lainnya: (jumlah: string) => `${jumlah} lagi cocok; ketik lebih lengkap untuk menyempitkan.`,
  aksi: {
    impor: "Impor berkas Excel",
    eksporFormasi: "Ekspor usul formasi (.xlsx)",
    urungkan: "Urungkan langkah terakhir",
    ulangi: "Ulangi langkah yang diurungkan",
    tampilanTerang: "Tampilan terang",
    tampilanGelap: "Tampilan gelap",
    tampilanKomputer: "Tampilan mengikuti komputer",
    bukaContoh: "Buka kantor contoh",
    bukaKantor: "Kembali ke data kantor",
    salinData: "Simpan salinan berkas data",
    tambahPegawai: "Tambah pegawai",
    tambahJabatan: "Tambah jabatan",
    tambahUnit: "Tambah unit",
  },
} as const;

/** Notices of the actions that work from anywhere. */
export const TEKS_TINDAKAN = {
  salinanDisimpan: (nama: string) => `Salinan “${nama}” diserahkan ke folder unduhan.`,
  formasiDisimpan: (nama: string) => `Usul formasi “${nama}” diserahkan ke folder unduhan.`,
  salinanJudul: "Salinan berkas data",
  formasiJudul: "Usul formasi",
  menyiapkan: "Menyiapkan berkas…",
} as const;
