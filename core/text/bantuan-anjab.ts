import type { MedanAnjab } from "../anjab/bantuan";

/** What a field asks for, and how an answer may read. */
export interface ArtiMedan {
  readonly nama: string;
  readonly arti: string;
  readonly contoh: string;
}

/** Every field of the informasi jabatan in the words of the office. */
export const ARTI_MEDAN: Readonly<Record<MedanAnjab, ArtiMedan>> = {
  nama: {
    nama: "Nama jabatan",
    arti: "Sebutan jabatan menurut nomenklatur: susunan organisasi untuk jabatan manajerial, aturan jabatan fungsional, atau daftar jabatan pelaksana.",
    contoh: "Penata Kelola Sistem dan Teknologi Informasi",
  },
  kode: {
    nama: "Kode jabatan",
    arti: "Kode yang diberikan kepada jabatan ini oleh instansi atau oleh SIASN; dikosongkan bila belum ada.",
    contoh: "07.03.02.1",
  },
  unit: {
    nama: "Unit kerja",
    arti: "Rangkaian unit dari yang tertinggi sampai unit atasan langsung.",
    contoh: "Sekretariat KPU Kabupaten, Subbagian Perencanaan, Data, dan Informasi",
  },
  ikhtisar: {
    nama: "Ikhtisar jabatan",
    arti: "Satu kalimat tentang inti jabatan: apa yang dikerjakan, terhadap apa, bagaimana, dan untuk tujuan apa.",
    contoh:
      "Mengolah data pemilih dengan memadankan dan memeriksa catatan kependudukan agar daftar pemilih mutakhir dan dapat dipakai pada setiap tahapan.",
  },
  "pendidikan.minimum": {
    nama: "Pendidikan paling rendah",
    arti: "Jenjang pendidikan formal paling rendah yang cukup untuk mengerjakan tugasnya.",
    contoh: "D-3",
  },
  "pendidikan.baris": {
    nama: "Bidang pendidikan",
    arti: "Bidang atau program studi yang isinya dipakai dalam tugas; sebut satu per satu.",
    contoh: "S-1 Administrasi Negara",
  },
  "diklat.jenis": {
    nama: "Jenis pelatihan",
    arti: "Manajerial untuk memimpin, teknis untuk pekerjaannya, fungsional untuk jabatan fungsional.",
    contoh: "Teknis",
  },
  "diklat.uraian": {
    nama: "Pelatihan",
    arti: "Pelatihan yang harus atau sebaiknya sudah diikuti supaya tugas dapat dikerjakan.",
    contoh: "Pelatihan pengelolaan arsip dinamis",
  },
  "pengalaman.uraian": {
    nama: "Pengalaman kerja",
    arti: "Pekerjaan terdahulu yang diperlukan sebelum memangku jabatan ini.",
    contoh: "Mengelola keuangan kantor pemerintah",
  },
  "pengalaman.tahun": {
    nama: "Lama pengalaman",
    arti: "Lama pengalaman itu dalam tahun; dikosongkan bila tidak ditentukan.",
    contoh: "2",
  },
  "tugas.uraian": {
    nama: "Uraian tugas",
    arti: "Satu pekerjaan: kata kerja, apa yang dikerjakan, lalu hasilnya. Dua pekerjaan ditulis sebagai dua tugas.",
    contoh: "Menyusun laporan bulanan penggunaan anggaran",
  },
  "tugas.satuanHasil": {
    nama: "Satuan hasil",
    arti: "Satuan untuk menghitung hasil tugas, yang dapat dilihat dan dihitung orang lain.",
    contoh: "Laporan",
  },
  "tugas.volume": {
    nama: "Jumlah hasil",
    arti: "Berapa hasil yang dikerjakan dalam satu periode oleh seluruh pemangku jabatan.",
    contoh: "12 laporan setahun",
  },
  "tugas.normaWaktu": {
    nama: "Waktu penyelesaian",
    arti: "Waktu efektif untuk satu hasil, tanpa waktu menunggu.",
    contoh: "180 menit",
  },
  "tugas.tahapan": {
    nama: "Tahapan",
    arti: "Langkah-langkah mengerjakan tugas, berurutan; boleh dikosongkan.",
    contoh: "Mengumpulkan data realisasi; menghitung sisa anggaran; menulis laporan",
  },
  "tugas.hasilKerja": {
    nama: "Hasil kerja",
    arti: "Benda, keterangan, atau keadaan yang ada setelah tugas selesai.",
    contoh: "Laporan bulanan penggunaan anggaran",
  },
  "bahanKerja.nama": {
    nama: "Bahan kerja",
    arti: "Yang diolah dalam tugas sampai menjadi hasil: data, surat, atau barang. Alatnya masuk perangkat kerja.",
    contoh: "Data realisasi anggaran",
  },
  "bahanKerja.penggunaan": {
    nama: "Penggunaan dalam tugas",
    arti: "Tugas mana yang mengolah bahan ini.",
    contoh: "Penyusunan laporan bulanan",
  },
  "perangkatKerja.nama": {
    nama: "Perangkat kerja",
    arti: "Alat, aplikasi, atau pedoman untuk mengerjakan tugas, yang tidak habis menjadi hasil.",
    contoh: "Komputer dan aplikasi pengolah angka",
  },
  "perangkatKerja.penggunaan": {
    nama: "Penggunaan untuk tugas",
    arti: "Tugas mana yang memakai perangkat ini.",
    contoh: "Menghitung sisa anggaran",
  },
  "tanggungJawab.uraian": {
    nama: "Tanggung jawab",
    arti: "Keadaan hasil yang harus dijamin pemangku jabatan: kebenaran, ketepatan waktu, kerahasiaan. Bukan tugasnya yang diulang.",
    contoh: "Kebenaran laporan bulanan penggunaan anggaran",
  },
  "wewenang.uraian": {
    nama: "Wewenang",
    arti: "Yang boleh diputuskan, diminta, atau ditolak pemangku jabatan supaya tugasnya dapat selesai.",
    contoh: "Meminta data realisasi anggaran kepada setiap subbagian",
  },
  "korelasi.jabatan": {
    nama: "Jabatan",
    arti: "Jabatan lain yang bekerja bersama jabatan ini.",
    contoh: "Kepala Subbagian Keuangan, Umum, dan Logistik",
  },
  "korelasi.unit": {
    nama: "Unit kerja atau instansi",
    arti: "Tempat jabatan itu berada, di dalam atau di luar kantor.",
    contoh: "KPPN",
  },
  "korelasi.dalamHal": {
    nama: "Dalam hal",
    arti: "Untuk urusan apa keduanya berhubungan.",
    contoh: "Pencocokan data belanja",
  },
  "lingkungan.aspek": {
    nama: "Aspek",
    arti: "Segi tempat kerja: suhu, penerangan, suara, letak, dan sejenisnya.",
    contoh: "Penerangan",
  },
  "lingkungan.faktor": {
    nama: "Faktor",
    arti: "Keadaan segi itu pada hari kerja biasa.",
    contoh: "Terang",
  },
  "risiko.nama": {
    nama: "Nama risiko",
    arti: "Gangguan pada badan atau pikiran yang mungkin timbul dari pekerjaan. Bila tidak ada, tulis tidak ada.",
    contoh: "Mata lelah",
  },
  "risiko.penyebab": {
    nama: "Penyebab",
    arti: "Bagian pekerjaan yang dapat menimbulkan risiko itu.",
    contoh: "Menatap layar sepanjang hari",
  },
  "keterampilan.uraian": {
    nama: "Keterampilan kerja",
    arti: "Kecakapan yang harus dikuasai untuk mengerjakan tugas.",
    contoh: "Menyusun tabel dan rumus dalam aplikasi pengolah angka",
  },
  bakat: {
    nama: "Bakat kerja",
    arti: "Kemampuan bawaan yang membuat pekerjaan ini dapat dipelajari; pilih dari daftar, hanya yang sungguh dipakai tugasnya.",
    contoh: "Q (Bakat Ketelitian) bila tugasnya memeriksa tulisan dan tabel",
  },
  temperamen: {
    nama: "Temperamen kerja",
    arti: "Pembawaan yang diperlukan supaya betah dan berhasil dalam pekerjaan ini.",
    contoh: "R (REPCON) bila tugasnya sama dan berulang",
  },
  minat: {
    nama: "Minat kerja",
    arti: "Macam kegiatan yang disukai orang yang cocok dengan pekerjaan ini.",
    contoh: "C (Konvensional) untuk pekerjaan tata usaha",
  },
  upayaFisik: {
    nama: "Upaya fisik",
    arti: "Gerak badan dan pancaindra yang dipakai dalam tugas.",
    contoh: "Duduk, melihat, bekerja dengan jari",
  },
  "kondisiFisik.jenisKelamin": {
    nama: "Jenis kelamin",
    arti: "Diisi satu saja hanya bila pekerjaannya memang menuntut.",
    contoh: "Laki-laki atau perempuan",
  },
  "kondisiFisik.umur": {
    nama: "Umur",
    arti: "Rentang umur yang diperlukan pekerjaan; kosong bila tidak ada syarat.",
    contoh: "20 sampai 58 tahun",
  },
  "kondisiFisik.umurMaksimal": {
    nama: "Umur paling tua",
    arti: "Umur tertinggi sebagai angka, untuk SIASN.",
    contoh: "58",
  },
  "kondisiFisik.tinggi": {
    nama: "Tinggi badan",
    arti: "Syarat tinggi badan, hanya bila pekerjaannya menuntut.",
    contoh: "Tidak ada syarat khusus",
  },
  "kondisiFisik.berat": {
    nama: "Berat badan",
    arti: "Syarat berat badan, hanya bila pekerjaannya menuntut.",
    contoh: "Tidak ada syarat khusus",
  },
  "kondisiFisik.postur": {
    nama: "Postur badan",
    arti: "Syarat bentuk dan sikap badan, hanya bila pekerjaannya menuntut.",
    contoh: "Tegap, untuk petugas keamanan",
  },
  "kondisiFisik.penampilan": {
    nama: "Penampilan",
    arti: "Cara berpakaian dan membawa diri yang diperlukan pekerjaan.",
    contoh: "Rapi",
  },
  "kondisiFisik.keadaan": {
    nama: "Keadaan fisik",
    arti: "Kesehatan badan yang diperlukan untuk mengerjakan tugas.",
    contoh: "Mampu mengangkat kotak suara",
  },
  "kondisiFisik.disabilitas": {
    nama: "Penyandang disabilitas",
    arti: "Apakah pekerjaan ini dapat dipangku penyandang disabilitas, dan ragamnya.",
    contoh: "Ya, disabilitas fisik",
  },
  "fungsiPekerjaan.data": {
    nama: "Hubungan dengan data",
    arti: "Perbuatan paling sulit terhadap data; angka yang lebih kecil lebih sulit.",
    contoh: "D3 (Menyusun data)",
  },
  "fungsiPekerjaan.orang": {
    nama: "Hubungan dengan orang",
    arti: "Perbuatan paling sulit terhadap orang lain; angka yang lebih kecil lebih sulit.",
    contoh: "O7 (Melayani orang)",
  },
  "fungsiPekerjaan.benda": {
    nama: "Hubungan dengan benda",
    arti: "Perbuatan paling sulit terhadap benda dan mesin; angka yang lebih kecil lebih sulit.",
    contoh: "B7 (Memegang)",
  },
  prestasi: {
    nama: "Prestasi kerja yang diharapkan",
    arti: "Hasil pemangku jabatan yang dianggap cukup baik, dalam jumlah, mutu, atau waktu.",
    contoh: "Semua laporan bulanan selesai sebelum tanggal 5 tanpa perbaikan",
  },
  kelas: {
    nama: "Kelas jabatan",
    arti: "Kelas hasil evaluasi jabatan, dengan keputusan yang menetapkannya.",
    contoh: "Keputusan tentang kelas jabatan, kelas 7",
  },
};

