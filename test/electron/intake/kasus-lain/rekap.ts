import { utils, write } from "xlsx";
import type { BerkasKasus, Kasus } from "../kasus";
import {
  abk,
  buku,
  DUA_ORANG,
  JUDUL_MENIT,
  JUDUL_ORANG,
  KEBUTUHAN_TIGA,
  KEUANGAN,
  nip,
  PENATA,
  satuLembar,
  teks,
  TIGA_TUGAS,
  type Baris,
  pembuatKasus,
} from "./alat";

const tanpaJabatan = (nama: string, baris: readonly Baris[], lain: Partial<Kasus> = {}): Kasus => ({
  nama,
  jenis: "kolom",
  berkas: [
    buku("pegawai.xlsx", [
      { nama: "DATA", baris: [JUDUL_ORANG, ...DUA_ORANG] },
      { nama: "LAIN", baris },
    ]),
  ],
  harapan: { pegawai: 2, jumlahJabatan: 1, unit: [KEUANGAN] },
  ...lain,
});
const daftar = (...awal: readonly string[]): BerkasKasus =>
  teks("pegawai.csv", [...awal, JUDUL_ORANG.join(";"), ...DUA_ORANG.map((baris) => baris.join(";"))]);
const wadah = pembuatKasus("wadah");
const DUA = { pegawai: 2, bezetting: { [PENATA]: 2 } } as const;

/** Days in a workbook that counts from 1904, as old Macs did. */
function sejak1904(): BerkasKasus {
  const isi = utils.book_new();
  // 1 April 2020 is day 43.922 from 1900 and 42.460 from 1904.
  utils.book_append_sheet(
    isi,
    utils.aoa_to_sheet([
      [...JUDUL_ORANG, "TMT JABATAN"],
      [...(DUA_ORANG[0] ?? []), { t: "n", v: 42_460, z: "dd-mm-yyyy" }],
    ]),
    "Data",
  );
  isi.Workbook = { WBProps: { date1904: true } };
  return { nama: "pegawai.xlsx", isi: new Uint8Array(write(isi, { type: "array", bookType: "xlsx" }) as ArrayBuffer) };
}

