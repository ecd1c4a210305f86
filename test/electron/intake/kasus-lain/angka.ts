import type { Kasus } from "../kasus";
import {
  abk,
  angka,
  csvAbk,
  JUDUL_JAM,
  JUDUL_MENIT,
  JUDUL_POLOS,
  buku,
  PENATA,
  satuLembar,
  teks,
  kepala,
  type Isi,
  pembuatKasus,
  tulisan,
} from "./alat";

const JUDUL_CSV = "NO;URAIAN TUGAS;SATUAN HASIL;WAKTU PENYELESAIAN (MENIT);WAKTU KERJA EFEKTIF (MENIT);BEBAN KERJA;PEGAWAI YANG DIBUTUHKAN";
const JUDUL_CSV_JAM = JUDUL_CSV.replaceAll("MENIT", "JAM");

/** One task of 60 minutes with this volume, as a text or number cell. */
const bervolume = (volume: Isi) => satuLembar(abk(JUDUL_MENIT, [[1, "Memeriksa berkas", "berkas", 60, 75_000, volume, "", ""]]));
/** One task of this norm, 100 times a year. */
const bernorma = (norma: Isi, judul = JUDUL_MENIT) =>
  satuLembar(abk(judul, [[1, "Memeriksa berkas", "berkas", norma, judul === JUDUL_JAM ? 1250 : 75_000, 100, "", ""]]));

const satu = pembuatKasus("angka");