/** Help that stands at every field. */
export const TEKS_BANTUAN = {
  artiMedan: ({ arti, contoh }: ArtiMedan) => `${arti}\nContoh: ${contoh}`,
  saran: (banyak: string) => `${banyak} isian yang sudah dipakai kantor. Panah bawah untuk memilih, Esc untuk menutup.`,
  dipakai: (banyak: string) => `${banyak} jabatan`,
} as const;

/** How single things of an element are written where they stand alone. */
export const TEKS_UNSUR_BUTIR = {
  palingRendah: (jenjang: string) => `Paling rendah ${jenjang}`,
  bertahun: (uraian: string, tahun: number) => `${uraian} (${tahun} tahun)`,
} as const;

/** The same element of other jabatan, beside the one at hand. */
export const TEKS_SAUDARA = {
  judul: "Jabatan serupa",
  pilih: "Jabatan yang ditampilkan",
  kosong: "Belum ada jabatan serupa yang mengisi bagian ini.",
  sebab: {
    namaSama: "nama sama",
    jenjangLain: "jenjang lain",
    namaMirip: "nama mirip",
    tugasMirip: "tugas mirip",
  },
  tugasBersama: (banyak: string) => `${banyak} tugas yang sama`,
  beda: { sama: "Sama", mirip: "Mirip", baru: "Belum ada di sini" },
  hanyaDiSini: "Hanya di sini",
  ambil: "Ambil",
  ambilBaris: (teks: string) => `Ambil: ${teks}`,
  ambilSemua: (banyak: string) => `Ambil semua yang belum ada (${banyak})`,
  dari: (nama: string, unit: string) => `Diambil dari ${nama}${unit === "" ? "" : `, ${unit}`}`,
} as const;
