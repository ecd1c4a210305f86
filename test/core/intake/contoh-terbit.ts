/** Published ABK sheets: rows of [uraian, menit, waktu kerja efektif, volume, printed result]. Their own errors are kept. */
type Baris = readonly [string, number, number, number, number];

/** ABK workbook of a local government, job Analis Perencanaan SDM: JUMLAH printed 0.2208, PEMBULATAN 1. */
export const ANALIS_PERENCANAAN_SDM: readonly Baris[] = [
  ["Mengumpulkan berkas usulan penyusunan formasi", 240, 7_200, 2, 0.0667],
  ["Mengidentifikasi usul formasi", 240, 7_200, 2, 0.0667],
  ["Menganalisis usul penyusunan formasi", 240, 7_200, 2, 0.0667],
  ["Koordinasi dengan unit kerja/instansi", 240, 72_000, 3, 0.01],
  ["Membuat laporan hasil tugas", 180, 7_200, 3, 0.075],
  ["Tugas kedinasan lain", 180, 72_000, 1, 0.0025],
];

/** ABK Bendahara Pengeluaran, first eight rows: yearly and monthly effective time side by side. */
export const BENDAHARA_PENGELUARAN: readonly Baris[] = [
  ["Menerima, memeriksa, menyimpan, menyetorkan uang", 30, 72_000, 250, 0.1042],
  ["Menyiapkan permintaan dana UP/GU/TU/LS", 200, 72_000, 250, 0.6944],
  ["Pembayaran tagihan", 90, 72_000, 250, 0.3125],
  ["Buku Kas Umum", 300, 6_000, 1, 0.05],
  ["SPJ fungsional dan administratif", 300, 6_000, 1, 0.05],
  ["Rekapitulasi pajak", 120, 6_000, 1, 0.02],
  ["Buku panjar", 120, 6_000, 1, 0.02],
  ["Buku simpanan bank", 120, 6_000, 1, 0.02],
];

/** Head of e-Government: six rows of 100 hours. */
export const KEPALA_EGOV: readonly Baris[] = [
  ["Rencana operasional e-Government", 6_000, 72_000, 1, 0.0833333333333333],
  ...[2, 3, 4, 5, 6].map((nomor): Baris => [`Tugas ${nomor}`, 6_000, 72_000, 2, 0.166666666666667]),
];

/** Pengadministrasi Kesiswaan, rows 1-5: 0.175 printed as 0.17 and 0.125 as 0.12. */
export const PENGADMINISTRASI_KESISWAAN: readonly Baris[] = [
  ["Menerima, mengklasifikasi, mencatat, mengagendakan", 1_800, 72_000, 4, 0.1],
  ["Mengisi dan memberi lembar disposisi", 1_800, 72_000, 4, 0.1],
  ["Mengelompokkan dokumen", 1_800, 72_000, 7, 0.17],
  ["Menyimpan dan mengelola arsip", 1_800, 72_000, 4, 0.1],
  ["Pengetikan dan pencetakan", 30, 72_000, 300, 0.12],
];

/** Perancang Grafik Peta Bumi: 54,300 minutes by 75,000, printed 0.75. */
export const PERANCANG_GRAFIK: readonly Baris[] = [["Seluruh tugas", 54_300, 75_000, 1, 0.75]];
