import type { IdKetentuan } from "./register";

/** One term of the glossary, with the rules on which its meaning rests. */
export interface Istilah {
  readonly istilah: string;
  /** Abbreviation; empty when there is none. */
  readonly singkatan: string;
  readonly arti: string;
  readonly ketentuan: readonly IdKetentuan[];
  /** Other words that the screen has for it, as a heading writes them. */
  readonly sebutan: readonly string[];
}

/** Words in which headings speak of a term, where they are not its name. */
const SEBUTAN: Readonly<Record<string, readonly string[]>> = {
  "Beban kerja": ["Beban (menit)"],
  Bezetting: ["Pemangku"],
  "Golongan ruang": ["Gol.", "Golongan"],
  Kebutuhan: ["Dibulatkan", "Hitungan"],
  "Kelas jabatan": ["Kelas"],
  "Norma waktu": ["Norma (menit)", "Norma", "SKR"],
  Selisih: ["+/−", "+/-"],
};

const istilah = (
  [nama, singkatan]: readonly [nama: string, singkatan: string],
  arti: string,
  ...ketentuan: readonly IdKetentuan[]
): Istilah => ({
  istilah: nama,
  singkatan,
  arti,
  ketentuan,
  sebutan: SEBUTAN[nama] ?? [],
});

const ISTILAH: readonly Istilah[] = [
  istilah(
    ["Analisis beban kerja", "ABK"],
    "Menghitung kebutuhan pegawai setiap jabatan dari volume, norma waktu, dan waktu kerja efektif.",
    "tugas-per-tugas",
    "formulir-abk",
  ),
  istilah(
    ["Analisis beban kerja kesehatan", "ABK-Kes"],
    "Cara Kementerian Kesehatan menghitung kebutuhan tenaga kesehatan.",
    "abk-kes",
    "abk-kes-wkt",
  ),
  istilah(
    ["Analisis jabatan", "Anjab"],
    "Mengumpulkan dan menulis informasi setiap jabatan; hasilnya informasi jabatan.",
    "informasi-jabatan",
    "formulir-informasi-jabatan",
  ),
  istilah(["Aparatur sipil negara", "ASN"], "Pegawai pemerintah: PNS dan PPPK.", "status-asn"),
  istilah(["Atas nama", "a.n."], "Menandatangani dengan wewenang pejabat atasan, yang jabatannya ditulis lebih dahulu.", "penandatanganan"),
  istilah(
    ["Batas usia pensiun", "BUP"],
    "Usia yang mengakhiri masa kerja PNS; mengikuti jabatannya.",
    "bup-jabatan",
    "bup-fungsional",
    "pensiun-akhir-bulan",
  ),
  istilah(["Beban kerja", ""], "Volume setahun dikali norma waktu, dalam menit; jumlah semua tugas sebuah jabatan.", "tugas-per-tugas"),
  istilah(
    ["Bezetting", "B"],
    "Pegawai yang memangku jabatan pada satu hari.",
    "bezetting-per-jabatan",
    "kedudukan-memangku",
    "kedudukan-sakelar",
  ),
  istilah(["Calon pegawai negeri sipil", "CPNS"], "Lulusan seleksi yang menjalani masa percobaan sebelum menjadi PNS.", "status-asn"),
  istilah(
    ["Efektivitas jabatan", "EJ"],
    "Beban kerja dibagi waktu semua pemangkunya; di atas 1 berarti pemangku kelebihan beban.",
    "efektivitas-jabatan",
    "batas-prestasi",
  ),
  istilah(
    ["Efektivitas unit", "EU"],
    "Ukuran yang sama untuk satu unit: beban semua jabatan dibagi waktu semua pemangkunya.",
    "efektivitas-jabatan",
    "batas-prestasi",
  ),
  istilah(["Faktor kategori", "CAF"], "Bagian waktu semua pegawai yang terpakai untuk kegiatan penunjang bersama.", "wisn-kebutuhan"),
  istilah(["Faktor perorangan", "IAF"], "Pegawai tambahan untuk kegiatan yang hanya dikerjakan orang tertentu.", "wisn-kebutuhan"),
  istilah(
    ["Golongan ruang", ""],
    "Kedudukan PNS dalam susunan gaji, dengan nama pangkatnya; PPPK bergolongan tanpa pangkat.",
    "golongan-pns",
    "golongan-pppk",
  ),
  istilah(
    ["Informasi jabatan", ""],
    "Uraian satu jabatan dalam lima belas unsur, dari identitas sampai kelas jabatan; dicetak sebagai formulir tujuh belas butir.",
    "informasi-jabatan",
    "identitas-jabatan",
    "formulir-informasi-jabatan",
    "informasi-jabatan-siasn",
    "kamus-syarat-jabatan",
  ),
  istilah(
    ["Jabatan fungsional", "JF"],
    "Jabatan yang bersandar pada keahlian atau keterampilan, berjenjang.",
    "jenis-jabatan",
    "jenjang-fungsional",
  ),
  istilah(
    ["Jabatan pimpinan tinggi", "JPT"],
    "Jabatan manajerial teratas: utama, madya, pratama.",
    "jenis-jabatan",
    "jabatan-manajerial-kpu",
  ),
  istilah(
    ["Kebutuhan", "K"],
    "Pegawai yang dibutuhkan satu jabatan, sebelum dan sesudah dibulatkan.",
    "tugas-per-tugas",
    "pembulatan-kebutuhan",
  ),
  istilah(
    ["Kedudukan hukum", ""],
    "Keadaan kepegawaian seseorang yang menentukan apakah ia memangku jabatan.",
    "kedudukan-memangku",
    "kedudukan-sakelar",
    "kedudukan-tidak-memangku",
  ),
  istilah(["Kelas jabatan", ""], "Bobot jabatan hasil evaluasi jabatan.", "kelas-evaluasi", "kelas-jabatan"),
  istilah(["Kelonggaran", ""], "Bagian jam kerja formal yang tidak terpakai untuk tugas (allowance).", "kelonggaran-30", "hari-efektif"),
  istilah(["Klasifikasi arsip", ""], "Kode masalah sebuah naskah dinas, bagian dari nomornya.", "nomor-naskah"),
  istilah(["Masa kerja", "MK"], "Tahun dan bulan yang sudah dijalani sebagai pegawai.", "masa-kerja-terlama"),
  istilah(
    ["Nomor induk pegawai", "NIP"],
    "Nomor 18 angka yang memuat tanggal lahir, TMT CPNS, dan jenis kelamin.",
    "nip-panjang",
    "nip-kode-pppk",
  ),
  istilah(["Norma waktu", ""], "Menit yang wajar untuk satu hasil; disebut pula waktu penyelesaian.", "tugas-per-tugas", "norma-jauh"),
  istilah(["Pegawai negeri sipil", "PNS"], "Pegawai tetap pemerintah, bergolongan ruang dan berpangkat.", "status-asn", "golongan-pns"),
  istilah(
    ["Pegawai pemerintah dengan perjanjian kerja", "PPPK"],
    "Pegawai yang diangkat dengan perjanjian untuk jangka waktu tertentu.",
    "status-asn",
    "golongan-pppk",
  ),
  istilah(["Pelaksana harian", "Plh."], "Menjalankan jabatan yang pemangkunya berhalangan sementara.", "penandatanganan"),
  istilah(["Pelaksana tugas", "Plt."], "Menjalankan jabatan yang belum ada pemangkunya.", "penandatanganan"),
  istilah(
    ["Peta jabatan", ""],
    "Susunan unit dan jabatan dengan pegawai yang ada dan yang dibutuhkan pada setiap jabatan.",
    "bezetting-per-jabatan",
  ),
  istilah(
    ["Prestasi jabatan", "PJ"],
    "Nilai A sampai E menurut besarnya efektivitas jabatan (EJ).",
    "batas-prestasi",
    "efektivitas-jabatan",
  ),
  istilah(["Rencana hasil kerja", "RHK"], "Hasil yang direncanakan pegawai dalam SKP, yang melayani hasil atasannya.", "skp-kolom"),
  istilah(["Selisih", "±"], "Bezetting dikurangi kebutuhan; negatif berarti kekurangan pegawai.", "selisih-terpisah"),
  istilah(["Standar tugas penunjang", "STP"], "Kelonggaran untuk kegiatan penunjang pada WISN 1998.", "wisn-1998"),
  istilah(["Surat keputusan", "SK"], "Naskah yang mengangkat seseorang dalam status, golongan, atau jabatan.", "status-asn"),
  istilah(
    ["Surat keputusan bersama", "SKB"],
    "Keputusan tiga menteri yang menetapkan hari libur dan cuti bersama setiap tahun.",
    "libur-tetap",
  ),
  istilah(["Terhitung mulai tanggal", "TMT"], "Hari mulai berlakunya status, golongan, atau jabatan.", "nip-panjang", "status-asn"),
  istilah(["Untuk beliau", "u.b."], "Menandatangani atas nama atasan dari atasan, lewat jabatan di antaranya.", "penandatanganan"),
  istilah(["Volume", ""], "Banyaknya hasil yang dikerjakan dalam satu periode; dikali norma waktu menjadi beban kerja.", "tugas-per-tugas"),
  istilah(
    ["Waktu kerja efektif", "WKE"],
    "Waktu setahun yang benar-benar terpakai untuk tugas, satu pegawai; pembagi semua hitungan.",
    "wke-1250-jam",
    "wke-1200-jam",
    "hari-efektif",
  ),
  istilah(["Waktu kerja tersedia", "WKT"], "Waktu kerja setahun menurut WISN dan ABK-Kes.", "wisn-waktu", "abk-kes-wkt"),
  istilah(
    ["Workload Indicators of Staffing Need", "WISN"],
    "Cara WHO menghitung kebutuhan tenaga dari beban kerja.",
    "wisn-kebutuhan",
    "wisn-1998",
    "wisn-pembulatan",
  ),
  istilah(["Sasaran Kinerja Pegawai", "SKP"], "Rencana dan penilaian kinerja seorang pegawai untuk satu periode.", "skp-kolom"),
  istilah(
    ["Job Person Match", "JPM"],
    "Kesesuaian kompetensi seseorang dengan standar jabatan, dalam perseratus.",
    "jpm-paling-tinggi",
    "jpm-pengisian",
    "jpm-pemetaan",
  ),
  istilah(
    ["Berita acara pemeriksaan", "BAP"],
    "Catatan pemeriksaan dugaan pelanggaran yang ditandatangani pemeriksa dan yang diperiksa.",
    "hukdis-bap",
  ),
  istilah(
    ["Hukuman disiplin", ""],
    "Hukuman atas pelanggaran disiplin: ringan, sedang, atau berat.",
    "hukdis-jenis-pp94",
    "hukdis-sedang-peralihan",
    "hukdis-jenis-pp53",
    "hukdis-jenis-pppk",
  ),
  istilah(["Keberatan", ""], "Upaya administratif kepada atasan pejabat yang menghukum.", "hukdis-keberatan", "hukdis-putusan-keberatan"),
  istilah(
    ["Badan Pertimbangan Aparatur Sipil Negara", "BPASN"],
    "Badan yang memutus banding administratif atas pemberhentian.",
    "hukdis-putusan-banding",
  ),
  istilah(
    ["Pejabat Pembina Kepegawaian", "PPK"],
    "Pejabat yang berwenang mengangkat, memindahkan, dan memberhentikan pegawai; di KPU Sekretaris Jenderal.",
    "hukdis-wewenang-kpu",
  ),
  istilah(
    ["Indeks Profesionalitas", "IP"],
    "Ukuran kualifikasi, kompetensi, kinerja, dan disiplin pegawai ASN, paling tinggi 100.",
    "ip-asn-bobot",
    "ip-asn-kategori",
  ),
  istilah(["Kenaikan gaji berkala", "KGB"], "Kenaikan gaji seorang PNS setiap beberapa tahun, tanpa naik pangkat.", "kgb-tahun"),
  istilah(["Jam pelajaran", "JP"], "Ukuran lamanya diklat sebagaimana tertulis pada sertifikatnya.", "ip-asn-jp-teknis"),
  istilah(
    ["Kotak talenta", ""],
    "Letak seseorang menurut kinerja dan potensial: tiga kali tiga kotak, 1 sampai 9.",
    "kotak-talenta",
    "kotak-tindakan",
    "kotak-suksesi",
  ),
  istilah(["Jadwal retensi arsip", "JRA"], "Daftar lamanya arsip disimpan dan apa yang dilakukan sesudahnya.", "pdp-retensi"),
  istilah(
    ["Subjek data pribadi", ""],
    "Orang yang datanya disimpan dan dipakai; di sini pegawai kantor.",
    "akses-data-pribadi",
    "data-pribadi-perbaikan",
  ),
];

