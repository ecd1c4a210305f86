import type { Kasus } from "../kasus";
import {
  abk,
  angka,
  buku,
  DUA_ORANG,
  JUDUL_MENIT,
  JUDUL_ORANG,
  KEBUTUHAN_TIGA,
  KEUANGAN,
  nip,
  orang,
  PENATA,
  pembuatKasus,
  satuLembar,
  teks,
  TIGA_TUGAS,
  tulisan,
  type Baris,
  type Isi,
} from "./alat";

const letak = pembuatKasus("letak");
const angkaan = pembuatKasus("angka");
const orangan = pembuatKasus("orang");
const wadah = pembuatKasus("wadah");
const TIGA = { kebutuhan: { [PENATA]: KEBUTUHAN_TIGA }, jumlahTugas: 3 } as const;
/** One task of 60 minutes whose volume of 1.250 has this number format. */
const berformat = (format: string, boleh: Kasus["boleh"] = ["dibaca"]): Kasus =>
  angkaan(
    `reads a volume of 1.250 in the number format ${format}, or says that it does not`,
    abk(JUDUL_MENIT, [[1, "Memeriksa", "berkas", 60, 75_000, angka(1250, format), "", ""]]),
    { benar: 1, boleh },
  );
const html = (...tabel: readonly (readonly Baris[])[]): Uint8Array =>
  new TextEncoder().encode(
    tabel
      .map(
        (baris) =>
          `<table>${baris.map((satu) => `<tr>${satu.map((isi) => `<td>${tulisan(isi)}</td>`).join("")}</tr>`).join("")}</table><p>`,
      )
      .join(""),
  );

/** A form as a provincial office prints it: numbered head block, two rows of headings, sections, totals, signatures. */
export const FORMULIR: readonly Baris[] = [
  ["LAMPIRAN II", "", "", "", "", "", "", ""],
  ["FORMULIR PERHITUNGAN KEBUTUHAN PEGAWAI", "", "", "", "", "", "", ""],
  ["PERANGKAT DAERAH : SEKRETARIAT KPU PROVINSI", "", "", "", "", "", "", ""],
  [],
  ["1.", "Nama Jabatan", ":", PENATA],
  ["2.", "Unit Kerja", ":", KEUANGAN],
  ["3.", "Ringkasan Tugas", ":", "Melakukan pelayanan operasional yang meliputi penyiapan bahan dan pelaporan"],
  ["4.", "Hasil Kerja", ":"],
  [],
  ["NO", "URAIAN TUGAS", "SATUAN", "WAKTU PENYE-\nLESAIAN", "WAKTU KERJA EFEKTIF", "BEBAN KERJA", "PEGAWAI YANG\nDIBUTUHKAN", "KET"],
  ["", "", "HASIL", "(MENIT)", "(MENIT)", "(1 TAHUN)", "(ORANG)", ""],
  ["1", "2", "3", "4", "5", "6", "7", "8"],
  ["I", "Tugas Pokok", "", "", "", "", "", ""],
  ["1.", "Menyusun laporan keuangan", "Laporan", "120", "75.000", "625", "1,0000", ""],
  ["2.", "Memeriksa berkas tagihan", "Berkas", "10", "75.000", "1.022", "0,1363", ""],
  ["", "Jumlah I", "", "", "", "", "1,1363", ""],
  ["II", "Tugas Tambahan", "", "", "", "", "", ""],
  ["1.", "Mengikuti rapat koordinasi", "Kegiatan", "195", "75.000", "63", "0,1638", ""],
  ["", "Jumlah II", "", "", "", "", "0,1638", ""],
  ["", "Jumlah Kebutuhan Pegawai", "", "", "", "", "1,3001", ""],
  ["", "Pembulatan", "", "", "", "", "1", ""],
  [],
  ["", "Mengetahui:", "", "", "", "Pati, 3 Maret 2026", "", ""],
  ["", "Atasan Langsung,", "", "", "", "Yang Menyusun,", "", ""],
  [],
  ["", "RATNA CONTOH, S.H.", "", "", "", "SARI CONTOH, S.E.", "", ""],
  ["", "NIP. 197610222009122002", "", "", "", "NIP. 198305012008011001", "", ""],
];

