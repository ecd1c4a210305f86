import type { Kasus } from "../kasus";
import { JUDUL_MENIT, nip, PENATA, pembuatKasus, type Baris } from "./alat";

const kolom = pembuatKasus("kolom");
const letak = pembuatKasus("letak");
const orangan = pembuatKasus("orang");
const DATAR: Baris = ["UNIT KERJA", "NAMA JABATAN", "URAIAN TUGAS", "SATUAN", "VOLUME", "WAKTU (MENIT)", "KEBUTUHAN"];
const DAFTAR: Baris = ["NO", "NIP", "NAMA", "GOL", "JABATAN", "UNIT KERJA"];

/** Four tasks of three jabatan in two units: 15.000 + 15.000, 15.000 and 7.500 minutes of 75.000. */
const tugas = (unit: readonly string[], jabatan: readonly string[]): readonly Baris[] => [
  [unit[0] ?? "", jabatan[0] ?? "", "Menelaah peraturan", "telaah", 50, 300, 0.2],
  [unit[1] ?? "", jabatan[1] ?? "", "Menyusun pendapat hukum", "naskah", 25, 600, 0.2],
  [unit[2] ?? "", jabatan[2] ?? "", "Mengunggah dokumen", "dokumen", 500, 30, 0.2],
  [unit[3] ?? "", jabatan[3] ?? "", "Menyusun bahan", "bahan", 100, 75, 0.1],
];
const TIGA_JABATAN = {
  kebutuhan: { "Analis Hukum": 0.4, "Pengelola JDIH": 0.2, "Analis Pemilu": 0.1 },
  unitJabatan: { "Analis Hukum": "Subbagian Hukum", "Pengelola JDIH": "Subbagian Hukum", "Analis Pemilu": "Subbagian Teknis" },
  unit: ["Subbagian Hukum", "Subbagian Teknis"],
  jumlahJabatan: 3,
  jumlahTugas: 4,
  ditolak: 0,
} as const;
const HUKUM = ["Subbagian Hukum", "", "", "Subbagian Teknis"];
const JABATAN = ["Analis Hukum", "", "Pengelola JDIH", "Analis Pemilu"];

/** Five posts of two units; the units of the second to the last as given. */
const peta = (...unit: readonly string[]): readonly Baris[] => [
  ["NO", "NAMA JABATAN", "UNIT KERJA", "KELAS", "JENIS JABATAN"],
  [1, "Kepala Subbagian Hukum", "Subbagian Hukum", 9, "Pengawas"],
  [2, "Analis Hukum", unit[0] ?? "", 7, "Pelaksana"],
  [3, "Pengelola JDIH", unit[1] ?? "", 6, "Pelaksana"],
  [4, "Kepala Subbagian Teknis", unit[2] ?? "", 9, "Pengawas"],
  [5, "Analis Pemilu", unit[3] ?? "", 7, "Pelaksana"],
];
const PETA = {
  jumlahJabatan: 5,
  unit: ["Subbagian Hukum", "Subbagian Teknis"],
  unitJabatan: { "Analis Hukum": "Subbagian Hukum", "Pengelola JDIH": "Subbagian Hukum", "Analis Pemilu": "Subbagian Teknis" },
} as const;

