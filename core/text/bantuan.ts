import { menurut } from "../peraturan/register";
import { TEKS_NAVIGASI } from "./navigasi";
import { formatAngka } from "./number";

type Tempat = keyof typeof TEKS_NAVIGASI.tempat;

/** The address of a place that is called there as the navigation calls it. */
type Alamat = `/${Tempat}` | `/${Tempat}/${string}` | `/data-pribadi/${string}`;

/** One step of a how-to: what to do, and the page where it is done. */
interface LangkahBantuan {
  readonly teks: string;
  readonly ke?: Alamat;
}

/** What the page of an address is called. */
export function namaTempat(alamat: Alamat): string {
  const [, tempat = ""] = alamat.split("/");
  const nama = tempat.replaceAll(/-(\p{L})/gu, (_semua, huruf: string) => huruf.toUpperCase());
  return (TEKS_NAVIGASI.tempat as Readonly<Record<string, string>>)[nama] ?? alamat;
}

/** How one job of the analyst is done. */
export interface CaraKerja {
  readonly judul: string;
  readonly langkah: readonly LangkahBantuan[];
}

const cara = (judul: string, ...langkah: readonly (string | readonly [teks: string, ke: Alamat])[]): CaraKerja => ({
  judul,
  langkah: langkah.map((satu) => (typeof satu === "string" ? { teks: satu } : { teks: satu[0], ke: satu[1] })),
});

/** The jobs of an analyst, in the order of a year. */
export const CARA_KERJA: readonly CaraKerja[] = [
  cara(
    "Memasukkan berkas ABK dan informasi jabatan yang sudah ada",
    ["Buka Impor, lalu pilih atau seret berkasnya ke jendela Tepat; beberapa sekaligus boleh.", "/impor"],
    "Baca pratinjaunya: setiap masalah menyebut berkas, lembar, sel, dan sebabnya. Perbaiki di tempat, atau tinggalkan barisnya.",
    "Terapkan (Ctrl+Enter). Satu langkah di Riwayat mengurungkan seluruh impor.",
  ),
  cara(
    "Memasukkan daftar pegawai lagi bulan ini",
    ["Impor daftar pegawai terbaru; orangnya dicocokkan menurut NIP.", "/impor"],
    "Periksa yang baru, yang berubah (lama → baru), dan yang tidak ada lagi. NIP yang rusak ditolak dengan kata-kata.",
    ["Terapkan, lalu lihat hasilnya di Pegawai.", "/pegawai"],
  ),
  cara(
    "Mengetik atau menempel tugas satu jabatan",
    ["Buka ABK, lalu pilih jabatannya.", "/abk"],
    "Ketik di tabel, atau salin dari Excel atau Word lalu tempel (Ctrl+V). Angka berkoma tetap seperti yang ditulis.",
    "Urungkan dengan Ctrl+Z. Jumlah dan kebutuhannya bergerak sambil Anda mengetik.",
  ),
  cara(
    "Menjelaskan mengapa kebutuhan sebesar itu",
    ["Pilih angkanya, lalu tekan F1 atau Ctrl+J.", "/abk"],
    "Laci menyebut tugas, menit, pembagi, aturan hitung, pembulatan, dan baris yang mengubah hasil. Isinya dapat dicetak.",
  ),
  cara(
    "Mencoba “bagaimana bila norma ini separuhnya”",
    ["Buat skenario, atau tekan Alt+S pada baris tugas.", "/skenario"],
    "Ubah di dalam skenario. Hanya jabatan yang kebutuhan bulatnya berubah yang ditampilkan; data asal tidak tersentuh.",
    "Pakai skenarionya, atau buang.",
  ),
  cara(
    "Menemukan norma yang meragukan sebelum penilai menemukannya",
    ["Buka Periksa norma.", "/norma"],
    "Perbaiki setiap temuan, atau benarkan dengan alasan yang ikut tercetak.",
  ),
  cara(
    "Menyusun usul formasi dan kebutuhan lima tahun",
    ["Isi tanggal keadaan dan usul setiap jabatan di Formasi.", "/formasi"],
    ["Lihat siapa pensiun dan kapan di Proyeksi lima tahun.", "/proyeksi"],
    "Cetak atau unduh lewat tombol dokumen di kepala halaman (Ctrl+P).",
  ),
  cara(
    "Menyiapkan berkas untuk SIASN",
    ["Buka SIASN; yang akan ditolak SIASN disebut lebih dahulu.", "/siasn"],
    "Betulkan temuannya, lalu unduh formulir SIASN.",
  ),
  cara(
    "Menggambar peta jabatan",
    ["Buka Peta jabatan; kotaknya dari data yang sama dengan rekap.", "/peta"],
    "Pilih kertas, lalu cetak: tidak ada kotak yang terpotong.",
  ),
  cara(
    "Melihat siapa yang siap untuk sebuah jabatan",
    ["Buka Kompetensi: yang disyaratkan di samping yang dimiliki, dengan mutu dan tanggal buktinya.", "/kompetensi"],
    ["Lihat kotak talenta dan penilaiannya.", "/talenta"],
  ),
  cara(
    "Mengusulkan mutasi untuk jabatan kosong",
    ["Buka Penempatan, lalu hitung usulnya.", "/penempatan"],
    "Baca alasan, calon berikutnya, dan selisihnya pada setiap baris. Kunci (K), tetapkan (T), atau coret (C), lalu hitung lagi.",
    "Simpan sebagai rencana dan beri keputusan baris demi baris.",
  ),
  cara(
    "Mencetak berkas usul penempatan",
    ["Atur kop, penomoran, dan pejabat penanda tangan.", "/pengaturan/surat"],
    ["Buka rencananya, lalu cetak: angka di layar, PDF, dan buku kerjanya sama.", "/penempatan"],
  ),
  cara(
    "Menjaga disiplin dan kehadiran",
    ["Impor kehadiran, lalu lihat hari tanpa keterangan setahun dan ambang berikutnya.", "/presensi"],
    ["Catat kasus, panggilan, dan hukumannya. Hukuman yang berlaku menahan mutasi sampai tanggalnya lewat.", "/disiplin"],
  ),
  cara(
    "Menyusun sasaran kinerja dari tugas yang sama",
    ["Buka Kinerja (SKP) dan pilih orangnya; tugas ABK menjadi bahan rencananya.", "/skp"],
    "Perbedaan antara ABK dan SKP disebut satu per satu.",
  ),
  cara(
    "Selamat dari Senin pagi: listrik, cakram, dan komputer baru",
    "Yang diketik tersimpan sel demi sel. Setelah listrik padam, buka Tepat seperti biasa.",
    ["Cadangan dibuat sendiri selagi Anda bekerja. Pilih tempat kedua untuknya, misalnya USB, dan periksa umurnya.", "/cadangan"],
    ["Setiap perubahan ada di Riwayat dengan waktu dan pelakunya; hampir semuanya dapat diurungkan.", "/riwayat"],
  ),
  cara(
    "Menjaga data pribadi pegawai",
    ["Lindungi data dengan kata sandi, dan simpan lembar pemulihannya di amplop tersegel.", "/pengaturan/kunci"],
    [
      "Bila seseorang meminta salinan, perbaikan, atau pembatasan: catat jam diterimanya. Tenggat dan suratnya ada di sana.",
      "/data-pribadi/permintaan",
    ],
    [
      `Bila data hilang atau bocor: catat jam diketahuinya. Yang terkena dan lembaga diberi tahu tertulis paling lambat ${formatAngka(menurut("pdp-pemberitahuan"))} jam.`,
      "/data-pribadi/insiden",
    ],
    ["Cocokkan masa simpan dengan JRA, dan catat yang dimusnahkan.", "/data-pribadi/retensi"],
  ),
];

