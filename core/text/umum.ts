import { formatAngka } from "./number";

/** Words that every page shares. */
export const TEKS_UMUM = {
  hanyaPenyusun: "Hanya penyusun yang dapat mengubah ini.",
  menit: "menit",
  program: "Tepat",
  simpan: "Simpan",
  belumDiubah: "Belum ada yang diubah.",
  batal: "Batal",
  hapus: "Hapus",
  ubah: "Ubah",
  tutup: "Tutup",
  memuat: "Memuat…",
  kosong: "–",
  /** In place of a figure that is on its way. */
  sedangDihitung: "…",
  ya: "Ya",
  tidak: "Tidak",
  urungkan: "Urungkan",
  hapusSaringan: "Hapus saringan",
  wajibDiisi: "Wajib diisi.",
  tindakan: "Tindakan",
  keImpor: "Impor berkas kantor",
  /** In place of what saves, for whoever only reads. */
  hanyaMelihat: "Peran Anda melihat saja; isian di sini tidak disimpan.",
} as const;

/** What the window says when a page cannot be shown. */
export const TEKS_GALAT_HALAMAN = {
  judul: "Halaman ini tidak dapat ditampilkan",
  penjelasan:
    "Terjadi kesalahan pada tampilan. Data Anda tidak berubah. Coba tampilkan lagi; bila terulang, kembali ke Beranda dan ulangi langkah Anda.",
  tidakTerbuka: "Tepat tidak dapat membuka data",
  gagalMemuat: "Data tidak dapat dibaca",
  cobaLagi: "Coba lagi",
  keBeranda: "Ke Beranda",
  tidakAda: "Halaman ini tidak ada",
  tidakAdaPenjelasan: "Alamatnya mungkin salah ketik. Pilih halaman lain di sebelah kiri.",
  dicatat:
    "Tepat menemui kesalahan yang tidak terduga dan tetap berjalan. Yang sudah tersimpan tetap ada. Kesalahan ini dicatat tanpa data orang; lihat Bantuan, bagian Tentang Tepat.",
} as const;

/** `1 dari 14.000` and its like: how many of how many. */
export function kalimatJumlah(tampil: string, semua: string, hal: string): string {
  return tampil === semua ? `${semua} ${hal}` : `${tampil} dari ${semua} ${hal}`;
}

/** A name within a sentence: `bidang pendidikan`, but `IP ASN`. */
export function tengahKalimat(nama: string): string {
  return /^\p{Lu}{2}/u.test(nama) ? nama : nama.charAt(0).toLowerCase() + nama.slice(1);
}

/** `A, B, dan C`. */
export function berurutan(kata: readonly string[]): string {
  if (kata.length < 3) return kata.join(" dan ");
  return `${kata.slice(0, -1).join(", ")}, dan ${kata.at(-1) ?? ""}`;
}

/** The first names, and how many more there are of `banyak` in all: `A, B, dan 3 lainnya`. */
export function namaPertama(nama: readonly string[], banyak = nama.length): string {
  const sisa = banyak - nama.length;
  return nama.join(", ") + (sisa > 0 ? `, dan ${formatAngka(sisa)} lainnya` : "");
}

/** How many rows stand below, and of how many while something hides the rest. */
export function kalimatTampil(jumlah: {
  readonly tampil: string;
  readonly semua: string;
  readonly hal: string;
  readonly tersaring: boolean;
}): string {
  const { tampil, semua, hal, tersaring } = jumlah;
  return tersaring ? `Menampilkan ${tampil} dari ${semua} ${hal}` : `${semua} ${hal}`;
}

/** Why a name is not taken that a spreadsheet would take for a formula. */
export const GALAT_RUMUS =
  "Nama tidak boleh diawali =, +, -, @, atau tab: Excel akan membacanya sebagai rumus saat daftar ini dibuka. Hapus tanda di depannya.";

/** The same as part of a sentence. */
export const SEPERTI_RUMUS = "tidak boleh diawali =, +, -, @, atau tab, karena Excel akan membacanya sebagai rumus";

/** The search field of a page. */
export const TEKS_PENCARIAN = { hapus: "Hapus pencarian" } as const;

/** Why a text is not taken; part of a sentence. */
export const WAJIB_DIISI = "wajib diisi";
export const hurufTerbanyak = (banyak: number): string => `paling banyak ${formatAngka(banyak)} huruf`;
