import type { Prestasi } from "../abk/efektivitas";
import type { Pembulatan } from "../abk/profil";
import { PERIODE, type Periode } from "../abk/tugas";
import { nameKey } from "../name";
import type { Keyakinan } from "../peraturan/keyakinan";

/** How often a volume is counted, as the grid, the trace and the workbook print it. */
export const TEKS_PERIODE: Readonly<Record<Periode, string>> = {
  hari: "Harian",
  minggu: "Mingguan",
  bulan: "Bulanan",
  triwulan: "Triwulanan",
  semester: "Semesteran",
  tahun: "Tahunan",
};

/** The rounding rules, short enough for a label. */
export const TEKS_PEMBULATAN: Readonly<Record<Pembulatan, string>> = {
  setengahKeAtas: "Setengah ke atas (≥ 0,5 naik)",
  keAtas: "Selalu ke atas",
  tanpa: "Tanpa pembulatan",
};

/** The rounding rules as a sentence for the trace. */
export const KALIMAT_PEMBULATAN: Readonly<Record<Pembulatan, string>> = {
  setengahKeAtas: "Pecahan 0,5 atau lebih naik menjadi satu pegawai; kurang dari itu dihapus.",
  keAtas: "Pecahan berapa pun naik menjadi satu pegawai.",
  tanpa: "Kebutuhan tidak dibulatkan.",
};

export const TEKS_MINIMUM_SATU = "Jabatan yang mempunyai beban kerja membutuhkan paling sedikit satu pegawai.";

/** How sure the product is of a rule, as a mark beside it. */
export const TEKS_KEYAKINAN: Readonly<Record<Keyakinan, string>> = {
  terverifikasi: "Terverifikasi",
  sekunder: "Sumber sekunder",
  belumTerverifikasi: "Belum terverifikasi",
};

/** What a mark of confidence means. */
export const PENJELASAN_KEYAKINAN: Readonly<Record<Keyakinan, string>> = {
  terverifikasi: "Dibaca pada naskah peraturan atau dokumen yang mengutipnya.",
  sekunder: "Dikutip dari paparan, berita, atau aplikasi instansi lain; naskah peraturannya belum dibaca.",
  belumTerverifikasi: "Belum ditemukan naskahnya; sesuaikan dengan ketentuan yang berlaku di kantor Anda.",
};

/** Grades of prestasi kerja jabatan in words. */
export const TEKS_PRESTASI: Readonly<Record<Prestasi, string>> = {
  A: "Sangat baik",
  B: "Baik",
  C: "Cukup",
  D: "Sedang",
  E: "Kurang",
};

/** Words for a period as people type and paste them, beside the labels themselves; keys folded by `nameKey`. */
const SEBUTAN_PERIODE: Readonly<Record<Periode, readonly string[]>> = {
  hari: ["hari", "harian", "hr", "sehari", "tiap hari", "setiap hari", "h"],
  minggu: ["minggu", "mingguan", "mgg", "seminggu", "tiap minggu", "setiap minggu", "pekan", "pekanan", "m"],
  bulan: ["bulan", "bulanan", "bln", "sebulan", "tiap bulan", "setiap bulan", "b"],
  triwulan: ["triwulan", "triwulanan", "tw", "tri wulan", "kuartal", "3 bulan"],
  semester: ["semester", "semesteran", "smt", "sem", "6 bulan", "tengah tahun"],
  tahun: ["tahun", "tahunan", "thn", "th", "setahun", "tiap tahun", "setiap tahun", "t"],
};

/** Reads a period as typed or pasted (`bulanan`, `per bulan`, `/bln`). Null when the text names none. */
export function parsePeriode(teks: string): Periode | null {
  const kunci = nameKey(teks).replace(/^per /u, "");
  return PERIODE.find((periode) => SEBUTAN_PERIODE[periode].includes(kunci)) ?? null;
}

/** `kekurangan`, `kelebihan` or `sesuai`: the word that stands beside every +/-. */
export function kataSelisih(selisih: number): string {
  return selisih < 0 ? "kurang" : selisih > 0 ? "lebih" : "sesuai";
}