export const KASUS_ANGKA: readonly Kasus[] = [
  // 0,125 x 1.250,5 + 2,5 x 50 = 281,3125 hours of 1.250.
  satu(
    "reads 1.250,5 and 0,125 of one Indonesian file as decimals with a comma",
    csvAbk(JUDUL_CSV_JAM, "1;Menyusun laporan;laporan;0,125;1.250;1.250,5;0,125", "2;Memeriksa berkas;berkas;2,5;1.250;50;0,1"),
    { benar: 0.22505 },
  ),
  // 12,5 x 1.234 = 15.425 minutes.
  satu(
    "reads 1,234 as a thousand where another cell of the file writes 12.5",
    csvAbk(JUDUL_CSV, "1;Menyusun laporan;laporan;12.5;75000;1,234;"),
    { benar: 0.205667 },
  ),
  // 0,5 x 60 x 250 + 1,5 x 60 x 100 = 16.500 minutes.
  satu(
    "reads hours with a decimal comma in text cells",
    satuLembar(
      abk(JUDUL_JAM, [
        [1, "Menyusun laporan", "laporan", "0,5", "1250", "250", "", ""],
        [2, "Memeriksa", "berkas", "1,5", "1250", "100", "", ""],
      ]),
    ),
    { benar: 0.22 },
  ),
  satu("reads a volume of 1 250 with a blank between the thousands", bervolume("1 250"), { benar: 1 }),
  satu("reads a volume of 1 250 with a no-break blank between the thousands", bervolume("1\u00a0250"), { benar: 1 }),
  satu("reads a volume of 1'250 with an apostrophe between the thousands", bervolume("1'250"), { benar: 1 }),
  satu("reads a volume with blanks and a tab around it", bervolume(" \t1250 "), { benar: 1 }),
  satu("reads a volume that was typed with an apostrophe before it", bervolume("'1250"), { benar: 1, boleh: ["dibaca", "ditolak"] }),
  satu("reads full-width digits", bervolume("１２５０"), { benar: 1, boleh: ["dibaca", "ditolak"] }),
  satu(
    "reads 1.250 berkas in a volume cell by the divisor of 75.000 in the same file",
    satuLembar(abk(JUDUL_MENIT, [[1, "Memeriksa", "berkas", "60 menit", "75.000", "1.250 berkas", "", ""]])),
    { benar: 1 },
  ),
  satu("does not take a volume of minus five", bervolume(-5), { benar: 0, harapan: { kebutuhan: {}, ditolak: 1 } }),
  satu("does not take a volume of 1,2E+3 as one or twelve", bervolume("1,2E+3"), { benar: 0.96, boleh: ["dibaca", "ditolak"] }),
  satu("does not take a volume that is formatted as rupiah without a word", bervolume(angka(1250, '"Rp"#,##0')), {
    benar: 1,
    boleh: ["ditanya", "ditolak"],
  }),
  satu("does not take a norm of 25 % as a quarter of a minute", bernorma(angka(0.25, "0%")), { benar: 0, boleh: ["ditanya", "ditolak"] }),
  satu("does not take a norm that Excel turned into the 1st of February", bernorma(angka(46_054, "dd-mmm")), {
    benar: 0,
    boleh: ["ditanya", "ditolak"],
  }),
  // 150 minutes x 100.
  satu("reads 2 jam 30 menit as 150 minutes", bernorma("2 jam 30 menit"), { benar: 0.2 }),
  satu("reads 1 1/2 jam as 90 minutes", bernorma("1 1/2 jam"), { benar: 0.12, boleh: ["dibaca", "ditolak"] }),
  satu("reads 15' as 15 minutes", bernorma("15'"), { benar: 0.02 }),
  satu("reads ± 30 menit as 30 minutes", bernorma("± 30 menit"), { benar: 0.04 }),
  satu("does not take 30-45 as one figure without a word", bernorma("30-45"), { benar: 0.05, boleh: ["ditanya", "ditolak"] }),
  satu("does not take 30 s/d 45 menit as 30 without a word", bernorma("30 s/d 45 menit"), { benar: 0.05, boleh: ["ditanya", "ditolak"] }),
  satu("reads 1:30 as a text under hours as 90 minutes", bernorma("1:30", JUDUL_JAM), { benar: 0.12 }),
  satu("reads 0:45 as a text under minutes as 45 minutes", bernorma("0:45"), { benar: 0.06 }),
  satu("reads 01.30 jam written with a point as it is decided, or asks", bernorma("01.30 jam"), {
    benar: 0.104,
    boleh: ["dibaca", "ditanya", "ditolak"],
  }),
  // 30 hours x 100 = 3.000 of 1.250.
  satu("reads 30:00 in a cell of [h]:mm as 30 hours", bernorma(angka(1.25, "[h]:mm")), { benar: 2.4 }),
  satu("reads 0:15:00 in a cell of h:mm:ss as 15 minutes", bernorma(angka(15 / 1440, "h:mm:ss")), { benar: 0.02 }),
  satu("does not take 1 hari as one minute", bernorma("1 hari"), { benar: 0.4, boleh: ["dibaca", "ditanya", "ditolak"] }),
  satu("does not take 2 minggu as two minutes", bernorma("2 minggu"), { benar: 4, boleh: ["dibaca", "ditanya", "ditolak"] }),
  satu(
    "reads 0.5 in a text beside native numbers as a half",
    satuLembar(abk(JUDUL_JAM, [[1, "Memeriksa", "berkas", "0.5", 1250, 250, 0.1, ""]])),
    { benar: 0.1 },
  ),
  // 75 x 1.000.
  satu(
    "reads a text of 1.000 by the result that the sheet states itself",
    satuLembar(abk(JUDUL_MENIT, [[1, "Memeriksa", "berkas", 75, 75_000, "1.000", 1, ""]])),
    { benar: 1 },
  ),
  // 10 x 1,5 = 15 minutes: the sheet says 0,0002.
  satu(
    "reads a text of 1.500 as one and a half where the sheet's own result says so",
    satuLembar(abk(JUDUL_MENIT, [[1, "Memeriksa", "berkas", 100, 75_000, "1.500", 0.002, ""]])),
    { benar: 0.002 },
  ),
  satu(
    "decides on 1.500 in one sheet by 0,5 in another of the same file",
    buku("abk.xlsx", [
      { nama: "A", baris: abk(JUDUL_JAM, [[1, "Menyusun", "laporan", "0,5", 1250, 250, "", ""]], "Bendahara") },
      { nama: "B", baris: abk(JUDUL_MENIT, [[1, "Memeriksa", "berkas", 10, 75_000, "1.500", "", ""]]) },
    ]),
    { benar: 0.2, harapan: { kebutuhan: { Bendahara: 0.1, [PENATA]: 0.2 } } },
  ),
  {
    nama: "asks how 33.333 is meant where nothing else in the file tells",
    jenis: "angka",
    berkas: [csvAbk("NO;URAIAN TUGAS;SATUAN HASIL;WAKTU PENYELESAIAN (MENIT);VOLUME", "1;Memeriksa;berkas;33.333;30")],
    harapan: { tanya: ["gayaAngka"] },
    boleh: ["ditanya"],
    jawab: [{ jenis: "gayaAngka", pilih: /^titik$/u }],
    // 33,333 x 30 = 1.000 minutes.
    sesudah: { kebutuhan: { [PENATA]: 0.0133332 } },
  },
  {
    nama: "asks how 33,333 is meant where nothing else in the file tells",
    jenis: "angka",
    berkas: [csvAbk("NO;URAIAN TUGAS;SATUAN HASIL;WAKTU PENYELESAIAN (MENIT);VOLUME", "1;Memeriksa;berkas;33,333;30")],
    harapan: { tanya: ["gayaAngka"] },
    boleh: ["ditanya"],
    jawab: [{ jenis: "gayaAngka", pilih: /^koma$/u }],
    sesudah: { kebutuhan: { [PENATA]: 0.0133332 } },
  },
  {
    nama: "asks where one file writes 1.250,5 and 12.5 and a third figure can be read either way",
    jenis: "angka",
    berkas: [csvAbk(JUDUL_CSV, "1;Satu;berkas;12.5;75000;100;", "2;Dua;berkas;1,5;75000;100;", "3;Tiga;berkas;2.500;75000;10;")],
    harapan: { tanya: ["gayaAngka"] },
    boleh: ["ditanya"],
  },
  satu(
    "reads tab-separated text with 1.234,5",
    teks("abk.txt", [
      ...kepala().map((baris) => baris.map(tulisan).join("\t")),
      "NO\tURAIAN TUGAS\tSATUAN HASIL\tWAKTU PENYELESAIAN (MENIT)\tVOLUME",
      "1\tMenyusun laporan\tlaporan\t1.234,5\t10",
      "2\tMemeriksa\tberkas\t7,5\t1.000",
    ]),
    // 12.345 + 7.500 minutes.
    { benar: 0.2646 },
  ),
  satu(
    "reads a comma-separated file whose decimals stand in quotes",
    teks("abk.csv", [
      `NAMA JABATAN,,:,${PENATA}`,
      "UNIT KERJA,,:,Subbagian Keuangan",
      "",
      "NO,URAIAN TUGAS,SATUAN HASIL,WAKTU PENYELESAIAN (JAM),WAKTU KERJA EFEKTIF (JAM),BEBAN KERJA",
      '1,Memeriksa,berkas,"0,5","1.250",250',
    ]),
    { benar: 0.1 },
  ),
  satu(
    "asks in which unit time is counted where neither heading, divisor nor result tells",
    satuLembar(abk(["NO", "URAIAN TUGAS", "SATUAN HASIL", "NORMA WAKTU", "VOLUME"], [[1, "Memeriksa", "berkas", 2, 625]])),
    {
      benar: 1,
      harapan: { kebutuhan: {}, tanya: ["satuanWaktu"] },
      boleh: ["ditanya"],
      jawab: [{ jenis: "satuanWaktu", pilih: /^jam$/iu }],
      sesudah: { kebutuhan: { [PENATA]: 1 } },
    },
  ),
  satu(
    "reads hours without a unit in the headings by the results that the sheet states",
    satuLembar(
      abk(JUDUL_POLOS, [
        [1, "Menyusun", "laporan", 2, "", 625, 1, ""],
        [2, "Memeriksa", "berkas", 0.5, "", 500, 0.2, ""],
      ]),
    ),
    { benar: 1.2 },
  ),
];
