import type { PerhitunganWke } from "../abk/perhitungan-wke";
import { parsePlainDate } from "../date";
import { TEKS_KEYAKINAN, TEKS_PEMBULATAN, TEKS_PERIODE } from "./abk";
import { TEKS_ASAL_NORMA } from "./asal";
import { formatTanggalPendek } from "./date";
import { TEKS_JENIS_JABATAN, TEKS_JENJANG } from "./jabatan";
import { NAMA_KEDUDUKAN, namaKedudukan } from "./kedudukan-hukum";
import { TEKS_KEADAAN_DOKUMEN } from "./keadaan-dokumen";
import { TEKS_JENIS_LIBUR } from "./libur";
import { TEKS_METODE } from "./metode";
import { formatAngka } from "./number";
import { TEKS_JENIS_KELAMIN, TEKS_PEGAWAI, TEKS_PENUGASAN } from "./pegawai";
import { kalimatPerhitungan, TEKS_KONVERSI } from "./profil";
import { TEKS_SKENARIO } from "./skenario";
import { TEKS_JENIS_TAHUN } from "./tahun";
import { TEKS_UMUM } from "./umum";

/** Kinds of step in one word. */
export const TEKS_JENIS_LANGKAH: Readonly<Record<"ubah" | "impor" | "urung" | "ulang", string>> = {
  ubah: "Perubahan",
  impor: "Impor",
  urung: "Urungan",
  ulang: "Ulangan",
};

export const TEKS_KEADAAN_LANGKAH: Readonly<Record<"berlaku" | "dibatalkan", string>> = { berlaku: "Berlaku", dibatalkan: "Dibatalkan" };

export const TEKS_AKSI: Readonly<Record<"tambah" | "ubah" | "hapus", string>> = { tambah: "ditambahkan", ubah: "diubah", hapus: "dihapus" };

/** The page of every step of work. */
export const TEKS_RIWAYAT = {
  judul: "Riwayat",
  penjelasan: "Setiap langkah yang mengubah data. Langkah mana pun dapat dibatalkan; baris yang diubah sesudahnya dipertahankan.",
  hal: "langkah",
  hanyaImpor: "Hanya impor",
  kolom: { waktu: "Waktu", langkah: "Langkah", jenis: "Jenis", pelaku: "Pelaku", baris: "Baris", keadaan: "Keadaan" },
  kosong: "Belum ada langkah",
  kosongPenjelasan: "Perubahan pertama Anda akan tercatat di sini.",
  kosongImpor: "Belum ada impor",
  rincianBaris: "Baris yang diubah langkah ini",
  halaman: (nomor: string) => `Halaman ${nomor}`,
  sebelumnya: "Halaman sebelumnya",
  berikutnya: "Halaman berikutnya",
  tutup: "Tutup pemberitahuan",
  barisTetap: "Baris yang dipertahankan",
  hasil: (kembali: string, tetap: string) =>
    `${kembali} baris dikembalikan. ${tetap} baris berikut tetap seperti sekarang karena sudah diubah sesudah langkah itu atau masih dipakai:`,
  batalkan: "Batalkan langkah ini",
  batalkanImpor: "Batalkan impor ini",
  tidakDapat: "Langkah ini sudah dibatalkan.",
  lama: "Semula",
  baru: "Menjadi",
  isian: "Isian",
  tanpaPerubahan: "Langkah ini tidak mengubah baris.",
  sudahDihapus: "(sudah dihapus)",
  batas: (jumlah: string) => `Hanya ${jumlah} baris pertama yang ditampilkan.`,
} as const;

/** What a row of each table is called. */
export const TEKS_TABEL: Readonly<Record<string, string>> = {
  unit: "Unit",
  jabatan: "Jabatan",
  pegawai: "Pegawai",
  tugas: "Tugas",
  profil: "Profil ABK",
  hariLibur: "Hari libur",
  setelan: "Pengaturan",
  usulFormasi: "Usul formasi",
  metode: "Metode ABK",
  pemetaan: "Pemetaan kolom",
  penugasan: "Plt., Plh., atau rangkap",
  ingatan: "Ingatan impor",
  skenario: "Skenario",
  ubahanSkenario: "Ubahan skenario",
  tahun: "Tahun",
  volumeTahun: "Volume per tahun",
  dokumenAbk: "Dokumen ABK",
  bankTugas: "Bank tugas",
  pembenaran: "Pembenaran temuan",
};

