import type { Kasus } from "../kasus";
import {
  abk,
  DUA_ORANG,
  JUDUL_MENIT,
  JUDUL_ORANG,
  KEBUTUHAN_TIGA,
  kepala,
  PENATA,
  satuLembar,
  TIGA_TUGAS,
  type Baris,
  nip,
  pembuatKasus,
} from "./alat";

/** 600 x 12 + 45 x 620 = 35.100 minutes. */
const DUA = 0.468;
const satu = pembuatKasus("kolom");

/** A sheet whose last column states the need of each row, the second of them wrongly. */
const berhasil = (judul: string): Kasus =>
  satu(
    `checks the stated need row by row under the heading ${judul}`,
    abk(
      ["NO", "URAIAN TUGAS", "SATUAN HASIL", "VOLUME", "NORMA WAKTU (MENIT)", judul],
      [
        [1, "Menyusun", "laporan", 12, 600, 0.096],
        [2, "Memeriksa", "berkas", 620, 45, 3.72],
      ],
    ),
    { benar: DUA, harapan: { masalah: ["hasilBarisBerbeda"] } },
  );

const berbeban = (judul: string, beban: readonly [number, number]): Kasus =>
  satu(
    `takes VOLUME as the volume beside ${judul}, the product`,
    abk(
      ["NO", "URAIAN TUGAS", "VOLUME", "SATUAN", "NORMA WAKTU (MENIT)", judul],
      [
        [1, "Menyusun", 12, "laporan", 600, beban[0]],
        [2, "Memeriksa", 620, "berkas", 45, beban[1]],
      ],
    ),
    { benar: DUA },
  );

const JUDUL_LEBAR: Baris = [...JUDUL_ORANG, ...Array.from({ length: 34 }, (_, nomor) => `KOLOM ${nomor + 7}`)];

