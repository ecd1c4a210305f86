import type { KecocokanTugas } from "../anjab/cocok-responden";
import type { TandaSebaran } from "../anjab/responden";

/** What is said while workbooks of respondents are read. */
export function kalimatKemajuanResponden({ done, total }: { readonly done: number; readonly total: number }): string {
  return total === 0 ? "Membaca jawaban responden…" : `Membaca jawaban responden: ${done} dari ${total} berkas`;
}

/** The sheet that a respondent fills. */
export const TEKS_LEMBAR_RESPONDEN = {
  judul: "LEMBAR JAWABAN RESPONDEN",
  nama: "NAMA RESPONDEN",
  tanggal: "TANGGAL",
  jabatan: "NAMA JABATAN",
  unit: "UNIT KERJA",
  berkas: "Lembar responden",
  lembar: "Jawaban",
  titik: "…".repeat(30),
  petunjuk: [
    "Isi volume dan waktu penyelesaian setiap tugas yang Anda kerjakan. Kosongkan tugas yang tidak Anda kerjakan.",
    "Volume adalah banyaknya hasil dalam satu periode; periode ditulis hari, minggu, bulan, triwulan, semester, atau tahun.",
    "Tugas yang belum ada di daftar ditulis pada baris kosong. Kolom keterangan menampung alasan Anda.",
  ],
  kolom: {
    nomor: "No",
    uraian: "Uraian Tugas",
    satuan: "Satuan Hasil",
    volume: "Volume",
    periode: "Periode",
    norma: "Waktu Penyelesaian (menit)",
    keterangan: "Keterangan",
  },
  bukanDaftarTugas: "Lembar ini tidak dikenali sebagai daftar tugas; tidak ada jawaban yang diambil.",
} as const;

export const TEKS_TANDA_SEBARAN: Readonly<Record<TandaSebaran, string>> = {
  tunggal: "Satu jawaban",
  sejalan: "Sejalan",
  berbeda: "Berbeda",
  berjauhan: "Berjauhan",
};

export const TEKS_KECOCOKAN: Readonly<Record<KecocokanTugas["jenis"], string>> = {
  sama: "Kata-katanya sama",
  mirip: "Tugas yang sama dengan kata lain",
  tanya: "Pilih tugasnya",
  tidakAda: "Tidak ada di daftar tugas",
};
