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

/** Respondents on the page of an informasi jabatan. */
export const TEKS_RESPONDEN = {
  judul: "Responden",
  penjelasan:
    "Beberapa orang dapat menjawab untuk satu jabatan. Jawaban mereka ditaruh berdampingan; yang disepakati ditulis ke ABK, dan alasan yang berbeda disimpan.",
  unduh: "Unduh lembar responden",
  baca: "Baca lembar yang sudah diisi",
  tambah: "Tambah responden",
  ubah: (nama: string) => `Ubah jawaban ${nama}`,
  hapus: (nama: string) => `Hapus responden ${nama}`,
  belumAda: "Belum ada responden.",
  banyakJawaban: (banyak: string) => `${banyak} jawaban`,
  tanpaTugas: "Isi uraian tugas di ABK lebih dahulu; responden menjawab menurut daftar itu.",
  namaTabel: "Jawaban responden menurut tugas",
  kolom: {
    tugas: "Uraian tugas",
    volume: "Volume",
    norma: "Waktu (menit)",
    sebaran: "Sebaran",
    diAbk: "Di ABK",
    tindakan: "Tindakan",
  },
  jumlah: (n: string) => `n = ${n}`,
  ringkas: (terkecil: string, median: string, terbesar: string) => `${terkecil} – ${median} – ${terbesar}`,
  ringkasArti: "Terkecil – median – terbesar",
  gambar: (isi: {
    readonly n: string;
    readonly terkecil: string;
    readonly median: string;
    readonly terbesar: string;
    readonly tanda: string;
  }) => `${isi.n} jawaban, terkecil ${isi.terkecil}, median ${isi.median}, terbesar ${isi.terbesar}: ${isi.tanda.toLowerCase()}`,
  tidakDijawab: "Belum dijawab",
  sepakati: "Sepakati",
  sepakatiTugas: (uraian: string) => `Sepakati: ${uraian}`,
  disepakati: (oleh: string) => (oleh === "" ? "Disepakati" : `Disepakati: ${oleh}`),
  pernahDisepakati: (oleh: string) => `Pernah disepakati${oleh === "" ? "" : `: ${oleh}`}; angkanya diubah sesudah itu`,
  alasanLain: (alasan: string) => `Yang berbeda: ${alasan}`,
  lain: "Jawaban yang belum dipasangkan",
  lainPenjelasan: "Tugas ini dijawab responden, tetapi tidak ada di daftar tugas. Pasangkan, atau tambahkan tugasnya di ABK.",
  pasangkan: (uraian: string) => `Pasangkan “${uraian}” dengan tugas`,
  pilihTugas: "Pilih tugas",
  jawaban: {
    judulBaru: "Responden baru",
    judulUbah: "Jawaban responden",
    dariBerkas: (ke: string, dari: string) => `Lembar ${ke} dari ${dari}`,
    nama: "Nama responden",
    tanggal: "Tanggal menjawab",
    sumber: "Sumber",
    contohSumber: "Wawancara, atau nama berkas",
    tabel: "Tugas dan jawaban",
    uraian: "Uraian tugas",
    tugas: "Tugas di ABK",
    volume: "Volume",
    periode: "Periode",
    norma: "Menit",
    alasan: "Alasan",
    sel: (kolom: string, nomor: number) => `${kolom}, baris ${nomor}`,
    tambahBaris: "Tambah tugas lain",
    bukanAngka: "Tulis angka 0 atau lebih, misalnya 12 atau 1,5.",
    lewati: "Lewati lembar ini",
    hitungan: (isi: { readonly jawaban: string; readonly kosong: string; readonly ditolak: string; readonly perabot: string }) =>
      `${isi.jawaban} baris dijawab, ${isi.kosong} dikosongkan, ${isi.ditolak} tidak terbaca, ${isi.perabot} bukan tugas.`,
    ditolak: (nomor: string, uraian: string, sebab: string) => `Baris ${nomor} (${uraian}): ${sebab}`,
    kosong: (uraian: string) => `Dikosongkan: ${uraian}`,
    bukanTugas: (isi: string) => `Bukan tugas: ${isi}`,
    rincian: "Lihat setiap baris lembar",
  },
  sepakat: {
    judul: "Sepakati volume dan waktu",
    volume: (periode: string) => `Volume ${periode}`,
    norma: "Waktu penyelesaian (menit)",
    pilih: "Pakai jawaban",
    median: "Median",
    abk: "Yang di ABK sekarang",
    oleh: "Disepakati oleh",
    contohOleh: "Rapat tim analisis jabatan",
    tanggal: "Tanggal kesepakatan",
    alasan: "Alasan yang berbeda",
    alasanPenjelasan: (banyak: string) => `${banyak} responden menjawab lain. Simpan alasannya supaya angka ini dapat dijelaskan.`,
    simpan: "Tulis ke ABK",
  },
} as const;