export const KASUS_UTUH: readonly Kasus[] = [
  wadah(
    "reads that form from semicolon text",
    teks(
      "abk.csv",
      FORMULIR.map((baris) => Array.from({ length: 8 }, (_, kolom) => tulisan(baris[kolom] ?? "").replace("\n", " ")).join(";")),
    ),
    { benar: TIGA },
  ),
  wadah(
    "reads two such forms in two tables of an html page",
    {
      nama: "abk.xls",
      isi: html(
        FORMULIR,
        FORMULIR.map((baris) => baris.map((isi) => (isi === PENATA ? "Arsiparis" : isi))),
      ),
    },
    { benar: { kebutuhan: { [PENATA]: KEBUTUHAN_TIGA, Arsiparis: KEBUTUHAN_TIGA } } },
  ),
  wadah("reads that form from an old .xls", buku("abk.xls", [{ nama: "1", baris: FORMULIR }], "biff8"), { benar: TIGA }),
  wadah("reads that form from an .ods", buku("abk.ods", [{ nama: "1", baris: FORMULIR }], "ods"), { benar: TIGA }),
  letak(
    "reads a total that stands above its table",
    [
      ["ANALISIS BEBAN KERJA"],
      ["NAMA JABATAN", "", ":", PENATA],
      ["UNIT KERJA", "", ":", KEUANGAN],
      ["JUMLAH KEBUTUHAN", "", ":", 1.3],
      [],
      JUDUL_MENIT,
      ...TIGA_TUGAS,
    ],
    { benar: TIGA },
  ),
  letak(
    "reads one jabatan in two units below one another",
    [...abk(JUDUL_MENIT, TIGA_TUGAS), [], ...abk(JUDUL_MENIT, TIGA_TUGAS.slice(0, 1), PENATA, "Subbagian Umum")],
    { benar: { kebutuhan: { [PENATA]: 2.300066667 }, jumlahJabatan: 2 } },
  ),
  {
    nama: "reads sixty sheets of sixty jabatan",
    jenis: "letak",
    berkas: [
      buku(
        "abk.xlsx",
        Array.from({ length: 60 }, (_, urut) => ({
          nama: String(urut + 1),
          baris: abk(JUDUL_MENIT, TIGA_TUGAS, `Analis Bidang ${String.fromCodePoint(65 + (urut % 26))}${urut}`),
        })),
      ),
    ],
    harapan: { jumlahJabatan: 60, jumlahTugas: 180 },
  },
  letak(
    "reads numbers, letters and texts of tasks in three columns",
    [
      ["NAMA JABATAN", "", "", ":", PENATA],
      ["UNIT KERJA", "", "", ":", KEUANGAN],
      [],
      ["NO", "URAIAN TUGAS", "", "SATUAN HASIL", "NORMA WAKTU (MENIT)", "VOLUME"],
      [1, "Mengelola keuangan:"],
      ["", "a.", "Menyusun laporan", "laporan", 600, 12],
      ["", "b.", "Memverifikasi", "berkas", 45, 620],
      [2, "Menata arsip", "", "berkas", 60, 1250],
    ],
    { benar: 1.468, pilihan: { gabung: ["B4:C4", "B5:C5", "B8:C8"] } },
  ),
  berformat("#,##0"),
  berformat('_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-'),
  berformat('_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'),
  berformat("[$-421]#,##0"),
  berformat("0.00E+00"),
  berformat("@"),
  berformat('#,##0 "laporan"'),
  berformat('#,##0 "kali"'),
  berformat("[$Rp-421]#,##0", ["ditanya", "ditolak"]),

  orangan(
    "takes UNIT KERJA for the unit beside SATUAN KERJA, the office",
    [
      ["NO", "NIP", "NAMA", "GOL", "JABATAN", "SATUAN KERJA", "UNIT KERJA"],
      [1, nip(1), "SARI CONTOH", "III/a", PENATA, "KPU Kabupaten Pati", KEUANGAN],
    ],
    { benar: { pegawai: 1, orang: { "SARI CONTOH": { unit: KEUANGAN } } } },
  ),
  orangan(
    "joins titles in their own columns to no name",
    [
      ["NIP", "GELAR DEPAN", "NAMA", "GELAR BELAKANG", "JABATAN", "UNIT KERJA"],
      [nip(1), "Dra.", "SARI CONTOH", "M.Si.", PENATA, KEUANGAN],
    ],
    { benar: { orang: { "SARI CONTOH": { gelarDepan: "Dra.", gelarBelakang: "M.Si." } } } },
  ),
  orangan(
    "reads a nominatif under a letter's head of number and date",
    [
      ["LAMPIRAN SURAT SEKRETARIS KPU KABUPATEN"],
      ["NOMOR", ": 12/SDM/2026"],
      ["TANGGAL", ": 2 JANUARI 2026"],
      [],
      ["DAFTAR NOMINATIF PEGAWAI"],
      [],
      JUDUL_ORANG,
      ["1", "2", "3", "4", "5", "6"],
      ...DUA_ORANG,
    ],
    { benar: { pegawai: 2, ditolak: 0, bezetting: { [PENATA]: 2 } } },
  ),
  orangan(
    "asks for the unit of each sheet whose name is a unit",
    [JUDUL_ORANG.slice(0, 5), ...DUA_ORANG.map((baris) => baris.slice(0, 5))],
    {
      benar: { pegawai: 2, tanya: ["unitLembar"] },
      berkas: [
        buku("pegawai.xlsx", [
          { nama: "SUBBAG KEUANGAN", baris: [JUDUL_ORANG.slice(0, 5), ...DUA_ORANG.map((baris) => baris.slice(0, 5))] },
        ]),
      ],
      boleh: ["dibaca", "ditanya"],
    },
  ),
  orangan(
    "does not count people whose keterangan says that they retired, and asks once for the list",
    [
      [...JUDUL_ORANG, "KETERANGAN"],
      [...orang(1, "SARI CONTOH"), ""],
      [...orang(2, "BIMA CONTOH"), "Pensiun TMT 1 Mei 2025"],
    ],
    { benar: { pegawai: 2, bezetting: { [PENATA]: 1 }, tanya: ["nilaiAsing"], masalah: ["kedudukanTersirat"] }, boleh: ["ditanya"] },
  ),
  orangan(
    'reads a list that was pasted with its NIP as ="..." into a workbook',
    [JUDUL_ORANG, [1, `="${nip(1)}"`, "SARI CONTOH", "III/a", PENATA, KEUANGAN]],
    { benar: { pegawai: 1 }, boleh: ["dibaca", "ditolak"] },
  ),
  orangan(
    "reads an NIP that is the result of a formula",
    [JUDUL_ORANG, [1, { t: "s", f: `"${nip(1)}"`, v: nip(1) } satisfies Isi, "SARI CONTOH", "III/a", PENATA, KEUANGAN]],
    { benar: { pegawai: 1 } },
  ),
  {
    nama: "takes a list and an ABK of one office from two files together",
    jenis: "pemangku",
    berkas: [satuLembar([JUDUL_ORANG, ...DUA_ORANG], { nama: "pegawai.xlsx" }), satuLembar(FORMULIR, { nama: "abk.xlsx" })],
    harapan: { ...TIGA, pegawai: 2, bezetting: { [PENATA]: 2 }, jumlahJabatan: 1 },
  },
];
