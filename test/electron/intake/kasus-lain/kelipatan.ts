import type { HarapanKasus, Kasus } from "../kasus";
import { abk, type Baris, type Isi, pembuatKasus } from "./alat";

const BERPERIODE: Baris = ["NO", "URAIAN TUGAS", "SATUAN HASIL", "NORMA WAKTU (MENIT)", "VOLUME", "PERIODE"];
const satu = pembuatKasus("angka");

/** One task of 600 minutes and a volume of 10: its need is 0,08 for each time a year. */
const berperiode = (periode: Isi, setahun: number, harapan: HarapanKasus = { masalah: ["volumeKelipatan"] }): Kasus =>
  satu(
    `counts 10 beside the period ${JSON.stringify(periode)} as ${setahun} a year`,
    abk(BERPERIODE, [[1, "Menata dapil", "dokumen", 600, 10, periode]]),
    { benar: (600 * setahun) / 75_000, harapan },
  );
/** A row beside one of 60 minutes 625 times a year, so that the sheet has something to take: 0,5. */
const ditolak = (periode: string, volume = 10): Kasus =>
  satu(
    `refuses ${volume} beside the period ${JSON.stringify(periode)}, of which nobody can tell how often it counts`,
    abk(BERPERIODE, [
      [1, "Menata dapil", "dokumen", 6_000, volume, periode],
      [2, "Melayani", "orang", 60, 625, "tahun"],
    ]),
    { benar: 0.5, harapan: { ditolak: 1 } },
  );
const berjudul = (judul: string, setahun: number): Kasus =>
  satu(
    `reads 10 under the heading ${judul} as ${setahun} a year and says so`,
    abk(BERPERIODE.slice(0, 5).with(4, judul), [[1, "Menata dapil", "dokumen", 6_000, 10]]),
    { benar: (6_000 * setahun) / 75_000, harapan: { masalah: ["volumeKelipatan"] } },
  );

export const KASUS_KELIPATAN: readonly Kasus[] = [
  berperiode("5 tahunan", 2),
  berperiode("Lima tahun sekali", 2),
  berperiode("1 kali dalam 5 tahun", 2),
  berperiode("setiap 5 (lima) tahun", 2, {}),
  berperiode("Per 4 tahun", 2.5),
  berperiode("2 bulanan", 60),
  berperiode("Dua bulan sekali", 60),
  berperiode("dwibulanan", 60),
  berperiode("caturwulan", 30),
  berperiode("tiap 3 bulan", 40, {}),
  berperiode("6 bulanan", 20, {}),
  berperiode("setengah tahun", 20, {}),
  berperiode("12 bulan", 10, {}),
  berperiode("2 minggu sekali", 250),
  berperiode("dua mingguan", 250),
  berperiode("2 hari sekali", 1250),
  berperiode("kuartal", 40, {}),
  ditolak("Per tahapan"),
  ditolak("2 kali sebulan"),
  ditolak("1-2 tahun"),
  ditolak("harian/bulanan"),
  ditolak("insidental"),
  satu(
    "takes 2 beside 2 kali sebulan for the same two: 24 a year",
    abk(BERPERIODE, [[1, "Menata dapil", "dokumen", 600, 2, "2 kali sebulan"]]),
    { benar: (600 * 24) / 75_000 },
  ),
  satu(
    "asks of which period a volume is whose cell is empty among others that are filled",
    abk(BERPERIODE, [
      [1, "Melayani", "orang", 60, 5, "hari"],
      [2, "Menata dapil", "dokumen", 600, 10, ""],
    ]),
    // 60 x 5 x 250 = 75.000 minutes, and 600 x 10 a year.
    {
      benar: 1.08,
      boleh: ["ditanya"],
      harapan: { tanya: ["kewajaran"] },
      jawab: [{ jenis: "kewajaran", pilih: "hari" }],
      // 600 x 10 x 250 = 1.500.000 minutes.
      sesudah: { kebutuhan: { "Penata Layanan Operasional": 21 } },
    },
  ),
  satu(
    "reads a volume of 10 dokumen per lima tahun as 2 a year",
    abk(BERPERIODE.slice(0, 5), [[1, "Menata dapil", "dokumen", 6_000, "10 dokumen per lima tahun"]]),
    { benar: 0.16, harapan: { masalah: ["volumeKelipatan"] } },
  ),
  berjudul("VOLUME PER 5 TAHUN", 2),
  berjudul("BEBAN KERJA 2 BULANAN", 60),
  berjudul("VOLUME LIMA TAHUNAN", 2),
  satu(
    "leaves an average over three years a year's volume",
    abk(BERPERIODE.slice(0, 5).with(4, "VOLUME RATA-RATA 3 TAHUN TERAKHIR"), [[1, "Menata dapil", "dokumen", 6_000, 10]]),
    { benar: 0.8 },
  ),
];
