import ExcelJS from "exceljs";
import { kantorContoh } from "../../../core/contoh/kantor-contoh";
import { BENTUK_SIASN, kolomSiasn, LETAK_DAFTAR_SIASN, type DaftarSiasn, type LembarSiasn } from "../../../core/siasn/bentuk";

/** The short lists as the form of 2026 spells them, slips included, and a few programmes and trainings. */
export const DAFTAR_UJI: Readonly<Record<DaftarSiasn, readonly string[]>> = {
  aspek: ["Keadaaan Ruangan", "Letak", "Suhu", "Tempat Kerja", "Udara", "Penerangan", "Suara", "Keadaan Tempat Kerja", "Getaran"],
  bakat: [
    "Bakat Verbal",
    "Intelegensia",
    "Bakat Numerik",
    "Bakat Pandang Ruang",
    "Bakat Penerapan Bentuk",
    "Bakat Ketelitian",
    "Koordinasi Motorik",
    "Kecekatan Jari",
    "Koordinasi Mata, Tangan, Kaki",
    "Kemampuan Membedakan Warna",
    "Kecekatan Tangan",
  ],
  minat: ["Konvensional", "Realistik", "Investigasi", "Kewirausahaan", "Sosial", "Artistik"],
  temperamen: [
    "Directing Control Planning (DCP)",
    "Feeling-Idea-Fact (FIF)",
    "Influencing (INFLU)",
    "Sensory & Judgmental Creteria (SJC)",
    "Measurable and Verifiable Creteria (MVC)",
    "Dealing with People (DEPL)",
    "Repetitive and Continuous (REPCON)",
    "Performing Under Stress (PUS)",
    "Set of Limits, Tolerance and Other Standart (STS)",
    "Variety and Changing Conditions (VARCH)",
  ],
  upayaFisik: [
    "Berdiri",
    "Berjalan",
    "Duduk",
    "Mengangkat",
    "Membawa",
    "Mendorong",
    "Menarik",
    "Memanjat",
    "Menyimpan imbangan / mengatur imbangan",
    "Menunduk",
    "Berlutut",
    "Membungkuk",
    "Merangkak",
    "Menjangkau",
    "Memegang",
    "Bekerja dengan jari",
    "Meraba",
    "Berbicara",
    "Mendengar",
    "Melihat",
    "Ketajaman jarak jauh",
    "Ketajaman jarak dekat",
    "Pengamatan secara mendalam",
    "Penyesuaian lensa mata",
    "Melihat berbagai warna",
    "Luas",
  ],
  jenisKelamin: ["Laki-Laki", "Perempuan", "Laki-laki/Perempuan"],
  disabilitas: [
    "Disabilitas Sensorik Netra",
    "Disabilitas Sensorik Rungu",
    "Disabilitas Sensorik Wicara",
    "Disabilitas Fisik",
    "Disabilitas Mental",
    "Disabilitas Intelektual",
    "Disabilitas Ganda",
  ],
  data: [
    "Memadukan data",
    "Mengkoordinasi data",
    "Menganalisis data",
    "Menyusun data",
    "Menghitung data",
    "Menyalin data",
    "Membandingkan data",
  ],
  benda: [
    "Memasang mesin",
    "Mengerjakan persisi",
    "Menjalankan mengontrol mesin",
    "Mengemudikan/menjalankan mesin",
    "Mengerjakan benda dengan tangan atau perkakas",
    "Melayani mesin",
    "Memasukkan, mengeluarkan barang ke/dari mesin",
    "Memegang",
    "Tidak ada",
  ],
  orang: [
    "Menasehati",
    "Berunding",
    "Mengajar",
    "Menyelia",
    "Menghibur",
    "Mempengaruhi",
    "Berbicara memberi tanda",
    "Melayani orang",
    "Menerima instruksi",
  ],
  tingkatPendidikan: [
    "SLTP Kejuruan",
    "SLTA Kejuruan",
    "Sekolah Dasar",
    "SLTP",
    "SLTA",
    "Diploma I",
    "Diploma II",
    "Diploma III/Sarjana Muda",
    "Diploma IV",
    "S-1/Sarjana",
    "S-2",
    "S-3/Doktor",
    "SLTA Keguruan",
  ],
  rumpunPendidikan: [
    "S-1 ILMU PEMERINTAHAN",
    "S-1 ADMINISTRASI NEGARA",
    "S-1 ILMU HUKUM",
    "S-1 HUKUM",
    "S-1 SEMUA JURUSAN",
    "D-III KEARSIPAN",
    "S-1 TEKNIK INFORMATIKA",
    "S-1 SISTEM INFORMASI",
    "S-2 ADMINISTRASI NEGARA",
    "ILMU PEMERINTAHAN",
    "SLTA UMUM",
  ],
  rumpunDiklat: ["ADMINISTRASI PERKANTORAN", "KEARSIPAN", "DIKLAT FUNGSIONAL ARSIPARIS", "DIKLAT TEKNIS PENGELOLA KEUANGAN APBN"],
};

