import type { Kasus } from "../kasus";
import {
  abk,
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
  TIGA_TUGAS,
  type Baris,
} from "./alat";

const letak = pembuatKasus("letak");
const kolom = pembuatKasus("kolom");
const orangan = pembuatKasus("orang");
const TIGA = { kebutuhan: { [PENATA]: KEBUTUHAN_TIGA }, jumlahTugas: 3 } as const;
/** Three tasks with a row among them that is none of them. */
const sisip = (nama: string, baris: Baris, lain: { readonly di?: number } = {}): Kasus => {
  const di = lain.di ?? 3;
  return letak(`takes ${nama} for no task`, abk(JUDUL_MENIT, [...TIGA_TUGAS.slice(0, di), baris, ...TIGA_TUGAS.slice(di)]), {
    benar: TIGA,
    boleh: ["dibaca", "ditegur"],
  });
};

export const KASUS_TERSESAT: readonly Kasus[] = [
  sisip("a row of numbers of columns in the middle of a page", [1, 2, 3, 4, 5, 6, 7, 8], { di: 2 }),
  sisip("a row of numbers of columns with a formula in the middle of a page", ["1", "2", "3", "4", "5", "6", "7 (4x6:5)", "8"], { di: 2 }),
  sisip("a mean of the columns", ["", "RATA-RATA", "", 108.3, 75_000, 570, 0.4333, ""]),
  sisip("a total of minutes", ["", "JUMLAH WAKTU", "", 325, 75_000, 1710, 1.300066667, ""]),
  sisip("a total carried from the page before", ["", "JUMLAH HALAMAN 1", "", 130, 75_000, 1647, 1.136266667, ""], { di: 2 }),
  sisip("PINDAHAN with figures in every column", ["", "PINDAHAN", "", 130, 75_000, 1647, 1.136266667, ""], { di: 2 }),
  sisip("SUB JUMLAH with figures in every column", ["", "SUB JUMLAH", "", 130, 75_000, 1647, 1.136266667, ""], { di: 2 }),
  sisip("JUMLAH KESELURUHAN with figures in every column", ["", "JUMLAH KESELURUHAN", "", 325, 75_000, 1710, 1.300066667, ""]),
  sisip("KEBUTUHAN PEGAWAI with figures in every column", ["", "KEBUTUHAN PEGAWAI", "", 325, 75_000, 1710, 1.300066667, ""]),
  sisip("a total that stands in the column of results under the word JUMLAH in another", ["", "", "", "", "", "JUMLAH", 1.300066667, ""]),
  sisip("a total in words in the column of tasks", ["", "Satu koma tiga orang", "", "", "", "", "", ""]),
  sisip("a row of dashes", ["-", "-", "-", "-", "-", "-", "-", "-"], { di: 1 }),
  sisip("a row of dots", ["...", "....................", "", "...", "...", "...", "...", ""], { di: 3 }),
  sisip("a row dst.", ["", "dst.", "", "", "", "", "", ""]),
  letak(
    "takes a task of a single word for a task",
    abk(JUDUL_MENIT, [
      [1, "Rapat", "kegiatan", 60, 75_000, 1250, 1, ""],
      [2, "Apel", "kali", 15, 75_000, 250, 0.05, ""],
    ]),
    { benar: 1.05 },
  ),

  letak(
    "takes a task that names a page or a month for a task",
    abk(JUDUL_MENIT, [
      [1, "Halaman laporan disunting", "lembar", 60, 75_000, 1250, 1, ""],
      [2, "Pindahan arsip dicatat", "berkas", 15, 75_000, 250, 0.05, ""],
      [3, "Kepala bagian didampingi", "kali", 60, 75_000, 1250, 1, ""],
    ]),
    { benar: 2.05 },
  ),
  letak(
    "takes a task that speaks of a jabatan or a unit for a task",
    abk(JUDUL_MENIT, [
      [1, "Jabatan fungsional diusulkan", "usul", 60, 75_000, 1250, 1, ""],
      [2, "Subbagian umum dibantu", "kali", 15, 75_000, 250, 0.05, ""],
    ]),
    { benar: { kebutuhan: { [PENATA]: 1.05 }, jumlahJabatan: 1, jumlahTugas: 2, unit: [KEUANGAN] } },
  ),
  letak(
    "reads two hundred tasks in sections with totals",
    abk(
      JUDUL_MENIT,
      Array.from({ length: 10 }, (_, bagian) => [
        [String.fromCodePoint(65 + bagian), `BAGIAN ${bagian + 1}`],
        ...Array.from({ length: 20 }, (_kosong, urut): Baris => [
          urut + 1,
          `Tugas ${bagian + 1}.${urut + 1}`,
          "kali",
          15,
          75_000,
          25,
          0.005,
          "",
        ]),
        ["", "JUMLAH", "", "", "", "", 0.1, ""],
      ]).flat(),
    ),
    { benar: { kebutuhan: { [PENATA]: 1 }, jumlahTugas: 200 } },
  ),
  kolom(
    "takes a column JUMLAH WAKTU KERJA that is the product for no divisor",
    abk(
      ["NO", "URAIAN TUGAS", "JUMLAH HASIL", "SATUAN", "WAKTU PENYELESAIAN (MENIT)", "JUMLAH WAKTU KERJA"],
      [
        [1, "Satu", 100, "berkas", 60, 6000],
        [2, "Dua", 25, "berkas", 60, 1500],
      ],
    ),
    { benar: 0.1 },
  ),
  kolom(
    "takes a column WAKTU (JAM) beside NORMA (MENIT) for no divisor",
    abk(
      ["NO", "URAIAN TUGAS", "VOLUME", "SATUAN", "NORMA WAKTU (MENIT)", "TOTAL WAKTU (JAM)"],
      [
        [1, "Satu", 100, "berkas", 60, 100],
        [2, "Dua", 25, "berkas", 60, 25],
      ],
    ),
    { benar: 0.1 },
  ),
  kolom(
    "takes a column BOBOT or TINGKAT KESULITAN for no figure",
    abk(
      ["NO", "URAIAN TUGAS", "BOBOT", "TINGKAT KESULITAN", "SATUAN", "NORMA WAKTU (MENIT)", "VOLUME"],
      [[1, "Satu", 3, 2, "berkas", 60, 100]],
    ),
    { benar: 0.08 },
  ),
  kolom(
    "takes JUMLAH PEGAWAI of a head block for no volume",
    [["NAMA JABATAN", "", ":", PENATA], ["UNIT KERJA", "", ":", KEUANGAN], ["JUMLAH PEGAWAI", "", ":", 3], [], JUDUL_MENIT, ...TIGA_TUGAS],
    { benar: TIGA },
  ),
  kolom(
    "reads a form whose last column is KEBUTUHAN rounded per row",
    abk(
      ["NO", "URAIAN TUGAS", "SATUAN", "NORMA WAKTU (MENIT)", "VOLUME", "KEBUTUHAN", "PEMBULATAN"],
      [
        [1, "Satu", "berkas", 60, 1250, 1, 1],
        [2, "Dua", "berkas", 10, 1022, 0.1363, 0],
      ],
    ),
    { benar: 1.136267 },
  ),
  kolom(
    "reads VOL., NORMA WKT (MNT) and KEB.",
    abk(["NO.", "URAIAN TGS", "SAT.", "NORMA WKT (MNT)", "VOL.", "KEB."], [[1, "Satu", "berkas", 60, 1250, 1]]),
    { benar: 1, boleh: ["dibaca", "ditolak"] },
  ),
  kolom(
    "reads headings that are cut over three rows",
    [
      ["ANALISIS BEBAN KERJA"],
      ["NAMA JABATAN", "", ":", PENATA],
      ["UNIT KERJA", "", ":", KEUANGAN],
      [],
      ["NO", "URAIAN", "SATUAN", "WAKTU", "WAKTU", "BEBAN", "PEGAWAI"],
      ["", "TUGAS", "HASIL", "PENYELESAIAN", "KERJA EFEKTIF", "KERJA", "YANG"],
      ["", "", "", "(MENIT)", "(MENIT)", "", "DIBUTUHKAN"],
      ["1", "2", "3", "4", "5", "6", "7"],
      ...TIGA_TUGAS.map((baris) => baris.slice(0, 7)),
    ],
    { benar: TIGA },
  ),
  {
    nama: "leaves a hidden copy of an ABK out of the need, or asks",
    jenis: "letak",
    berkas: [
      buku("abk.xlsx", [
        { nama: "Penata", baris: abk(JUDUL_MENIT, TIGA_TUGAS) },
        { nama: "Penata (2)", sembunyi: true, baris: abk(JUDUL_MENIT, TIGA_TUGAS.slice(0, 1)) },
      ]),
    ],
    harapan: { ...TIGA, jumlahJabatan: 1 },
    boleh: ["dibaca", "ditanya", "ditegur"],
  },

  orangan(
    "takes a row of numbers of columns between people for nobody",
    [JUDUL_ORANG, orang(1, "SARI CONTOH"), ["1", "2", "3", "4", "5", "6"], orang(2, "BIMA CONTOH")],
    { benar: { pegawai: 2, ditolak: 0 } },
  ),
  orangan(
    "takes NIP with NAMA of a superior below the list for a signature",
    [
      JUDUL_ORANG,
      ...DUA_ORANG,
      [],
      ["", "", "Mengetahui"],
      ["", "", "Sekretaris,"],
      ["", "", ""],
      ["", "", "RATNA CONTOH"],
      ["", "", nip(9)],
    ],
    { benar: { pegawai: 2, ditolak: 0 } },
  ),
  orangan(
    "takes a signature in the columns of jabatan and unit for nobody",
    [
      JUDUL_ORANG,
      ...DUA_ORANG,
      ["", "", "", "", "Pati, 2 Januari 2026", ""],
      ["", "", "", "", "Kepala Subbagian Keuangan", ""],
      ["", "", "", "", "RATNA CONTOH, S.E.", ""],
      ["", "", "", "", `NIP ${nip(9)}`, ""],
    ],
    { benar: { pegawai: 2, ditolak: 0, jumlahJabatan: 1 } },
  ),
  orangan(
    "says who stands twice in a list with different jabatan",
    [JUDUL_ORANG, orang(1, "SARI CONTOH"), orang(1, "SARI CONTOH", { jabatan: "Arsiparis Terampil" })],
    { benar: { pegawai: 1, bezetting: { [PENATA]: 1, "Arsiparis Terampil": 0 } }, boleh: ["dibaca", "ditegur"] },
  ),
  orangan(
    "moves a person who changes her jabatan, and counts her once",
    [JUDUL_ORANG, orang(1, "SARI CONTOH", { jabatan: "Arsiparis Terampil" }), orang(2, "BIMA CONTOH")],
    { benar: { pegawai: 2, bezetting: { [PENATA]: 1, "Arsiparis Terampil": 1 } }, dahulu: [satuLembar([JUDUL_ORANG, ...DUA_ORANG])] },
  ),
  orangan("names those who stand in the data and not in the new list", [JUDUL_ORANG, orang(1, "SARI CONTOH")], {
    benar: { pegawai: 2, masalah: ["pegawaiHilang"] },
    dahulu: [satuLembar([JUDUL_ORANG, ...DUA_ORANG])],
  }),
  orangan(
    "keeps what a list leaves blank",
    [
      ["NIP", "NAMA", "JABATAN", "UNIT KERJA"],
      [nip(1), "SARI CONTOH", "", ""],
    ],
    {
      benar: { pegawai: 2, orang: { "SARI CONTOH": { golongan: "III/a", jabatan: PENATA } } },
      dahulu: [satuLembar([JUDUL_ORANG, ...DUA_ORANG])],
      boleh: ["dibaca", "ditanya"],
    },
  ),
];
