import type { Kasus } from "../kasus";
import { abk, buku, kepala, PENATA, pembuatKasus, type Baris } from "./alat";

const satu = pembuatKasus("letak");
const JUDUL: Baris = ["NO", "URAIAN TUGAS", "SATUAN", "NORMA WAKTU (MENIT)", "VOLUME", "KEBUTUHAN"];

/** 60 x 250 + 30 x 500 + 120 x 125 = 45.000 minutes. */
const TIGA = 0.6;
const total: Baris = ["", "JUMLAH", "", "", "", 0.6];
const anak = (satuNomor: string, duaNomor: string, awalan: readonly [string, string] = ["", ""]): readonly Baris[] => [
  [satuNomor, `${awalan[0]}Menghimpun`, "data", 60, 250, 0.2],
  [duaNomor, `${awalan[1]}Menyaring`, "data", 30, 500, 0.2],
];
const LAPOR: Baris = ["2", "Melapor", "laporan", 120, 125, 0.2];

const induk = (nama: string, [kepalaKelompok, ...rincian]: readonly [Baris, ...Baris[]], disebut: boolean): Kasus =>
  satu(nama, abk(JUDUL, [kepalaKelompok, ...rincian, LAPOR, total]), {
    benar: TIGA,
    harapan: { jumlahTugas: 3, ditolak: 0, ...(disebut ? { masalah: ["indukTugas"] } : {}) },
  });

export const KASUS_INDUK: readonly Kasus[] = [
  induk("takes a parent row with only a need for a title", [["1", "Mengolah data", "", "", "", 0.4], ...anak("1.1", "1.2")], false),
  induk("takes a parent row with nothing but a dash for a title", [["1", "Mengolah data", "", "-", "-", "-"], ...anak("a", "b")], false),
  induk(
    "counts a parent row with the sum of its lettered children once, and says so",
    [["1", "Mengolah data", "", 60, 500, 0.4], ...anak("", "", ["a. ", "b. "])],
    true,
  ),
  induk(
    "counts a parent row with the sum of its children in 1.1 and 1.2 once",
    [["1.", "Mengolah data", "data", 45, 750, 0.4], ...anak("1.1.", "1.2.")],
    true,
  ),
  induk(
    "counts a parent row with the sum of its children behind dashes once",
    [["1", "Mengolah data", "data", 60, 500, 0.4], ...anak("", "", ["- ", "- "])],
    true,
  ),
  satu(
    "counts a parent row whose norm is the sum of those of its children once, without stated needs",
    abk(JUDUL.slice(0, 5), [
      [1, "Mengolah data", "data", 90, 500],
      ["", "a. Menghimpun", "data", 60, 500],
      ["", "b. Menyaring", "data", 30, 500],
      [2, "Melapor", "laporan", 120, 125],
    ]),
    { benar: 0.8, harapan: { jumlahTugas: 3, masalah: ["indukTugas"] } },
  ),
  // 60 x 500 + 60 x 250 + 30 x 500 = 60.000.
  satu(
    "keeps a task above two smaller ones where the stated total counts all three",
    abk(JUDUL, [["1", "Mengolah data", "data", 60, 500, 0.4], ...anak("1.1", "1.2"), ["", "JUMLAH", "", "", "", 0.8]]),
    { benar: 0.8, harapan: { jumlahTugas: 3 } },
  ),
  // 60 x 500 + 30 x 500 = 45.000.
  ...(
    [
      ["a.", "b."],
      ["1)", 2],
      ["-", "-"],
    ] as const
  ).map(([huruf, lain]) =>
    satu(
      `takes the text behind ${huruf} and ${lain} in a column of their own for the task`,
      abk(
        ["NO", "URAIAN TUGAS", "", "SATUAN", "NORMA WAKTU (MENIT)", "VOLUME"],
        [
          [1, huruf, "Menghimpun", "data", 60, 500],
          ["", lain, "Menyaring", "data", 30, 500],
        ],
      ),
      { benar: TIGA, harapan: { jumlahTugas: 2, ditolak: 0 } },
    ),
  ),
  ...["KEBUTUHAN (4x5):1250", "KEBUTUHAN : 1.250", "KEBUTUHAN: (4 x 5) / 75.000"].map((judul) =>
    satu(
      `reads an ABK with the heading ${judul}`,
      abk(
        ["NO", "URAIAN TUGAS", "SATUAN", "NORMA WAKTU (MENIT)", "VOLUME", judul],
        [
          [1, "Menghimpun", "data", 60, 250, 0.2],
          [2, "Menyaring", "data", 60, 500, 0.4],
        ],
      ),
      { benar: TIGA },
    ),
  ),
  satu(
    "reads an ABK with the heading Ket: lihat catatan",
    abk(
      ["NO", "URAIAN TUGAS", "SATUAN", "NORMA WAKTU (MENIT)", "VOLUME", "Ket: lihat catatan"],
      [
        [1, "Menghimpun", "data", 60, 250, ""],
        [2, "Menyaring", "data", 60, 500, ""],
      ],
    ),
    { benar: TIGA },
  ),
  // 60 x 250 + 60 x 500 = 45.000.
  satu(
    "reads a norm that is merged down beside two tasks for both, and says so",
    [
      ...kepala(),
      ["NO", "URAIAN TUGAS", "SATUAN", "NORMA WAKTU (MENIT)", "VOLUME"],
      [1, "Menghimpun", "data", 60, 250],
      [2, "Menyaring", "data", "", 500],
    ],
    { benar: TIGA, pilihan: { gabung: ["D7:D8"] }, harapan: { jumlahTugas: 2, masalah: ["normaGabung"] } },
  ),
  ...["Bendahara (2)", "Lanjutan"].map((lembarKedua): Kasus => ({
    nama: `asks whether the sheet ${lembarKedua} goes on with the tasks of the same jabatan`,
    jenis: "letak",
    berkas: [
      buku("abk.xlsx", [
        { nama: "Bendahara", baris: abk(JUDUL, anak("1", "2")) },
        { nama: lembarKedua, baris: abk(JUDUL, [LAPOR]) },
      ]),
    ],
    boleh: ["ditanya"],
    harapan: { kebutuhan: { [PENATA]: 0.4 }, jumlahTugas: 2, tanya: ["lembarLanjutan"] },
    jawab: [{ jenis: "lembarLanjutan", pilih: "gabung" }],
    sesudah: { kebutuhan: { [PENATA]: TIGA }, jumlahTugas: 3, ditolak: 0, jumlahJabatan: 1 },
  })),
];