/** Cells that stand for what is above them: blanks, merged cells, idem and its like. */
export const KASUS_ULANGAN: readonly Kasus[] = [
  kolom("takes a blank unit in a list of tasks for the unit above it", [DATAR, ...tugas(HUKUM, JABATAN)], {
    benar: { ...TIGA_JABATAN, masalah: ["unitDariAtas"] },
  }),
  ...["-", "idem", "s.d.a.", "sda", '"', "''", '-"-', "Sama dengan di atas", "Ditto", "„"].map((tanda) =>
    kolom(
      `takes ${tanda} under a unit and a jabatan for the names above`,
      [DATAR, ...tugas(["Subbagian Hukum", tanda, tanda, "Subbagian Teknis"], ["Analis Hukum", tanda, "Pengelola JDIH", "Analis Pemilu"])],
      { benar: TIGA_JABATAN },
    ),
  ),
  kolom("gives a merged unit to every jabatan that it spans", [DATAR, ...tugas(HUKUM, JABATAN)], {
    benar: TIGA_JABATAN,
    pilihan: { gabung: ["A2:A4", "B2:B3"] },
  }),
  kolom(
    "takes numbering, headings of a new page, totals and a signature for no unit and no jabatan",
    [
      DATAR,
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"],
      ...tugas(HUKUM, JABATAN).slice(0, 2),
      ["JUMLAH", "", "", "", "", "", 0.4],
      DATAR,
      ...tugas(HUKUM, JABATAN).slice(2),
      ["JUMLAH", "", "", "", "", "", 0.3],
      ["Mengetahui,", "", "", "", "Kota Contoh, 2 Januari 2026"],
      ["Sekretaris", "", "", "", "Kepala Subbagian"],
    ],
    { benar: TIGA_JABATAN },
  ),
  kolom(
    "reads units that stand on a line of their own above their jabatan",
    [DATAR, ["Subbagian Hukum"], ...tugas([], JABATAN).slice(0, 3), ["Subbagian Teknis"], ...tugas([], JABATAN).slice(3)],
    { benar: TIGA_JABATAN },
  ),
  kolom(
    "gives the unit of the head block to all jabatan of a list that has no column of units",
    [["UNIT KERJA", ":", "Subbagian Hukum"], [], DATAR.slice(1), ...tugas([], JABATAN).map((baris) => baris.slice(1))],
    {
      benar: {
        kebutuhan: TIGA_JABATAN.kebutuhan,
        unit: ["Subbagian Hukum"],
        unitJabatan: { "Pengelola JDIH": "Subbagian Hukum", "Analis Pemilu": "Subbagian Hukum" },
        ditolak: 0,
      },
    },
  ),
  kolom(
    "asks once about a blank unit where the list writes the unit in every row",
    [DATAR, ...tugas(["Subbagian Hukum", "Subbagian Hukum", "", "Subbagian Teknis"], JABATAN)],
    {
      benar: { ...TIGA_JABATAN, tanya: ["unitLembar"] },
      boleh: ["ditanya"],
      jawab: [{ jenis: "unitLembar", pilih: "kosong" }],
      sesudah: { unitJabatan: { "Pengelola JDIH": "Unit belum ditentukan", "Analis Hukum": "Subbagian Hukum" } },
    },
  ),
  kolom(
    "takes idem under a task, its product and its time for those above, and says so",
    [
      ["NAMA JABATAN", ":", PENATA],
      ["UNIT KERJA", ":", "Subbagian Umum"],
      [],
      ["NO", "URAIAN TUGAS", "SATUAN HASIL", "WAKTU PENYELESAIAN (MENIT)", "VOLUME"],
      // 120 x 100 + 120 x 125 + 60 x 50 = 30.000.
      [1, "Memeriksa berkas", "berkas", 120, 100],
      [2, "Menyusun laporan", "idem", '"', 125],
      [3, "idem", "sda", 60, 50],
    ],
    { benar: 0.4, harapan: { jumlahTugas: 3, ditolak: 0, masalah: ["samaDenganAtas", "tugasGanda"], takAda: ["idem"] } },
  ),
  orangan(
    "reads idem and ditto marks in a list of people as what stands above them",
    [
      DAFTAR,
      [1, nip(1), "SARI CONTOH", "III/a", PENATA, "Subbagian Umum"],
      [2, nip(2), "BIMA CONTOH", "idem", "idem", "sda"],
      [3, nip(3), "TITI CONTOH", '"', "Bendahara", '"'],
      [4, nip(4), "JOKO CONTOH", "III/b", "-do-", "Subbagian Keuangan"],
    ],
    {
      benar: {
        pegawai: 4,
        golongan: 4,
        unit: ["Subbagian Umum", "Subbagian Keuangan"],
        bezetting: { [PENATA]: 2, Bendahara: 2 },
        orang: { "TITI CONTOH": { golongan: "III/a", unit: "Subbagian Umum" }, "JOKO CONTOH": { jabatan: "Bendahara" } },
        takAda: ["idem", "sda"],
        masalah: ["samaDenganAtas"],
      },
    },
  ),
  orangan(
    "empties an idem with nothing above it, and says so",
    [DAFTAR, [1, nip(1), "SARI CONTOH", "III/a", PENATA, "idem"], [2, nip(2), "BIMA CONTOH", "III/a", PENATA, "Subbagian Umum"]],
    { benar: { pegawai: 2, takAda: ["idem"], masalah: ["samaDenganAtas"] }, boleh: ["dibaca", "ditanya"] },
  ),
  orangan(
    "asks once about blank units in a list of people that writes the unit in every row",
    [
      DAFTAR,
      [1, nip(1), "SARI CONTOH", "III/a", PENATA, "Subbagian Umum"],
      [2, nip(2), "BIMA CONTOH", "III/a", PENATA, "Subbagian Umum"],
      [3, nip(3), "TITI CONTOH", "III/a", "Bendahara", ""],
    ],
    { benar: { pegawai: 3, orang: { "TITI CONTOH": { unit: "Subbagian Umum" } }, tanya: ["unitLembar"] }, boleh: ["ditanya"] },
  ),
  orangan(
    "takes sda below the title of a section for the unit that the title names",
    [
      DAFTAR,
      [1, nip(1), "SARI CONTOH", "III/a", PENATA, "Subbagian Umum"],
      ["", "", "Subbagian Hukum"],
      [2, nip(2), "TITI CONTOH", "III/a", "Analis", ""],
      [3, nip(3), "JOKO CONTOH", "III/a", "Analis", "s.d.a"],
    ],
    { benar: { pegawai: 3, orang: { "TITI CONTOH": { unit: "Subbagian Hukum" }, "JOKO CONTOH": { unit: "Subbagian Hukum" } } } },
  ),
  letak("takes a blank and a sda in a list of posts for the unit above", peta("", "sda", "Subbagian Teknis", "idem"), { benar: PETA }),
  letak("gives a merged unit to every post that it spans", peta("", "", "Subbagian Teknis", ""), {
    benar: PETA,
    pilihan: { gabung: ["C2:C4", "C5:C6"] },
  }),
  letak(
    "asks once about a blank unit in a list of posts that writes the unit in every row",
    peta("Subbagian Hukum", "", "Subbagian Teknis", "Subbagian Teknis"),
    { benar: { ...PETA, tanya: ["unitLembar"] }, boleh: ["ditanya"] },
  ),
  letak(
    "keeps the unit of the head block for the second jabatan that a section title names",
    [
      ["UNIT KERJA", ":", "Subbagian Hukum"],
      [],
      JUDUL_MENIT,
      ["A", "ANALIS HUKUM"],
      [1, "Menelaah", "telaah", 300, 75_000, 50, 0.2],
      ["B", "PENGELOLA JDIH"],
      [1, "Mengunggah", "dokumen", 30, 75_000, 500, 0.2],
    ],
    {
      benar: {
        kebutuhan: { "Analis Hukum": 0.2, "Pengelola JDIH": 0.2 },
        unit: ["Subbagian Hukum"],
        unitJabatan: { "Pengelola JDIH": "Subbagian Hukum" },
      },
    },
  ),
];