export const KASUS_REKAP: readonly Kasus[] = [
  tanpaJabatan("makes nothing of a pivot headed Jumlah dari NIP", [
    ["Jumlah dari NIP", "Label Kolom"],
    ["Label Baris", "III/a", "III/b", "Total Keseluruhan"],
    ["Subbagian Umum", 3, 1, 4],
    ["Total Keseluruhan", 3, 1, 4],
  ]),
  tanpaJabatan("makes nothing of a count of people by golongan and unit", [
    ["REKAP PEGAWAI MENURUT GOLONGAN"],
    ["NO", "UNIT KERJA", "IV", "III", "II", "I", "JUMLAH"],
    [1, "Subbagian Umum", 0, 3, 1, 0, 4],
    ["", "JUMLAH", 0, 3, 1, 0, 4],
  ]),
  tanpaJabatan("makes nothing of a count of people by education", [
    ["NO", "PENDIDIKAN", "L", "P", "JUMLAH"],
    [1, "S-1", 2, 1, 3],
    [2, "SMA", 1, 0, 1],
  ]),
  tanpaJabatan("makes nothing of a table JABATAN, UNIT KERJA, JUMLAH", [
    ["NO", "JABATAN", "UNIT KERJA", "JUMLAH"],
    [1, "Analis Hukum", "Subbagian Hukum", 2],
    [2, "Arsiparis", "Subbagian Umum", 1],
  ]),
  tanpaJabatan(
    "makes nothing of a projection JABATAN, 2026 to 2030",
    [
      ["PROYEKSI KEBUTUHAN LIMA TAHUN"],
      ["NO", "NAMA JABATAN", "UNIT KERJA", "2026", "2027", "2028", "2029", "2030"],
      [1, "Analis Hukum", "Subbagian Hukum", 2, 2, 3, 3, 3],
    ],
    { boleh: ["dibaca", "ditanya"] },
  ),
  tanpaJabatan("makes nothing of a recap ABK, BEZETTING, KEKURANGAN with two heading rows", [
    ["NO", "NAMA JABATAN", "PEGAWAI", "", "KET"],
    ["", "", "ABK", "BEZETTING", ""],
    [1, "Analis Hukum", 2, 1, ""],
    ["", "JUMLAH", 2, 1, ""],
  ]),
  tanpaJabatan("makes nothing of a list of lookups", [
    ["GOLONGAN", "PANGKAT"],
    ["III/a", "Penata Muda"],
    ["III/b", "Penata Muda Tingkat I"],
  ]),
  tanpaJabatan("makes nothing of a guide PETUNJUK PENGISIAN", [
    ["PETUNJUK PENGISIAN"],
    ["NO", "KOLOM", "CARA MENGISI"],
    [1, "NIP", "Tulis 18 digit"],
    [2, "NAMA JABATAN", "Tulis lengkap"],
  ]),
  tanpaJabatan("makes nobody of a list of national holidays", [
    ["NO", "TANGGAL", "NAMA", "KETERANGAN"],
    [1, "01-01-2026", "Tahun Baru", "Libur"],
    [2, "17-08-2026", "Kemerdekaan", "Libur"],
  ]),
  {
    nama: "makes no second jabatan of a recap sheet beside its ABK sheets",
    jenis: "kolom",
    berkas: [
      buku("abk.xlsx", [
        { nama: "Penata", baris: abk(JUDUL_MENIT, TIGA_TUGAS) },
        {
          nama: "REKAP",
          baris: [
            ["REKAPITULASI KEBUTUHAN PEGAWAI"],
            ["NO", "NAMA JABATAN", "UNIT KERJA", "BEBAN KERJA", "KEBUTUHAN", "PEMBULATAN"],
            [1, PENATA, KEUANGAN, 97_505, 1.300066667, 1],
            [2, "Arsiparis", KEUANGAN, 0, 0, 0],
          ],
        },
      ]),
    ],
    harapan: { kebutuhan: { [PENATA]: KEBUTUHAN_TIGA }, jumlahJabatan: 1, jumlahTugas: 3 },
  },
  wadah("reads a semicolon list below two lines of title", daftar("DAFTAR PEGAWAI", "KEADAAN 31 DESEMBER 2025"), { benar: DUA }),
  wadah("reads a semicolon list below a title and an empty line", daftar("DAFTAR PEGAWAI", ""), { benar: DUA }),
  wadah(
    "reads a semicolon list below a title with commas",
    daftar("DAFTAR PEGAWAI SUBBAGIAN KEUANGAN, UMUM, DAN LOGISTIK, PER 1 JANUARI 2026"),
    { benar: DUA },
  ),
  wadah(
    "reads a list with a byte order mark",
    { nama: "pegawai.csv", isi: new Uint8Array(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(daftar().isi)])) },
    { benar: DUA },
  ),
  wadah(
    "reads a list whose lines end in CR alone",
    { nama: "pegawai.csv", isi: new Uint8Array(Buffer.from(Buffer.from(daftar().isi).toString("utf8").replaceAll("\r\n", "\r"))) },
    { benar: DUA },
  ),
  wadah(
    "reads a list with trailing separators and empty lines",
    teks("pegawai.csv", [`${JUDUL_ORANG.join(";")};;;`, ...DUA_ORANG.flatMap((baris) => [`${baris.join(";")};;;`, ";;;;;;;;"])]),
    { benar: DUA },
  ),
  wadah(
    "reads a list with a stray quote in a name",
    teks("pegawai.csv", [
      JUDUL_ORANG.join(";"),
      `1;${nip(1)};SARI "IDA" CONTOH;III/a;${PENATA};${KEUANGAN}`,
      `2;${nip(2)};BIMA CONTOH;III/a;${PENATA};${KEUANGAN}`,
    ]),
    { benar: DUA },
  ),
  wadah(
    "reads a list with a quote that never ends, losing no row in silence",
    teks("pegawai.csv", [
      JUDUL_ORANG.join(";"),
      `1;${nip(1)};"SARI CONTOH;III/a;${PENATA};${KEUANGAN}`,
      `2;${nip(2)};BIMA CONTOH;III/a;${PENATA};${KEUANGAN}`,
    ]),
    { benar: { pegawai: 2 }, boleh: ["dibaca", "ditolak"] },
  ),
  wadah("reads days of a workbook that counts from 1904", sejak1904(), { benar: { tmtJabatan: ["2020-04-01"] } }),
  wadah(
    "reads an ABK of formulas by the results that Excel saved",
    satuLembar(
      abk(
        JUDUL_MENIT,
        TIGA_TUGAS.map((baris, urut) => baris.with(6, { t: "n", f: `D${urut + 7}*F${urut + 7}/E${urut + 7}`, v: Number(baris[6]) })),
      ),
    ),
    { benar: { kebutuhan: { [PENATA]: KEBUTUHAN_TIGA } } },
  ),
  wadah("reads a workbook with macros", buku("abk.xlsm", [{ nama: "ABK", baris: abk(JUDUL_MENIT, TIGA_TUGAS) }], "xlsm"), {
    benar: {
      kebutuhan: { [PENATA]: KEBUTUHAN_TIGA },
    },
  }),
  wadah(
    "reads the two tables of an html page",
    {
      nama: "pegawai.xls",
      isi: new TextEncoder().encode(
        `<table><tr><td>REKAP</td></tr></table><table>${[JUDUL_ORANG, ...DUA_ORANG].map((baris) => `<tr>${baris.map((isi) => `<td>${String(isi)}</td>`).join("")}</tr>`).join("")}</table>`,
      ),
    },
    { benar: DUA },
  ),
  wadah(
    "reads a merged unit of an html table",
    {
      nama: "pegawai.xls",
      isi: new TextEncoder().encode(
        `<table><tr>${JUDUL_ORANG.map((isi) => `<th>${isi}</th>`).join("")}</tr><tr><td>1</td><td>${nip(1)}</td><td>SARI CONTOH</td><td>III/a</td><td>${PENATA}</td><td rowspan="2">${KEUANGAN}</td></tr><tr><td>2</td><td>${nip(2)}</td><td>BIMA CONTOH</td><td>III/a</td><td>${PENATA}</td></tr></table>`,
      ),
    },
    { benar: { ...DUA, unit: [KEUANGAN] } },
  ),
];
