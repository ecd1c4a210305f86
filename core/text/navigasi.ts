/** Labels of the navigation and of the frame around every page. */
export const TEKS_NAVIGASI = {
  utama: "Navigasi utama",
  lompat: "Lompat ke isi",
  ciutkan: "Ciutkan navigasi",
  bentangkan: "Bentangkan navigasi",
  kantorTanpaNama: "Kantor belum diberi nama",
  grup: { utama: "", data: "Data", analisis: "Analisis", sdm: "SDM", berkas: "Berkas", pengaturan: "" },
  tempat: {
    beranda: "Beranda",
    pegawai: "Pegawai",
    jabatan: "Jabatan",
    anjab: "Informasi jabatan",
    abk: "ABK",
    norma: "Periksa norma",
    fungsi: "Organisasi",
    skenario: "Skenario",
    limaTahun: "Kebutuhan 5 tahun",
    formasi: "Formasi",
    proyeksi: "Proyeksi lima tahun",
    peta: "Peta jabatan",
    dokumen: "Dokumen",
    siasn: "SIASN",
    bank: "Bank tugas",
    kompetensi: "Kompetensi",
    skp: "Kinerja (SKP)",
    presensi: "Kehadiran",
    disiplin: "Disiplin",
    talenta: "Talenta",
    penempatan: "Penempatan",
    impor: "Impor",
    riwayat: "Riwayat",
    peraturan: "Peraturan",
    pengaturan: "Pengaturan",
  },
} as const;

/** The header: sample badge, profile in force, undo and redo, appearance. */
export const TEKS_KEPALA = {
  keyakinan: (profil: string, belumPasti: string) =>
    `Dasar aturan hitung ini: ${profil}. ${belumPasti} ketentuan belum pasti; buka daftarnya.`,
  berkasContoh: "Berkas contoh",
  berkasContohPenjelasan: "Anda sedang membuka kantor contoh. Perubahan di sini tidak menyentuh data kantor Anda.",
  kembaliKeKantor: "Kembali ke data kantor",
  profil: (nama: string) => `Aturan hitung: ${nama}`,
  profilPenjelasan: "Aturan hitung menentukan waktu kerja yang menjadi pembagi dan cara membulatkan. Buka Pengaturan untuk menggantinya.",
  urungkan: (kalimat: string) => `Urungkan: ${kalimat} (Ctrl+Z)`,
  urungkanKosong: "Tidak ada yang dapat diurungkan di halaman ini",
  ulangi: (kalimat: string) => `Ulangi: ${kalimat} (Ctrl+Y)`,
  ulangiKosong: "Tidak ada yang dapat diulangi di halaman ini",
  langkahTerakhir: "Langkah terakhir di semua halaman",
  langkahKosong: "Belum ada langkah",
  dibatalkan: "Sudah diurungkan",
  bukaRiwayat: "Semua langkah di Riwayat",
  cari: "Cari",
  cariPenjelasan: "Cari halaman, pegawai, jabatan, atau tindakan (Ctrl+K)",
  tampilan: "Tampilan",
  tampilanPilihan: { light: "Terang", dark: "Gelap", auto: "Mengikuti komputer" },
} as const;

/** Notices after undo, redo and revert. */
export const TEKS_URUNG = {
  diurungkan: "Diurungkan",
  diulangi: "Diulangi",
  dibatalkan: "Diurungkan",
  dilakukanLagi: "Diulangi",
  /** What came of it: a step of which no row went back has changed nothing, whatever was asked. */
  judul: (hasil: string, langkah: string, dikembalikan: number) => `${dikembalikan === 0 ? "Tidak ada yang berubah" : hasil}: ${langkah}`,
} as const;

/** The line of notices at the bottom of the window. */
export const TEKS_BILAH = { kabar: "Kabar", galat: "Kesalahan" } as const;

