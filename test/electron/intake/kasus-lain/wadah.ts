import { utils, write } from "xlsx";
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
  PENATA,
  teks,
  TIGA_TUGAS,
  tulisan,
  type Baris,
  type Isi,
} from "./alat";

const DAFTAR = [JUDUL_ORANG, ...DUA_ORANG];
const ABK = abk(JUDUL_MENIT, TIGA_TUGAS);
const HARAPAN_ABK = { kebutuhan: { [PENATA]: KEBUTUHAN_TIGA }, jumlahTugas: 3 } as const;
const HARAPAN_DAFTAR = { pegawai: 2, bezetting: { [PENATA]: 2 } } as const;

const sel = (isi: Isi): string => `<td>${tulisan(isi)}</td>`;
const html = (baris: readonly Baris[]): string =>
  `<html><body><table>${baris.map((satu) => `<tr>${satu.map(sel).join("")}</tr>`).join("")}</table></body></html>`;
const mentah = (nama: string, isi: string | Uint8Array): Kasus["berkas"][number] => ({
  nama,
  isi: typeof isi === "string" ? new TextEncoder().encode(isi) : isi,
});

const spreadsheetMl = (baris: readonly Baris[]): string =>
  `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Data"><Table>${baris
    .map(
      (satu) =>
        `<Row>${satu.map((isi) => `<Cell><Data ss:Type="${typeof isi === "number" ? "Number" : "String"}">${tulisan(isi)}</Data></Cell>`).join("")}</Row>`,
    )
    .join("")}</Table></Worksheet></Workbook>`;

const daftarCsv = (pemisah: string): readonly string[] => DAFTAR.map((baris) => baris.join(pemisah));