/** Terms of the law as the screen and the documents use them, by alphabet. */
export const DAFTAR_ISTILAH: readonly Istilah[] = ISTILAH.toSorted((a, b) => a.istilah.localeCompare(b.istilah, "id"));

/** A name or other heading that is long enough to be a word of its own also within a longer text. */
const HURUF_SENDIRI = 2;

/**
 * The terms that a heading speaks of, in the order of the glossary: by name whatever its capitals, by abbreviation or other heading as it is
 * written. A single letter means its term only where it stands alone.
 */
export function istilahDalam(teks: string): readonly Istilah[] {
  return DAFTAR_ISTILAH.filter(({ istilah: nama, singkatan, sebutan }) => {
    if (memuat(teks.toLowerCase(), nama.toLowerCase())) return true;
    return [singkatan, ...sebutan].some((satu) => satu !== "" && (teks === satu || (satu.length >= HURUF_SENDIRI && memuat(teks, satu))));
  });
}

/** Whether a text holds a word whole: not as a part of a longer one. */
function memuat(teks: string, kata: string): boolean {
  const huruf = /[\p{L}\p{N}]/u;
  for (let tempat = teks.indexOf(kata); tempat >= 0; tempat = teks.indexOf(kata, tempat + 1)) {
    const [sebelum = "", sesudah = ""] = [teks[tempat - 1], teks[tempat + kata.length]];
    if (!huruf.test(sebelum) && !huruf.test(sesudah)) return true;
  }
  return false;
}
