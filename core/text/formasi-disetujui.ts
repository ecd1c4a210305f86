import { formatTanggal } from "./date";
import { formatAngka } from "./number";

/** Words of a formasi that was approved, in the history and on its form. */
export const TEKS_FORMASI_DISETUJUI = {
  satu: "Formasi disetujui",
  jabatan: "Jabatan",
  unit: "Unit",
  tahun: "Tahun formasi",
  kelompok: "Jenis",
  jumlah: "Jumlah orang",
  nomor: "Nomor persetujuan",
  tanggal: "Tanggal persetujuan",
  terisi: "Terisi",
  terbuka: "Belum terisi",
  pengisi: "Diisi oleh",
  daftar: "Formasi yang disetujui",
  satuan: "persetujuan",
  tambah: "Catat persetujuan",
  ubah: "Ubah persetujuan",
  simpan: "Simpan",
  hapus: "Hapus",
  tersimpan: "Persetujuan formasi disimpan.",
  dihapus: "Persetujuan formasi dihapus.",
  cari: "Cari jabatan, unit, atau nomor",
  tidakCocok: "Tidak ada persetujuan yang cocok",
  kosongJudul: "Belum ada formasi yang disetujui",
  kosong: "Catat formasi yang sudah disetujui untuk sebuah jabatan. Selama belum terisi, sebanyak itu tidak diusulkan lagi dalam proyeksi.",
  penjelasan:
    "Terisi dihitung dari riwayat jabatan: orang yang mulai memangku jabatan itu sejak tanggal persetujuan, menurut jenisnya, mengisi persetujuan yang paling lama lebih dahulu.",
  pilihJabatan: "Pilih jabatan",
  tahunKeliru: "Isi tahun antara 2000 dan 2200.",
  jumlahKeliru: "Isi bilangan bulat dari 1.",
  kembarTempat: "jabatan, tahun, dan jenis yang sama",
} as const;

/** What is still open of approvals, by their numbers: `2 dari 12/2025 (1 Maret 2025)`. */
export function kalimatTerbuka(
  disetujui: readonly { readonly nomor: string; readonly tanggal: Parameters<typeof formatTanggal>[0]; readonly terbuka: number }[],
): string {
  return disetujui
    .filter(({ terbuka }) => terbuka > 0)
    .map(({ nomor, tanggal, terbuka }) => `${formatAngka(terbuka)} dari persetujuan ${nomor} (${formatTanggal(tanggal)})`)
    .join("; ");
}