export const KASUS_WADAH: readonly Kasus[] = [
  ...(["xls", "ods", "xlsb", "fods"] as const).map((bentuk): Kasus => ({
    nama: `reads an ABK saved as ${bentuk}`,
    jenis: "wadah",
    berkas: [buku(`abk.${bentuk}`, [{ nama: "ABK", baris: ABK }], bentuk)],
    harapan: HARAPAN_ABK,
    boleh: bentuk === "fods" ? ["dibaca", "ditolak"] : ["dibaca"],
  })),
  {
    nama: "reads a list of people saved as html under .xls",
    jenis: "wadah",
    berkas: [mentah("pegawai.xls", html(DAFTAR))],
    harapan: HARAPAN_DAFTAR,
  },
  { nama: "reads an ABK saved as html under .xls", jenis: "wadah", berkas: [mentah("abk.xls", html(ABK))], harapan: HARAPAN_ABK },
  {
    nama: "reads an ABK whose html writes 1.250 and 0,125",
    jenis: "wadah",
    berkas: [
      mentah(
        "abk.xls",
        html(
          abk(
            JUDUL_MENIT.map((isi) => isi.replace("MENIT", "JAM")),
            [[1, "Memeriksa", "berkas", "0,125", "1.250", "1.000", "0,1", ""]],
          ),
        ),
      ),
    ],
    harapan: { kebutuhan: { [PENATA]: 0.1 } },
  },
  {
    nama: "reads an html table with entities and line breaks",
    jenis: "wadah",
    berkas: [
      mentah(
        "pegawai.xls",
        html([JUDUL_ORANG, [1, nip(1), "SARI&nbsp;CONTOH", "III/a", "Penata Layanan<br>Operasional", "Subbagian Hukum &amp; SDM"]]),
      ),
    ],
    harapan: { pegawai: 1, orang: { "SARI CONTOH": { jabatan: PENATA } } },
  },
  { nama: "reads SpreadsheetML saved as .xls", jenis: "wadah", berkas: [mentah("abk.xls", spreadsheetMl(ABK))], harapan: HARAPAN_ABK },
  {
    nama: "reads an xlsx whose name ends in .xls",
    jenis: "wadah",
    berkas: [{ ...buku("abk.xls", [{ nama: "ABK", baris: ABK }]) }],
    harapan: HARAPAN_ABK,
  },
  {
    nama: "reads a list as tab-separated text under .xls",
    jenis: "wadah",
    berkas: [teks("pegawai.xls", daftarCsv("\t"))],
    harapan: HARAPAN_DAFTAR,
    boleh: ["dibaca", "ditolak"],
  },
  {
    nama: "reads a list separated by vertical bars",
    jenis: "wadah",
    berkas: [teks("pegawai.csv", daftarCsv("|"))],
    harapan: HARAPAN_DAFTAR,
    boleh: ["dibaca", "ditolak"],
  },
  {
    nama: "reads UTF-16 with a mark",
    jenis: "wadah",
    berkas: [{ nama: "pegawai.csv", isi: new Uint8Array(Buffer.from(`\ufeff${daftarCsv(";").join("\r\n")}`, "utf16le")) }],
    harapan: HARAPAN_DAFTAR,
  },
  {
    nama: "reads UTF-16 without a mark",
    jenis: "wadah",
    berkas: [teks("pegawai.csv", daftarCsv(";"), "utf16le")],
    harapan: HARAPAN_DAFTAR,
  },
  {
    nama: "reads big-endian UTF-16 without a mark",
    jenis: "wadah",
    berkas: [{ nama: "pegawai.csv", isi: new Uint8Array(Buffer.from(daftarCsv(";").join("\r\n"), "utf16le").swap16()) }],
    harapan: HARAPAN_DAFTAR,
  },
  {
    nama: "reads Windows-1252 with a dash and an accent",
    jenis: "wadah",
    berkas: [teks("pegawai.csv", [JUDUL_ORANG.join(";"), `1;${nip(1)};ANDR\u00c9 CONTOH;III/a;${PENATA};${KEUANGAN}`], "latin1")],
    harapan: { pegawai: 1, orang: { "ANDR\u00c9 CONTOH": {} } },
  },
  {
    nama: "reads text with sep=; in its first line",
    jenis: "wadah",
    berkas: [teks("pegawai.csv", ["sep=;", ...daftarCsv(";")])],
    harapan: HARAPAN_DAFTAR,
  },
  {
    nama: "loses at most the cell that holds a control character",
    jenis: "wadah",
    berkas: [
      teks("pegawai.csv", [
        JUDUL_ORANG.join(";"),
        `1;${nip(1)};SARI\u0001 CONTOH;III/a;${PENATA};${KEUANGAN}`,
        `2;${nip(2)};BIMA CONTOH;III/a;${PENATA};${KEUANGAN}`,
      ]),
    ],
    harapan: { pegawai: 2 },
  },
  {
    nama: "takes a semicolon list whose names and units are full of commas",
    jenis: "wadah",
    berkas: [
      teks("pegawai.csv", [
        "NIP;NAMA;GOL;JABATAN;UNIT KERJA",
        `${nip(1)};SARI CONTOH, S.E., M.Si., Ak., CA., CPA;III/d;${PENATA};Subbagian Keuangan, Umum, dan Logistik`,
      ]),
    ],
    harapan: { pegawai: 1, bezetting: { [PENATA]: 1 }, unit: ["Subbagian Keuangan, Umum, dan Logistik"] },
  },
  {
    nama: "reads a quoted cell with a line break and the separator in it",
    jenis: "wadah",
    berkas: [
      teks("pegawai.csv", [
        "NIP;NAMA;GOL;JABATAN;UNIT KERJA",
        `${nip(1)};"SARI\nCONTOH; S.E.";III/d;${PENATA};${KEUANGAN}`,
        `${nip(2)};BIMA CONTOH;III/d;${PENATA};${KEUANGAN}`,
      ]),
    ],
    harapan: { pegawai: 2 },
  },
  {
    nama: "says of a PDF under .xlsx what it is",
    jenis: "wadah",
    berkas: [mentah("abk.xlsx", "%PDF-1.7\n1 0 obj")],
    harapan: { pegawai: 1, kata: ["PDF"] },
    boleh: ["ditolak"],
  },
  {
    nama: "says of a Word document under .xlsx what it is",
    jenis: "wadah",
    berkas: [{ nama: "abk.xlsx", isi: kata() }],
    harapan: { pegawai: 1 },
    boleh: ["ditolak"],
  },
  { nama: "refuses an empty file in words", jenis: "wadah", berkas: [mentah("abk.xlsx", "")], harapan: { pegawai: 1 }, boleh: ["ditolak"] },
  {
    nama: "refuses half a workbook in words",
    jenis: "wadah",
    berkas: [{ nama: "abk.xlsx", isi: separuh() }],
    harapan: { pegawai: 1 },
    boleh: ["ditolak"],
  },
  {
    nama: "reads the good file beside a damaged one",
    jenis: "wadah",
    berkas: [mentah("rusak.xlsx", "PK\u0003\u0004rusak"), buku("abk.xlsx", [{ nama: "ABK", baris: ABK }])],
    harapan: HARAPAN_ABK,
  },
];

function separuh(): Uint8Array {
  const { isi } = buku("abk.xlsx", [{ nama: "ABK", baris: ABK }]);
  return isi.slice(0, isi.length / 2);
}

/** The parts of a Word document, as far as its kind is concerned. */
function kata(): Uint8Array {
  const wadah = utils.book_new();
  utils.book_append_sheet(wadah, utils.aoa_to_sheet([["x"]]), "x");
  const isi: Uint8Array = new Uint8Array(write(wadah, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
  return new Uint8Array(
    Buffer.from(Buffer.from(isi).toString("latin1").replaceAll("[Content_Types].xml", "[Content_Typez].xml"), "latin1"),
  );
}
