import type { Kasus } from "../kasus";
import { abk, type Baris, JUDUL_POLOS, pembuatKasus } from "./alat";

const satu = pembuatKasus("angka");
const PENDEK: Baris = ["NO", "URAIAN TUGAS", "SATUAN HASIL", "NORMA WAKTU", "VOLUME"];

/** 1.30 is 90 minutes and 0.45 is 45: 250 of each are 33.750 minutes. */
const BENAR = 0.45;
const berjudul = (satuan: string, isi: readonly [number | string, number | string] = [1.3, 0.45]): Kasus =>
  satu(
    `reads ${isi.join(" and ")} under NORMA WAKTU ${satuan} as hours and minutes`,
    abk(PENDEK.with(3, `NORMA WAKTU ${satuan}`), [
      [1, "Menerjemahkan", "dokumen", isi[0], 250],
      [2, "Memeriksa", "dokumen", isi[1], 250],
    ]),
    { benar: BENAR, harapan: { masalah: ["waktuPanjang"] } },
  );

export const KASUS_JAM_MENIT: readonly Kasus[] = [
  berjudul("(jam.menit)"),
  berjudul("(Jam,Menit)"),
  berjudul("(HH.MM)"),
  berjudul("(jam.menit)", ["1.30", "0.45"]),
  satu(
    "reads minutes and seconds under (menit.detik)",
    // 1,5 minutes and 0,75 minutes, 10.000 of each: 22.500 minutes.
    abk(PENDEK.with(3, "NORMA WAKTU (menit.detik)"), [
      [1, "Menerjemahkan", "dokumen", 1.3, 10_000],
      [2, "Memeriksa", "dokumen", 0.45, 10_000],
    ]),
    { benar: 0.3 },
  ),
  satu(
    "reads decimals of an hour under (jam.menit) where a part is more than 59",
    // 1,5 and 0,75 hours: 135 minutes, 250 times.
    abk(PENDEK.with(3, "NORMA WAKTU (jam.menit)"), [
      [1, "Menerjemahkan", "dokumen", 1.5, 250],
      [2, "Memeriksa", "dokumen", 0.75, 250],
    ]),
    { benar: 0.45, boleh: ["dibaca", "ditanya"] },
  ),
  satu(
    "does not take results that are rounded up to whole people for volumes of a quarter",
    abk(JUDUL_POLOS.with(3, "WAKTU PENYELESAIAN (MENIT)"), [
      [1, "Menyusun", "laporan", 60, 75_000, 250, 1, ""],
      [2, "Memeriksa", "berkas", 60, 75_000, 500, 1, ""],
      [3, "Melayani", "orang", 60, 75_000, 250, 1, ""],
    ]),
    { benar: 0.8 },
  ),
  satu(
    "tells of a divisor on a line of its own below the tasks",
    // 36.000 + 7.200 = 43.200 minutes: 0,576 by 75.000 and 0,6 by the sheet's own 72.000.
    abk(PENDEK.with(3, "NORMA WAKTU (MENIT)"), [
      [1, "Memverifikasi", "SPJ", 30, 1_200],
      [2, "Memeriksa", "LPJ", 60, 120],
      ["", "Waktu Kerja Efektif", "", "", "", 72_000],
    ]),
    { benar: 0.576, harapan: { masalah: ["pembagiBerbeda"] } },
  ),
  satu(
    "reads 2 hari as two days where the heading counts days",
    abk(PENDEK.with(3, "NORMA WAKTU (HARI)"), [
      [1, "Menyusun", "laporan", 1, 100],
      [2, "Memeriksa", "laporan", "2 hari", 10],
    ]),
    { benar: 0.48 },
  ),
];
