import type { IdKetentuan } from "./register";

/** One term of the glossary, with the rules on which its meaning rests. */
export interface Istilah {
  readonly istilah: string;
  /** Abbreviation; empty when there is none. */
  readonly singkatan: string;
  readonly arti: string;
  readonly ketentuan: readonly IdKetentuan[];
}

const istilah = (
  [nama, singkatan]: readonly [nama: string, singkatan: string],
  arti: string,
  ...ketentuan: readonly IdKetentuan[]
): Istilah => ({
  istilah: nama,
  singkatan,
  arti,
  ketentuan,
});

/** Terms of the law as the screen and the documents use them, by alphabet. */
export const DAFTAR_ISTILAH: readonly Istilah[] = [
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
  istilah(["Atas nama", "a.n."], "Menandatangani dengan wewenang pejabat atasan, yang jabatannya ditulis lebih dahulu.", "penandatanganan"),
  istilah(["Batas usia pensiun", "BUP"], "Usia yang mengakhiri masa kerja PNS; mengikuti jabatannya.", "bup-jabatan", "bup-fungsional"),
  istilah(
    ["Bezetting", "B"],
    "Pegawai yang memangku jabatan pada satu hari.",
    "bezetting-per-jabatan",
    "kedudukan-memangku",
    "kedudukan-sakelar",
  ),
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
  istilah(
    ["Golongan ruang", ""],
    "Kedudukan PNS dalam susunan gaji, dengan nama pangkatnya; PPPK bergolongan tanpa pangkat.",
    "golongan-pns",
    "golongan-pppk",
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
  istilah(["Kelas jabatan", ""], "Bobot jabatan hasil evaluasi jabatan.", "kelas-jabatan"),
  istilah(["Kelonggaran", ""], "Bagian jam kerja formal yang tidak terpakai untuk tugas (allowance).", "kelonggaran-30", "hari-efektif"),
  istilah(["Klasifikasi arsip", ""], "Kode masalah sebuah naskah dinas, bagian dari nomornya.", "nomor-naskah"),
  istilah(
    ["Nomor induk pegawai", "NIP"],
    "Nomor 18 angka yang memuat tanggal lahir, TMT CPNS, dan jenis kelamin.",
    "nip-panjang",
    "nip-kode-pppk",
  ),
  istilah(["Norma waktu", ""], "Menit yang wajar untuk satu hasil; disebut pula waktu penyelesaian.", "tugas-per-tugas", "norma-jauh"),
  istilah(["Pelaksana harian", "Plh."], "Menjalankan jabatan yang pemangkunya berhalangan sementara.", "penandatanganan"),
  istilah(["Pelaksana tugas", "Plt."], "Menjalankan jabatan yang belum ada pemangkunya.", "penandatanganan"),
  istilah(["Selisih", "±"], "Bezetting dikurangi kebutuhan; negatif berarti kekurangan pegawai.", "selisih-terpisah"),
  istilah(["Untuk beliau", "u.b."], "Menandatangani atas nama atasan dari atasan, lewat jabatan di antaranya.", "penandatanganan"),
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
];