/** Fields of every table as the forms call them. */
const NAMA_ISIAN: Readonly<Record<string, string>> = {
  ...TEKS_PEGAWAI.isian,
  nama: "Nama",
  indukId: "Induk",
  unitId: "Unit kerja",
  jabatanId: "Jabatan",
  pegawaiId: "Pegawai",
  kursi: "Kursi menurut peta jabatan",
  kode: "Kode",
  jenis: "Jenis",
  jenjang: "Jenjang",
  kelas: "Kelas jabatan",
  uraian: "Uraian tugas",
  satuanHasil: "Satuan hasil",
  volume: "Volume",
  periode: "Periode",
  profilId: "Profil ABK",
  berlakuUntuk: "Berlaku untuk",
  normaWaktuMenit: "Norma waktu (menit)",
  keterangan: "Keterangan",
  dasar: "Dasar",
  berlakuSejak: "Berlaku sejak",
  keyakinan: "Keyakinan",
  waktuKerjaEfektifMenit: "Waktu kerja efektif (menit)",
  hariPerTahun: "Hari per tahun",
  mingguPerTahun: "Minggu per tahun",
  perhitungan: "Perhitungan waktu kerja",
  konversi: "Perlakuan periode",
  wkeHariMenit: "WKE sehari (menit)",
  wkeMingguMenit: "WKE seminggu (menit)",
  wkeBulanMenit: "WKE sebulan (menit)",
  pembulatan: "Pembulatan",
  minimumSatu: "Paling sedikit satu",
  jumlah: "Jumlah",
  alasan: "Alasan",
  nilai: "Nilai",
  kolom: "Kolom",
  isian: "Isian metode",
  keadaan: "Keadaan",
  nomor: "Nomor",
  tanggal: "Tanggal",
  tahun: "Tahun",
  catatan: "Catatan",
  ukuran: "Volume dan norma yang dibenarkan",
  asalNorma: "Asal norma",
  asalOleh: "Asal norma: oleh",
  asalTanggal: "Asal norma: tanggal",
  buktiVolume: "Bukti volume",
  buktiPeriode: "Periode bukti",
  bankId: "Bank tugas",
  sumber: "Sumber",
  namaInstansi: "Instansi",
  namaKantor: "Kantor",
  alamat: "Alamat",
  kota: "Kota",
  penandatanganJabatan: "Jabatan penanda tangan",
  penandatanganNama: "Nama penanda tangan",
  penandatanganNip: "NIP penanda tangan",
  penandatanganPangkat: "Pangkat penanda tangan",
};

export function namaIsian(nama: string): string {
  return NAMA_ISIAN[nama] ?? namaKedudukan(nama);
}

/** Words for stored codes, by field. */
const KATA: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  nilai: NAMA_KEDUDUKAN,
  jenis: { ...TEKS_JENIS_JABATAN, ...TEKS_JENIS_LIBUR, ...TEKS_METODE, ...TEKS_JENIS_TAHUN, ...TEKS_PENUGASAN },
  berlakuUntuk: TEKS_JENIS_TAHUN,
  jenjang: TEKS_JENJANG,
  jenisKelamin: TEKS_JENIS_KELAMIN,
  periode: TEKS_PERIODE,
  pembulatan: TEKS_PEMBULATAN,
  konversi: TEKS_KONVERSI,
  keyakinan: TEKS_KEYAKINAN,
  keadaan: { ...TEKS_KEADAAN_DOKUMEN, ...TEKS_SKENARIO.keadaan },
  asalNorma: TEKS_ASAL_NORMA,
  minimumSatu: { "0": TEKS_UMUM.tidak, "1": TEKS_UMUM.ya },
};

const TANPA_TITIK_RIBUAN = new Set(["tahunLulus", "kelas"]);

/** A stored value of a field as the analyst reads it: words for codes, days as dd-mm-yyyy, figures with a decimal comma. */
export function nilaiIsian(nama: string, nilai: string | number | null): string {
  if (nilai === null || nilai === "") return TEKS_UMUM.kosong;
  const kata = KATA[nama]?.[String(nilai)];
  if (kata !== undefined) return kata;
  // The journal keeps the column as it is stored.
  if (nama === "perhitungan" && typeof nilai === "string") return kalimatPerhitungan(JSON.parse(nilai) as PerhitunganWke);
  if (typeof nilai === "number") return TANPA_TITIK_RIBUAN.has(nama) ? String(nilai) : formatAngka(nilai, 3, 0);
  const tanggal = parsePlainDate(nilai);
  return tanggal ? formatTanggalPendek(tanggal) : nilai;
}
