import type { BukuTerbaca, IsiSel, LembarMentah } from "../../../../core/intake/lembar";
import { buku, lembar } from "../bahan";

const RUJUK = "(lihat tabel referensi)";
const BANYAK = "(boleh lebih dari satu)";

const JUDUL_I: readonly (readonly IsiSel[])[] = [
  ["DATA JABATAN", "", "SYARAT JABATAN", "", "", "", "", "", "", "", "", "KONDISI FISIK", "", "", "", "", "", "", "", "FUNGSI PEKERJAAN"],
  [
    "Kode Jabatan",
    "Ikhtisar Jabatan",
    "Tingkat Pendidikan Minimum",
    "Rumpun Pendidikan",
    "Rumpun Diklat",
    "Pengalaman Kerja (dalam hitungan tahun)",
    "Keterampilan Kerja",
    "Bakat Kerja",
    "Minat Kerja",
    "Tempramen Kerja",
    "Upaya Fisik",
    "Jenis Kelamin",
    "Postur Badan",
    "Umur Maksimal",
    "Penampilan",
    "Tinggi Badan (cm)",
    "Berat Badan (Kg)",
    "Terima Disabilitas",
    "Jenis Disabilitas",
    "Hubungan dengan data",
    "Hubungan dengan benda",
    "Hubungan dengan orang",
    "Nilai Kriteria",
    "Tanggung Jawab",
    "Wewenang",
    "Kelas Jabatan",
  ],
  [
    "",
    "",
    RUJUK,
    `${RUJUK}\n${BANYAK}`,
    BANYAK,
    BANYAK,
    "",
    `${RUJUK}\n(pilih 3)`,
    `${RUJUK}\n(pilih 3)`,
    `${RUJUK}\n(pilih 3)`,
    "",
    "",
    "",
    "(hanya boleh angka)",
  ],
];

/** What the empty form holds in its rows 5 and 6. */
export const SISA: readonly (readonly IsiSel[])[] = [
  [...kosong(7), "Bakat Pandang Ruang", "Investigasi", "Influencing (INFLU)", "Bekerja dengan jari"],
  [...kosong(7), "Bakat Ketelitian", "Sosial", "Directing Control Planning (DCP)", "Mendengar"],
];

const ISI: readonly (readonly IsiSel[])[] = [
  [
    "AH-01",
    "Menelaah hukum",
    "S-1/Sarjana",
    "S-1 ILMU HUKUM",
    "LEGAL DRAFTING",
    2,
    "Menyusun peraturan",
    "Intelegensia",
    "Investigasi",
    "Dealing with People (DEPL)",
    "Duduk",
    "Laki-laki/Perempuan",
    "Tegap",
    58,
    "Rapi",
    "",
    "",
    "Y",
    "Disabilitas Fisik",
    "Menganalisis data",
    "Tidak ada",
    "Melayani orang",
    "Sangat Baik",
    "Kebenaran telaahan",
    "Meminta data",
    7,
  ],
  [...kosong(7), "Bakat Verbal", "Konvensional", "Measurable and Verifiable Creteria (MVC)", "Melihat"],
  [...kosong(7), "Bakat Ketelitian", "Sosial", "Sensory & Judgmental Creteria (SJC)"],
];

function kosong(banyak: number): readonly IsiSel[] {
  return Array.from({ length: banyak }, () => "");
}

/** A SIASN workbook of one jabatan, invented; `isi` are the rows of its first sheet from row 4 on. */
export function bukuSiasn(
  nama: string,
  isi: readonly (readonly IsiSel[])[] = ISI,
  tugas: readonly (readonly IsiSel[])[] = TUGAS,
): BukuTerbaca {
  const semua: readonly LembarMentah[] = [
    lembar("INFOJAB I", [...JUDUL_I, ...isi]),
    lembar("INFOJAB II", [
      ["TUGAS POKOK", "", "", "", "", "", "BAHAN KERJA", "PERANGKAT KERJA"],
      [
        "Uraian Tugas",
        "Hasil Kerja",
        "Satuan Hasil Kerja",
        "Beban Kerja 1 Tahun",
        "Waktu Kerja Efektif 1 Tahun",
        "Waktu Penyelesaian (jam/menit)",
        "Uraian Bahan Kerja",
        "Uraian Perangkat Kerja",
      ],
      ["(text)", "(text)", "(text)", "(angka)", "(1250 / 75000)", "(angka)", "(text)", "(text)"],
      ...tugas,
    ]),
    lembar("INFOJAB III", [["KORELASI JABATAN"], ["Unit Kerja / Instansi", "Dalam Hal"], ["Subbagian Umum", "Koordinasi"]]),
    lembar("INFOJAB IV", [["KONDISI LINGKUNGAN KERJA"], ["Aspek", "Faktor"], [RUJUK], ["Suhu", "Sejuk"]]),
    lembar("INFOJAB V", [["RESIKO BAHAYA"], ["Fisik / Mental", "Penyebab"], ["Mata lelah", "Layar"]]),
    lembar("TABEL REFERENSI I", [["TABEL REFERENSI BAKAT KERJA"], ["Bakat Verbal"], ["Intelegensia"]]),
  ];
  return buku(nama, ...semua);
}

const TUGAS: readonly (readonly IsiSel[])[] = [
  ["Menyusun telaahan", "Telaahan", "Dokumen", 50, 1250, 10, "Peraturan", "Komputer"],
  ["Menyusun konsep", "Konsep", "Dokumen", 25, 1250, 4, "Disposisi", ""],
];

export const TUGAS_MENIT: readonly (readonly IsiSel[])[] = [["Menyusun telaahan", "Telaahan", "Dokumen", 50, 75000, 600]];
