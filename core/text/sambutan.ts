import type { JenisSekretariat } from "../kantor";

/** The first start: three steps from an empty file to a figure that is explained, with the sample office beside them. */
export const TEKS_SAMBUTAN = {
  judul: "Selamat datang di Tepat",
  penjelasan:
    "Dari berkas Excel kantor Anda menjadi kebutuhan pegawai setiap jabatan dan usul formasi yang siap ditandatangani. Semua berjalan di komputer ini; tidak ada data yang dikirim keluar.",
  langkah: "Tiga langkah pertama",
  keadaan: { selesai: "selesai", dilewati: "dilewati", kini: "langkah berikutnya", nanti: "belum" },
  nomor: (nomor: number, judul: string, keadaan: string) => `Langkah ${nomor}: ${judul} (${keadaan})`,
  lewati: "Lewati",
  lewatiLangkah: (judul: string) => `Lewati: ${judul}`,
  kerjakan: "Kerjakan",
  kerjakanLangkah: (judul: string) => `Kerjakan: ${judul}`,
  sembunyikan: "Sembunyikan langkah ini",
  kantor: {
    judul: "Nama kantor",
    penjelasan: "Tercetak di kop setiap dokumen. Alamat dan penanda tangan dapat diisi nanti di Pengaturan.",
    jenis: "Jenis kantor",
    jenisPilihan: { kabupaten: "Kabupaten", kota: "Kota", provinsi: "Provinsi", lain: "Lainnya" } satisfies Readonly<
      Record<JenisSekretariat, string>
    >,
    isian: { kabupaten: "Nama kabupaten", kota: "Nama kota", provinsi: "Nama provinsi", lain: "Nama kantor" } satisfies Readonly<
      Record<JenisSekretariat, string>
    >,
    menjadi: (nama: string) => `Tertulis sebagai ${nama}.`,
    simpan: "Pakai nama ini",
    isiDahulu: "Isi dahulu nama kantornya.",
  },
  impor: {
    judul: "Data pegawai dan tugas",
    penjelasan:
      "Pilih atau jatuhkan di halaman ini daftar pegawai (SIASN atau SIMPEG), lembar ABK, dan peta jabatan: Excel, LibreOffice, atau .csv. Tidak ada yang ditulis sebelum Anda memeriksanya.",
    pilih: "Pilih berkas",
    lanjutkan: "Lanjutkan pemeriksaan berkas",
    kosong: "Ketik sendiri dari kosong",
    isi: (jabatan: string, pegawai: string) => `${jabatan} jabatan dan ${pegawai} pegawai sudah ada.`,
  },
  angka: {
    judul: "Angka pertama",
    penjelasan: "Begitu sebuah jabatan mempunyai uraian tugas dengan volume dan waktu, kebutuhannya dihitung dan dapat dijelaskan.",
    ketik: "Isi uraian tugas",
    ini: (jabatan: string, kebutuhan: string) => `Kebutuhan ${jabatan} = ${kebutuhan}: begini asalnya`,
  },
  contoh: {
    judul: "Mencoba dahulu?",
    penjelasan:
      "Kantor contoh: KPU kabupaten rekaan, lengkap dengan pegawai dan uraian tugas. Disimpan terpisah dari data kantor Anda, dan Anda dapat kembali kapan saja.",
    tombol: "Buka kantor contoh",
  },
} as const;
