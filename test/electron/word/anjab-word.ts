import type { FileChild } from "docx";
import { bernomor, paragraf, tabel, word, type IsiSelUji } from "./dokumen-uji";

const daftar = (kata: string, banyak: number): readonly string[] => Array.from({ length: banyak }, (_, ke) => `${kata} ${ke + 1}`);
const bernomorUrut = (isi: readonly string[], ...kolom: readonly string[]): readonly (readonly IsiSelUji[])[] =>
  isi.map((satu, ke) => [`${ke + 1}.`, satu, ...kolom]);

/** Tasks of the long document: each with its hours and two steps. */
const TUGAS = daftar("Menyusun telaahan bidang", 24);

/** An invented informasi jabatan of some ten pages with all 17 items: headings as numbered paragraphs, tables under them. */
export const ANJAB_PANJANG: readonly FileChild[] = [
  paragraf("LAMPIRAN KEPUTUSAN SEKRETARIS"),
  paragraf("INFORMASI JABATAN"),
  paragraf("1.\tNAMA JABATAN\t: Analis Hukum"),
  paragraf("2.\tKODE JABATAN\t: AH-01"),
  paragraf("3.\tUNIT KERJA\t:"),
  paragraf("a. JPT Utama : -"),
  paragraf("d. Administrator : Sekretaris KPU Kabupaten Contoh"),
  paragraf("e. Pengawas : Kepala Subbagian Hukum"),
  paragraf("f. Pelaksana : Analis Hukum"),
  paragraf("4.\tIKHTISAR JABATAN"),
  paragraf(`Melaksanakan penelaahan hukum. ${"Keterangan yang panjang tentang maksud jabatan ini. ".repeat(30)}`),
  paragraf("5.\tKUALIFIKASI JABATAN"),
  paragraf("a. Pendidikan Formal : S-1 Ilmu Hukum"),
  paragraf("b. Pendidikan dan Pelatihan"),
  paragraf("Diklat Penjenjangan : -"),
  paragraf("Diklat Teknis : Legal drafting"),
  paragraf("c. Pengalaman Kerja : minimal 2 tahun"),
  paragraf("6.\tTUGAS POKOK"),
  tabel([
    ["NO", "URAIAN TUGAS", "HASIL KERJA", "JUMLAH HASIL", "WAKTU PENYELESAIAN (JAM)", "WAKTU EFEKTIF", "KEBUTUHAN PEGAWAI"],
    ...TUGAS.map((uraian, ke): readonly IsiSelUji[] => [
      `${ke + 1}`,
      [paragraf(uraian), bernomor("Mengumpulkan bahan", 1), bernomor("Menulis hasilnya", 1)],
      `Telaahan ${ke + 1}`,
      "10",
      "5",
      "1250",
      "0,04",
    ]),
    ["", "JUMLAH", "", "", "", "", "0,96"],
    ["", "JUMLAH PEGAWAI", "", "", "", "", "1"],
  ]),
  paragraf("7.\tHASIL KERJA"),
  tabel([["NO", "HASIL KERJA", "SATUAN HASIL"], ...TUGAS.map((_, ke) => [`${ke + 1}`, `Telaahan ${ke + 1}`, "Dokumen"])]),
  paragraf("8.\tBAHAN KERJA"),
  tabel([["NO", "BAHAN KERJA", "PENGGUNAAN DALAM TUGAS"], ...bernomorUrut(daftar("Peraturan tentang urusan", 20), "Dasar telaahan")]),
  paragraf("9.\tPERANGKAT KERJA"),
  tabel([["NO", "PERANGKAT KERJA", "PENGGUNAAN UNTUK TUGAS"], ...bernomorUrut(daftar("Aplikasi", 15), "Mengolah bahan")]),
  paragraf("10.\tTANGGUNG JAWAB"),
  tabel([["NO", "URAIAN"], ...bernomorUrut(daftar("Kebenaran hasil", 12))]),
  paragraf("11.\tWEWENANG"),
  tabel([["NO", "URAIAN"], ...bernomorUrut(daftar("Meminta data urusan", 12))]),
  paragraf("12.\tKORELASI JABATAN"),
  tabel([["NO", "JABATAN", "UNIT KERJA/INSTANSI", "DALAM HAL"], ...bernomorUrut(daftar("Kepala Bagian", 10), "Sekretariat", "Koordinasi")]),
  paragraf("13.\tKONDISI LINGKUNGAN KERJA"),
  tabel([
    ["NO", "ASPEK", "FAKTOR"],
    ["1.", "Tempat Kerja", "Di dalam ruangan"],
    ["2.", "Suhu", "Sejuk"],
  ]),
  paragraf("14.\tRISIKO BAHAYA"),
  tabel([
    ["NO", "NAMA RISIKO", "PENYEBAB"],
    ["1.", "Mata lelah", "Lama di depan layar"],
  ]),
  paragraf("15.\tSYARAT JABATAN"),
  paragraf("a. Keterampilan Kerja : Menyusun peraturan"),
  paragraf("b. Bakat Kerja"),
  bernomor("G : Intelegensia"),
  bernomor("V : Bakat Verbal"),
  bernomor("Q : Bakat Ketelitian"),
  paragraf("c. Temperamen Kerja : DEPL, MVC, SJC"),
  paragraf("d. Minat Kerja : Investigatif, Konvensional, Sosial"),
  paragraf("e. Upaya Fisik : Duduk, Berbicara, Melihat"),
  paragraf("f. Kondisi Fisik"),
  paragraf("1) Jenis Kelamin : Pria/Wanita"),
  paragraf("2) Umur : maksimal 58 tahun"),
  paragraf("6) Penampilan : Rapi"),
  paragraf("g. Fungsi Pekerjaan"),
  paragraf("D2 = Menganalisis data"),
  paragraf("O7 = Melayani orang"),
  paragraf("16.\tPRESTASI KERJA YANG DIHARAPKAN : Sangat Baik"),
  paragraf("17.\tKELAS JABATAN : 7"),
  paragraf("Kota Contoh, 2 Januari 2026"),
  paragraf("Kepala Subbagian Hukum"),
  paragraf("NIP. 198001012005011001"),
];

