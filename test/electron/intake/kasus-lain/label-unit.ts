import type { Kasus } from "../kasus";
import { buku, DAFTAR_TANPA_UNIT, orangTanpaUnit, pembuatKasus, type Baris } from "./alat";

const satu = pembuatKasus("letak");
const JUDUL: Baris = ["No", "Uraian Tugas", "Satuan", "Waktu (menit)", "Volume"];
/** 60 x 250 = 15.000 minutes: 0,2 at 75.000. */
const TUGAS: Baris = [1, "Mengolah surat", "surat", 60, 250];
const POS = "Pengadministrasi Umum";

/** One ABK sheet of `POS` under a head block: its only unit must be `unit`. */
const kepala = (nama: string, atas: readonly Baris[], unit: string): Kasus =>
  satu(nama, [...atas, JUDUL, TUGAS], {
    benar: { kebutuhan: { [POS]: 0.2 }, unit: [unit], unitJabatan: { [POS]: unit } },
    boleh: ["dibaca"],
  });

const KASUS_LABEL: readonly Kasus[] = [
  kepala(
    "reads SUBBAGIAN, a colon and Hukum in three cells",
    [
      ["NAMA JABATAN", ":", POS],
      ["SUBBAGIAN", ":", "Hukum"],
    ],
    "Subbagian Hukum",
  ),
  kepala(
    "reads Sub Bagian and Keuangan in two cells",
    [
      ["Nama Jabatan", POS],
      ["Sub Bagian", "Keuangan"],
    ],
    "Subbagian Keuangan",
  ),
  kepala("reads Bagian : Teknis in one cell", [[`Jabatan : ${POS}`], ["Bagian : Teknis"]], "Bagian Teknis"),
  kepala(
    "reads a numbered SEKSI with its colon",
    [
      ["1. NAMA JABATAN :", POS],
      ["2. SEKSI :", "Pemerintahan"],
    ],
    "Seksi Pemerintahan",
  ),
  kepala("reads BIDANG = TEKNIS above the name of the jabatan", [["BIDANG = TEKNIS"], [`JABATAN : ${POS}`]], "Bidang Teknis"),
  kepala(
    "takes SUBBAGIAN for the unit beside the BAGIAN above it",
    [
      ["JABATAN", POS],
      ["SUBBAGIAN", "Hukum dan SDM"],
      ["BAGIAN", "Hukum, Teknis dan Humas"],
    ],
    "Subbagian Hukum dan SDM",
  ),
  kepala(
    "takes SUBBAGIAN for the unit beside UNIT KERJA, the office",
    [
      ["NAMA JABATAN", ":", POS],
      ["UNIT KERJA", ":", "Sekretariat KPU Kab. Contoh"],
      ["SUBBAG.", ":", "Umum"],
    ],
    "Subbagian Umum",
  ),
  kepala(
    "doubles no word of a value that says Subbag itself",
    [
      ["NAMA JABATAN", ":", POS],
      ["SUB BAG.", ":", "Subbag Hukum"],
    ],
    "Subbag Hukum",
  ),
  kepala(
    "reads the unit of the level Pengawas below 3. Unit Kerja",
    [
      ["1. Nama Jabatan", ":", POS],
      ["3. Unit Kerja"],
      ["a. JPT Pratama", ":", "Sekretaris KPU Provinsi"],
      ["b. Administrator", ":", "Kepala Bagian Keuangan, Umum dan Logistik"],
      ["c. Pengawas", ":", "Kepala Subbagian SDM"],
    ],
    "Subbagian SDM",
  ),
  satu("makes no unit of a label SUBBAGIAN without a value", [["SUBBAGIAN"], [`JABATAN : ${POS}`], JUDUL, TUGAS], {
    benar: { kebutuhan: { [POS]: 0.2 }, takAda: ["Subbagian", "SUBBAGIAN"] },
    boleh: ["dibaca", "ditanya", "ditegur"],
  }),
  {
    nama: "keeps one title of SUBBAGIAN Hukum and of SUBBAGIAN Keuangan apart, also when they come one after the other",
    jenis: "letak",
    dahulu: [buku("hukum.xlsx", [{ nama: "A", baris: [["NAMA JABATAN", ":", POS], ["SUBBAGIAN", ":", "Hukum"], JUDUL, TUGAS] }])],
    berkas: [
      buku("keuangan.xlsx", [
        {
          nama: "A",
          baris: [["NAMA JABATAN", ":", POS], ["SUBBAGIAN", ":", "Keuangan"], JUDUL, [1, "Mengolah tagihan", "surat", 60, 500]],
        },
      ]),
    ],
    // 0,2 and 60 x 500 = 30.000: 0,4.
    harapan: { jumlahJabatan: 2, kebutuhan: { [POS]: 0.6 }, unit: ["Subbagian Hukum", "Subbagian Keuangan"] },
  },
  satu(
    "gives the word of the heading SUBBAG to the values below it",
    [[...DAFTAR_TANPA_UNIT, "SUBBAG"], orangTanpaUnit(1, "Analis", "Hukum"), orangTanpaUnit(2, "Kasubbag Umum", "Umum")],
    { benar: { pegawai: 2, unit: ["Subbagian Hukum", "Subbagian Umum"] } },
  ),
  satu(
    "reads the head block SUBBAGIAN of a list of people and a section SUBBAGIAN : UMUM",
    [["SUBBAGIAN", ":", "Keuangan"], DAFTAR_TANPA_UNIT, orangTanpaUnit(1, "Analis"), ["SUBBAGIAN : UMUM"], orangTanpaUnit(2, "Analis")],
    { benar: { pegawai: 2, unit: ["Subbagian Keuangan", "Subbagian Umum"], bezetting: { Analis: 2 } }, boleh: ["dibaca"] },
  ),
];

