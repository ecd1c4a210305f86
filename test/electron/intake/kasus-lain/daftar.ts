import type { Kasus } from "../kasus";
import { buku, DUA_ORANG, JUDUL_ORANG, KEUANGAN, nip, orang, PENATA, pembuatKasus, teks } from "./alat";

const satu = pembuatKasus("orang");
const bersama = (jenis: Kasus["jenis"]) => pembuatKasus(jenis);
const pemangku = bersama("pemangku");
const wadah = bersama("wadah");

const SEMUA_GOLONGAN: readonly (readonly [string, string])[] = [
  ["III/C Penata", "III/c"],
  ["Gol.III/c", "III/c"],
  ["IIIc", "III/c"],
  ["III C - Penata", "III/c"],
  ["Penata/ III.c", "III/c"],
  ["Pembina Utama Muda / IV c", "IV/c"],
  ["II\\d", "II/d"],
  ["Pengatur Tkt.I (II/d)", "II/d"],
  ["PENATA TK.I  III/d", "III/d"],
  ["Penata Muda Tk 1 III/b", "III/b"],
  ["Juru Muda (I/a)", "I/a"],
  ["III/ d", "III/d"],
  ["Penata Tk. I,\nIII/d", "III/d"],
  ["Penata Muda Tk.I / III b", "III/b"],
  ["(III/a) Penata Muda", "III/a"],
  ["GOL III/A", "III/a"],
];
const PPPK: readonly (readonly [string, string, string, string | null])[] = [
  ["PPPK (Paruh Waktu)", "-", "PPPK paruh waktu", null],
  ["PPPK-PW", "", "PPPK paruh waktu", null],
  ["P3K Penuh Waktu", "Gol IX", "PPPK", "IX"],
  ["PPPK", "IX (Ahli Pertama)", "PPPK", "IX"],
  ["Pegawai Pemerintah dengan Perjanjian Kerja", "V", "PPPK", "V"],
  ["pppk", "9.0", "PPPK", "IX"],
  ["PPPK TA 2023", "Golongan VII", "PPPK", "VII"],
];
const nipPppk = (urut: number): string => `19900215202321100${urut}`;

