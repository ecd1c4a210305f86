/** Abbreviations and loan words of the forms, and the words they stand for. */
export const KEPANJANGAN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    abk: "analisis beban kerja",
    adhoc: "ad hoc",
    anjab: "analisis jabatan",
    bimtek: "bimbingan teknis",
    bmn: "barang milik negara",
    dct: "daftar calon tetap",
    dcs: "daftar calon sementara",
    dpr: "dewan perwakilan rakyat",
    dps: "daftar pemilih sementara",
    dpt: "daftar pemilih tetap",
    dpb: "daftar pemilih berkelanjutan",
    hps: "harga perkiraan sendiri",
    jdih: "jaringan dokumentasi informasi hukum",
    kec: "kecamatan",
    kab: "kabupaten",
    lakip: "laporan akuntabilitas kinerja",
    lhp: "laporan hasil pemeriksaan",
    lpj: "laporan pertanggungjawaban",
    monev: "monitoring evaluasi",
    monitoring: "monitor",
    paw: "penggantian antarwaktu",
    pbj: "pengadaan barang jasa",
    ppid: "pejabat pengelola informasi dokumentasi",
    ppk: "panitia pemilihan kecamatan",
    pps: "panitia pemungutan suara",
    rab: "rencana anggaran biaya",
    renja: "rencana kerja",
    renstra: "rencana strategis",
    rka: "rencana kerja anggaran",
    rpp: "rumah pintar pemilu",
    rup: "rencana umum pengadaan",
    sdm: "sumber daya manusia",
    sk: "surat keputusan",
    skp: "sasaran kinerja pegawai",
    sop: "standar operasional prosedur",
    spj: "surat pertanggungjawaban",
    spm: "surat perintah membayar",
    spp: "surat permintaan pembayaran",
    spt: "surat perintah tugas",
    tps: "tempat pemungutan suara",
    website: "situs web",
  }),
);

/** Roots that mean the same in a task description: each line folds into its first word. */
const SINONIM: readonly (readonly string[])[] = [
  ["susun", "buat", "siap", "rancang", "konsep", "draf", "sedia"],
  ["periksa", "teliti", "cek", "koreksi"],
  ["verifikasi", "validasi"],
  ["catat", "agenda", "registrasi", "register"],
  ["distribusi", "edar", "sebar", "salur"],
  ["pantau", "monitor"],
  ["mutakhir", "baru", "update", "aktual"],
  ["pelihara", "rawat"],
  ["rekap", "rekapitulasi"],
  ["telaah", "kaji"],
  ["risalah", "notulen", "notula"],
  ["ganda", "fotokopi", "copy"],
  ["entri", "input"],
  ["kemudi", "sopir", "supir"],
  ["honor", "honorarium"],
  ["dokumen", "berkas"],
  ["latih", "diklat"],
  ["kendali", "awas"],
  ["tangani", "atasi"],
  ["musnah", "hancur"],
  ["evaluasi", "nilai"],
  ["usul", "aju"],
  ["kirim", "sampai"],
  ["selenggara", "laksana"],
  ["hadir", "presensi", "absen", "absensi"],
];

export const SEARTI: ReadonlyMap<string, string> = new Map(
  SINONIM.flatMap(([pokok = "", ...lain]) => lain.map((kata) => [kata, pokok] as const)),
);

/** Words that tie others together and say nothing about the task. */
export const KATA_SAMBUNG: ReadonlySet<string> = new Set(
  "yang dan untuk di ke dari pada dengan dalam kepada oleh terhadap serta atau para bagi sebagai beserta maupun tentang akan agar adalah secara sesuai ketentuan berlaku arahan pimpinan atasan terkait yaitu ini itu tersebut melalui antara hal dll dsb tiap setiap per sehingga berdasarkan guna rangka meliputi kelengkapannya hasil".split(
    " ",
  ),
);

/** Roots with less to say than others, in tenths of a full word: words of the form first, then what almost every task produces. */
export const BOBOT_RINGAN: ReadonlyMap<string, number> = new Map([
  ...["selenggara", "laku", "proses", "bantu", "beri", "giat", "tugas", "rangka", "beres"].map((kata) => [kata, 2] as const),
  ...["bahan", "kumpul", "informasi", "kantor", "administrasi", "lengkap", "pegawai", "data", "dokumen"].map((kata) => [kata, 6] as const),
]);

/** Verbs that only carry the noun after them: `melakukan pencatatan` is mencatat. */
export const KATA_KERJA_BANTU: ReadonlySet<string> = new Set(["selenggara", "laku", "proses", "bantu", "beri", "giat", "tugas"]);

/** The root that only says that something is made. */
export const KATA_BUAT = "susun";

/** Words of which a task means one or the other. Two tasks that stand on different sides are different tasks. */
export const KATA_BERLAWANAN: readonly (readonly string[])[] = [
  ["masuk", "keluar"],
  ["terima", "keluar", "kirim", "serah"],
  ["aktif", "inaktif"],
  ["sementara", "tetap"],
  ["hari", "minggu", "bulan", "triwulan", "semester", "tahun"],
  ["dua", "tiga", "empat", "lima", "enam"],
  ["i", "ii", "iii", "iv", "v"],
  ["internal", "eksternal"],
  ["laki", "perempuan"],
  ["buka", "tutup"],
  ["angkat", "berhenti"],
  ["hapus", "ada"],
  ["aman", "bersih"],
];
