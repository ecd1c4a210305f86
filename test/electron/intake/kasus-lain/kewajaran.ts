import type { Kasus } from "../kasus";
import { abk, csvAbk, JUDUL_JAM, JUDUL_MENIT, JUDUL_POLOS, PENATA, satuLembar, type Baris } from "./alat";

const satu = (nama: string, baris: readonly Baris[], lain: Partial<Kasus>): Kasus => ({
  nama,
  jenis: "kewajaran",
  berkas: [satuLembar(baris)],
  harapan: { tanya: ["kewajaran"] },
  boleh: ["ditanya"],
  ...lain,
});
const jumlah = (nilai: number): Baris => ["", "JUMLAH", "", "", "", "", nilai, ""];
const SEDERHANA: Baris = ["NO", "URAIAN TUGAS", "SATUAN HASIL", "NORMA WAKTU (JAM)", "VOLUME"];

export const KASUS_KEWAJARAN: readonly Kasus[] = [
  // 120 hours x 1.500 = 144 people; as minutes 2,4.
  satu(
    "holds back 144 people for one arsiparis, and lets hours become minutes with one answer",
    abk(SEDERHANA, [[1, "Menata arsip", "berkas", 120, 1500]], "Arsiparis"),
    {
      jawab: [{ jenis: "kewajaran", pilih: /menit/iu }],
      sesudah: { kebutuhan: { Arsiparis: 2.4 } },
    },
  ),
  satu("takes 144 people where the analyst says that it is so", abk(SEDERHANA, [[1, "Menata arsip", "berkas", 120, 1500]], "Arsiparis"), {
    jawab: [{ jenis: "kewajaran", pilih: /memang|terima/iu }],
    sesudah: { kebutuhan: { Arsiparis: 144 } },
  }),
  satu("holds back a norm above a year", abk(JUDUL_MENIT, [[1, "Menyusun renstra", "dokumen", 90_000, 75_000, 1, "", ""]]), {}),
  // Norms of 120 under hours, the total of the sheet is a sixtieth.
  satu(
    "holds back a total 60 times its sheet's own",
    abk(JUDUL_JAM.with(4, "WAKTU KERJA EFEKTIF (MENIT)"), [[1, "Menyusun", "laporan", 120, 75_000, 625, "", ""], jumlah(1)]),
    {
      boleh: ["ditanya", "dibaca"],
      harapan: {},
      jawab: [
        { jenis: "kewajaran", pilih: /menit/iu },
        { jenis: "satuanWaktu", pilih: /menit/iu },
      ],
      sesudah: { kebutuhan: { [PENATA]: 1 } },
    },
  ),
  satu(
    "holds back a total that is a thousand times its sheet's own",
    abk(JUDUL_POLOS, [[1, "Menyusun", "laporan", 120, 75_000, 625_000, "", ""], jumlah(1)]),
    {},
  ),
  satu(
    "holds back a total that is a thousandth of its sheet's own",
    abk(JUDUL_MENIT, [[1, "Menyusun", "laporan", 0.12, 75_000, 625, "", ""], jumlah(1)]),
    {},
  ),
  // 10 x 200 x 250 days = 500.000 minutes: 6,7 people where one holds the post.
  satu(
    "holds back more than five times the holders, as a yearly volume read as daily gives",
    [
      ["NAMA JABATAN", "", ":", PENATA],
      ["UNIT KERJA", "", ":", "Subbagian Keuangan"],
      ["JUMLAH PEMEGANG JABATAN", "", ":", 1],
      [],
      [...SEDERHANA.with(3, "NORMA WAKTU (MENIT)"), "PERIODE"],
      [1, "Melayani", "orang", 10, 200, "hari"],
    ],
    { jawab: [{ jenis: "kewajaran", pilih: /setahun/iu }], sesudah: { kebutuhan: { [PENATA]: 0.0266667 } } },
  ),
  {
    nama: "lets a need of four for one holder pass without a question",
    jenis: "kewajaran",
    berkas: [
      satuLembar([
        ["NAMA JABATAN", "", ":", PENATA],
        ["UNIT KERJA", "", ":", "Subbagian Keuangan"],
        ["JUMLAH PEMEGANG JABATAN", "", ":", 1],
        [],
        SEDERHANA.with(3, "NORMA WAKTU (MENIT)"),
        [1, "Melayani", "orang", 120, 2500],
      ]),
    ],
    harapan: { kebutuhan: { [PENATA]: 4 } },
  },
  satu(
    "does not let a need of 0,0003 pass where the sheet says 0,3",
    abk(JUDUL_MENIT, [[1, "Menyusun", "laporan", 0.036, 75_000, 625, 0.3, ""]]),
    { harapan: { masalah: ["hasilBarisBerbeda"] }, boleh: ["dibaca", "ditanya"] },
  ),
  {
    nama: "does not read norms of 1.250 minutes as 1,25 where the rows add up to the sheet's total only so",
    jenis: "kewajaran",
    berkas: [
      csvAbk(
        "NO;URAIAN TUGAS;SATUAN HASIL;WAKTU PENYELESAIAN (MENIT);WAKTU KERJA EFEKTIF (MENIT);BEBAN KERJA;PEGAWAI YANG DIBUTUHKAN",
        "1;Menyusun;laporan;1.250;75.000;12;0,2",
        ";JUMLAH;;;;;0,2",
      ),
    ],
    harapan: { kebutuhan: { [PENATA]: 0.2 } },
  },
  {
    nama: "counts minutes where a heading says hours but every row's own result says minutes, or asks",
    jenis: "kewajaran",
    berkas: [
      satuLembar(
        abk(JUDUL_JAM, [
          [1, "Menyusun", "laporan", 120, 75_000, 625, 1, ""],
          [2, "Memeriksa", "berkas", 10, 75_000, 1022, 0.136266667, ""],
        ]),
      ),
    ],
    harapan: { kebutuhan: { [PENATA]: 1.136267 } },
    boleh: ["dibaca", "ditanya"],
  },
];
