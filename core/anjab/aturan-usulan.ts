/** The elements that are proposed from tasks. */
export const UNSUR_DIUSULKAN = ["bahanKerja", "perangkatKerja", "tanggungJawab", "wewenang"] as const;
export type UnsurDiusulkan = (typeof UNSUR_DIUSULKAN)[number];

/** What a task does, as the rules of the proposals tell deeds apart. */
export const PERBUATAN_USULAN = [
  "susun",
  "catat",
  "periksa",
  "hitung",
  "arsip",
  "kirim",
  "layani",
  "rapat",
  "pantau",
  "rawat",
  "kemudi",
  "ganda",
  "kelola",
] as const;
export type PerbuatanUsulan = (typeof PERBUATAN_USULAN)[number];

/** Roots of the verbs by which a task is known to do each; the first that has the verb's root counts. */
export const AKAR_USULAN: Readonly<Record<PerbuatanUsulan, readonly string[]>> = {
  susun: ["susun", "buat", "rancang", "konsep", "ketik", "tulis", "lapor", "rumus", "siap"],
  catat: [
    "catat",
    "agenda",
    "registrasi",
    "input",
    "entri",
    "rekap",
    "rekapitulasi",
    "unggah",
    "mutakhir",
    "baru",
    "data",
    "himpun",
    "kumpul",
    "olah",
  ],
  periksa: ["periksa", "teliti", "verifikasi", "validasi", "cek", "koreksi", "cocok", "telaah", "kaji", "analisis", "reviu"],
  hitung: ["hitung", "bayar", "anggar", "pungut", "setor", "buku"],
  arsip: ["arsip", "simpan", "tata", "pilah", "pindai", "susut"],
  kirim: ["kirim", "antar", "distribusi", "edar", "salur", "sampai", "serah"],
  layani: ["layan", "terima", "jawab", "pandu", "sambut"],
  rapat: ["koordinasi", "rapat", "pimpin", "undang", "hadir", "konsultasi"],
  pantau: ["pantau", "evaluasi", "awas", "monitor", "nilai", "supervisi", "kendali"],
  rawat: ["pelihara", "rawat", "baik", "bersih", "jaga", "aman"],
  kemudi: ["kemudi", "jemput"],
  ganda: ["ganda", "fotokopi", "cetak"],
  kelola: ["kelola", "urus", "selenggara", "laksana", "administrasi", "atur"],
};

/** Applications of the offices by the matter of a task. */
export const APLIKASI_USULAN = [
  {
    aplikasi: "Aplikasi SAKTI",
    kata: ["anggaran", "keuangan", "spm", "spp", "spj", "bmn", "persediaan", "realisasi"],
    dijumpai: "kantor pusat dan daerah [S]",
  },
  { aplikasi: "Aplikasi SIASN", kata: ["kepegawaian", "pegawai", "pensiun", "mutasi"], dijumpai: "layanan BKN [S]" },
  { aplikasi: "Aplikasi Sidalih", kata: ["pemilih", "dps", "dpt", "dpb"], dijumpai: "kantor KPU [S]" },
  { aplikasi: "Aplikasi Srikandi", kata: ["surat", "disposisi"], dijumpai: "kantor pemerintah [S]" },
] as const satisfies readonly { readonly aplikasi: string; readonly kata: readonly string[]; readonly dijumpai: string }[];
