import type { Kasus } from "../kasus";
import {
  abk,
  angka,
  csvAbk,
  JUDUL_JAM,
  JUDUL_MENIT,
  JUDUL_POLOS,
  KEBUTUHAN_TIGA,
  kepala,
  PENATA,
  pembuatKasus,
  satuLembar,
  TIGA_TUGAS,
  type Baris,
  type IsianKasus,
  type Isi,
} from "./alat";

const satu = pembuatKasus("angka");
const kolom = pembuatKasus("kolom");
const PENDEK: Baris = ["NO", "URAIAN TUGAS", "SATUAN HASIL", "NORMA WAKTU (MENIT)", "VOLUME"];

/** Under numbering rows of this form, three tasks. */
const bernomor = (nama: string, baris: Baris): Kasus =>
  kolom(`takes ${nama} below the headings for a numbering row`, abk(JUDUL_MENIT, [baris, ...TIGA_TUGAS]), {
    benar: KEBUTUHAN_TIGA,
    harapan: { jumlahTugas: 3, ditolak: 0 },
  });
/** A norm in a cell of this format, 100 times, under minutes. */
const berformat = (
  nama: string,
  isi: Isi,
  { menit, judul = JUDUL_MENIT, ...lain }: Omit<IsianKasus, "benar"> & { readonly menit: number; readonly judul?: readonly string[] },
): Kasus =>
  satu(nama, abk(judul, [[1, "Memeriksa", "berkas", isi, judul === JUDUL_JAM ? 1250 : 75_000, 100, "", ""]]), {
    benar: (menit * 100) / 75_000,
    ...lain,
  });