/** The command palette. */
export const TEKS_PALET = {
  judul: "Cari dan lakukan",
  isian: "Cari halaman, pegawai, jabatan, ketentuan, atau tindakan…",
  tidakAda: (kata: string) => `Tidak ada yang cocok dengan “${kata}”.`,
  kelompok: {
    terakhir: "Terakhir dipakai",
    halaman: "Halaman",
    abk: "ABK jabatan",
    anjab: "Informasi jabatan",
    pegawai: "Pegawai",
    jabatan: "Jabatan",
    unit: "Unit",
    dokumen: "Dokumen",
    ketentuan: "Ketentuan",
    tindakan: "Tindakan",
  },
  /** Other words by which a page is looked for. */
  sebutanTempat: {
    beranda: "ikhtisar awal",
    anjab: "analisis jabatan anjab ikhtisar syarat",
    abk: "analisis beban kerja kebutuhan",
    norma: "temuan norma waktu",
    fungsi: "fungsi unit kelas jabatan wewenang tumpang tindih",
    limaTahun: "volume tahapan non-tahapan",
    proyeksi: "pensiun keluar kontrak formasi usul pengadaan",
    peta: "struktur organisasi bagan pohon",
    dokumen: "dokumen anjab dokumen abk versi penetapan ditetapkan",
    riwayat: "daftar urungkan langkah perubahan",
    impor: "unggah excel",
    siasn: "informasi jabatan formulir rumpun pendidikan buku kerja",
    peraturan: "ketentuan pasal istilah",
    kompetensi: "kompetensi standar kesenjangan JPM diklat pengembangan",
    skp: "skp kinerja predikat hasil kerja perilaku angka kredit",
    presensi: "presensi absensi hadir terlambat alpa tanpa keterangan",
    disiplin: "hukuman disiplin kasus pelanggaran kode etik panggilan BAP",
    talenta: "ip asn nine box sembilan kotak talenta indeks profesionalitas",
    penempatan: "mutasi rotasi promosi pindah usul penempatan optimal calon kursi kosong",
  } as Readonly<Partial<Record<keyof typeof TEKS_NAVIGASI.tempat, string>>>,
  unduh: (dokumen: string, bentuk: string) => `Unduh ${dokumen} (.${bentuk})`,
  unduhSebutan: "ekspor cetak simpan",
  naskah: {
    formasi: "usul formasi",
    formulir: "formulir ABK semua jabatan",
    limaTahun: "kebutuhan lima tahun",
    proyeksi: "proyeksi lima tahun",
    pegawai: "daftar pegawai",
    jabatan: "daftar jabatan dan unit",
    informasiJabatan: "informasi jabatan semua jabatan",
    peta: "peta jabatan",
    norma: "temuan norma",
    bank: "bank tugas",
    peraturan: "peraturan dan angka yang dipakai",
  },
  lainnya: (jumlah: string) => `${jumlah} lagi cocok; ketik lebih lengkap untuk menyempitkan.`,
  aksi: {
    impor: "Impor berkas Excel",
    eksporFormasi: "Unduh usul formasi (.xlsx)",
    urungkan: "Urungkan langkah terakhir di halaman ini",
    ulangi: "Ulangi langkah yang diurungkan di halaman ini",
    tampilanTerang: "Tampilan terang",
    tampilanGelap: "Tampilan gelap",
    tampilanKomputer: "Tampilan mengikuti komputer",
    bukaContoh: "Buka kantor contoh",
    bukaKantor: "Kembali ke data kantor",
    salinData: "Simpan salinan berkas data",
    tambahPegawai: "Tambah pegawai",
    tambahJabatan: "Tambah jabatan",
    tambahUnit: "Tambah unit",
    daftarTombol: "Daftar tombol",
  },
} as const;

/** Notices of the actions that work from anywhere. */
export const TEKS_TINDAKAN = {
  salinanJudul: "Salinan data kantor",
  formasiJudul: "Usul formasi",
  menyiapkan: "Menyiapkan berkas…",
} as const;
