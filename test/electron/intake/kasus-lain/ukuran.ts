import type { Kasus } from "../kasus";
import { abk, csvAbk, JUDUL_MENIT, pembuatKasus, type Baris } from "./alat";

const satu = pembuatKasus("angka");

/** Semicolon text under norm and divisor with these units. */
const csv = (satuan: string, ...baris: readonly string[]): ReturnType<typeof csvAbk> =>
  csvAbk(
    `NO;URAIAN TUGAS;SATUAN HASIL;WAKTU PENYELESAIAN${satuan};WAKTU KERJA EFEKTIF${satuan};BEBAN KERJA;PEGAWAI YANG DIBUTUHKAN`,
    ...baris,
  );
const judul = (norma: string, pembagi: string): Baris =>
  JUDUL_MENIT.with(3, `WAKTU PENYELESAIAN${norma}`).with(4, `WAKTU KERJA EFEKTIF${pembagi}`);

/** Divisors that look like another one, and norms in days. Needs are those of 75.000 minutes, 300 a day, 250 days. */
export const KASUS_UKURAN: readonly Kasus[] = [
  // (480 + 540) minutes at 75.000; by the sheet 480/7.200 + 540/72.000 = 0,0742.
  satu(
    "reads a divisor of 7.200 under minutes as its results do, beside 72.000",
    csv(" (MENIT)", "1;Satu;berkas;240;7.200;2;0,0667", "2;Dua;laporan;180;72.000;3;0,0075"),
    { benar: 0.0136, harapan: { masalah: ["pembagiBerbeda"], kata: ["7.200 dan 72.000 menit", "0,0742"] } },
  ),
  satu(
    "reads a divisor of 7,200 under minutes in English text",
    csv(" (MENIT)", "1;Satu;berkas;240;7,200;2;0.0667", "2;Dua;laporan;180;7,200;3;0.075"),
    // 480 + 540; by the sheet 1.020 / 7.200 = 0,1417.
    { benar: 0.0136, harapan: { masalah: ["pembagiBerbeda"], kata: ["7.200 menit", "0,1417"] } },
  ),
  // 180 + 1.800 = 1.980 minutes.
  satu(
    "reads a divisor of 4.500 under minutes where no result decides",
    csv(" (MENIT)", "1;Satu;berkas;90;4.500;2;", "2;Dua;laporan;90;72.000;20;"),
    { benar: 0.0264, harapan: { kata: ["4.500 dan 72.000 menit"] } },
  ),
  // 480 + 720 = 1.200 minutes.
  satu(
    "reads a divisor of 7.200 by its column where no heading names a unit",
    csv("", "1;Satu;berkas;240;7.200;2;0,0667", "2;Dua;laporan;240;72.000;3;0,01"),
    { benar: 0.016, harapan: { kata: ["7.200 dan 72.000 menit"] } },
  ),
  // 1,5 x 88 = 132 hours = 7.920 minutes.
  satu("reads a divisor of 1.320 under hours as hours of a year", csv(" (JAM)", "1;Satu;berkas;1,5;1.320;88;0,1"), { benar: 0.1056 }),
  // 90 x 2 minutes a day, 250 days: 45.000.
  satu(
    "still reads 7,200 under hours as the hours of a day where the file writes decimals with a comma",
    csv(" (JAM)", "1;Satu;berkas;1,5;7,200;2;0,4167"),
    { benar: 0.6 },
  ),
  // 20 x 1 + 10 x 2 = 40 days of 300 minutes; by the sheet 40 / 240.
  satu(
    "asks how long a day is where norms and divisors are in days",
    abk(judul(" (HARI)", " (HARI)"), [
      [1, "Satu", "dokumen", 20, 240, 1, 0.0833, ""],
      [2, "Dua", "dokumen", 10, 240, 2, 0.0833, ""],
    ]),
    {
      benar: 0.16,
      boleh: ["ditanya"],
      harapan: { tanya: ["satuanWaktu"], masalah: ["satuanDisimpulkan"], kata: ["sehari 300 menit", "240 hari = 72.000 menit", "0,1667"] },
      jawab: [{ jenis: "satuanWaktu", pilih: "lembar" }],
      sesudah: { kebutuhan: { "Penata Layanan Operasional": 0.1667 } },
    },
  ),
  // 40 days of 300 minutes; the year of 250 days is the profile's, so nothing is to be asked.
  satu(
    "reads days of work against a year of 250 days as a plain quotient",
    abk(judul(" (HARI KERJA)", " (HARI KERJA)"), [[1, "Satu", "dokumen", 20, 250, 2, 0.16, ""]]),
    { benar: 0.16, harapan: { masalah: ["satuanDisimpulkan"] } },
  ),
  // Four times 60 hours against 240 days of five hours: 14.400 minutes at 75.000.
  satu(
    "reads norms in hours against a divisor in days by the results",
    abk(judul(" (JAM)", " (HARI)"), [
      [1, "Satu", "dokumen", 2, 240, 60, 0.1, ""],
      [2, "Dua", "dokumen", 4, 240, 30, 0.1, ""],
    ]),
    { benar: 0.192, harapan: { masalah: ["satuanDisimpulkan", "pembagiBerbeda"] } },
  ),
  // 240 days of 300 minutes at 72.000; 72.000 at 75.000.
  satu(
    "reads norms in days against a divisor in minutes by the results",
    abk(judul(" (HARI)", " (MENIT)"), [
      [1, "Satu", "dokumen", 2, 72_000, 60, 0.5, ""],
      [2, "Dua", "dokumen", 4, 72_000, 30, 0.5, ""],
    ]),
    { benar: 0.96, harapan: { masalah: ["satuanDisimpulkan"] } },
  ),
  // The results take 450 minutes a day: 240 x 450 = 108.000.
  satu(
    "takes the length of a day from the results and says so",
    abk(judul(" (HARI)", " (MENIT)"), [
      [1, "Satu", "dokumen", 2, 72_000, 60, 0.75, ""],
      [2, "Dua", "dokumen", 4, 72_000, 30, 0.75, ""],
    ]),
    { benar: 1.44, harapan: { kata: ["sehari 450 menit menurut lembar ini"] } },
  ),
  // Twelve weeks of 1.500 minutes.
  satu("asks about norms in weeks", abk(judul(" (MINGGU)", " (MINGGU)"), [[1, "Satu", "dokumen", 2, 48, 6, 0.25, ""]]), {
    benar: 0.24,
    boleh: ["ditanya"],
    harapan: { tanya: ["satuanWaktu"] },
  }),
  // 40 days of 300 minutes: a quotient of 240 alone does not say that it is days.
  satu(
    "asks whether norms without a unit are days where the divisor is 240",
    abk(judul("", ""), [
      [1, "Satu", "dokumen", 20, 240, 1, 0.0833, ""],
      [2, "Dua", "dokumen", 10, 240, 2, 0.0833, ""],
    ]),
    { benar: 0.16, boleh: ["ditanya"], harapan: { tanya: ["satuanWaktu"], kata: ["tidak menyebut satuan waktu"] } },
  ),
  // (2 + 4) days a month: 6 x 300 x 12 = 21.600 minutes; the question counts the twelve too.
  satu(
    "counts the months of VOLUME PER BULAN in what it says of norms in days",
    abk(judul(" (HARI)", " (HARI)").with(5, "VOLUME PER BULAN"), [
      [1, "Satu", "dokumen", 2, 240, 1, 0.1, ""],
      [2, "Dua", "dokumen", 4, 240, 1, 0.2, ""],
    ]),
    { benar: 0.288, boleh: ["ditanya"], harapan: { tanya: ["satuanWaktu"], kata: ["kebutuhannya 0,288"] } },
  ),
  // `(HARI)` above 300 beside minutes is the period: 30 x 10 x 250.
  satu(
    "still reads 300 under (HARI) beside minutes as a day of minutes",
    abk(judul(" (MENIT)", " (HARI)"), [[1, "Satu", "orang", 30, 300, 10, 1, ""]]),
    { benar: 1 },
  ),
];