const BERJABATAN: Baris = ["No", "Nama Jabatan", "Uraian Tugas", "Satuan", "Waktu (menit)", "Volume"];
const KASUS_JUDUL: readonly Kasus[] = [
  satu(
    "gives the unit of a title to every jabatan of the list below it",
    [
      ["ANALISIS BEBAN KERJA SUBBAGIAN UMUM"],
      [],
      BERJABATAN,
      [1, "Arsiparis", "Menata", "arsip", 60, 250],
      [2, POS, "Mencatat", "surat", 60, 500],
    ],
    { benar: { kebutuhan: { Arsiparis: 0.2, [POS]: 0.4 }, unit: ["Subbagian Umum"] }, boleh: ["dibaca"] },
  ),
  satu(
    "gives the unit of a title to the second of two tables below one another",
    [["SEKSI DATA"], [`NAMA JABATAN : ${POS}`], JUDUL, TUGAS, ["JUMLAH"], ["NAMA JABATAN : Arsiparis"], JUDUL, TUGAS],
    { benar: { jumlahJabatan: 2, unit: ["Seksi Data"] }, boleh: ["dibaca"] },
  ),
  satu(
    "takes a line SUBBAGIAN VERIFIKASI within a list of tasks for the unit of the jabatan below it",
    [
      ["ABK BAGIAN KEUANGAN"],
      BERJABATAN,
      [1, "Arsiparis", "Menata", "arsip", 60, 250],
      ["SUBBAGIAN VERIFIKASI"],
      [2, POS, "Mencatat", "surat", 60, 500],
    ],
    { benar: { unitJabatan: { Arsiparis: "Bagian Keuangan", [POS]: "Subbagian Verifikasi" } }, boleh: ["dibaca"] },
  ),
  satu(
    "parts jabatan and unit of a title JABATAN … PADA SUBBAGIAN …",
    [["ANALISIS BEBAN KERJA JABATAN ANALIS HUKUM PADA SUBBAGIAN HUKUM DAN SDM TAHUN 2024"], JUDUL, TUGAS],
    {
      benar: { unitJabatan: { "Analis Hukum": "Subbagian Hukum dan SDM" }, jumlahJabatan: 1 },
      boleh: ["dibaca", "ditegur"],
    },
  ),
  satu(
    "asks nothing about the unit of a list DAFTAR PEGAWAI SUBBAGIAN UMUM",
    [["DAFTAR PEGAWAI SUBBAGIAN UMUM"], DAFTAR_TANPA_UNIT, orangTanpaUnit(1, "Analis"), orangTanpaUnit(2, "Arsiparis")],
    { benar: { pegawai: 2, unit: ["Subbagian Umum"] }, boleh: ["dibaca"] },
  ),
];

const KASUS_KETERANGAN: readonly Kasus[] = [
  ...["Analis Hukum (CPNS)", "Analis Hukum (TMT 1-2-2021)", "1. Analis Hukum", "Analis Hukum (Kelas 7)"].map((tertulis) =>
    satu(
      `stores “${tertulis}” of an ABK as Analis Hukum and says so`,
      [[`NAMA JABATAN : ${tertulis}`], ["SUBBAGIAN : Hukum"], JUDUL, TUGAS],
      {
        benar: { kebutuhan: { "Analis Hukum": 0.2 }, jumlahJabatan: 1, masalah: ["keteranganJabatan"] },
        boleh: ["dibaca", "ditegur"],
      },
    ),
  ),
  satu(
    "tells a joined spelling by the name under which it is stored in the end",
    [
      [...DAFTAR_TANPA_UNIT, "UNIT KERJA"],
      orangTanpaUnit(1, "Penata Kelola Pemilu - Ahli Pertama", "Subbag Umum"),
      orangTanpaUnit(2, "Penata Kelola Pemilu Pertama", "Subbag. Umum"),
      orangTanpaUnit(3, "Penata Kelola Pemilihan Umum Ahli Pertama", "Subbagian Umum"),
    ],
    { benar: { jumlahJabatan: 1, kata: ["dibaca sebagai “Penata Kelola Pemilihan Umum Ahli Pertama”"] } },
  ),
];

export const KASUS_LABEL_UNIT: readonly Kasus[] = [...KASUS_KETERANGAN, ...KASUS_LABEL, ...KASUS_JUDUL];
