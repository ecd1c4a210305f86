import type { HarapanKasus, JawabanKasus, Kasus } from "../kasus";
import { abk, angka, type Baris, JUDUL_MENIT, PENATA, pembuatKasus } from "./alat";

const PENDEK: Baris = ["NO", "URAIAN TUGAS", "SATUAN HASIL", "NORMA WAKTU (MENIT)", "VOLUME"];
const satu = pembuatKasus("angka");
/** As an Excel set to English keeps `1.200` that was typed as twelve hundred. */
const titik = (nilai: number): ReturnType<typeof angka> => angka(nilai, "0.000");

/** 30 x 1.200 + 60 x 2.500 = 186.000 minutes. */
const BENAR = 2.48;
const TAHAN: HarapanKasus = { kebutuhan: {}, jumlahTugas: 0, tanya: ["kewajaran"] };
const ribuan: readonly JawabanKasus[] = [{ jenis: "kewajaran", pilih: "ribuanTampil" }];
const ditahan = (nama: string, isi: readonly Baris[], benar = BENAR): Kasus =>
  satu(nama, isi, { benar: TAHAN, boleh: ["ditanya", "dibaca"], jawab: ribuan, sesudah: { kebutuhan: { [PENATA]: benar } } });

export const KASUS_RIBUAN_TAMPIL: readonly Kasus[] = [
  ditahan(
    "holds volumes of 1,2 and 2,5 that Excel shows as 1.200 and 2.500, and makes them thousands when told",
    abk(PENDEK, [
      [1, "Memasukkan data", "data", 30, titik(1.2)],
      [2, "Memeriksa data", "data", 60, titik(2.5)],
    ]),
  ),
  ditahan(
    "holds volumes and a divisor that were all cut a thousandfold, although the sheet's own results come out",
    abk(JUDUL_MENIT, [
      [1, "Memasukkan data", "data", 30, titik(75), titik(1.2), 0.48, ""],
      [2, "Memeriksa data", "data", 60, titik(75), titik(2.5), 2, ""],
    ]),
  ),
  ditahan(
    "makes only those cells thousands that are shown as such: 500 beside 2.500",
    // 30 x 500 + 60 x 2.500 = 165.000 minutes.
    abk(PENDEK, [
      [1, "Memasukkan data", "data", 30, 500],
      [2, "Memeriksa data", "data", 60, titik(2.5)],
    ]),
    2.2,
  ),
  ditahan(
    "holds a divisor of 72 without a format, which no rule knows and which is a thousandth of 72.000",
    abk(JUDUL_MENIT, [
      [1, "Memasukkan data", "data", 30, 72, 1.2, 0.5, ""],
      [2, "Memeriksa data", "data", 60, 72, 2.5, 2.0833, ""],
    ]),
  ),
  ditahan(
    "holds whole volumes under a format of thousands: 12.000 is twelve or twelve thousand",
    abk(PENDEK, [[1, "Memasukkan data", "data", 10, titik(12)]]),
    1.6,
  ),
  satu(
    "takes volumes with three decimals that the sheet's own results under a real divisor confirm",
    abk(JUDUL_MENIT, [
      [1, "Mengukur", "hektare", 6_000, 75_000, titik(1.25), 0.1, ""],
      [2, "Menata", "hektare", 3_000, 75_000, titik(2.5), 0.1, ""],
    ]),
    { benar: 0.2 },
  ),
  satu(
    "offers a thousand times the volume where results say so",
    abk(JUDUL_MENIT, [
      [1, "Memasukkan data", "data", 30, 75_000, 1.2, 0.48, ""],
      [2, "Memeriksa data", "data", 60, 75_000, 2.5, 2, ""],
    ]),
    {
      benar: TAHAN,
      boleh: ["ditanya", "dibaca"],
      jawab: [{ jenis: "kewajaran", pilih: "ribuanVolume" }],
      sesudah: { kebutuhan: { [PENATA]: BENAR } },
    },
  ),
];
