import type { Kasus } from "../kasus";
import { abk, buku, JUDUL_MENIT, KEBUTUHAN_TIGA, PENATA, satuLembar, TIGA_TUGAS, type Baris, pembuatKasus } from "./alat";

const satu = pembuatKasus("letak");

const BENDAHARA: readonly Baris[] = [
  [1, "Menyusun laporan bendahara", "laporan", 600, 75_000, 12, 0.096, ""],
  [2, "Memverifikasi bukti", "berkas", 45, 75_000, 620, 0.372, ""],
];
const jumlah = (nilai: number): Baris => ["", "JUMLAH", "", "", "", "", nilai, ""];
const PENOMORAN: Baris = ["1", "2", "3", "4", "5", "6", "7", "8"];
/** Headings and rows for two tables beside each other. */
const JUDUL_PENDEK: Baris = ["NO", "URAIAN TUGAS", "NORMA WAKTU (MENIT)", "VOLUME"];

export const KASUS_LETAK: readonly Kasus[] = [
  satu(
    "reads three jabatan below one another, the first over two pages with carry-overs",
    [
      ...abk(JUDUL_MENIT, [PENOMORAN, ...BENDAHARA, ["", "JUMLAH DIPINDAHKAN", "", "", "", "", 0.468, ""]], "Bendahara"),
      JUDUL_MENIT,
      PENOMORAN,
      ["", "JUMLAH PINDAHAN", "", "", "", "", 0.468, ""],
      [3, "Melakukan rekonsiliasi", "laporan", 720, 75_000, 12, 0.1152, ""],
      jumlah(0.5832),
      [],
      ...abk(JUDUL_MENIT, [PENOMORAN, [1, "Menyusun laporan keuangan", "laporan", 120, 75_000, 625, 1, ""], jumlah(1)], "Analis Keuangan"),
      [],
      ...abk(
        JUDUL_MENIT,
        [PENOMORAN, [1, "Memeriksa berkas tagihan", "berkas", 10, 75_000, 1022, 0.136266667, ""], jumlah(0.136266667)],
        "Pengadministrasi",
      ),
    ],
    {
      benar: { kebutuhan: { Bendahara: 0.5832, "Analis Keuangan": 1, Pengadministrasi: 0.136267 } },
      harapan: { jumlahTugas: 5, jumlahJabatan: 3 },
    },
  ),
  satu(
    "reads a second jabatan whose block repeats neither title nor headings, or says that it does not",
    [
      ...abk(JUDUL_MENIT, [...BENDAHARA, jumlah(0.468)], "Bendahara"),
      ["NAMA JABATAN", "", ":", "Arsiparis"],
      [1, "Menata arsip", "berkas", 60, 75_000, 1250, 1, ""],
    ],
    { benar: { kebutuhan: { Bendahara: 0.468, Arsiparis: 1 } }, boleh: ["dibaca", "ditanya"], harapan: { takAda: [] } },
  ),
  satu(
    "reads two tables beside each other with a jabatan above each",
    [
      ["ANALISIS BEBAN KERJA"],
      ["NAMA JABATAN", ": Bendahara", "", "", "", "NAMA JABATAN", ": Arsiparis", "", ""],
      ["UNIT KERJA", ": Subbagian Keuangan", "", "", "", "UNIT KERJA", ": Subbagian Umum", "", ""],
      [...JUDUL_PENDEK, "", ...JUDUL_PENDEK],
      [1, "Menyusun", 600, 12, "", 1, "Menata arsip", 60, 1250],
      [2, "Memverifikasi", 45, 620, "", 2, "Menyimpan arsip", 10, 1022],
    ],
    { benar: { kebutuhan: { Bendahara: 0.468, Arsiparis: 1.136267 } } },
  ),
  satu(
    "reads two tables beside each other of unequal length without an empty column between",
    [
      ["NAMA JABATAN", ": Bendahara", "", "", "NAMA JABATAN", ": Arsiparis", "", ""],
      [...JUDUL_PENDEK, ...JUDUL_PENDEK],
      [1, "Menyusun", 600, 12, 1, "Menata arsip", 60, 1250],
      [2, "Memverifikasi", 45, 620, "", "", "", ""],
    ],
    { benar: { kebutuhan: { Bendahara: 0.468, Arsiparis: 1 } } },
  ),
  satu(
    "reads a list with a column NAMA JABATAN that is merged down",
    [
      ["NO", "NAMA JABATAN", "URAIAN TUGAS", "NORMA WAKTU (MENIT)", "VOLUME"],
      [1, "Bendahara", "Menyusun", 600, 12],
      ["", "", "Memverifikasi", 45, 620],
      [2, "Arsiparis", "Menata", 60, 1250],
      ["", "", "Menyimpan", 10, 1022],
    ],
    { benar: { kebutuhan: { Bendahara: 0.468, Arsiparis: 1.136267 } }, pilihan: { gabung: ["B2:B3", "B4:B5", "A2:A3", "A4:A5"] } },
  ),
  satu(
    "reads a list with a column NAMA JABATAN that repeats the name in each row",
    [
      ["NO", "NAMA JABATAN", "URAIAN TUGAS", "NORMA WAKTU (MENIT)", "VOLUME"],
      [1, "Bendahara", "Menyusun", 600, 12],
      [2, "Bendahara", "Memverifikasi", 45, 620],
      [3, "Arsiparis", "Menata", 60, 1250],
    ],
    { benar: { kebutuhan: { Bendahara: 0.468, Arsiparis: 1 } } },
  ),
  satu(
    "keeps one jabatan of a list in two units apart",
    [
      ["NO", "UNIT KERJA", "NAMA JABATAN", "URAIAN TUGAS", "NORMA WAKTU (MENIT)", "VOLUME"],
      [1, "Subbagian Keuangan", "Bendahara", "Menyusun", 600, 12],
      [2, "Subbagian Umum", "Bendahara", "Memverifikasi", 45, 620],
    ],
    { benar: { kebutuhan: { Bendahara: 0.468 } }, harapan: { jumlahJabatan: 2 } },
  ),
  satu(
    "reads a list in which each jabatan is a section title over its tasks",
    [
      ["NO", "JABATAN / URAIAN TUGAS", "SATUAN", "NORMA WAKTU (MENIT)", "VOLUME"],
      ["A", "BENDAHARA", "", "", ""],
      [1, "Menyusun", "laporan", 600, 12],
      [2, "Memverifikasi", "berkas", 45, 620],
      ["B", "ARSIPARIS", "", "", ""],
      [1, "Menata", "berkas", 60, 1250],
    ],
    { benar: { kebutuhan: { Bendahara: 0.468, Arsiparis: 1 } }, boleh: ["dibaca", "ditanya", "ditolak"] },
  ),
  satu(
    "takes tasks that begin like a total, a note or a signature as tasks",
    abk(JUDUL_MENIT, [
      [1, "Jumlah arsip dihitung dan dicatat", "laporan", 120, 75_000, 625, 1, ""],
      [2, "Catatan hasil rapat disusun", "laporan", 10, 75_000, 1022, 0.136266667, ""],
      [3, "Mengetahui dan memantau pengiriman logistik", "kegiatan", 195, 75_000, 63, 0.1638, ""],
      [4, "Keterangan saksi dicatat", "berkas", 60, 75_000, 1250, 1, ""],
      [5, "Total suara direkap", "laporan", 60, 75_000, 1250, 1, ""],
      [6, "Petunjuk teknis disusun", "naskah", 60, 75_000, 1250, 1, ""],
    ]),
    { benar: { kebutuhan: { [PENATA]: 4.300066667 } }, harapan: { jumlahTugas: 6 } },
  ),
  satu(
    "reads sub-tasks under main tasks without figures",
    abk(JUDUL_MENIT, [
      [1, "Mengelola keuangan"],
      ["", "a. Menyusun laporan", "laporan", 120, 75_000, 625, 1, ""],
      ["", "b. Memeriksa berkas", "berkas", 10, 75_000, 1022, 0.136266667, ""],
      [2, "Mengikuti rapat"],
      ["", "a. Rapat koordinasi", "kegiatan", 195, 75_000, 63, 0.1638, ""],
    ]),
    { benar: { kebutuhan: { [PENATA]: KEBUTUHAN_TIGA } }, harapan: { jumlahTugas: 3 } },
  ),
  satu(
    "does not count a main task that repeats the sum of its sub-tasks, without a word",
    abk(JUDUL_MENIT, [
      [1, "Mengelola keuangan", "", "", "", "", 1.136266667, ""],
      ["", "a. Menyusun laporan", "laporan", 120, 75_000, 625, 1, ""],
      ["", "b. Memeriksa berkas", "berkas", 10, 75_000, 1022, 0.136266667, ""],
    ]),
    { benar: { kebutuhan: { [PENATA]: 1.136267 } } },
  ),
  satu(
    "tells of a task whose figures are missing",
    abk(JUDUL_MENIT, [...TIGA_TUGAS, [4, "Menyusun renstra", "dokumen", "", 75_000, 1, "", ""]]),
    { benar: { kebutuhan: { [PENATA]: KEBUTUHAN_TIGA } }, harapan: { jumlahTugas: 3, ditolak: 1 } },
  ),
  satu(
    "tells of a task that continues on the next row",
    abk(JUDUL_MENIT, [
      [1, "Menyusun laporan keuangan", "laporan", 120, 75_000, 625, 1, ""],
      ["", "semester dan tahunan", "", "", "", "", "", ""],
      [2, "Memeriksa berkas tagihan", "berkas", 10, 75_000, 1022, 0.136266667, ""],
    ]),
    { benar: { kebutuhan: { [PENATA]: 1.136267 } }, harapan: { jumlahTugas: 2, kata: ["semester dan tahunan"] } },
  ),
  {
    nama: "proposes the jabatan from a title above the table",
    jenis: "letak",
    berkas: [
      satuLembar(
        [["FORMULIR ANALISIS BEBAN KERJA"], ["JABATAN BENDAHARA PENGELUARAN"], ["SUBBAGIAN KEUANGAN"], [], JUDUL_MENIT, ...TIGA_TUGAS],
        { gabung: ["A1:H1", "A2:H2", "A3:H3"] },
      ),
    ],
    harapan: { kebutuhan: { "Bendahara Pengeluaran": KEBUTUHAN_TIGA }, unitJabatan: { "Bendahara Pengeluaran": "Subbagian Keuangan" } },
  },
  {
    nama: "proposes the jabatan from a title with a year behind it",
    jenis: "letak",
    berkas: [satuLembar([["PERHITUNGAN ABK JABATAN ARSIPARIS TAHUN 2026"], ["SEKRETARIAT KPU KABUPATEN"], [], JUDUL_MENIT, ...TIGA_TUGAS])],
    harapan: { kebutuhan: { Arsiparis: KEBUTUHAN_TIGA } },
  },
  {
    nama: "proposes the jabatan from the name of the sheet",
    jenis: "letak",
    berkas: [satuLembar([["ANALISIS BEBAN KERJA"], [], JUDUL_MENIT, ...TIGA_TUGAS], { lembar: "3. Pengelola Barang" })],
    harapan: { kebutuhan: { "Pengelola Barang": KEBUTUHAN_TIGA } },
  },
  {
    nama: "proposes the jabatan from the name of the file",
    jenis: "letak",
    berkas: [satuLembar([["ANALISIS BEBAN KERJA"], [], JUDUL_MENIT, ...TIGA_TUGAS], { nama: "ABK_pengelola_barang_2026.xlsx" })],
    harapan: { kebutuhan: { "Pengelola Barang": KEBUTUHAN_TIGA } },
  },
  {
    nama: "reads the sheets behind a cover page and one of headings only",
    jenis: "letak",
    berkas: [
      buku("abk.xlsx", [
        { nama: "COVER", baris: [["LAPORAN ANALISIS BEBAN KERJA"], ["SEKRETARIAT KPU KABUPATEN"], ["TAHUN 2026"]] },
        { nama: "Bendahara", baris: abk(JUDUL_MENIT, TIGA_TUGAS, "Bendahara") },
        { nama: "Arsiparis", baris: abk(JUDUL_MENIT, [], "Arsiparis") },
      ]),
    ],
    harapan: { kebutuhan: { Bendahara: KEBUTUHAN_TIGA }, takAda: ["Arsiparis", "COVER"], masalah: ["lembarKosong"] },
  },
  {
    nama: "announces a hidden sheet",
    jenis: "letak",
    berkas: [
      buku("abk.xlsx", [
        { nama: "Bendahara", baris: abk(JUDUL_MENIT, TIGA_TUGAS, "Bendahara") },
        { nama: "Lama", sembunyi: true, baris: abk(JUDUL_MENIT, TIGA_TUGAS, "Arsiparis") },
      ]),
    ],
    harapan: { kebutuhan: { Bendahara: KEBUTUHAN_TIGA }, masalah: ["lembarTersembunyi"] },
  },
  satu(
    "reads an appended row below the total, or tells of it",
    abk(JUDUL_MENIT, [...TIGA_TUGAS, jumlah(1.300066667), [4, "Tugas tambahan dari pimpinan", "kegiatan", 60, 75_000, 1250, 1, ""]]),
    { benar: { kebutuhan: { [PENATA]: 2.300066667 } } },
  ),
];