export const KASUS_HITUNGAN: readonly Kasus[] = [
  bernomor("1) 2) 3)", ["1)", "2)", "3)", "4)", "5)", "6)", "7)", "8)"]),
  bernomor("1 2 3 with 7 = 4 x 6 / 5", [1, 2, 3, 4, 5, 6, "7 = 4 x 6 / 5", 8]),

  bernomor("numbers with an empty cell between", [1, 2, 3, 4, "", 6, 7, 8]),

  berformat("reads 0:30 in a time cell under hours as 30 minutes", angka(30 / 1440, "h:mm"), { menit: 30, judul: JUDUL_JAM }),
  berformat("reads 26:00 in a cell of [h]:mm:ss as 26 hours", angka(26 / 24, "[h]:mm:ss"), { menit: 1560 }),
  berformat("reads 45 in a cell of [mm] as 45 minutes", angka(45 / 1440, "[mm]:ss"), { menit: 45 }),
  berformat("reads 0:45 PM in a cell of h:mm AM/PM as 45 minutes past noon or asks", angka(0.53125, "h:mm AM/PM"), {
    menit: 765,
    boleh: ["dibaca", "ditanya", "ditolak"],
  }),
  berformat('reads 30 with the format 0 "menit" as 30', angka(30, '0" menit"'), { menit: 30 }),

  berformat("reads 1,5 shown as 2 by its format as 1,5", angka(1.5, "0"), { menit: 1.5 }),
  berformat("reads 00:10:00 as a text as ten minutes", "00:10:00", { menit: 10 }),
  berformat("reads 1:30 jam as 90 minutes", "1:30 jam", { menit: 90 }),
  berformat("reads 10 menit 30 detik as 10,5 minutes", "10 menit 30 detik", { menit: 10.5 }),
  // 90 x 100 and 15 x 200.
  kolom(
    "adds a norm of hours and minutes that stand in two columns under one heading, or says that it does not",
    [
      ...kepala(),
      ["NO", "URAIAN TUGAS", "SATUAN", "NORMA WAKTU", "", "VOLUME"],
      ["", "", "", "JAM", "MENIT", ""],
      [1, "Satu", "berkas", 1, 30, 100],
      [2, "Dua", "berkas", 0, 15, 200],
    ],
    { benar: 0.16, pilihan: { gabung: ["D6:E6"] }, boleh: ["dibaca", "ditanya", "ditolak", "ditegur"] },
  ),

  kolom(
    "multiplies a volume with a frequency beside it, or says that it does not",
    abk(
      ["NO", "URAIAN TUGAS", "SATUAN", "NORMA WAKTU (MENIT)", "VOLUME", "FREKUENSI", "KEBUTUHAN"],
      [[1, "Satu", "berkas", 60, 5, 12, 0.048]],
    ),
    { benar: 0.048, boleh: ["dibaca", "ditanya", "ditolak", "ditegur"] },
  ),
  kolom(
    "takes the volume of the year by which the sheet computes, or says that it does not",
    abk(
      ["NO", "URAIAN TUGAS", "SATUAN", "NORMA WAKTU (MENIT)", "VOLUME 2024", "VOLUME 2025", "KEBUTUHAN"],
      [
        [1, "Satu", "berkas", 60, 100, 125, 0.1],
        [2, "Dua", "berkas", 30, 50, 250, 0.1],
      ],
    ),
    { benar: 0.2, boleh: ["dibaca", "ditanya", "ditegur"] },
  ),
  kolom(
    "takes VOLUME where TARGET and REALISASI stand beside it",
    abk(["NO", "URAIAN TUGAS", "SATUAN", "TARGET", "REALISASI", "VOLUME", "NORMA WAKTU (MENIT)"], [[1, "Satu", "berkas", 90, 80, 100, 60]]),
    { benar: 0.08 },
  ),
  kolom(
    "takes the product for what it is under BEBAN KERJA = VOL X NORMA",
    abk(
      ["NO", "URAIAN TUGAS", "VOL", "SATUAN", "NORMA WAKTU (MENIT)", "BEBAN KERJA = VOL X NORMA"],
      [[1, "Satu", 100, "berkas", 60, 6000]],
    ),
    { benar: 0.08 },
  ),
  kolom(
    "takes the product for what it is under JUMLAH BEBAN KERJA beside JUMLAH HASIL",
    abk(
      ["NO", "URAIAN TUGAS", "JUMLAH HASIL", "SATUAN", "WAKTU PENYELESAIAN (MENIT)", "JUMLAH BEBAN KERJA"],
      [[1, "Satu", 100, "berkas", 60, 6000]],
    ),
    { benar: 0.08 },
  ),

  kolom(
    "tells of a product that does not go with its factors",
    abk(
      ["NO", "URAIAN TUGAS", "VOLUME", "SATUAN", "NORMA WAKTU (MENIT)", "BEBAN KERJA (MENIT)"],
      [
        [1, "Satu", 100, "berkas", 60, 6000],
        [2, "Dua", 100, "berkas", 60, 600],
      ],
    ),
    { benar: 0.16, harapan: { masalah: ["hasilKaliBerbeda"] } },
  ),
  satu(
    "reads hours without a unit where the divisor is written only in the first row",
    abk(JUDUL_POLOS, [
      [1, "Satu", "berkas", 2, 1250, 625, 1, ""],
      [2, "Dua", "berkas", 0.5, "", 500, 0.2, ""],
    ]),
    { benar: 1.2 },
  ),
  satu(
    "reads hours without a unit where the divisor of 1.250 has no result beside it",
    abk(JUDUL_POLOS, [
      [1, "Satu", "berkas", 2, 1250, 625, "", ""],
      [2, "Dua", "berkas", 0.5, 1250, 500, "", ""],
    ]),
    { benar: 1.2, boleh: ["dibaca", "ditanya"] },
  ),
  satu(
    "reads hours where the head block says Waktu Kerja Efektif : 1.250 jam/tahun",
    [
      ["NAMA JABATAN", "", ":", PENATA],
      ["UNIT KERJA", "", ":", "Subbagian Keuangan"],
      ["WAKTU KERJA EFEKTIF", "", ":", "1.250 jam/tahun"],
      [],
      ["NO", "URAIAN TUGAS", "SATUAN", "WAKTU PENYELESAIAN", "VOLUME"],
      [1, "Satu", "berkas", 2, 625],
    ],
    { benar: 1, boleh: ["dibaca", "ditanya"] },
  ),
  satu(
    "reads minutes where the head block says Waktu Kerja Efektif : 72.000 menit, and tells of the other divisor",
    [
      ["NAMA JABATAN", "", ":", PENATA],
      ["UNIT KERJA", "", ":", "Subbagian Keuangan"],
      ["WAKTU KERJA EFEKTIF", "", ":", "72.000 menit"],
      [],
      PENDEK,
      [1, "Satu", "berkas", 120, 600],
    ],
    { benar: 0.96, boleh: ["dibaca", "ditanya", "ditegur"] },
  ),
  // 1,022.5 x 10 = 10.225.
  satu(
    "reads 1,022.5 and 75,000 of an English-language Excel",
    satuLembar(abk(JUDUL_MENIT, [[1, "Satu", "berkas", "10", "75,000", "1,022.5", "0.136", ""]])),
    { benar: 0.136333 },
  ),

  satu(
    "reads volumes of 1.000 and 2.500 beside a divisor of 75.000",
    csvAbk(
      "NO;URAIAN TUGAS;SATUAN HASIL;WAKTU PENYELESAIAN (MENIT);WAKTU KERJA EFEKTIF (MENIT);BEBAN KERJA",
      "1;Satu;berkas;15;75.000;1.000",
      "2;Dua;berkas;6;75.000;2.500",
    ),
    { benar: 0.4 },
  ),
  satu(
    "reads three-digit hours of 1,000 and 0,500 as one and a half hour",
    csvAbk(
      "NO;URAIAN TUGAS;SATUAN HASIL;WAKTU PENYELESAIAN (JAM);WAKTU KERJA EFEKTIF (JAM);BEBAN KERJA",
      "1;Satu;berkas;1,000;1250;100",
      "2;Dua;berkas;0,500;1250;50",
    ),
    { benar: 0.1 },
  ),
  satu(
    "asks about hours of 1,000 and 2,500 alone",
    csvAbk("NO;URAIAN TUGAS;SATUAN HASIL;WAKTU PENYELESAIAN (JAM);BEBAN KERJA", "1;Satu;berkas;1,000;100", "2;Dua;berkas;2,500;50"),
    { benar: 0.18, boleh: ["dibaca", "ditanya"] },
  ),
  satu("reads a volume with an invisible character between its digits", abk(PENDEK, [[1, "Satu", "berkas", 60, "1\u200b250"]]), {
    benar: 1,
    boleh: ["dibaca", "ditolak"],
  }),
  satu(
    "reads numbers in mixed cells, natively 12.5 and as the text 12,5",
    abk(PENDEK, [
      [1, "Satu", "berkas", 12.5, 600],
      [2, "Dua", "berkas", "12,5", 600],
    ]),
    { benar: 0.2 },
  ),
  satu(
    "refuses a norm of 0 that was left open, or tells of it",
    abk(PENDEK, [
      [1, "Satu", "berkas", 60, 1250],
      [2, "Dua", "berkas", 0, 1250],
    ]),
    { benar: 1, boleh: ["dibaca", "ditanya", "ditegur"] },
  ),
  bernomor("numbers that Excel made negative of (1) (2) (3)", [-1, -2, -3, -4, -5, -6, -7, -8]),
  bernomor("1 2 3 with (4)x(6):(5)", ["1", "2", "3", "4", "5", "6", "(4)x(6):(5)", "8"]),
  bernomor("Kol. 1, Kol. 2", ["Kol. 1", "Kol. 2", "Kol. 3", "Kol. 4", "Kol. 5", "Kol. 6", "Kol. 7", "Kol. 8"]),
  bernomor("a row that repeats the units", ["", "", "", "(menit)", "(menit)", "(1 tahun)", "(orang)", ""]),
  kolom(
    "takes the mean of a shortest, a longest and a mean time",
    abk(
      ["NO", "URAIAN TUGAS", "SATUAN", "WAKTU TERCEPAT (MENIT)", "WAKTU TERLAMA (MENIT)", "WAKTU RATA-RATA (MENIT)", "VOLUME"],
      [[1, "Satu", "berkas", 30, 90, 60, 100]],
    ),
    { benar: 0.08 },
  ),
  kolom(
    "takes BEBAN KERJA for the volume beside JUMLAH WAKTU, the product",
    abk(
      ["NO", "URAIAN TUGAS", "BEBAN KERJA", "SATUAN", "WAKTU PENYELESAIAN (MENIT)", "JUMLAH WAKTU (MENIT)"],
      [[1, "Satu", 100, "berkas", 60, 6000]],
    ),
    { benar: 0.08 },
  ),
  satu(
    "reads 0.125 as an eighth where the divisor is written 1.250",
    csvAbk(
      "NO;URAIAN TUGAS;SATUAN HASIL;WAKTU PENYELESAIAN (JAM);WAKTU KERJA EFEKTIF (JAM);BEBAN KERJA;PEGAWAI YANG DIBUTUHKAN",
      "1;Satu;berkas;0.125;1.250;1000;0.1",
    ),
    { benar: 0.1 },
  ),
  berformat('reads 2 with the format 0 "jam" as two hours, or asks', angka(2, '0" jam"'), {
    menit: 120,
    boleh: ["dibaca", "ditanya", "ditolak"],
  }),
];
