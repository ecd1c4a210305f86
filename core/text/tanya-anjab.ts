import type { DaftarKamus } from "../anjab/kamus";

/** What each closed list is called in a question. */
export const NAMA_DAFTAR_KODE: Readonly<Record<DaftarKamus, string>> = {
  bakat: "Bakat kerja",
  temperamen: "Temperamen kerja",
  minat: "Minat kerja",
  upayaFisik: "Upaya fisik",
  data: "Hubungan dengan data",
  orang: "Hubungan dengan orang",
  benda: "Hubungan dengan benda",
  aspek: "Aspek lingkungan kerja",
  disabilitas: "Jenis disabilitas",
};

/** Questions of an import of informasi jabatan and the ways to answer them. */
export const TEKS_TANYA_ANJAB = {
  kode: (daftar: string, teks: string, lama: boolean) =>
    lama
      ? `${daftar} “${teks}” berasal dari daftar lama (1a sampai 5b). Dalam daftar sekarang disamakan dengan apa?`
      : `${daftar} “${teks}” tidak ada dalam daftar. Apa artinya?`,
  palingDekat: "paling dekat artinya",
  janganAmbil: "Jangan diambil",
  unit: (berkas: string, jabatan: string) =>
    `Berkas “${berkas}” tidak menyebut unit kerja, dan jabatan “${jabatan}” ada di beberapa unit. Yang mana?`,
  belumTahu: "Belum tahu; jangan diambil",
  jabatan: (berkas: string) => `Berkas “${berkas}” tidak menyebut nama jabatan yang ada di kantor. Isinya milik jabatan apa?`,
  namaLain: "Nama jabatan lain",
  unsurAda: (jabatan: string, unsur: string) =>
    `Informasi jabatan “${jabatan}” sudah berisi hasil analisis atau standar yang berbeda dari berkas: ${unsur}. Diganti isi berkas?`,
  pertahankan: "Pertahankan yang sudah ada",
  ganti: "Ganti dengan isi berkas; asalnya menjadi belum dinyatakan",
  seragam: (unsur: string, jumlah: string, isi: string) =>
    `${unsur} pada ${jumlah} jabatan di berkas-berkas ini sama semuanya (${isi}). Apakah itu isian bawaan yang belum dianalisis?`,
  bawaan: "Ya; tandai sebagai bawaan",
  bukanBawaan: "Tidak; asalnya biarkan belum dinyatakan",
} as const;
