/** The page of settings: identity of the office, ABK profiles, data file, about. */
export const TEKS_PENGATURAN = {
  judul: "Pengaturan",
  bagian: { kantor: "Kantor dan kop surat", profil: "Profil ABK", berkas: "Berkas data", tentang: "Tentang" },
  daftarBagian: "Bagian pengaturan",
  tersimpan: "Identitas kantor tersimpan.",
} as const;

export const TEKS_KANTOR = {
  penjelasan: "Dipakai sebagai kop dan blok tanda tangan setiap dokumen yang dicetak.",
  kop: "Kop surat",
  penandatangan: "Penanda tangan",
  isian: {
    namaInstansi: "Nama instansi",
    namaKantor: "Nama kantor",
    alamat: "Alamat",
    kota: "Kota untuk tanggal surat",
    penandatanganJabatan: "Jabatan",
    penandatanganNama: "Nama lengkap dengan gelar",
    penandatanganNip: "NIP",
    penandatanganPangkat: "Pangkat",
  },
  contoh: {
    namaInstansi: "KOMISI PEMILIHAN UMUM",
    namaKantor: "SEKRETARIAT KPU KABUPATEN …",
    alamat: "Jalan …, kode pos, telepon",
    kota: "Nama kota",
    penandatanganJabatan: "Sekretaris KPU Kabupaten …",
    penandatanganNama: "Nama, gelar",
    penandatanganNip: "18 angka",
    penandatanganPangkat: "Pembina (IV/a)",
  },
  pratinjau: "Pratinjau",
  isiSurat: "Isi dokumen",
  nip: (nip: string) => `NIP ${nip}`,
} as const;

export const TEKS_PROFIL = {
  penjelasan: "Profil menentukan pembagi dan pembulatan semua hitungan. Namanya tercetak bersama setiap angka.",
  tambah: "Tambah profil",
  baru: "Profil baru",
  ubah: "Ubah profil",
  gandakan: "Gandakan",
  pakai: "Pakai profil ini",
  berlaku: "Dipakai",
  salinan: (nama: string) => `${nama} (salinan)`,
  tindakan: (nama: string) => `Tindakan untuk ${nama}`,
  dipakai: (nama: string) => `Semua hitungan kini memakai ${nama}.`,
  tersimpan: (nama: string) => `Profil ${nama} tersimpan.`,
  dihapus: (nama: string) => `Profil ${nama} dihapus.`,
  kolom: {
    nama: "Profil",
    wke: "Waktu kerja efektif setahun",
    hari: "Hari dan minggu",
    pembulatan: "Pembulatan",
    berlakuSejak: "Berlaku sejak",
    keyakinan: "Keyakinan",
  },
  menitJam: (menit: string, jam: string) => `${menit} menit = ${jam} jam`,
  hariMinggu: (hari: string, minggu: string) => `${hari} hari, ${minggu} minggu`,
  minimumSatu: "paling sedikit 1",
  isian: {
    nama: "Nama profil",
    dasar: "Dasar (peraturan dan cara hitung)",
    berlakuSejak: "Berlaku sejak",
    keyakinan: "Keyakinan atas sumber",
    waktuKerjaEfektifMenit: "Waktu kerja efektif setahun (menit)",
    hariPerTahun: "Hari kerja setahun",
    mingguPerTahun: "Minggu kerja setahun",
    pembulatan: "Pembulatan",
    minimumSatu: "Jabatan berbeban paling sedikit satu pegawai",
  },
  setaraJam: (jam: string) => `Sama dengan ${jam} jam.`,
  petunjukHari: "Pengali volume harian.",
  petunjukMinggu: "Pengali volume mingguan.",
  formatTanggal: "hh-bb-tttt",
  galat: {
    bilangan: (terendah: string, tertinggi: string) => `Bilangan bulat ${terendah} sampai ${tertinggi}.`,
    tanggal: "Tanggal ini tidak ada. Tulis seperti 01-01-2020.",
  },
  peringatanBelum: "Belum terverifikasi: periksa sebelum dipakai.",
} as const;

export const TEKS_BERKAS = {
  lokasi: "Lokasi berkas data",
  lokasiPenjelasan: "Seluruh data ada di satu berkas ini. Simpan salinannya secara berkala di tempat lain yang aman.",
  salin: "Simpan salinan",
  jenis: { kantor: "Data kantor", contoh: "Kantor contoh" },
  jumlah: (isi: { readonly unit: string; readonly jabatan: string; readonly tugas: string; readonly pegawai: string }) =>
    `${isi.unit} unit, ${isi.jabatan} jabatan, ${isi.tugas} uraian tugas, ${isi.pegawai} pegawai`,
  contoh: "Kantor contoh",
  contohPenjelasan: "Kantor rekaan untuk mencoba dan belajar, disimpan di berkas tersendiri.",
  bukaContoh: "Buka kantor contoh",
  kembali: "Kembali ke data kantor",
  ulangContoh: "Kembalikan kantor contoh ke semula",
  ulangTanya: "Semua perubahan pada kantor contoh akan dibuang dan tidak dapat diurungkan. Data kantor Anda tidak tersentuh.",
  ulangYa: "Buang perubahan",
  contohDiulang: "Kantor contoh sudah kembali ke semula.",
} as const;

export const TEKS_TENTANG = {
  versi: (versi: string) => `Tepat ${versi}`,
  penjelasan: "Analisis beban kerja dan usul formasi untuk sekretariat KPU. Luring: data tidak meninggalkan komputer ini.",
  pintasan: "Pintasan papan tik",
  daftarPintasan: [
    ["Ctrl K", "Cari halaman, pegawai, jabatan, atau tindakan"],
    ["Ctrl Z", "Urungkan langkah terakhir"],
    ["Ctrl Y", "Ulangi langkah yang diurungkan"],
    ["/", "Ke isian pencarian halaman ini"],
    ["↑ ↓ Enter", "Bergerak dan membuka di dalam tabel"],
    ["Esc", "Tutup jendela kecil, kosongkan pencarian"],
  ],
} as const;
