import { DAFTAR_PERATURAN } from "../peraturan/daftar-peraturan";
import { menurut } from "../peraturan/register";
import { formatAngka } from "./number";

/** Minutes as hours, as far as they are not whole. */
const dalamJam = (menit: number): string => formatAngka(menit / 60, 1, 0);

/** The page of settings: identity of the office, ABK profiles, data file, about. */
export const TEKS_PENGATURAN = {
  judul: "Pengaturan",
  bagian: {
    kantor: "Kantor dan kop surat",
    surat: "Naskah dinas",
    profil: "Aturan hitung",
    libur: "Kalender libur",
    kedudukan: "Kedudukan hukum",
    ingatan: "Jawaban impor",
    berkas: "Berkas data",
    tentang: "Tentang",
  },
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
    penandatanganNip: "18 digit",
    penandatanganPangkat: "Pembina (IV/a)",
  },
  pratinjau: "Pratinjau",
  isiSurat: "Isi dokumen",
  nip: (nip: string) => `NIP ${nip}`,
  tanpaNip: "…",
} as const;

export const TEKS_PROFIL = {
  cetakan: "Aturan hitung ABK",
  kolomDasar: "Dasar",
  penjelasan: "Aturan hitung menentukan pembagi dan pembulatan semua hitungan. Namanya tercetak bersama setiap angka.",
  tambah: "Tambah aturan hitung",
  baru: "Aturan hitung baru",
  ubah: "Ubah aturan hitung",
  gandakan: "Gandakan",
  pakai: "Pakai aturan hitung ini",
  berlaku: "Dipakai",
  salinan: (nama: string) => `${nama} (salinan)`,
  tindakan: (nama: string) => `Tindakan untuk ${nama}`,
  dipakai: (nama: string) => `Semua hitungan kini memakai ${nama}.`,
  tersimpan: (nama: string) => `Aturan hitung ${nama} tersimpan.`,
  dihapus: (nama: string) => `Aturan hitung ${nama} dihapus.`,
  kolom: {
    nama: "Aturan hitung",
    wke: "Waktu kerja efektif setahun",
    periode: "Perlakuan periode",
    pembulatan: "Pembulatan",
    berlakuSejak: "Berlaku sejak",
    keyakinan: "Keyakinan",
  },
  menitJam: (menit: string, jam: string) => `${menit} menit = ${jam} jam`,
  hariMinggu: (hari: string, minggu: string) => `Disetahunkan: ${hari} hari, ${minggu} minggu`,
  perPeriode: (hari: string, minggu: string, bulan: string) => `Dibagi per periode: ${hari} / ${minggu} / ${bulan} menit`,
  dihitung: (tahun: string) => (tahun === "" ? "Dihitung dari hari kerja" : `Dihitung dari kalender ${tahun}`),
  kalenderBerubah: (tahun: string) =>
    `Kalender libur ${tahun} kini memberi jumlah hari yang lain: ubah aturan hitung untuk menghitung ulang.`,
  bandingkan: "Bandingkan aturan hitung",
  minimumSatu: "paling sedikit 1",
  isian: {
    nama: "Nama aturan hitung",
    dasar: "Dasar (peraturan dan cara hitung)",
    berlakuSejak: "Berlaku sejak",
    keyakinan: "Keyakinan atas sumber",
    waktuKerjaEfektifMenit: "Waktu kerja efektif setahun (menit)",
    hariPerTahun: "Hari kerja setahun",
    mingguPerTahun: "Minggu kerja setahun",
    pembulatan: "Pembulatan",
    minimumSatu: "Jabatan berbeban paling sedikit satu pegawai",
    konversi: "Volume harian, mingguan, bulanan",
    wkeHariMenit: "WKE sehari (menit)",
    wkeMingguMenit: "WKE seminggu (menit)",
    wkeBulanMenit: "WKE sebulan (menit)",
    cara: "Asal waktu kerja efektif",
    tahun: "Tahun kalender",
    hariKerjaSeminggu: "Hari kerja seminggu",
    hariKalender: "Hari kalender (A)",
    hariAkhirPekan: "Akhir pekan (B)",
    hariLibur: "Libur nasional (C)",
    cutiBersama: "Cuti bersama (C)",
    cutiTahunan: "Cuti tahunan (D)",
    jamPerHari: "Jam kerja formal sehari",
    kelonggaranPersen: "Kelonggaran (%)",
  },
  cara: { tetap: "Ditetapkan peraturan", dihitung: "Dihitung dari kalender" },
  seminggu: { "5": "5 hari", "6": "6 hari" },
  rumusWke: `${menurut("hari-efektif")} Hari efektif menurut ${DAFTAR_PERATURAN["kep-75-2004"].nama}.`,
  jamPerpres: `${DAFTAR_PERATURAN["perpres-21-2023"].nama}: ${dalamJam(menurut("jam-formal-sehari") * menurut("hari-kerja-seminggu"))} jam seminggu, yaitu ${dalamJam(menurut("jam-formal-sehari"))} jam sehari.`,
  dipakaiTakDihapus: "Aturan hitung yang dipakai tidak dapat dihapus. Pakai yang lain dahulu.",
  isiWkeDahulu: "Isi dahulu waktu kerja efektif setahun.",
  isiTahunDahulu: "Isi dahulu tahun kalendernya.",
  ambilKalender: "Hitung hari dari kalender",
  liburTercatat: (jumlah: string, tahun: string) => `${jumlah} hari libur tercatat untuk ${tahun} di Kalender libur.`,
  isiPeriode: "Isi dari waktu setahun",
  setaraBulan: `${menurut("wke-1250-sebulan-jam")} jam penuh sebulan = ${formatAngka(menurut("wke-1250-sebulan-jam") * 60)} menit; ${formatAngka(menurut("wke-1250-jam"))} ÷ 12 = ${formatAngka(menurut("wke-1250-sebulan"))} menit.`,
  hariTakSama: (hari: string, pengali: string) =>
    `Perhitungan memberi ${hari} hari kerja, sedangkan volume harian dikalikan ${pengali}. Tekan “Isi dari waktu setahun” untuk menyamakan.`,
  takSama: "Bagian periode tidak membentuk waktu setahun, sehingga tugas yang sama dihitung berbeda menurut periodenya:",
  setaraJam: (jam: string) => `Sama dengan ${jam} jam.`,
  petunjukHari: "Pengali volume harian.",
  petunjukMinggu: "Pengali volume mingguan.",
  formatTanggal: "hh-bb-tttt",
  galat: {
    bilangan: (terendah: string, tertinggi: string) => `Bilangan bulat ${terendah} sampai ${tertinggi}.`,
    tanggal: "Tanggal ini tidak ada. Tulis seperti 01-01-2020.",
    jam: "Jam antara 0,25 dan 24.",
    persen: "Antara 0 dan 99, paling banyak dua desimal.",
    hasilWke: (terendah: string, tertinggi: string) =>
      `Hasilnya harus ${terendah} sampai ${tertinggi} menit: periksa hari, jam, dan kelonggaran.`,
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
  pintasan: "Tombol papan ketik",
  daftarPintasan: [
    ["Ctrl K", "Cari halaman, pegawai, jabatan, atau tindakan"],
    ["Ctrl Z", "Urungkan langkah terakhir"],
    ["Ctrl Y", "Ulangi langkah yang diurungkan"],
    ["/", "Ke isian pencarian halaman ini"],
    ["↑ ↓ Enter", "Bergerak dan membuka di dalam tabel"],
    ["Esc", "Tutup jendela kecil, kosongkan pencarian"],
  ],
} as const;
