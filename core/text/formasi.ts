import type { Kertas } from "../formasi/kertas";
import { ALASAN_TERPANJANG, USUL_TERBANYAK, type GalatUsul } from "../formasi/isian-usul";
import { formatAngka } from "./number";

/** Names of paper sizes. */
export const TEKS_KERTAS: Readonly<Record<Kertas, string>> = { f4: "F4", a4: "A4" };

/** The page of the formasi proposal. */
export const TEKS_FORMASI = {
  judul: "Usul formasi",
  per: "Keadaan per",
  perHariIni: "Hari ini",
  unduh: "Unduh .xlsx",
  kertas: "Ukuran kertas",
  unduhSelesai: "Usul formasi siap",
  unduhSelesaiIsi: (nama: string) => `“${nama}” sudah diperiksa: angkanya sama dengan layar.`,
  kopBelumDiisi: "Kop surat dan penanda tangan belum diisi, sehingga tercetak titik-titik.",
  keKop: "Isi di Pengaturan",
  tampilan: "Tampilan",
  pilihanTampilan: { tabel: "Tabel", grafik: "Grafik" },
  namaTabel: "Rekapitulasi kebutuhan dan usul formasi",
  kolom: {
    nama: "Jabatan",
    kelas: "Kelas",
    pns: "PNS",
    pppk: "PPPK",
    bezetting: "Bezetting",
    kebutuhanMentah: "Hitungan",
    kebutuhan: "Dibulatkan",
    selisih: "+/−",
    usul: "Usul",
    alasan: "Alasan usul",
  },
  penjelasanUsul: "Pegawai yang diusulkan: kekurangan menurut hitungan, kecuali Anda menetapkan angka lain dengan alasan",
  jumlah: "Jumlah",
  isianUsul: (jabatan: string) => `Usul untuk ${jabatan}`,
  isianAlasan: (jabatan: string) => `Alasan usul untuk ${jabatan}`,
  buangIsian: (jabatan: string) => `Buang isian yang belum disimpan untuk ${jabatan}`,
  kembali: (jumlah: string, jabatan: string) => `Kembali ke hitungan (${jumlah}) untuk ${jabatan}`,
  petunjuk: "Tersimpan saat baris ditinggalkan (Enter, Esc, ↑ ↓); × membuang isian. Angka yang berbeda dari hitungan memerlukan alasan.",
  ringkasan: {
    judul: "Ringkasan usul formasi",
    jabatan: "Jabatan",
    kebutuhan: "Kebutuhan",
    bezetting: "Bezetting",
    rincianBezetting: (pns: string, pppk: string) => `PNS ${pns}, PPPK ${pppk}`,
    kekurangan: "Kekurangan",
    kelebihan: "Kelebihan",
    usul: "Usul",
    pegawai: "pegawai",
    mentah: (jumlah: string) => `hitungan ${jumlah}`,
  },
  kosongJudul: "Belum ada jabatan untuk diusulkan",
  kosong: "Impor formulir ABK dan daftar pegawai lebih dahulu. Sesudah itu usul formasi tersusun di sini.",
} as const;

/** Charts of the proposal, with what they say in words for those who do not see them. */
export const TEKS_GRAFIK = {
  unitJudul: "Kebutuhan dan bezetting per unit",
  jabatanJudul: "Kekurangan dan kelebihan per jabatan",
  jabatanSesuai: "Semua jabatan sesuai kebutuhannya.",
  kebutuhan: "Kebutuhan",
  bezetting: "Bezetting",
  kurang: "Kekurangan",
  lebih: "Kelebihan",
  sebagianUnit: (jumlah: string, semua: string) => `${jumlah} unit pertama dari ${semua}.`,
  sebagian: (jumlah: string, semua: string) => `${jumlah} dari ${semua} dengan selisih terbesar.`,
  kalimatUnit: (unit: string, kebutuhan: string, bezetting: string) => `${unit}: kebutuhan ${kebutuhan}, bezetting ${bezetting}.`,
  kalimatJabatan: (jabatan: string, selisih: string, kata: string) => `${jabatan}: ${selisih} ${kata}.`,
} as const;

/** Why a typed proposal is not taken, and what to do. */
export function kalimatGalatUsul(galat: GalatUsul): string {
  switch (galat) {
    case "bukanBilangan":
      return "Tulis usul sebagai bilangan bulat, misalnya 2, atau kosongkan untuk memakai hitungan.";
    case "terlaluBanyak":
      return `Usul paling banyak ${formatAngka(USUL_TERBANYAK)} pegawai.`;
    case "alasanWajib":
      return "Tulis alasannya: usul berbeda dari hitungan.";
    case "alasanTerlaluPanjang":
      return `Alasan paling panjang ${formatAngka(ALASAN_TERPANJANG)} huruf.`;
    case "berubah":
      return "Usul yang tersimpan berubah sejak Anda mengetik: ketik lagi untuk menggantinya, atau buang isian ini.";
  }
}
