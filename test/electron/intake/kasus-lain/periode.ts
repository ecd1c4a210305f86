import type { Kasus } from "../kasus";
import { abk, JUDUL_JAM, JUDUL_MENIT, JUDUL_POLOS, type Baris, type Isi, pembuatKasus } from "./alat";

const PENDEK: Baris = ["NO", "URAIAN TUGAS", "SATUAN HASIL", "NORMA WAKTU (MENIT)", "VOLUME"];
/** One task of 60 minutes: its need by the yearly volume. */
const menurut = (volumeSetahun: number): number => (60 * volumeSetahun) / 75_000;

const satu = pembuatKasus("angka");
const bervolume = (isi: Isi, setahun: number, boleh: Kasus["boleh"] = ["dibaca", "ditanya", "ditolak"]): Kasus =>
  satu(
    `reads a volume of ${JSON.stringify(isi)} as ${setahun} a year, or says that it does not`,
    abk(PENDEK, [[1, "Memeriksa berkas", "berkas", 60, isi]]),
    { benar: menurut(setahun), boleh },
  );
const berjudul = (judul: string, setahun: number): Kasus =>
  satu(
    `reads 10 under the heading ${judul} as ${setahun} a year`,
    abk(PENDEK.with(4, judul), [[1, "Memeriksa berkas", "berkas", 60, 10]]),
    { benar: menurut(setahun) },
  );
const bernorma = (isi: Isi, menit: number, boleh: Kasus["boleh"] = ["dibaca", "ditanya", "ditolak"]): Kasus =>
  satu(
    `reads a norm of ${JSON.stringify(isi)} as ${menit} minutes, or says that it does not`,
    abk(PENDEK, [[1, "Memeriksa berkas", "berkas", isi, 100]]),
    { benar: (menit * 100) / 75_000, boleh },
  );

