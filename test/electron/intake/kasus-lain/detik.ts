import type { Kasus } from "../kasus";
import { abk, type Baris, JUDUL_POLOS, pembuatKasus } from "./alat";

const PENDEK: Baris = ["NO", "URAIAN TUGAS", "SATUAN HASIL", "WAKTU PENYELESAIAN (DETIK)", "VOLUME"];
const BERSATUAN: Baris = ["NO", "URAIAN TUGAS", "SATUAN HASIL", "WAKTU PENYELESAIAN", "SATUAN WAKTU", "VOLUME"];
/** 90 x 10.000 + 30 x 10.000 = 1.200.000 seconds: 20.000 minutes. */
const DUA: readonly Baris[] = [
  [1, "Memasukkan data TPS", "TPS", 90, 10_000],
  [2, "Memeriksa data TPS", "TPS", 30, 10_000],
];
const DUA_PULUH_RIBU = 20_000 / 75_000;

const satu = pembuatKasus("angka");
const berjudul = (judul: string): Kasus =>
  satu(`reads seconds under the heading ${judul} and says so`, abk(PENDEK.with(3, judul), DUA), {
    benar: DUA_PULUH_RIBU,
    harapan: { masalah: ["satuanDisimpulkan"], kata: ["dalam detik"] },
  });
const bersatuan = (satuan: string, norma: number, benar: number): Kasus =>
  satu(
    `reads a norm of ${norma} with SATUAN WAKTU ${satuan} beside one in minutes`,
    abk(BERSATUAN, [
      [1, "Memasukkan data", "data", norma, satuan, 1_000],
      [2, "Melayani", "orang", 60, "menit", 625],
    ]),
    { benar: 0.5 + benar, harapan: { masalah: ["waktuPanjang"] } },
  );

export const KASUS_DETIK: readonly Kasus[] = [
  berjudul("WAKTU PENYELESAIAN (DETIK)"),
  berjudul("NORMA WAKTU (dtk)"),
  berjudul("Waktu Penyelesaian dalam Detik"),
  berjudul("NORMA WAKTU (SECONDS)"),
  satu(
    "reads seconds beside a divisor in minutes and results that come out so",
    abk(JUDUL_POLOS.with(3, "WAKTU PENYELESAIAN (DETIK)"), [
      [1, "Memasukkan data TPS", "TPS", 90, 75_000, 10_000, 0.2, ""],
      [2, "Memeriksa data TPS", "TPS", 30, 75_000, 10_000, 0.0667, ""],
    ]),
    { benar: DUA_PULUH_RIBU },
  ),
  satu(
    "reads seconds beside a divisor in seconds",
    abk(JUDUL_POLOS.with(3, "WAKTU PENYELESAIAN (DETIK)").with(4, "WAKTU KERJA EFEKTIF (DETIK)"), [
      [1, "Memasukkan data TPS", "TPS", 90, 4_500_000, 10_000, 0.2, ""],
    ]),
    { benar: 0.2 },
  ),
  satu(
    "asks where the heading says seconds and the results come out as minutes",
    abk(JUDUL_POLOS.with(3, "WAKTU PENYELESAIAN (DETIK)"), [[1, "Menyusun", "laporan", 120, 75_000, 625, 1, ""]]),
    {
      benar: 1,
      boleh: ["ditanya"],
      harapan: { tanya: ["satuanWaktu"] },
      jawab: [{ jenis: "satuanWaktu", pilih: "menit" }],
      sesudah: { kebutuhan: { "Penata Layanan Operasional": 1 } },
    },
  ),
  bersatuan("detik", 600, 10_000 / 75_000),
  bersatuan("dtk", 90, 1_500 / 75_000),
  bersatuan("Detik/data", 30, 500 / 75_000),
  satu(
    "refuses a norm whose SATUAN WAKTU is no unit of time, and not the rows beside it",
    abk(BERSATUAN, [
      [1, "Memasukkan data", "data", 30, "sesi", 1_000],
      [2, "Melayani", "orang", 60, "menit", 625],
      [3, "Mencatat", "buku", 60, "menit", 625],
    ]),
    { benar: 1, harapan: { ditolak: 1, masalah: ["nilaiTidakDikenal"] } },
  ),
  satu(
    "reads the norm beside a divisor of 1.250 jam in hours where the others are minutes against 75.000",
    abk(JUDUL_POLOS, [
      [1, "Menyusun", "laporan", 120, 75_000, 625, 1, ""],
      [2, "Menelaah", "laporan", 2, "1.250 jam", 250, 0.4, ""],
      [3, "Melayani", "orang", 60, 75_000, 125, 0.1, ""],
    ]),
    { benar: 1.5, harapan: { masalah: ["waktuPanjang"] } },
  ),
];
