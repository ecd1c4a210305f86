import type { Kasus } from "../kasus";
import {
  abk,
  buku,
  DUA_ORANG,
  JUDUL_MENIT,
  JUDUL_ORANG,
  KEBUTUHAN_TIGA,
  kepala,
  KEUANGAN,
  nip,
  orang,
  PENATA,
  satuLembar,
  TIGA_TUGAS,
  type Baris,
  pembuatKasus,
} from "./alat";

const satu = pembuatKasus("letak");
const TIGA = { kebutuhan: { [PENATA]: KEBUTUHAN_TIGA }, jumlahTugas: 3 } as const;
const halaman = (awal: number): readonly Baris[] => [
  ["", "", "", "", "", `Halaman ${awal}`],
  JUDUL_ORANG,
  ...Array.from({ length: 10 }, (_, urut) =>
    orang(awal + urut, `ORANG ${String.fromCodePoint(65 + Math.floor(awal / 10))}${String.fromCodePoint(65 + urut)}`),
  ),
];

export const KASUS_CAMPUR: readonly Kasus[] = [
  satu("reads thirty people on three pages, each with its headings", [...halaman(1), ...halaman(11), ...halaman(21)], {
    benar: {
      pegawai: 30,
      bezetting: { [PENATA]: 30 },
    },
  }),
  satu(
    "reads the lists of PNS and PPPK below one another",
    [["A. PNS"], JUDUL_ORANG, ...DUA_ORANG, [], ["B. PPPK"], JUDUL_ORANG, [1, "199002152023211002", "JOKO CONTOH", "IX", PENATA, KEUANGAN]],
    { benar: { pegawai: 3, bezetting: { [PENATA]: 3 }, orang: { "JOKO CONTOH": { status: "PPPK" } } } },
  ),
  satu(
    "reads the lists of PNS and PPPK below one another with other columns",
    [
      ["A. PNS"],
      JUDUL_ORANG,
      ...DUA_ORANG,
      [],
      ["B. PPPK"],
      ["NO", "NAMA", "NI PPPK", "JABATAN", "GOLONGAN", "UNIT KERJA"],
      [1, "JOKO CONTOH", "199002152023211002", PENATA, "IX", KEUANGAN],
    ],
    { benar: { pegawai: 3, bezetting: { [PENATA]: 3 }, orang: { "JOKO CONTOH": { nip: "199002152023211002", golongan: "IX" } } } },
  ),
  satu(
    "reads an ABK on two pages whose headings repeat without a carry-over",
    abk(JUDUL_MENIT, [...TIGA_TUGAS.slice(0, 2), JUDUL_MENIT, ...TIGA_TUGAS.slice(2)]),
    { benar: TIGA },
  ),
  satu(
    "reads an ABK on three pages whose last one is the longest",
    abk(JUDUL_MENIT, [...TIGA_TUGAS.slice(0, 1), JUDUL_MENIT, ["1", "2", "3", "4", "5", "6", "7", "8"], ...TIGA_TUGAS.slice(1)]),
    { benar: TIGA },
  ),
  satu(
    "reads two jabatan below one another in different layouts",
    [
      ...abk(JUDUL_MENIT, TIGA_TUGAS),
      [],
      ["NAMA JABATAN: Arsiparis"],
      ["UNIT KERJA: Subbagian Umum"],
      ["NO", "KEGIATAN", "VOLUME", "SATUAN", "NORMA WAKTU (JAM)"],
      [1, "Menata arsip", 1250, "berkas", 1],
    ],
    { benar: { kebutuhan: { [PENATA]: KEBUTUHAN_TIGA, Arsiparis: 1 }, unitJabatan: { Arsiparis: "Subbagian Umum" } } },
  ),
  satu(
    "reads three tables beside each other",
    [
      ["NAMA JABATAN", ": Bendahara", "", "", "NAMA JABATAN", ": Arsiparis", "", "", "NAMA JABATAN", ": Pramubakti", "", ""],
      [
        "NO",
        "URAIAN TUGAS",
        "NORMA WAKTU (MENIT)",
        "VOLUME",
        "NO",
        "URAIAN TUGAS",
        "NORMA WAKTU (MENIT)",
        "VOLUME",
        "NO",
        "URAIAN TUGAS",
        "NORMA WAKTU (MENIT)",
        "VOLUME",
      ],
      [1, "Menyusun", 600, 12, 1, "Menata", 60, 1250, 1, "Mengantar", 30, 250],
    ],
    { benar: { kebutuhan: { Bendahara: 0.096, Arsiparis: 1, Pramubakti: 0.1 } } },
  ),
  satu(
    "takes no recap of jabatan below an ABK as tasks",
    [
      ...abk(JUDUL_MENIT, TIGA_TUGAS),
      [],
      ["REKAPITULASI"],
      ["NO", "NAMA JABATAN", "KEBUTUHAN", "BEZETTING", "SELISIH"],
      [1, PENATA, 1.3, 1, 0],
      [2, "Arsiparis", 2, 1, -1],
    ],
    { benar: { ...TIGA, takAda: ["Arsiparis"] } },
  ),
  satu(
    "reads a list of people below an ABK in one sheet, or says that it does not",
    [...abk(JUDUL_MENIT, TIGA_TUGAS), [], ["DAFTAR PEMANGKU JABATAN"], JUDUL_ORANG, ...DUA_ORANG],
    { benar: { ...TIGA, pegawai: 2 }, boleh: ["dibaca", "ditanya", "ditolak"] },
  ),
  satu(
    "reads tasks that stand one column further in for their level",
    [
      ...kepala(),
      ["NO", "URAIAN TUGAS", "", "SATUAN HASIL", "NORMA WAKTU (MENIT)", "VOLUME"],
      [1, "Mengelola keuangan", "", "", "", ""],
      ["", "", "Menyusun laporan", "laporan", 600, 12],
      ["", "", "Memverifikasi", "berkas", 45, 620],
    ],
    { benar: { kebutuhan: { [PENATA]: 0.468 }, jumlahTugas: 2 }, pilihan: { gabung: ["B6:C6"] } },
  ),
  satu(
    "reads tasks numbered a), b) and -",
    abk(
      JUDUL_MENIT,
      TIGA_TUGAS.map((baris, urut) => [["a)", "b)", "-"][urut] ?? "", ...baris.slice(1)]),
    ),
    { benar: TIGA },
  ),
  satu(
    "reads tasks numbered I, II, III",
    abk(
      JUDUL_MENIT,
      TIGA_TUGAS.map((baris, urut) => [["I", "II", "III"][urut] ?? "", ...baris.slice(1)]),
    ),
    { benar: TIGA },
  ),
  satu(
    "takes TOTAL BEBAN KERJA, KEBUTUHAN PEGAWAI and PEMBULATAN below a table as totals",
    abk(JUDUL_MENIT, [
      ...TIGA_TUGAS,
      ["", "TOTAL BEBAN KERJA (MENIT)", "", "", "", 97_505, "", ""],
      ["", "KEBUTUHAN PEGAWAI", "", "", "", "", 1.300066667, ""],
      ["", "DIBULATKAN", "", "", "", "", 1, ""],
    ]),
    { benar: TIGA },
  ),
  satu(
    "takes a total whose label stands in the column of numbers as a total",
    abk(JUDUL_MENIT, [...TIGA_TUGAS, ["JUMLAH", "", "", "", "", "", 1.300066667, ""]]),
    { benar: TIGA, pilihan: { gabung: ["A10:F10"] } },
  ),
  satu("takes Σ as a total", abk(JUDUL_MENIT, [...TIGA_TUGAS, ["", "Σ", "", "", "", "", 1.300066667, ""]]), { benar: TIGA }),
  satu(
    "takes a head block whose label and value share a cell",
    [
      ["FORMULIR ABK"],
      [`Nama Jabatan : ${PENATA}`],
      ["Unit Kerja : Subbagian Keuangan"],
      ["Ikhtisar Jabatan : Melakukan pelayanan operasional di bidang keuangan sesuai prosedur"],
      JUDUL_MENIT,
      ...TIGA_TUGAS,
    ],
    { benar: { ...TIGA, unitJabatan: { [PENATA]: KEUANGAN } } },
  ),
  satu(
    "takes a head block numbered 1. to 4.",
    [
      ["1.", "Nama Jabatan", ":", PENATA],
      ["2.", "Kode Jabatan", ":", "3.4.1.07"],
      ["3.", "Unit Kerja", ":", KEUANGAN],
      ["4.", "Ikhtisar Jabatan", ":", "Melayani"],
      [],
      JUDUL_MENIT,
      ...TIGA_TUGAS,
    ],
    { benar: { ...TIGA, unitJabatan: { [PENATA]: KEUANGAN } } },
  ),
  satu(
    "takes units of several levels in a head block, the lowest as the jabatan's",
    [
      ["NAMA JABATAN", ":", PENATA],
      ["UNIT KERJA", ":"],
      ["a. JPT Pratama", ":", "Sekretariat KPU Provinsi"],
      ["b. Administrator", ":", "Bagian Keuangan"],
      ["c. Pengawas", ":", KEUANGAN],
      [],
      JUDUL_MENIT,
      ...TIGA_TUGAS,
    ],
    { benar: { ...TIGA, unitJabatan: { [PENATA]: KEUANGAN } }, boleh: ["dibaca", "ditanya"] },
  ),
  satu(
    "says from where it takes the jabatan when NAMA JABATAN is left empty",
    [["NAMA JABATAN", "", ":", ""], ["UNIT KERJA", "", ":", KEUANGAN], [], JUDUL_MENIT, ...TIGA_TUGAS],
    { benar: { jumlahTugas: 3, masalah: ["jabatanDariNama"] } },
  ),
  {
    nama: "tells that two sheets describe one jabatan, and takes the first",
    jenis: "letak",
    berkas: [
      buku("abk.xlsx", [
        { nama: "A", baris: abk(JUDUL_MENIT, TIGA_TUGAS) },
        { nama: "B", baris: abk(JUDUL_MENIT, TIGA_TUGAS) },
      ]),
    ],
    harapan: { ...TIGA, masalah: ["jabatanGanda"] },
  },
  {
    nama: "tells that a sheet names one task twice",
    jenis: "letak",
    berkas: [satuLembar(abk(JUDUL_MENIT, [...TIGA_TUGAS, ...TIGA_TUGAS.slice(2)]))],
    harapan: { kebutuhan: { [PENATA]: 1.463866667 }, masalah: ["tugasGanda"] },
  },
  {
    nama: "changes nothing when a list comes in again",
    jenis: "letak",
    dahulu: [satuLembar([JUDUL_ORANG, ...DUA_ORANG])],
    berkas: [satuLembar([JUDUL_ORANG, ...DUA_ORANG])],
    harapan: { pegawai: 2, bezetting: { [PENATA]: 2 }, jumlahJabatan: 1 },
  },
  {
    nama: "changes nothing when an ABK comes in again under capitals",
    jenis: "letak",
    dahulu: [satuLembar(abk(JUDUL_MENIT, TIGA_TUGAS))],
    berkas: [satuLembar(abk(JUDUL_MENIT, TIGA_TUGAS, PENATA.toUpperCase(), KEUANGAN.toUpperCase()))],
    harapan: { ...TIGA, jumlahJabatan: 1 },
  },
  {
    nama: "counts a person once who stands in two sheets of one file",
    jenis: "letak",
    berkas: [
      buku("pegawai.xlsx", [
        { nama: "DUK", baris: [JUDUL_ORANG, ...DUA_ORANG] },
        { nama: "KEUANGAN", baris: [JUDUL_ORANG, orang(1, "SARI CONTOH")] },
      ]),
    ],
    harapan: { pegawai: 2, bezetting: { [PENATA]: 2 } },
  },
  {
    nama: "does not take people of a sheet PENSIUN for holders without a word",
    jenis: "pemangku",
    berkas: [
      buku("pegawai.xlsx", [
        { nama: "AKTIF", baris: [JUDUL_ORANG, ...DUA_ORANG] },
        { nama: "PENSIUN 2025", baris: [["DAFTAR PEGAWAI PENSIUN TAHUN 2025"], JUDUL_ORANG, orang(3, "JOKO CONTOH")] },
      ]),
    ],
    harapan: { bezetting: { [PENATA]: 2 } },
    boleh: ["dibaca", "ditanya", "ditolak"],
  },
  satu(
    "reads people in a list with blank rows between groups",
    [JUDUL_ORANG, orang(1, "SARI CONTOH"), [], [], orang(2, "BIMA CONTOH"), [], orang(3, "JOKO CONTOH")],
    { benar: { pegawai: 3 } },
  ),
  satu(
    "reads a list in which a person's second row only names education",
    [JUDUL_ORANG, orang(1, "SARI CONTOH"), ["", "", "(Tugas Belajar)", "", "", ""], orang(2, "BIMA CONTOH")],
    { benar: { pegawai: 2, bezetting: { [PENATA]: 2 } }, boleh: ["dibaca", "ditanya"] },
  ),
  satu(
    "reads no person out of the four parts of an NIP in four columns, or all of it",
    [
      ["NO", "NAMA", "NIP", "", "", "", "JABATAN", "UNIT KERJA"],
      [1, "SARI CONTOH", "19830501", "200801", "1", "001", PENATA, KEUANGAN],
    ],
    { benar: { orang: { "SARI CONTOH": { nip: nip(1) } } }, boleh: ["dibaca", "ditolak", "ditanya"], pilihan: { gabung: ["C1:F1"] } },
  ),
];