export function anjabPanjang(): Promise<Uint8Array> {
  return word(ANJAB_PANJANG, { kepala: "KPU KABUPATEN CONTOH" });
}

/** The same kind of form laid out as one table: number, label, colon, value; lists as lines of a cell or as a table within it. */
export function anjabTabel(ubah: Readonly<Record<string, IsiSelUji>> = {}): Promise<Uint8Array> {
  const isi: readonly (readonly [string, string, IsiSelUji])[] = [
    ["1", "NAMA JABATAN", "Arsiparis"],
    ["2", "KODE JABATAN", "-"],
    ["3", "UNIT KERJA", "Subbagian Umum"],
    ["4", "IKHTISAR JABATAN", "Mengelola arsip kantor agar mudah ditemukan"],
    ["5", "KUALIFIKASI JABATAN", "a. Pendidikan Formal : D-3 Kearsipan\nb. Diklat Teknis : Kearsipan\nc. Pengalaman Kerja : -"],
    ["6", "TUGAS POKOK", "1. Menata arsip\na. Memilah\nb. Memberkaskan\n2. Melayani peminjaman arsip"],
    ["7", "HASIL KERJA", "1. Arsip tertata\n2. Catatan peminjaman"],
    [
      "8",
      "BAHAN KERJA",
      [
        tabel([
          ["NO", "BAHAN KERJA", "PENGGUNAAN DALAM TUGAS"],
          ["1", "Arsip", "Ditata"],
        ]),
        paragraf(""),
      ],
    ],
    ["9", "PERANGKAT KERJA", [bernomor("Rak arsip"), bernomor("Komputer")]],
    ["10", "TANGGUNG JAWAB", "1. Keutuhan arsip;\n2. Kerahasiaan arsip."],
    ["11", "WEWENANG", "- Menolak peminjaman\n- Meminta arsip"],
    ["12", "KORELASI JABATAN", "-"],
    ["13", "KONDISI LINGKUNGAN KERJA", "Suhu : Sejuk\nUdara : Berdebu"],
    ["14", "RISIKO BAHAYA", "Gangguan pernapasan : Debu arsip"],
    [
      "15",
      "SYARAT JABATAN",
      "a. Keterampilan : Memberkaskan\nb. Bakat : G, Q, N\nc. Minat : Konvensional\nd. Jenis kelamin : Laki-laki\ne. Umur : 35 tahun",
    ],
    ["16", "PRESTASI KERJA", "Arsip ditemukan dalam lima menit"],
    ["17", "KELAS JABATAN", "6"],
  ];
  return word([paragraf("INFORMASI JABATAN"), tabel(isi.map(([nomor, judul, nilai]) => [nomor, judul, ":", ubah[judul] ?? nilai]))]);
}