/** Titles above the headings, and notes below them. */
const CATATAN: Readonly<Record<LembarSiasn, readonly (readonly [sel: string, nilai: string])[]>> = {
  jabatan: [
    ["A1", "DATA JABATAN"],
    ["C1", "SYARAT JABATAN"],
    ["L1", "KONDISI FISIK"],
    ["T1", "FUNGSI PEKERJAAN"],
    ["W1", "PRESTASI KERJA DIHARAPKAN"],
    ["C3", "(lihat tabel referensi)"],
    ["D3", "(lihat tabel referensi)\n(boleh lebih dari satu)"],
    ["H3", "(lihat tabel referensi)\n(pilih 3)"],
    ["I3", "(lihat tabel referensi)\n(pilih 3)"],
    ["J3", "(lihat tabel referensi)\n(pilih 3)"],
    ["N3", "(hanya boleh angka)"],
    ["Z3", "(1 - 19)"],
  ],
  tugas: [
    ["A1", "TUGAS POKOK"],
    ["G1", "BAHAN KERJA"],
    ["H1", "PERANGKAT KERJA"],
    ["A3", "(text)"],
    ["D3", "(angka)"],
    ["E3", "(1250 / 75000)"],
    ["F3", "(angka)"],
  ],
  korelasi: [["A1", "KORELASI JABATAN"]],
  lingkungan: [
    ["A1", "KONDISI LINGKUNGAN KERJA"],
    ["A3", "(lihat tabel referensi)"],
  ],
  risiko: [["A1", "RESIKO BAHAYA"]],
};

/** What a test changes of the form. */
export interface BedaFormulirUji {
  readonly daftar?: Partial<Readonly<Record<DaftarSiasn, readonly string[]>>>;
  /** The workbook before it is written: to take a sheet away, to move a heading. */
  readonly ubah?: (buku: ExcelJS.Workbook) => void;
}

/**
 * A form of the same shape as the one that SIASN hands out: headings over yellow cells, notes below them, column widths, sheet protection, what
 * is left of another jabatan in rows 5 and 6 of the first sheet, and the three sheets of lists.
 */
export async function formulirUji({ daftar = {}, ubah = () => undefined }: BedaFormulirUji = {}): Promise<Uint8Array> {
  const buku = new ExcelJS.Workbook();
  for (const lembar of Object.keys(BENTUK_SIASN) as LembarSiasn[]) {
    const { nama, barisJudul } = BENTUK_SIASN[lembar];
    const halaman = buku.addWorksheet(nama);
    for (const [, { huruf, judul }] of kolomSiasn(lembar)) {
      const sel = halaman.getCell(`${huruf}${barisJudul}`);
      sel.value = judul[0] ?? "";
      sel.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFFF00" } };
      sel.font = { bold: true };
      halaman.getColumn(huruf).width = 28;
    }
    for (const [sel, nilai] of CATATAN[lembar]) halaman.getCell(sel).value = nilai;
  }
  const pertama = buku.getWorksheet(BENTUK_SIASN.jabatan.nama);
  pertama?.mergeCells("C1:K1");
  for (const [sel, nilai] of SISA_CONTOH) if (pertama) pertama.getCell(sel).value = nilai;
  if (pertama) pertama.getCell("H6").font = { italic: true };
  const semua = { ...DAFTAR_UJI, ...daftar };
  for (const lembar of ["TABEL REFERENSI I", "TABEL REFERENSI II", "TABEL REFERENSI III"]) {
    const halaman = buku.addWorksheet(lembar);
    for (const [nama, letak] of Object.entries(LETAK_DAFTAR_SIASN)) {
      if (letak.lembar !== lembar) continue;
      if (halaman.rowCount > 0) halaman.addRows([[null], [null]]);
      halaman.addRow([letak.judul[0]]);
      if (lembar !== "TABEL REFERENSI I") halaman.addRow([null]);
      for (const nilai of semua[nama as DaftarSiasn]) halaman.addRow([nilai]);
    }
  }
  ubah(buku);
  return new Uint8Array(await buku.xlsx.writeBuffer());
}

/** The form as the sample office needs it: its programmes and trainings stand in the lists, as they do in those of SIASN, but for one. */
export function formulirContoh({ tanpa = "" } = {}): Promise<Uint8Array> {
  const unsur = kantorContoh().unsurAnjab ?? [];
  const uraian = (nama: "pendidikan" | "diklat"): string[] =>
    unsur.flatMap((satu) => (satu.unsur === nama ? satu.isi.baris.map((baris) => baris.uraian) : []));
  return formulirUji({
    daftar: {
      rumpunPendidikan: [...new Set([...DAFTAR_UJI.rumpunPendidikan, ...uraian("pendidikan")])].filter((nilai) => nilai !== tanpa),
      rumpunDiklat: [...new Set([...DAFTAR_UJI.rumpunDiklat, ...uraian("diklat")])],
    },
  });
}

/** What the form still holds of another jabatan when it is downloaded. */
const SISA_CONTOH = [
  ["H5", "Bakat Pandang Ruang"],
  ["I5", "Investigasi"],
  ["J5", "Influencing (INFLU)"],
  ["K5", "Bekerja dengan jari"],
  ["H6", "Bakat Ketelitian"],
  ["I6", "Sosial"],
] as const;

/** Changes a cell of a form under way. */
export function tulisSel(buku: ExcelJS.Workbook, [lembar, sel]: readonly [lembar: string, sel: string], nilai: string | number): void {
  const halaman = buku.getWorksheet(lembar);
  if (halaman) halaman.getCell(sel).value = nilai;
}
