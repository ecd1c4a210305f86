import type { Kasus } from "../kasus";
import { abk, JUDUL_JAM, JUDUL_MENIT, JUDUL_POLOS, type Baris, pembuatKasus } from "./alat";

const satu = pembuatKasus("angka");

/** Headings NO, URAIAN, VOLUME, SATUAN, NORMA WAKTU and one more. */
const denganKolom = (...lain: readonly string[]): Baris => ["NO", "URAIAN TUGAS", "SATUAN HASIL", "NORMA WAKTU (MENIT)", "VOLUME", ...lain];

/** Needs are those of the profile in force: 75.000 minutes, 250 days, 50 weeks, 12 months. */
export const KASUS_PEMBAGI: readonly Kasus[] = [
  // 2 hours x 600 = 72.000 minutes.
  satu("reads a divisor of 1.200 without a unit as hours", abk(JUDUL_POLOS, [[1, "Menyusun", "laporan", 2, 1200, 600, 1, ""]]), {
    benar: 0.96,
    harapan: { masalah: ["pembagiBerbeda"] },
  }),
  satu(
    "reads a divisor of 1.322 hours and says that the profile has another",
    abk(JUDUL_JAM, [[1, "Menyusun", "laporan", 2, 1322, 661, 1, ""]]),
    { benar: 1.0576, harapan: { masalah: ["pembagiBerbeda"] } },
  ),
  satu(
    "reads a divisor of 72.000 and says that the profile has another",
    abk(JUDUL_MENIT, [[1, "Menyusun", "laporan", 120, 72_000, 600, 1, ""]]),
    { benar: 0.96, harapan: { masalah: ["pembagiBerbeda"] } },
  ),
  // 60 x 100 x 12 = 72.000 minutes a year.
  satu("reads a divisor of 6.000 as monthly volumes", abk(JUDUL_MENIT, [[1, "Menyusun", "laporan", 60, 6000, 100, 1, ""]]), {
    benar: 0.96,
  }),
  // 30 x 50 x 50 = 75.000.
  satu("reads a divisor of 1.500 as weekly volumes", abk(JUDUL_MENIT, [[1, "Menyusun", "laporan", 30, 1500, 50, 1, ""]]), { benar: 1 }),
  // 30 x 10 x 250 = 75.000.
  satu("reads a divisor of 300 as daily volumes", abk(JUDUL_MENIT, [[1, "Menyusun", "laporan", 30, 300, 10, 1, ""]]), { benar: 1 }),
  // 12 x 5 an hour, five hours a day, 250 days = 75.000.
  satu("reads a divisor of 60 as volumes of an hour", abk(JUDUL_MENIT, [[1, "Menyusun", "laporan", 12, 60, 5, 1, ""]]), { benar: 1 }),
  satu("reads a divisor of 5 hours as daily volumes", abk(JUDUL_JAM, [[1, "Menyusun", "laporan", 0.5, 5, 10, 1, ""]]), {
    benar: 1,
    boleh: ["dibaca", "ditanya"],
  }),
  satu("reads a divisor of 25 hours as weekly volumes", abk(JUDUL_JAM, [[1, "Menyusun", "laporan", 0.5, 25, 50, 1, ""]]), {
    benar: 1,
    boleh: ["dibaca", "ditanya"],
  }),
  satu("reads a divisor of 100 hours as monthly volumes", abk(JUDUL_JAM, [[1, "Menyusun", "laporan", 2, 100, 50, 1, ""]]), {
    benar: 0.96,
    boleh: ["dibaca", "ditanya"],
  }),
  // 120 x 52 x 12 = 74.880.
  satu("reads a divisor of 104 hours as monthly volumes, or asks", abk(JUDUL_JAM, [[1, "Menyusun", "laporan", 2, 104, 52, 1, ""]]), {
    benar: 0.9984,
    boleh: ["dibaca", "ditanya"],
  }),
  satu(
    "reads a divisor of 6.240 minutes as monthly volumes, or asks",
    abk(JUDUL_MENIT, [[1, "Menyusun", "laporan", 120, 6240, 52, 1, ""]]),
    { benar: 0.9984, boleh: ["dibaca", "ditanya"] },
  ),
  satu(
    "reads daily, monthly and yearly divisors mixed in one sheet row by row",
    abk(JUDUL_MENIT, [
      [1, "Menyusun", "laporan", 120, 75_000, 625, 1, ""],
      [2, "Melayani", "orang", 30, 300, 10, 1, ""],
      [3, "Merekap", "laporan", 60, 6000, 100, 1, ""],
    ]),
    { benar: 2.96, harapan: { masalah: ["pembagiCampuran"] } },
  ),
  satu(
    "reads hours where only the heading of the result names the divisor of 1.250",
    abk(
      ["NO", "URAIAN TUGAS", "SATUAN", "WAKTU PENYELESAIAN", "VOLUME", "KEBUTUHAN PEGAWAI (4x5/1.250)"],
      [
        [1, "Menyusun", "laporan", 2, 625, 1],
        [2, "Memeriksa", "berkas", 0.5, 500, 0.2],
      ],
    ),
    { benar: 1.2 },
  ),
  satu(
    "reads minutes where only the heading of the result names the divisor of 75.000",
    abk(
      ["NO", "URAIAN TUGAS", "SATUAN", "WAKTU PENYELESAIAN", "VOLUME", "KEBUTUHAN PEGAWAI (4x5/75.000)"],
      [[1, "Menyusun", "laporan", 120, 625, 1]],
    ),
    { benar: 1 },
  ),
  satu(
    "reads hours where only a heading above the table says 1 tahun = 1.250 jam",
    [
      ["WAKTU KERJA EFEKTIF : 1.250 JAM"],
      ...abk(["NO", "URAIAN TUGAS", "SATUAN", "WAKTU PENYELESAIAN", "VOLUME"], [[1, "Menyusun", "laporan", 2, 625]]),
    ],
    { benar: 1, boleh: ["dibaca", "ditanya"] },
  ),
  satu(
    "reads 2 under minutes as hours where divisor and result both say so, or asks",
    abk(JUDUL_MENIT.with(4, "WAKTU KERJA EFEKTIF"), [[1, "Menyusun", "laporan", 2, 1250, 625, 1, ""]]),
    { benar: 1, boleh: ["dibaca", "ditanya"] },
  ),
  satu(
    "asks where norms under minutes meet a divisor of 1.250 and no result decides",
    abk(JUDUL_MENIT.with(4, "WAKTU KERJA EFEKTIF"), [[1, "Menyusun", "laporan", 2, 1250, 625, "", ""]]),
    { benar: 1, harapan: { kebutuhan: {}, tanya: ["satuanWaktu"] }, boleh: ["ditanya"] },
  ),
  satu(
    "reads a column SATUAN WAKTU in ten spellings row by row",
    abk(
      ["NO", "URAIAN TUGAS", "SATUAN HASIL", "VOLUME", "WAKTU", "SATUAN WAKTU"],
      [
        [1, "Satu", "laporan", 100, 1, "Jam"],
        [2, "Dua", "laporan", 100, 1, "JAM"],
        [3, "Tiga", "laporan", 100, 60, "menit"],
        [4, "Empat", "laporan", 100, 60, "Mnt"],
        [5, "Lima", "laporan", 100, 60, "mnt."],
        [6, "Enam", "laporan", 100, 60, "MENIT/berkas"],
        [7, "Tujuh", "laporan", 100, 1, "jam/laporan"],
        [8, "Delapan", "laporan", 100, 1, "hour"],
        [9, "Sembilan", "laporan", 100, 60, "minutes"],
        [10, "Sepuluh", "laporan", 100, 60, "(menit)"],
      ],
    ),
    // Ten times 60 x 100.
    { benar: 0.8 },
  ),
  satu(
    "does not pass over a SATUAN WAKTU of detik or hari in silence",
    abk(
      ["NO", "URAIAN TUGAS", "SATUAN HASIL", "VOLUME", "WAKTU", "SATUAN WAKTU"],
      [
        [1, "Satu", "laporan", 100, 60, "menit"],
        [2, "Dua", "laporan", 100, 2, "hari"],
      ],
    ),
    // Two working days of 300 minutes, 100 times: 60.000 + 6.000 minutes.
    { benar: 0.88, boleh: ["dibaca", "ditanya", "ditolak"] },
  ),
  satu(
    "reads a second heading SATUAN as the unit of time when its cells say jam and menit",
    abk(
      ["NO", "URAIAN TUGAS", "VOLUME", "SATUAN", "NORMA WAKTU", "SATUAN"],
      [
        [1, "Menyusun", 625, "laporan", 2, "jam"],
        [2, "Memeriksa", 1022, "berkas", 10, "menit"],
      ],
    ),
    { benar: 1.136267 },
  ),
  satu(
    "reads the unit that stands in each norm cell",
    abk(
      ["NO", "URAIAN TUGAS", "SATUAN HASIL", "NORMA WAKTU", "VOLUME"],
      [
        [1, "Menyusun", "laporan", "2 Jam", 625],
        [2, "Memeriksa", "berkas", "10 Menit", 1022],
      ],
    ),
    { benar: 1.136267 },
  ),
  // 60 x 100 x 12.
  satu(
    "reads a monthly volume by its heading VOLUME PER BULAN",
    abk(["NO", "URAIAN TUGAS", "SATUAN", "NORMA WAKTU (MENIT)", "VOLUME PER BULAN"], [[1, "Merekap", "laporan", 60, 100]]),
    { benar: 0.96 },
  ),
  satu(
    "reads a monthly volume by its heading BEBAN KERJA (1 BULAN)",
    abk(["NO", "URAIAN TUGAS", "SATUAN", "NORMA WAKTU (MENIT)", "BEBAN KERJA (1 BULAN)"], [[1, "Merekap", "laporan", 60, 100]]),
    { benar: 0.96 },
  ),
  satu(
    "reads a daily volume by its heading JUMLAH HASIL/HARI",
    abk(["NO", "URAIAN TUGAS", "SATUAN", "NORMA WAKTU (MENIT)", "JUMLAH HASIL/HARI"], [[1, "Melayani", "orang", 30, 10]]),
    { benar: 1 },
  ),
  satu(
    "reads a weekly volume by its heading VOLUME (MINGGU)",
    abk(["NO", "URAIAN TUGAS", "SATUAN", "NORMA WAKTU (MENIT)", "VOLUME (MINGGU)"], [[1, "Melayani", "orang", 30, 50]]),
    { benar: 1 },
  ),
  satu(
    "keeps a yearly volume under VOLUME 1 TAHUN as it stands",
    abk(["NO", "URAIAN TUGAS", "SATUAN", "NORMA WAKTU (MENIT)", "VOLUME 1 TAHUN"], [[1, "Menyusun", "laporan", 120, 625]]),
    { benar: 1 },
  ),
  satu(
    "tells that a row's own result does not go with a monthly heading and a yearly divisor",
    abk(
      ["NO", "URAIAN TUGAS", "SATUAN", "NORMA WAKTU (MENIT)", "WAKTU KERJA EFEKTIF (MENIT)", "VOLUME PER BULAN", "KEBUTUHAN"],
      [[1, "Merekap", "laporan", 60, 75_000, 100, 0.08]],
    ),
    { benar: 0.96, harapan: { kebutuhan: {}, masalah: ["hasilBarisBerbeda"] } },
  ),
  // 60 x 12 x 12 and 10 x 5 x 250 and 30 x 50.
  satu(
    "reads 12 kali/bulan, 5 per hari and 1 x seminggu as volumes with their period",
    abk(denganKolom(), [
      [1, "Satu", "kali", 60, "12 kali/bulan"],
      [2, "Dua", "orang", 10, "5 per hari"],
      [3, "Tiga", "rapat", 30, "1 x seminggu"],
    ]),
    { benar: (8640 + 12_500 + 1500) / 75_000, boleh: ["dibaca", "ditolak"] },
  ),
  // 10 x 3 x 250 + 60 x 50 + 100 x 2 x 12 + 600.
  satu(
    "reads a column PERIODE of Harian, Mingguan, Bulanan and Tahunan",
    abk(denganKolom("PERIODE"), [
      [1, "Satu", "x", 10, 3, "Harian"],
      [2, "Dua", "x", 60, 1, "Mingguan"],
      [3, "Tiga", "x", 100, 2, "Bulanan"],
      [4, "Empat", "x", 600, 1, "Tahunan"],
    ]),
    { benar: 0.18 },
  ),
  // 100 x 4 + 100 x 2.
  satu(
    "reads a PERIODE of Triwulan and Semester",
    abk(denganKolom("PERIODE"), [
      [1, "Satu", "x", 100, 1, "Triwulan"],
      [2, "Dua", "x", 100, 1, "Semesteran"],
    ]),
    { benar: 600 / 75_000 },
  ),
  satu(
    "does not take a PERIODE of insidentil as a year without a word",
    abk(denganKolom("PERIODE"), [[1, "Satu", "x", 100, 1, "Insidentil"]]),
    { benar: 0, harapan: { kebutuhan: {}, masalah: ["nilaiTidakDikenal"] } },
  ),
  satu(
    "fills a divisor that is merged down over its rows",
    abk(JUDUL_MENIT, [
      [1, "Satu", "x", 30, 300, 10, 1, ""],
      [2, "Dua", "x", 30, "", 5, 0.5, ""],
    ]),
    { benar: 1.5 },
  ),
];
