import type { HarapanKasus, Kasus } from "../kasus";
import { buku, DAFTAR_TANPA_UNIT, nip, orangTanpaUnit, pembuatKasus, type Baris } from "./alat";

const satu = pembuatKasus("letak");

const PETA: Baris = ["No", "Unit Kerja", "Nama Jabatan", "Kelas Jabatan", "Atasan Langsung"];
const peta = (nama: string, baris: readonly Baris[], ...[benar, lain = {}]: readonly [HarapanKasus, Partial<Kasus>?]): Kasus =>
  satu(nama, baris, { benar, boleh: ["dibaca"], ...lain });

const SEKRETARIS: Baris = [1, "Sekretariat KPU Kab", "Sekretaris", 11, ""];
export const KASUS_PETA: readonly Kasus[] = [
  peta(
    "keeps Kasubbag Umum and his Arsiparis in Subbag Umum",
    [PETA, SEKRETARIS, [2, "Subbag Umum", "Kasubbag Umum", 9, "Sekretaris"], [3, "Subbag Umum", "Arsiparis", 7, "Kasubbag Umum"]],
    { jumlahJabatan: 3, unit: ["Sekretariat KPU Kab", "Subbag Umum"], unitJabatan: { Arsiparis: "Subbag Umum" } },
  ),
  peta(
    "knows a superior in another spelling, and the head of Subbagian Hukum dan SDM by Kasubbag Hukum",
    [
      PETA,
      SEKRETARIS,
      [2, "Subbagian Hukum dan SDM", "Kasubag Hukum", 9, "Sekretaris"],
      [3, "Subbagian Hukum dan SDM", "Analis", 7, "Kasubbag. Hukum"],
    ],
    { jumlahJabatan: 3, unit: ["Sekretariat KPU Kab", "Subbagian Hukum dan SDM"], ditolak: 0 },
  ),
  peta(
    "names the unit of Kasubbag Umum where the peta has no column of units",
    [
      ["No", "Nama Jabatan", "Kelas Jabatan", "Atasan Langsung"],
      [1, "Sekretaris", 11, ""],
      [2, "Kasubbag Umum", 9, "Sekretaris"],
      [3, "Arsiparis", 7, "Kasubbag Umum"],
    ],
    { jumlahJabatan: 3, takAda: [], unitJabatan: { Arsiparis: "Subbagian Umum" } },
    { boleh: ["dibaca", "ditegur"] },
  ),
  peta(
    "makes no twins of the posts of a list taken before",
    [PETA, SEKRETARIS, [2, "Subbag Umum", "Kasubbag Umum", 9, "Sekretaris"], [3, "Subbag Umum", "Arsiparis", 7, "Kasubbag Umum"]],
    { jumlahJabatan: 3, bezetting: { "Kasubbag Umum": 1, Arsiparis: 1 } },
    {
      dahulu: [
        buku("pegawai.xlsx", [
          {
            nama: "P",
            baris: [
              [...DAFTAR_TANPA_UNIT, "UNIT KERJA"],
              orangTanpaUnit(1, "Kasubbag Umum", "Subbag Umum"),
              orangTanpaUnit(2, "Arsiparis", "Subbag Umum"),
            ],
          },
        ]),
      ],
    },
  ),
  peta(
    "reads posts and their seats as a peta jabatan where nothing else in the file lists them",
    [
      ["No", "Unit Kerja", "Nama Jabatan", "Kelas Jabatan", "Jumlah"],
      [1, "Sekretariat", "Sekretaris", "Kelas 11", 1],
      [2, "Subbagian Umum", "Kepala Subbagian Umum", "9 (sembilan)", 1],
      [3, "Subbagian Umum", "Arsiparis Terampil", "VI", 2],
      // 1 + 1 + 2 = 4.
      ["", "", "JUMLAH", "", 5],
    ],
    { jumlahJabatan: 3, unit: ["Sekretariat", "Subbagian Umum"], masalah: ["jumlahBerbeda"], kata: ["berjumlah 4"] },
    { boleh: ["dibaca", "ditegur"] },
  ),
  peta(
    "reads a peta jabatan with B, K and +/- and its units in lines of their own",
    [
      ["PETA JABATAN SEKRETARIAT KPU KABUPATEN CONTOH"],
      ["No", "Nama Jabatan", "Kelas Jabatan", "Jumlah Pegawai (B)", "Kebutuhan (K)", "+/-"],
      ["I", "SEKRETARIS", 11, 1, 1, 0],
      ["", "SUBBAGIAN UMUM", "", "", "", ""],
      [1, "Bendahara", 7, 1, 2, -1],
      ["", "SUBBAGIAN TEKNIS", "", "", "", ""],
      [2, "Analis Pemilu", 7, 1, 1, 0],
    ],
    {
      jumlahJabatan: 3,
      unit: ["Sekretariat KPU Kabupaten Contoh", "Subbagian Umum", "Subbagian Teknis"],
      unitJabatan: { Bendahara: "Subbagian Umum", "Analis Pemilu": "Subbagian Teknis" },
    },
  ),
  peta(
    "says of a recap alone in its file that nothing in it lists what it counts",
    [
      ["REKAPITULASI ANALISIS BEBAN KERJA"],
      ["No", "Nama Jabatan", "Unit Kerja", "Kebutuhan", "Bezetting"],
      [1, "Analis Hukum", "Subbagian Hukum", 2, 1],
    ],
    { jumlahJabatan: 0, masalah: ["lembarRekap"], kata: ["tidak ada lembar lain di berkas ini yang merincinya"] },
    { boleh: ["dibaca", "ditolak"] },
  ),
  ...["Nama Pejabat", "Pemangku Jabatan", "Nama Pemegang Jabatan", "Pejabat"].map((judul) =>
    peta(
      `drops nobody of a bezetting list with KELAS and ${judul}`,
      [
        ["No", "Nama Jabatan", "Kelas", judul, "NIP", "Unit Kerja"],
        [1, "Kepala Subbagian Umum", 9, "SARI CONTOH", nip(1), "Subbagian Umum"],
        [2, "Analis Hukum", 7, "BIMA CONTOH", nip(2), "Subbagian Umum"],
      ],
      { pegawai: 2, bezetting: { "Kepala Subbagian Umum": 1, "Analis Hukum": 1 } },
    ),
  ),
  peta(
    "drops nobody of posts with ATASAN LANGSUNG, holder and NIP",
    [
      ["No", "Unit Kerja", "Nama Jabatan", "Kelas", "Atasan Langsung", "Nama Pejabat", "NIP"],
      [1, "Seksi Data", "Kepala Seksi Data", 9, "", "SARI CONTOH", nip(1)],
      [2, "Seksi Data", "Analis Data", 7, "Kepala Seksi Data", "BIMA CONTOH", nip(2)],
    ],
    { pegawai: 2, bezetting: { "Kepala Seksi Data": 1, "Analis Data": 1 } },
  ),
  peta(
    "says of a peta jabatan which rows name no single post",
    [
      ["No", "Unit Kerja", "Nama Jabatan", "Kelas Jabatan"],
      [1, "Subbagian Umum", "Kasubbag Umum (TMT 1-2-2021)", 9],
      [2, "Subbagian Umum", "Mantan Kasubbag Umum", 9],
      [3, "Subbagian Umum", "1. Analis Hukum 2. Bendahara", 7],
    ],
    { unitJabatan: { "Kasubbag Umum": "Subbagian Umum" }, masalah: ["keteranganJabatan", "bukanSatuJabatan"] },
  ),
];