export const KASUS_PERIODE: readonly Kasus[] = [
  bervolume("12/tahun", 12),
  bervolume("12 /th", 12),
  bervolume("3/hari", 750),
  bervolume("3/hr", 750),
  bervolume("1/bln", 12),
  bervolume("1 kali sebulan", 12),
  bervolume("2x sebulan", 24),
  bervolume("1x setahun", 1),
  bervolume("4 kali dalam setahun", 4),
  bervolume("10 berkas per minggu", 500),
  bervolume("10 berkas perbulan", 120),
  bervolume("10 (bulan)", 120),
  // A count of months is a count, as of reports; twelve months a year are not 144.
  bervolume("12 bulan", 12),
  bervolume("12 bln", 12),
  bervolume("250 hari", 250),
  bervolume("52 minggu", 52),
  bervolume("4 triwulan", 4),
  bervolume("1 tahun", 1),
  bervolume("12 x 4", 48),
  bervolume("12x4", 48),
  bervolume("12*4", 48),
  bervolume("2 x 12 bulan", 24),
  bervolume("12 + 4", 16),
  bervolume("100 - 200", 150),
  bervolume("±100", 100),
  bervolume("100 an", 100),
  bervolume("-", 0),
  bervolume("tentatif", 0),
  bervolume(true, 0),
  berjudul("VOLUME (12 BULAN)", 10),
  berjudul("VOLUME 1 TAHUN (12 BULAN)", 10),
  berjudul("VOLUME RATA-RATA PER BULAN", 120),
  berjudul("VOLUME/BLN", 120),
  berjudul("BEBAN KERJA PER HARI", 2500),
  berjudul("JUMLAH HASIL KERJA (TAHUNAN)", 10),
  berjudul("VOLUME TAHUN 2025", 10),
  bernorma("2 jam/berkas", 120),
  bernorma("30'/berkas", 30),
  bernorma("1j 30m", 90),
  bernorma("1 jam 15 mnt", 75),
  bernorma("setengah jam", 30),
  bernorma("1/2 jam", 30),
  bernorma("90 detik", 1.5),
  bernorma("1 HK", 300),
  bernorma("3 hr kerja", 900),
  bernorma("1 OJ", 60),
  bernorma("1 bulan", 6000),
  bernorma("5 menit x 3", 15),
  bernorma("30 menit s.d. 1 jam", 45),
  satu("keeps an output unit of laporan/bulan from multiplying its volume", abk(PENDEK, [[1, "Merekap", "laporan/bulan", 60, 12]]), {
    benar: menurut(12),
  }),
  satu(
    "keeps a task text that speaks of every month from multiplying its volume",
    abk(PENDEK, [[1, "Merekap absensi setiap bulan", "laporan", 60, 12]]),
    { benar: menurut(12) },
  ),
  satu(
    "reads norms in hours although the divisor's heading says minutes",
    abk(JUDUL_JAM.with(4, "WAKTU KERJA EFEKTIF (MENIT)"), [[1, "Menyusun", "laporan", 2, 75_000, 625, 1, ""]]),
    { benar: 1 },
  ),
  satu(
    "reads a single norm of 30 menit in a sheet of hours as it says",
    abk(JUDUL_JAM, [
      [1, "Menyusun", "laporan", 2, 1250, 600, "", ""],
      [2, "Memeriksa", "berkas", "30 menit", 1250, 100, "", ""],
    ]),
    { benar: 1 },
  ),
  satu("reads a divisor that is written 75.000 menit", abk(JUDUL_POLOS, [[1, "Menyusun", "laporan", 120, "75.000 menit", 625, 1, ""]]), {
    benar: 1,
  }),
  satu("reads a divisor that is written 1.250 jam", abk(JUDUL_POLOS, [[1, "Menyusun", "laporan", 2, "1.250 jam", 625, 1, ""]]), {
    benar: 1,
  }),
  satu("does not take weekly hours of 37,5 for a year's", abk(JUDUL_JAM, [[1, "Melayani", "orang", 0.5, 37.5, 75, 1, ""]]), {
    benar: 1.5,
    boleh: ["dibaca", "ditanya", "ditolak", "ditegur"],
  }),
  satu("does not take daily hours of 7,5 for a year's", abk(JUDUL_JAM, [[1, "Melayani", "orang", 0.5, 7.5, 15, 1, ""]]), {
    benar: 1.5,
    boleh: ["dibaca", "ditanya", "ditolak"],
  }),
  satu(
    "says that 1.237,5 hours is another divisor than the profile's",
    abk(JUDUL_JAM, [[1, "Menyusun", "laporan", 2, 1237.5, 618.75, 1, ""]]),
    { benar: 0.99, harapan: { masalah: ["pembagiBerbeda"] } },
  ),
  satu(
    "says that 78.000 minutes is another divisor than the profile's",
    abk(JUDUL_MENIT, [[1, "Menyusun", "laporan", 120, 78_000, 650, 1, ""]]),
    { benar: 1.04, harapan: { masalah: ["pembagiBerbeda"] } },
  ),
  satu(
    "reads a result in percent as a result",
    abk(JUDUL_MENIT, [[1, "Menyusun", "laporan", 120, 75_000, 625, { t: "n", v: 1, z: "0%" }, ""]]),
    { benar: 1 },
  ),
  satu("does not take a divisor of zero as one", abk(JUDUL_MENIT, [[1, "Menyusun", "laporan", 120, 0, 625, "", ""]]), { benar: 1 }),
  satu(
    "tells of a volume that is an error of a formula",
    abk(JUDUL_MENIT, [
      [1, "Menyusun", "laporan", 120, 75_000, 625, 1, ""],
      [2, "Memeriksa", "berkas", 10, 75_000, { t: "e", v: 0x17 }, "", ""],
    ]),
    { benar: 1, harapan: { ditolak: 1, masalah: ["selGalatRumus"] } },
  ),
];
