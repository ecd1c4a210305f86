import type { Kasus } from "../kasus";
import { buku, DUA_ORANG, JUDUL_ORANG, KEUANGAN, nip, orang, PENATA, satuLembar, teks, pembuatKasus } from "./alat";

const satu = pembuatKasus("orang");

export const KASUS_ORANG: readonly Kasus[] = [
  satu(
    "reads a DUK with three heading rows and a numbering row",
    [
      ["DAFTAR URUT KEPANGKATAN"],
      [],
      ["NO", "NAMA / NIP", "", "PANGKAT", "", "JABATAN", "", "UNIT KERJA"],
      ["", "NAMA", "NIP", "GOL.", "TMT", "NAMA", "TMT", ""],
      ["", "", "", "RUANG", "", "JABATAN", "", ""],
      ["1", "2", "3", "4", "5", "6", "7", "8"],
      [1, "SARI CONTOH", nip(1), "III/d", "01-04-2020", PENATA, "02-05-2021", KEUANGAN],
      [2, "BIMA CONTOH", nip(2), "III/c", "01-04-2021", "Arsiparis Terampil", "02-05-2022", KEUANGAN],
    ],
    {
      benar: { pegawai: 2, golongan: 2, tmtGolongan: ["2020-04-01", "2021-04-01"], tmtJabatan: ["2021-05-02", "2022-05-02"], ditolak: 0 },
      pilihan: { gabung: ["A3:A5", "B3:C3", "D3:E3", "F3:G3", "H3:H5"] },
    },
  ),
  satu(
    "takes units that stand as titles between the people",
    [
      JUDUL_ORANG.slice(0, 5),
      ["A", "SUBBAGIAN KEUANGAN"],
      orang(1, "SARI CONTOH").slice(0, 5),
      orang(2, "BIMA CONTOH").slice(0, 5),
      ["B", "SUBBAGIAN UMUM DAN LOGISTIK"],
      orang(3, "JOKO CONTOH").slice(0, 5),
    ],
    {
      benar: {
        pegawai: 3,
        orang: { "SARI CONTOH": { unit: KEUANGAN }, "JOKO CONTOH": { unit: "Subbagian Umum dan Logistik" } },
        ditolak: 0,
      },
    },
  ),
  satu(
    "takes units that stand as merged titles between the people, with a unit column that is absent",
    [
      ["DAFTAR PEGAWAI"],
      JUDUL_ORANG.slice(0, 5),
      ["SUBBAGIAN KEUANGAN"],
      orang(1, "SARI CONTOH").slice(0, 5),
      ["SUBBAGIAN UMUM"],
      orang(2, "BIMA CONTOH").slice(0, 5),
    ],
    {
      benar: { pegawai: 2, orang: { "SARI CONTOH": { unit: KEUANGAN }, "BIMA CONTOH": { unit: "Subbagian Umum" } } },
      pilihan: { gabung: ["A1:E1", "A3:E3", "A5:E5"] },
    },
  ),
  satu(
    "fills a unit that is written once and left blank below",
    [
      JUDUL_ORANG,
      orang(1, "SARI CONTOH"),
      orang(2, "BIMA CONTOH", { unit: "" }),
      orang(3, "JOKO CONTOH", { unit: "Subbagian Umum" }),
      orang(4, "INTAN CONTOH", { unit: "" }),
    ],
    {
      benar: {
        pegawai: 4,
        orang: { "BIMA CONTOH": { unit: KEUANGAN }, "INTAN CONTOH": { unit: "Subbagian Umum" } },
        masalah: ["unitDariAtas"],
      },
    },
  ),
  satu(
    "takes the unit from a title DAFTAR PEGAWAI SUBBAGIAN KEUANGAN",
    [["DAFTAR PEGAWAI SUBBAGIAN KEUANGAN"], [], JUDUL_ORANG.slice(0, 5), ...DUA_ORANG.map((baris) => baris.slice(0, 5))],
    { benar: { pegawai: 2, orang: { "SARI CONTOH": { unit: KEUANGAN } } } },
  ),
  satu(
    "asks once in which unit the people of a list without units work",
    [JUDUL_ORANG.slice(0, 5), ...DUA_ORANG.map((baris) => baris.slice(0, 5))],
    {
      benar: { pegawai: 2, tanya: ["unitLembar"] },
      boleh: ["ditanya"],
      jawab: [{ jenis: "unitLembar", pilih: "Subbagian Umum" }],
      sesudah: { pegawai: 2, orang: { "SARI CONTOH": { unit: "Subbagian Umum" } } },
    },
  ),
  satu(
    "refuses the second of two people with one NIP, in words",
    [JUDUL_ORANG, orang(1, "SARI CONTOH"), [2, nip(1), "BIMA CONTOH", "III/a", PENATA, KEUANGAN]],
    { benar: { pegawai: 1, masalah: ["nipGanda"] } },
  ),
  satu(
    "reads name and NIP that share one cell on two lines",
    [
      ["NO", "NAMA / NIP", "PANGKAT / GOL", "JABATAN", "UNIT KERJA"],
      [1, `SARI CONTOH, S.E.\n${nip(1)}`, "Penata Muda\nIII/a", PENATA, KEUANGAN],
      [2, `BIMA CONTOH\nNIP. ${nip(2)}`, "Penata\nIII/c", PENATA, KEUANGAN],
    ],
    { benar: { pegawai: 2, golongan: 2, bezetting: { [PENATA]: 2 } }, boleh: ["dibaca", "ditolak"] },
  ),
  satu(
    "reads people of two rows each, the NIP below the name, or refuses them in words",
    [
      ["NO", "NAMA / NIP", "GOL", "JABATAN", "UNIT KERJA"],
      [1, "SARI CONTOH, S.E.", "III/a", PENATA, KEUANGAN],
      ["", nip(1), "", "", ""],
      [2, "BIMA CONTOH", "III/c", PENATA, KEUANGAN],
      ["", nip(2), "", "", ""],
    ],
    { benar: { pegawai: 2, orang: { "BIMA CONTOH": { nip: nip(2) } } }, boleh: ["dibaca", "ditolak", "ditanya"] },
  ),
  satu(
    "keeps titles apart from names",
    [JUDUL_ORANG, orang(1, "Dra. Hj. SARI CONTOH, M.Si."), orang(2, "BIMA CONTOH, S.H., M.H."), orang(3, "dr. JOKO CONTOH, Sp.A")],
    { benar: { pegawai: 3, bezetting: { [PENATA]: 3 } } },
  ),
  satu(
    "takes people without an NIP at the end of the list after asking, and never as a signature",
    [
      JUDUL_ORANG,
      ...DUA_ORANG,
      [3, "", "AN NISA CONTOH", "III/a", PENATA, KEUANGAN],
      [4, "-", "KETUA CONTOH PUTRA", "III/a", PENATA, KEUANGAN],
    ],
    {
      benar: { tanya: ["tanpaNip"] },
      boleh: ["ditanya"],
      jawab: [{ jenis: "tanpaNip", pilih: /terima|ya/iu }],
      sesudah: { pegawai: 4, bezetting: { [PENATA]: 4 } },
    },
  ),
  satu(
    "keeps honorer out of the holders, and says so",
    [
      [...JUDUL_ORANG, "STATUS"],
      [...orang(1, "SARI CONTOH"), "PNS"],
      [...orang(2, "BIMA CONTOH"), "PNS"],
      [3, "", "HONOR CONTOH", "", "Pramubakti", KEUANGAN, "Honorer"],
      [4, "", "DUA CONTOH", "", "Pengemudi", KEUANGAN, "PPNPN"],
    ],
    {
      benar: {
        bezetting: { [PENATA]: 2 },
        takAda: ["HONOR CONTOH"],
        masalah: ["bukanAsn"],
      },
    },
  ),
  satu(
    "makes nobody of a vacant post, and says that it is vacant",
    [
      JUDUL_ORANG,
      ...DUA_ORANG,
      [3, "", "(kosong)", "", "Analis Hukum", KEUANGAN],
      [4, "", "-", "", "Auditor", KEUANGAN],
      [5, "", "LOWONG", "", "Arsiparis", KEUANGAN],
    ],
    {
      benar: {
        pegawai: 2,
        bezetting: { [PENATA]: 2 },
      },
    },
  ),
  satu(
    "keeps a person whose golongan nobody knows, and asks once for the value",
    [JUDUL_ORANG, orang(1, "SARI CONTOH", { gol: "Gol Khusus" }), orang(2, "BIMA CONTOH", { gol: "Gol Khusus" })],
    { benar: { pegawai: 2, tanya: ["nilaiAsing"] }, boleh: ["ditanya"] },
  ),
  satu(
    "reads a list in groups by golongan with counts between",
    [
      JUDUL_ORANG,
      ["GOLONGAN IV"],
      orang(1, "SARI CONTOH", { gol: "IV/a" }),
      ["", "JUMLAH GOLONGAN IV", 1],
      ["GOLONGAN III"],
      orang(2, "BIMA CONTOH"),
      orang(3, "JOKO CONTOH"),
      ["", "JUMLAH GOLONGAN III", 2],
      ["", "JUMLAH SELURUHNYA", 3],
    ],
    { benar: { pegawai: 3, bezetting: { [PENATA]: 3 }, ditolak: 0, unit: [KEUANGAN] } },
  ),
  satu(
    "reads a list whose headings repeat on each page",
    [
      JUDUL_ORANG,
      ["1", "2", "3", "4", "5", "6"],
      orang(1, "SARI CONTOH"),
      JUDUL_ORANG,
      ["1", "2", "3", "4", "5", "6"],
      orang(2, "BIMA CONTOH"),
    ],
    { benar: { pegawai: 2, ditolak: 0 } },
  ),
  satu(
    "takes no signature below a list as a person",
    [
      JUDUL_ORANG,
      ...DUA_ORANG,
      [],
      ["", "", "", "", "Pati, November 2026"],
      ["", "", "", "", "Sekretaris KPU Kabupaten"],
      [],
      ["", "", "", "", "RATNA CONTOH"],
      ["", "", "", "", "Pembina (IV/a)"],
      ["", "", "", "", "NIP. 197610222009122002"],
    ],
    { benar: { pegawai: 2, ditolak: 0 } },
  ),
  satu(
    "takes no signature that stands in the columns of NIP and name as a person",
    [
      JUDUL_ORANG,
      ...DUA_ORANG,
      [],
      ["", "Mengetahui,", "Pati, 1 November 2026"],
      ["", "Ketua", "Sekretaris"],
      ["", "RATNA CONTOH", "JOKO CONTOH"],
      ["", "NIP. 197610222009122002", "NIP. 198812052019031003"],
    ],
    { benar: { pegawai: 2, takAda: ["Ketua"] } },
  ),
  satu(
    "keeps a name that a formula would replace out, in words",
    [JUDUL_ORANG, orang(1, '=HYPERLINK("http://contoh.invalid","SARI")'), orang(2, "BIMA CONTOH")],
    { benar: { pegawai: 1, masalah: ["namaSepertiRumus"] } },
  ),
  {
    nama: 'reads a semicolon list whose NIP is guarded as ="..."',
    jenis: "orang",
    berkas: [
      teks("pegawai.csv", [
        "NO;NIP;NAMA;GOL;JABATAN;UNIT KERJA",
        `1;="${nip(1)}";SARI CONTOH;III/a;${PENATA};${KEUANGAN}`,
        `2;"=""${nip(2)}""";BIMA CONTOH;III/a;${PENATA};${KEUANGAN}`,
      ]),
    ],
    harapan: { pegawai: 2 },
  },
  {
    nama: "makes no jabatan of a pivot that counts people by jabatan",
    jenis: "orang",
    berkas: [
      buku("pegawai.xlsx", [
        { nama: "DATA", baris: [JUDUL_ORANG, ...DUA_ORANG] },
        {
          nama: "PIVOT",
          baris: [
            ["Row Labels", "Count of NIP"],
            [PENATA, 2],
            ["Arsiparis", 1],
            ["Grand Total", 3],
          ],
        },
      ]),
    ],
    harapan: { pegawai: 2, takAda: ["Grand Total", "Arsiparis"] },
  },
  {
    nama: "makes no jabatan of a recap of units by sex",
    jenis: "orang",
    berkas: [
      buku("pegawai.xlsx", [
        { nama: "DATA", baris: [JUDUL_ORANG, ...DUA_ORANG] },
        {
          nama: "REKAP",
          baris: [
            ["REKAPITULASI PEGAWAI"],
            ["NO", "UNIT KERJA", "L", "P", "JUMLAH"],
            [1, KEUANGAN, 2, 0, 2],
            [2, "Subbagian Umum", 1, 1, 2],
            ["", "JUMLAH", 3, 1, 4],
          ],
        },
      ]),
    ],
    harapan: { pegawai: 2, jumlahJabatan: 1, unit: [KEUANGAN] },
  },
  {
    nama: "makes no jabatan of a recap NAMA JABATAN, KELAS, ABK, BEZETTING",
    jenis: "orang",
    berkas: [
      satuLembar([
        ["PETA KEBUTUHAN PEGAWAI"],
        ["NO", "NAMA JABATAN", "KELAS", "BEZETTING", "ABK", "+/-"],
        [1, "Analis Hukum", 8, 1, 2, -1],
        ["", "TOTAL", "", 1, 2, -1],
      ]),
    ],
    harapan: { jumlahJabatan: 0 },
    boleh: ["dibaca", "ditolak"],
  },
];
