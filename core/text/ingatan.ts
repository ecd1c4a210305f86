import type { JenisIngatan } from "../ingatan";

const TEKS_JENIS_INGATAN: Readonly<Record<JenisIngatan, string>> = {
  aliasJabatan: "Nama lain jabatan",
  aliasUnit: "Nama lain unit",
  kedudukanHukum: "Kedudukan hukum",
  status: "Status kepegawaian",
  golongan: "Golongan",
  jenisKelamin: "Jenis kelamin",
  syaratJabatan: "Kode syarat jabatan",
  kodePresensi: "Kode kehadiran",
  orangPresensi: "Orang di mesin presensi",
  hariDaftar: "Hari daftar pegawai terbaru",
  tmtBerbeda: "TMT yang berbeda di daftar",
  pegawaiHilang: "Tidak ada di daftar",
  pegawaiKembali: "Ada lagi di daftar",
  aliasKompetensi: "Nama lain kompetensi",
  aliasKompetensiTeknis: "Nama lain kompetensi teknis",
};

/** The kind of a remembered answer in words. */
export function namaJenisIngatan(jenis: JenisIngatan | null): string {
  return jenis === null ? "Lainnya" : TEKS_JENIS_INGATAN[jenis];
}

/** What imports need not ask again. */
export const TEKS_INGATAN = {
  judul: "Jawaban impor",
  penjelasan:
    "Yang pernah Anda jawab saat mengimpor atau menggabungkan. Yang dilupakan akan ditanyakan lagi; data yang sudah masuk tidak berubah.",
  kosong: "Belum ada yang diingat.",
  kolom: { jenis: "Jenis", teks: "Tertulis di berkas", arti: "Artinya", tindakan: "Tindakan" },
  daftarTerbaru: "daftar pegawai terbaru",
  tetapTercatat: (nilai: string) => `tetap yang tercatat (${nilai})`,
  daftarKeliru: "daftarnya keliru; dibiarkan",
  artiHilang: "sudah dihapus; ditanyakan lagi bila muncul",
  lupakan: (teks: string) => `Lupakan ${teks}`,
  dilupakan: (teks: string) => `${teks} tidak diingat lagi.`,
} as const;