export const TEKS_BANTUAN = {
  judul: "Bantuan",
  penjelasan: "Semuanya ada di komputer ini; tidak perlu jaringan.",
  bagian: { cara: "Cara kerja", istilah: "Istilah", angka: "Angka dan pasalnya", tombol: "Tombol", tentang: "Tentang Tepat" },
  daftarBagian: "Bagian bantuan",
  cari: "Cari di semua bantuan",
  tidakAda: (kata: string) => `Tidak ada bantuan yang memuat “${kata}”`,
  cobaLain: "Coba kata yang lebih pendek, atau kosongkan pencarian untuk melihat semuanya.",
  buka: (tempat: string) => `Buka ${tempat}`,
  angkaPenjelasan: "Setiap angka peraturan yang dipakai menghitung, dengan artinya. Kodenya membuka nilai, pasal, dan keyakinannya.",
  tentang: {
    penjelasan:
      "Analisis beban kerja, formasi, dan penempatan untuk sekretariat KPU. Luring: Tepat tidak mengirim data ke mana pun; cadangan hanya ditulis ke tempat yang Anda pilih.",
    versi: (versi: string) => `Tepat ${versi}`,
    mesin: (mesin: string) => `Mesin tampilan: ${mesin}`,
    dataDi: "Data kantor disimpan di",
    dataPeramban: "folder data Tepat di komputer yang menjalankannya",
  },
  catatan: {
    judul: "Catatan kesalahan",
    penjelasan:
      "Kesalahan yang tidak terduga dicatat di komputer ini: waktu, versi, dan tempatnya di dalam program. Pesan kesalahan tidak ikut, sehingga tidak ada nama, NIP, atau isian. Berkas ini boleh dilampirkan pada laporan.",
    kosong: "Belum ada kesalahan yang tercatat.",
    isi: "Isi catatan kesalahan",
    salin: "Salin",
    tersalin: "Catatan kesalahan tersalin.",
    gagalSalin: "Catatan tidak dapat disalin. Pilih teksnya, lalu tekan Ctrl+C.",
    hapus: "Hapus catatan",
    terhapus: "Catatan kesalahan dihapus.",
  },
  lisensi: {
    judul: "Lisensi",
    penjelasan: (jumlah: string) => `${jumlah} paket sumber terbuka ada di dalam Tepat. Pilih satu untuk membaca lisensinya.`,
    memuat: "Membaca daftar lisensi…",
    gagal: "Daftar lisensi tidak dapat dibaca. Program ini mungkin tidak terbangun utuh; pasang ulang Tepat.",
    electron:
      "Program desktop berjalan di atas Electron (MIT), yang memuat Chromium (BSD 3-Clause dan lainnya) dan Node.js (MIT). Teks lisensinya ada di folder program: LICENSE.electron.txt dan LICENSES.chromium.html.",
    tanpaTeks: "Paket ini tidak menyertakan teks lisensinya sendiri.",
  },
} as const;
