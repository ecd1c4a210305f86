import type { Kasus } from "../kasus";
import { abk, type Baris, PENATA, pembuatKasus } from "./alat";

const DASAR: Baris = ["NO", "URAIAN TUGAS", "SATUAN HASIL", "WAKTU (MENIT)", "VOLUME"];
const satu = pembuatKasus("kolom");
const tanpa = (kebutuhan: number): Pick<Kasus, "jawab" | "sesudah"> => ({
  jawab: [{ jenis: "kewajaran", pilih: "abaikan" }],
  sesudah: { kebutuhan: { [PENATA]: kebutuhan } },
});

export const KASUS_FAKTOR: readonly Kasus[] = [
  satu(
    "asks about a column of frequencies beside the volume, and counts it until told",
    // 30 x 5 x 12 + 10 x 20 x 240 = 49.800 minutes; without it 30 x 5 + 10 x 20 = 350.
    abk(
      [...DASAR, "FREKUENSI (PER TAHUN)"],
      [
        [1, "Menyusun", "laporan", 30, 5, 12],
        [2, "Melayani", "orang", 10, 20, 240],
      ],
    ),
    { benar: 0.664, boleh: ["ditanya"], harapan: { tanya: ["kewajaran"], masalah: ["kolomFaktor"] }, ...tanpa(350 / 75_000) },
  ),
  satu(
    "counts a column of frequencies that the printed results count",
    abk(
      [...DASAR, "FREK.", "KEBUTUHAN PEGAWAI"],
      [
        [1, "Menyusun", "laporan", 30, 5, 12, 0.024],
        [2, "Melayani", "orang", 10, 20, 240, 0.64],
      ],
    ),
    { benar: 0.664, harapan: { masalah: ["kolomFaktor"] } },
  ),
  satu(
    "leaves a column of frequencies out that the printed results leave out",
    abk(
      [...DASAR, "FREKUENSI", "KEBUTUHAN PEGAWAI"],
      [
        [1, "Menyusun", "laporan", 60, 625, 12, 0.5],
        [2, "Melayani", "orang", 60, 125, 250, 0.1],
      ],
    ),
    { benar: 0.6, harapan: { masalah: ["kolomFaktor"] } },
  ),
  satu(
    "reads Harian and Bulanan in a column of frequencies as the period of the volume",
    // 60 x 5 x 12 + 60 x 5 x 250 = 78.600 minutes.
    abk(
      [...DASAR, "FREKUENSI"],
      [
        [1, "Menyusun", "laporan", 60, 5, "Bulanan"],
        [2, "Melayani", "orang", 60, 5, "Harian"],
      ],
    ),
    { benar: 1.048 },
  ),
  satu(
    "counts the people of a task by the products that the rows print",
    // 3 x 100 x 50 + 3 x 50 x 100 = 30.000 minutes.
    abk(
      ["NO", "URAIAN TUGAS", "SATUAN HASIL", "JUMLAH PETUGAS", "VOLUME", "WAKTU (MENIT)", "TOTAL MENIT"],
      [
        [1, "Melipat", "paket", 3, 100, 50, 15_000],
        [2, "Menyortir", "paket", 3, 50, 100, 15_000],
      ],
    ),
    { benar: 0.4, harapan: { masalah: ["kolomFaktor"] } },
  ),
  satu(
    "takes the norm with its allowance where the results count it",
    // 75 x 250 + 50 x 500 = 43.750 minutes.
    abk(
      ["NO", "URAIAN TUGAS", "SATUAN HASIL", "WAKTU (MENIT)", "KELONGGARAN (%)", "WAKTU BAKU (MENIT)", "VOLUME", "KEBUTUHAN"],
      [
        [1, "Menyusun", "laporan", 60, 25, 75, 250, 0.25],
        [2, "Melayani", "orang", 40, 25, 50, 500, 0.3333],
      ],
    ),
    { benar: 43_750 / 75_000, harapan: { masalah: ["kolomFaktor"] } },
  ),
  satu(
    "adds an allowance without a column of its own norms, and asks",
    abk(
      ["NO", "URAIAN TUGAS", "SATUAN HASIL", "WAKTU (MENIT)", "ALLOWANCE", "VOLUME"],
      [[1, "Menyusun", "laporan", 60, { t: "n", v: 0.25, z: "0%" }, 500]],
    ),
    { benar: 0.5, boleh: ["ditanya"], harapan: { tanya: ["kewajaran"] }, ...tanpa(0.4) },
  ),
  satu(
    "takes a column of frequencies alone for the volume",
    abk([...DASAR.slice(0, 4), "FREKUENSI"], [[1, "Menyusun", "laporan", 60, 625]]),
    { benar: 0.5 },
  ),
];