export const KASUS_KOLOM: readonly Kasus[] = [
  ...["JML PEG. YG DIBUTUHKAN", "FTE", "HASIL ABK", "KEBUTUHAN ASN", "JUMLAH KEBUTUHAN PEGAWAI", "FORMASI IDEAL", "KEB. PEGAWAI"].map(
    berhasil,
  ),
  berbeban("JUMLAH WAKTU", [7200, 27_900]),
  berbeban("TOTAL BEBAN KERJA", [7200, 27_900]),
  berbeban("BEBAN KERJA (3X5)", [7200, 27_900]),
  berbeban("WAKTU YANG DIBUTUHKAN (MENIT)", [7200, 27_900]),
  berbeban("BEBAN KERJA (JAM)", [120, 465]),
  satu(
    "takes VOLUME as the volume although BEBAN KERJA stands before it",
    abk(
      ["NO", "URAIAN TUGAS", "BEBAN KERJA", "NORMA WAKTU (MENIT)", "VOLUME KERJA"],
      [
        [1, "Menyusun", 7200, 600, 12],
        [2, "Memeriksa", 27_900, 45, 620],
      ],
    ),
    { benar: DUA },
  ),
  satu(
    "takes BEBAN KERJA as the volume where it is the only one",
    abk(
      ["NO", "URAIAN TUGAS", "SATUAN", "NORMA WAKTU (MENIT)", "BEBAN KERJA"],
      [
        [1, "Menyusun", "laporan", 600, 12],
        [2, "Memeriksa", "berkas", 45, 620],
      ],
    ),
    { benar: DUA },
  ),
  satu(
    "is not misled by BEBAN KERJA that is the product where no VOLUME stands, but asks or refuses",
    abk(
      ["NO", "URAIAN TUGAS", "SATUAN", "NORMA WAKTU (MENIT)", "BEBAN KERJA (MENIT)", "KEBUTUHAN"],
      [
        [1, "Menyusun", "laporan", 600, 7200, 0.096],
        [2, "Memeriksa", "berkas", 45, 27_900, 0.372],
      ],
    ),
    { benar: DUA, boleh: ["dibaca", "ditanya", "ditolak"] },
  ),
  satu(
    "reads headings in lower case",
    abk(
      JUDUL_MENIT.map((isi) => isi.toLowerCase()),
      TIGA_TUGAS,
    ),
    { benar: KEBUTUHAN_TIGA },
  ),
  satu(
    "reads English headings",
    [
      ["JOB TITLE", "", ":", PENATA],
      ["WORK UNIT", "", ":", "Subbagian Keuangan"],
      [],
      ["No", "Task Description", "Output Unit", "Time per Unit (minutes)", "Volume"],
      [1, "Menyusun", "laporan", 600, 12],
      [2, "Memeriksa", "berkas", 45, 620],
    ],
    { benar: DUA, boleh: ["dibaca", "ditolak"] },
  ),
  satu("reads headings that stand at row 15", [...Array.from({ length: 9 }, (): Baris => ["", ""]), ...abk(JUDUL_MENIT, TIGA_TUGAS)], {
    benar: KEBUTUHAN_TIGA,
  }),
  satu(
    "reads headings with line breaks and doubled blanks",
    abk(
      [
        "NO.",
        "URAIAN\nTUGAS",
        "SATUAN\nHASIL",
        "WAKTU  PENYELESAIAN\n(MENIT)",
        "WAKTU KERJA\nEFEKTIF (MENIT)",
        "BEBAN\nKERJA",
        "PEGAWAI YANG\nDIBUTUHKAN",
        "KET.",
      ],
      TIGA_TUGAS,
    ),
    { benar: KEBUTUHAN_TIGA },
  ),
  satu(
    "reads the columns in another order",
    abk(
      [
        "PEGAWAI YANG DIBUTUHKAN",
        "BEBAN KERJA",
        "WAKTU KERJA EFEKTIF (MENIT)",
        "WAKTU PENYELESAIAN (MENIT)",
        "SATUAN HASIL",
        "URAIAN TUGAS",
        "NO",
      ],
      [
        [1, 625, 75_000, 120, "laporan", "Menyusun", 1],
        [0.136266667, 1022, 75_000, 10, "berkas", "Memeriksa", 2],
      ],
    ),
    { benar: 1.136267 },
  ),
  satu(
    "reads two-line headings with a merged WAKTU over norm and divisor",
    [
      ...kepala(),
      ["NO", "URAIAN TUGAS", "SATUAN HASIL", "WAKTU (MENIT)", "", "BEBAN KERJA", "PEGAWAI YANG DIBUTUHKAN"],
      ["", "", "", "PENYELESAIAN", "KERJA EFEKTIF", "", ""],
      ["1", "2", "3", "4", "5", "6", "7"],
      ...TIGA_TUGAS.map((baris) => baris.slice(0, 7)),
    ],
    { benar: KEBUTUHAN_TIGA, pilihan: { gabung: ["D6:E6", "A6:A7", "B6:B7", "C6:C7", "F6:F7", "G6:G7"] } },
  ),
  satu(
    "reads a sheet whose table begins in column D",
    abk(JUDUL_MENIT, TIGA_TUGAS).map((baris) => ["", "", "", ...baris]),
    { benar: KEBUTUHAN_TIGA },
  ),
  satu(
    "reads a task column that is merged over two columns, its number in the first",
    [
      ...kepala(),
      ["NO", "URAIAN TUGAS", "", "SATUAN HASIL", "NORMA WAKTU (MENIT)", "VOLUME"],
      [1, "a.", "Menyusun laporan", "laporan", 600, 12],
      ["", "b.", "Memeriksa berkas", "berkas", 45, 620],
    ],
    { benar: DUA, pilihan: { gabung: ["B6:C6"] }, harapan: { jumlahTugas: 2 } },
  ),
  {
    nama: "names every column of forty that it does not take",
    jenis: "kolom",
    berkas: [
      satuLembar([JUDUL_LEBAR, ...DUA_ORANG.map((baris) => [...baris, ...Array.from({ length: 34 }, (_, nomor) => `isi ${nomor}`)])]),
    ],
    harapan: { pegawai: 2, golongan: 2, kata: ["KOLOM 7", "KOLOM 40"] },
  },
  {
    nama: "takes the NIP of 18 digits where an older NIP of 9 stands beside it",
    jenis: "kolom",
    berkas: [
      satuLembar([
        ["NO", "NIP", "NIP", "NAMA", "GOL", "JABATAN", "UNIT KERJA"],
        [1, "490021556", nip(1), "SARI CONTOH", "III/a", PENATA, "Subbagian Keuangan"],
        [2, "490021557", nip(2), "BIMA CONTOH", "III/b", PENATA, "Subbagian Keuangan"],
      ]),
    ],
    harapan: { pegawai: 2, golongan: 2, orang: { "SARI CONTOH": { nip: nip(1) } } },
  },
  {
    nama: "takes NIP BARU where NIP LAMA stands before it",
    jenis: "kolom",
    berkas: [
      satuLembar([
        ["NO", "NIP LAMA", "NIP BARU", "NAMA", "JABATAN", "UNIT KERJA"],
        [1, "490021556", nip(1), "SARI CONTOH", PENATA, "Subbagian Keuangan"],
      ]),
    ],
    harapan: { orang: { "SARI CONTOH": { nip: nip(1) } } },
  },
  {
    nama: "takes the person's NIP and name where those of the superior stand before them",
    jenis: "kolom",
    berkas: [
      satuLembar([
        ["NIP ATASAN", "NAMA ATASAN", "NIP", "NAMA", "JABATAN", "UNIT KERJA"],
        [nip(9), "ATASAN CONTOH", nip(1), "SARI CONTOH", PENATA, "Subbagian Keuangan"],
      ]),
    ],
    harapan: { pegawai: 1, orang: { "SARI CONTOH": { nip: nip(1) } }, takAda: ["ATASAN CONTOH"] },
  },
  {
    nama: "reads the heading Nomor Induk Pegawai (NIP)",
    jenis: "kolom",
    berkas: [
      satuLembar([
        [
          "No",
          "Nama Pegawai (Tanpa Gelar)",
          "Nomor Induk Pegawai (NIP)",
          "Pangkat/Gol. Ruang",
          "Nama Jabatan",
          "Unit Kerja (Bagian/Subbagian)",
        ],
        [1, "SARI CONTOH", nip(1), "Penata Muda (III/a)", PENATA, "Subbagian Keuangan"],
      ]),
    ],
    harapan: { orang: { "SARI CONTOH": { nip: nip(1), golongan: "III/a", jabatan: PENATA, unit: "Subbagian Keuangan" } } },
  },
  {
    nama: "takes the present golongan where the first one at appointment stands before it",
    jenis: "kolom",
    berkas: [
      satuLembar([
        ["NIP", "NAMA", "GOL AWAL", "TMT CPNS", "GOL AKHIR", "TMT GOL AKHIR", "JABATAN", "UNIT KERJA"],
        [nip(1), "SARI CONTOH", "II/c", "01-01-2008", "III/c", "01-04-2022", PENATA, "Subbagian Keuangan"],
      ]),
    ],
    harapan: { orang: { "SARI CONTOH": { golongan: "III/c", tmtGolongan: "2022-04-01" } } },
  },
  {
    nama: "tells golongan from a heading GOL that holds blood groups",
    jenis: "kolom",
    berkas: [
      satuLembar([
        ["NIP", "NAMA", "GOL. DARAH", "GOL. RUANG", "JABATAN", "UNIT KERJA"],
        [nip(1), "SARI CONTOH", "A", "III/c", PENATA, "Subbagian Keuangan"],
      ]),
    ],
    harapan: { orang: { "SARI CONTOH": { golongan: "III/c" } } },
  },
  {
    nama: "takes jabatan where KELAS JABATAN and JENIS JABATAN stand before it",
    jenis: "kolom",
    berkas: [
      satuLembar([
        ["NIP", "NAMA", "KELAS JABATAN", "JENIS JABATAN", "ESELON", "JABATAN", "UNIT KERJA"],
        [nip(1), "SARI CONTOH", 7, "Pelaksana", "-", PENATA, "Subbagian Keuangan"],
      ]),
    ],
    harapan: { bezetting: { [PENATA]: 1 }, orang: { "SARI CONTOH": { jabatan: PENATA } } },
  },
  {
    nama: "reads a list whose headings are in English",
    jenis: "kolom",
    berkas: [satuLembar([["No", "Employee ID (NIP)", "Full Name", "Grade", "Position", "Work Unit"], ...DUA_ORANG])],
    harapan: { pegawai: 2 },
    boleh: ["dibaca", "ditolak"],
  },
];