export const KASUS_DAFTAR: readonly Kasus[] = [
  satu(
    "reads sixteen more spellings of a golongan",
    [JUDUL_ORANG, ...SEMUA_GOLONGAN.map(([gol], urut) => orang(urut + 1, `ORANG ${urut + 1}`, { gol }))],
    {
      benar: {
        pegawai: 16,
        golongan: 16,
        orang: Object.fromEntries(SEMUA_GOLONGAN.map(([, golongan], urut) => [`ORANG ${urut + 1}`, { golongan }])),
      },
    },
  ),
  satu(
    "reads seven more spellings of PPPK",
    [
      [...JUDUL_ORANG, "STATUS"],
      ...PPPK.map(([status, gol], urut) => [urut + 1, nipPppk(urut + 1), `ORANG ${urut + 1}`, gol, PENATA, KEUANGAN, status]),
    ],
    {
      benar: {
        pegawai: 7,
        orang: Object.fromEntries(PPPK.map(([, , status, golongan], urut) => [`ORANG ${urut + 1}`, { status, golongan }])),
      },
      boleh: ["dibaca", "ditanya"],
    },
  ),
  satu(
    "reads two-digit years of birth and of decades ago by the NIP",
    [
      [...JUDUL_ORANG, "TGL LAHIR", "TMT JABATAN"],
      [1, "196802011990031002", "SARI CONTOH", "III/a", PENATA, KEUANGAN, "1/2/68", "01-03-99"],
      [2, nip(2), "BIMA CONTOH", "III/a", PENATA, KEUANGAN, "01-Mei-83", "1-Jan-26"],
    ],
    {
      benar: {
        pegawai: 2,
        orang: {
          "SARI CONTOH": { tanggalLahir: "1968-02-01", tmtJabatan: "1999-03-01" },
          "BIMA CONTOH": { tanggalLahir: "1983-05-01", tmtJabatan: "2026-01-01" },
        },
      },
    },
  ),
  satu(
    "fills a jabatan that is merged down over its holders",
    [
      JUDUL_ORANG,
      orang(1, "SARI CONTOH"),
      orang(2, "BIMA CONTOH", { jabatan: "" }),
      orang(3, "JOKO CONTOH", { jabatan: "Arsiparis Terampil" }),
    ],
    { benar: { pegawai: 3, bezetting: { [PENATA]: 2, "Arsiparis Terampil": 1 } }, pilihan: { gabung: ["E2:E3"] } },
  ),
  satu(
    "does not fill a jabatan that is blank without a merge in silence",
    [JUDUL_ORANG, orang(1, "SARI CONTOH"), orang(2, "BIMA CONTOH", { jabatan: "" })],
    { benar: { pegawai: 2, bezetting: { [PENATA]: 1 } }, boleh: ["dibaca", "ditanya", "ditegur"] },
  ),
  satu(
    "leaves hidden people out when the analyst says so",
    [JUDUL_ORANG, orang(1, "SARI CONTOH"), orang(2, "BIMA CONTOH"), orang(3, "JOKO CONTOH")],
    {
      benar: { pegawai: 3, tanya: ["barisTersembunyi"] },
      pilihan: { barisSembunyi: [3] },
      boleh: ["ditanya"],
      jawab: [{ jenis: "barisTersembunyi", pilih: /keluarkan/iu }],
      sesudah: { pegawai: 2, bezetting: { [PENATA]: 2 } },
    },
  ),
  satu(
    "takes TMT CPNS and TMT PNS for neither of the TMT that it keeps",
    [
      ["NO", "NIP", "NAMA", "TMT CPNS", "TMT PNS", "GOL", "TMT", "JABATAN", "TMT", "UNIT KERJA"],
      [1, nip(1), "SARI CONTOH", "01-01-2008", "01-01-2009", "III/a", "01-04-2020", PENATA, "02-05-2021", KEUANGAN],
    ],
    { benar: { tmtGolongan: ["2020-04-01"], tmtJabatan: ["2021-05-02"] } },
  ),
  satu(
    "gives a TMT that stands before its golongan to the golongan, or to none",
    [
      ["NO", "NIP", "NAMA", "TMT", "GOL", "JABATAN", "UNIT KERJA"],
      [1, nip(1), "SARI CONTOH", "01-04-2020", "III/a", PENATA, KEUANGAN],
    ],
    { benar: { pegawai: 1, tmtJabatan: [] } },
  ),
  satu(
    "reads masa kerja of 17 tahun 3 bulan in one column, or leaves it",
    [
      [...JUDUL_ORANG, "MASA KERJA"],
      [...orang(1, "SARI CONTOH"), "17 tahun 3 bulan"],
    ],
    { benar: { pegawai: 1, orang: { "SARI CONTOH": { nama: "SARI CONTOH" } }, kata: ["MASA KERJA"] }, boleh: ["dibaca", "ditegur"] },
  ),
  satu(
    "takes the count of people below a list for no person",
    [JUDUL_ORANG, ...DUA_ORANG, ["", "Jumlah : 2 orang"], ["", "L = 1, P = 1"]],
    { benar: { pegawai: 2 }, boleh: ["dibaca"] },
  ),
  satu(
    "takes the lines that Excel's subtotals put between groups for no people",
    [
      JUDUL_ORANG,
      orang(1, "SARI CONTOH"),
      ["", "", "", "", "", `${KEUANGAN} Count`, 1],
      orang(2, "BIMA CONTOH", { unit: "Subbagian Umum" }),
      ["", "", "", "", "", "Subbagian Umum Count", 1],
      ["", "", "", "", "", "Grand Count", 2],
    ],
    { benar: { pegawai: 2, unit: [KEUANGAN, "Subbagian Umum"] }, boleh: ["dibaca", "ditegur"] },
  ),
  satu(
    "reads a list whose numbers of order are merged with a letter, A.1 and A.2",
    [JUDUL_ORANG, ["A.1", ...orang(1, "SARI CONTOH").slice(1)], ["A.2", ...orang(2, "BIMA CONTOH").slice(1)]],
    { benar: { pegawai: 2, ditolak: 0 } },
  ),
  satu(
    "takes units in the shape I. SEKRETARIAT, A. SUBBAGIAN between the people",
    [
      JUDUL_ORANG.slice(0, 5),
      ["I.", "SEKRETARIAT KPU KABUPATEN"],
      orang(1, "SARI CONTOH", { jabatan: "Sekretaris" }).slice(0, 5),
      ["A.", "SUBBAGIAN KEUANGAN"],
      orang(2, "BIMA CONTOH").slice(0, 5),
    ],
    { benar: { pegawai: 2, orang: { "SARI CONTOH": { unit: "Sekretariat KPU Kabupaten" }, "BIMA CONTOH": { unit: KEUANGAN } } } },
  ),
  satu(
    "names the unit of a person after a section for those that have none of their own",
    [JUDUL_ORANG, ["SUBBAGIAN UMUM"], orang(1, "SARI CONTOH", { unit: "" }), orang(2, "BIMA CONTOH", { unit: "" })],
    { benar: { pegawai: 2, orang: { "SARI CONTOH": { unit: "Subbagian Umum" }, "BIMA CONTOH": { unit: "Subbagian Umum" } } } },
  ),
  satu(
    "reads a person named like a heading",
    [JUDUL_ORANG, orang(1, "NAMA CONTOH PUTRI"), orang(2, "TOTAL CONTOH"), orang(3, "JUMLAH CONTOH"), orang(4, "AN CONTOH")],
    { benar: { pegawai: 4, bezetting: { [PENATA]: 4 } } },
  ),
  satu(
    "reads a jabatan named like a total or a signature",
    [
      JUDUL_ORANG,
      orang(1, "SARI CONTOH", { jabatan: "Sekretaris" }),
      orang(2, "BIMA CONTOH", { jabatan: "Kepala Subbagian Keuangan" }),
      orang(3, "JOKO CONTOH", { jabatan: "Ketua Tim Kerja" }),
    ],
    { benar: { pegawai: 3, bezetting: { Sekretaris: 1, "Kepala Subbagian Keuangan": 1, "Ketua Tim Kerja": 1 } } },
  ),
  pemangku("reads a suffix (Plt) as acting", [JUDUL_ORANG, orang(1, "SARI CONTOH", { jabatan: "Kepala Subbagian Keuangan (Plt)" })], {
    benar: {
      pegawai: 1,
      bezetting: { "Kepala Subbagian Keuangan": 0 },
      penugasan: { "Kepala Subbagian Keuangan": 1 },
      takAda: ["Kepala Subbagian Keuangan (Plt)"],
    },
  }),
  pemangku(
    "reads PLT.KASUBBAG without a blank as acting",
    [
      JUDUL_ORANG,
      orang(1, "BIMA CONTOH", { jabatan: "Kepala Subbagian Keuangan" }),
      orang(2, "SARI CONTOH", { jabatan: "PLT.KASUBBAG KEUANGAN" }),
    ],
    {
      benar: { pegawai: 2, bezetting: { "Kepala Subbagian Keuangan": 1 }, penugasan: { "Kepala Subbagian Keuangan": 1 } },
      boleh: ["dibaca", "ditanya"],
    },
  ),
  pemangku(
    "reads Pelaksana Tugas (Plt.) Kepala as acting",
    [JUDUL_ORANG, orang(1, "SARI CONTOH", { jabatan: "Pelaksana Tugas (Plt.) Kepala Subbagian Keuangan" })],
    { benar: { pegawai: 1, bezetting: { "Kepala Subbagian Keuangan": 0 }, penugasan: { "Kepala Subbagian Keuangan": 1 } } },
  ),
  pemangku(
    "reads a column JABATAN TAMBAHAN of Plt.",
    [
      [...JUDUL_ORANG, "JABATAN TAMBAHAN"],
      [...orang(1, "SARI CONTOH"), "Plt. Kepala Subbagian Keuangan"],
      [...orang(2, "BIMA CONTOH"), "-"],
    ],
    { benar: { pegawai: 2, bezetting: { [PENATA]: 2, "Kepala Subbagian Keuangan": 0 }, penugasan: { "Kepala Subbagian Keuangan": 1 } } },
  ),
  pemangku(
    "reads two jabatan on two lines of a cell as one's own and a second",
    [JUDUL_ORANG, orang(1, "SARI CONTOH", { jabatan: `${PENATA}\nPlt. Kepala Subbagian Keuangan` })],
    { benar: { pegawai: 1, bezetting: { [PENATA]: 1, "Kepala Subbagian Keuangan": 0 }, penugasan: { "Kepala Subbagian Keuangan": 1 } } },
  ),
  pemangku(
    "keeps a jabatan with a slash in its name whole, or asks",
    [JUDUL_ORANG, orang(1, "SARI CONTOH", { jabatan: "Pengelola Barang/Jasa" })],
    { benar: { pegawai: 1, bezetting: { "Pengelola Barang/Jasa": 1 } }, boleh: ["dibaca", "ditanya"] },
  ),
  pemangku(
    "keeps a jabatan with dan in its name whole",
    [JUDUL_ORANG, orang(1, "SARI CONTOH", { jabatan: "Analis Hukum dan Perundang-undangan" })],
    { benar: { pegawai: 1, bezetting: { "Analis Hukum dan Perundang-undangan": 1 } } },
  ),
  wadah(
    "reads an html table with thead, capitals and a caption",
    { nama: "pegawai.xls", isi: html() },
    { benar: { pegawai: 2, bezetting: { [PENATA]: 2 } } },
  ),
  wadah(
    "reads a list whose text was saved with smart quotes of Windows",
    teks(
      "pegawai.csv",
      [
        JUDUL_ORANG.join(";"),
        `1;\u0091${nip(1)};SARI CONTOH;III/a;${PENATA};${KEUANGAN}`,
        `2;${nip(2)};BIMA CONTOH;III/a;${PENATA};${KEUANGAN}`,
      ],
      "latin1",
    ),
    { benar: { pegawai: 2 } },
  ),
  wadah(
    "takes a hidden sheet of lookups for what it is",
    buku("pegawai.xlsx", [
      { nama: "DATA", baris: [JUDUL_ORANG, ...DUA_ORANG] },
      {
        nama: "ref",
        sembunyi: true,
        baris: [
          ["JABATAN", "KELAS"],
          ["Analis Hukum", 8],
          ["Arsiparis", 7],
        ],
      },
    ]),
    { benar: { pegawai: 2, jumlahJabatan: 1 } },
  ),
];

function html(): Uint8Array {
  const sel = (tag: string) => (isi: string | number) => `<${tag}>${isi}</${tag}>`;
  const baris = DUA_ORANG.map((satuan) => `<TR>${satuan.map(sel("TD")).join("")}</TR>`).join("");
  return new TextEncoder().encode(
    `<HTML><BODY><TABLE BORDER=1><CAPTION>DAFTAR PEGAWAI</CAPTION><THEAD><TR>${JUDUL_ORANG.map(sel("TH")).join("")}</TR></THEAD><TBODY>${baris}</TBODY></TABLE></BODY></HTML>`,
  );
}
