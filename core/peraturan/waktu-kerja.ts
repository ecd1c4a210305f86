import type { BagianRegister } from "./ketentuan";

const PERMENPANRB_1_2020 = {
  bidang: "waktuKerja",
  dasar: { peraturan: "permenpanrb-1-2020", pasal: null },
  sumber: "Pedoman dan kode sedikitnya empat aplikasi instansi, dan formulir ABK daerah yang mencetak 1.250 jam.",
  keyakinan: "sekunder",
  belumPasti: {
    apa: "Lampirannya tidak terbaca, jadi letak dan asal angkanya belum diketahui. Panduan sebuah kabupaten mencetak 235 hari × 5 jam 30 menit = 1.245 jam, dibulatkan 1.250; hasil kalinya sendiri 1.292,5 jam.",
    caraMemastikan:
      "Buka PermenPAN-RB 1/2020 di jdih.menpan.go.id, lampiran bagian analisis beban kerja. Cocokkan jam setahun, hari setahun, dan jam sehari; catat halamannya, dan lihat apakah ada penggantinya.",
  },
} as const;

/** Multipliers of volumes: fewer sources print them than print the year. */
const PENGALI_1250 = { ...PERMENPANRB_1_2020, sumber: "Kode dan pedoman sebuah aplikasi ABK pusat: hari × 250, minggu × 50." } as const;

const PERKA_BKN_19_2011 = {
  bidang: "waktuKerja",
  dasar: { peraturan: "perka-bkn-19-2011", pasal: null },
  sumber: "Lampiran peraturan menteri tentang ABK yang mengutipnya, dan petunjuk ABK sebuah kabupaten tahun 2012.",
  keyakinan: "terverifikasi",
  belumPasti: {
    apa: "Angkanya terbaca pada kutipan; nomor bab atau halaman pada naskah aslinya belum dilihat.",
    caraMemastikan:
      "Buka Perka BKN 19/2011 di jdih.bkn.go.id atau mintalah kepada Kantor Regional BKN. Cari “jam kerja efektif” dalam lampirannya, lalu catat bab dan halamannya.",
  },
} as const;

/** Working time: effective time of the year and of its parts, formal hours, leave and holidays. */
export const WAKTU_KERJA = {
  "wke-1250-jam": {
    ...PERMENPANRB_1_2020,
    arti: "Waktu kerja efektif satu pegawai setahun (250 hari × 5 jam).",
    nilai: 75_000,
    satuan: "menit",
  },
  "wke-1250-hari": { ...PENGALI_1250, arti: "Hari kerja efektif setahun; pengali volume harian.", nilai: 250, satuan: "hari" },
  "wke-1250-minggu": { ...PENGALI_1250, arti: "Minggu kerja setahun; pengali volume mingguan.", nilai: 50, satuan: "minggu" },
  "wke-1250-sehari": { ...PERMENPANRB_1_2020, arti: "Waktu kerja efektif sehari.", nilai: 300, satuan: "menit" },
  "wke-1250-seminggu": { ...PERMENPANRB_1_2020, arti: "Waktu kerja efektif seminggu.", nilai: 1_500, satuan: "menit" },
  "wke-1250-sebulan": {
    ...PERMENPANRB_1_2020,
    arti: "Waktu kerja efektif sebulan (seperdua belas tahun).",
    nilai: 6_250,
    satuan: "menit",
    belumPasti: {
      apa: "Sumber mencetak 104 jam sebulan, yaitu 6.240 menit; dua belas kalinya bukan 75.000. Tepat memakai seperdua belas tahun.",
      caraMemastikan:
        "Bila verifikator meminta 104 jam, isi WKE sebulan 6.240 menit pada aturan hitung kantor dan sebutkan dalam dasarnya.",
    },
  },
  "wke-1250-sebulan-jam": {
    ...PERMENPANRB_1_2020,
    arti: "Waktu kerja efektif sebulan dalam jam penuh, seperti tercetak pada sumbernya.",
    nilai: 104,
    satuan: "jam",
  },
  "wke-1200-jam": {
    ...PERKA_BKN_19_2011,
    arti: "Waktu kerja efektif satu pegawai setahun (240 hari × 5 jam).",
    nilai: 72_000,
    satuan: "menit",
  },
  "wke-1200-hari": { ...PERKA_BKN_19_2011, arti: "Hari kerja efektif setahun: 20 hari × 12 bulan.", nilai: 240, satuan: "hari" },
  "wke-1200-minggu": {
    ...PERKA_BKN_19_2011,
    arti: "Minggu kerja setahun yang sepadan dengan 72.000 ÷ 1.500 menit.",
    nilai: 48,
    satuan: "minggu",
    sumber: "Turunan hitung dari waktu efektif setahun dan seminggu.",
    keyakinan: "sekunder",
  },
  "wke-1200-sehari": { ...PERKA_BKN_19_2011, arti: "Waktu kerja efektif sehari.", nilai: 300, satuan: "menit" },
  "wke-1200-seminggu": { ...PERKA_BKN_19_2011, arti: "Waktu kerja efektif seminggu.", nilai: 1_500, satuan: "menit" },
  "wke-1200-sebulan": { ...PERKA_BKN_19_2011, arti: "Waktu kerja efektif sebulan (20 hari × 5 jam).", nilai: 6_000, satuan: "menit" },
  "kelonggaran-30": {
    ...PERKA_BKN_19_2011,
    arti: "Kelonggaran (allowance): bagian jam kerja formal yang tidak terpakai untuk tugas.",
    nilai: 30,
    satuan: "persen",
    belumPasti: {
      apa: "KEP/75/M.PAN/7/2004 dan peraturan Kementerian Keuangan memakai 25 persen; kantor memilih salah satu.",
      caraMemastikan:
        "Tanyakan kelonggaran yang diterima Setjen atau BKN untuk usul kebutuhan tahun ini, lalu isikan pada aturan hitung kantor.",
    },
  },
  "hari-kerja-seminggu": {
    bidang: "waktuKerja",
    arti: "Hari kerja instansi pemerintah dalam seminggu.",
    nilai: 5,
    satuan: "hari",
    dasar: { peraturan: "perpres-21-2023", pasal: "Pasal 3 ayat (1)" },
    sumber: "Berita nasional April 2023 yang mengutip bunyi ayatnya.",
    keyakinan: "terverifikasi",
    belumPasti: null,
  },
  "hari-kerja-seminggu-enam": {
    bidang: "waktuKerja",
    arti: "Hari kerja seminggu pada kantor yang masih masuk hari Sabtu.",
    nilai: 6,
    satuan: "hari",
    dasar: { peraturan: "perpres-21-2023", pasal: "Pasal 7 ayat (1) dan Pasal 13" },
    sumber: "Berita perpajakan nasional April 2023 yang mengutip sebagian bunyi Pasal 13 dan meringkas Pasal 7 ayat (1).",
    keyakinan: "sekunder",
    belumPasti: {
      apa: "Kantor enam hari wajib menyesuaikan diri paling lambat 12 April 2024; yang dikecualikan hanya unit pendukung operasional dan unit yang melayani masyarakat langsung.",
      caraMemastikan:
        "Pakai enam hari hanya bila pejabat pembina kepegawaian menetapkannya dengan pertimbangan MenPAN-RB; mintalah salinan keputusannya.",
    },
  },
  "jam-formal-sehari": {
    bidang: "waktuKerja",
    arti: "Jam kerja formal sehari tanpa istirahat (37 jam 30 menit seminggu dibagi 5 hari).",
    nilai: 450,
    satuan: "menit",
    dasar: { peraturan: "perpres-21-2023", pasal: "Pasal 3 ayat (1) dan Pasal 4 ayat (1)" },
    sumber: "Berita nasional April 2023 yang mengutip bunyi ayatnya.",
    keyakinan: "terverifikasi",
    belumPasti: {
      apa: "Pada bulan Ramadan jam kerja 32 jam 30 menit seminggu (ayat (2)); perhitungan aturan hitung memakai jam biasa sepanjang tahun.",
      caraMemastikan: "Bila selisihnya penting, kecilkan jam kerja sehari pada aturan hitung kantor menjadi rata-rata setahun.",
    },
  },
  "cuti-tahunan": {
    bidang: "waktuKerja",
    arti: "Cuti tahunan satu pegawai.",
    nilai: 12,
    satuan: "hari",
    dasar: { peraturan: "pp-11-2017", pasal: "Pasal 311 sampai Pasal 313" },
    sumber: "Paparan BKN (Pasal 311) dan berita yang mengutip Kementerian PAN-RB (12 hari; Pasal 312 dan Pasal 313).",
    keyakinan: "sekunder",
    belumPasti: {
      apa: "Ayat yang menyebut 12 hari kerja tidak terlihat sendiri, dan sisa cuti tahun lalu (sampai 18 atau 24 hari) tidak diperhitungkan.",
      caraMemastikan: "Cocokkan dengan PP 11/2017 bagian cuti tahunan dan Peraturan BKN 24/2017 tentang tata cara pemberian cuti PNS.",
    },
  },
  "libur-tetap": {
    bidang: "waktuKerja",
    arti: "Hari libur nasional yang tanggalnya sama setiap tahun. Ditawarkan, tidak pernah dianggap pasti.",
    nilai: {
      "01-01": "Tahun Baru Masehi",
      "05-01": "Hari Buruh Internasional",
      "06-01": "Hari Lahir Pancasila",
      "08-17": "Hari Kemerdekaan Republik Indonesia",
      "12-25": "Hari Raya Natal",
    },
    satuan: null,
    dasar: { peraturan: "skb-libur", pasal: null },
    sumber: "Situs dan berita yang memuat daftar SKB libur 2026 (Nomor 1497, 2, dan 5 Tahun 2025): kelima harinya ada.",
    keyakinan: "sekunder",
    belumPasti: {
      apa: "SKB-nya sendiri tidak dibaca. Hari yang berpindah dan cuti bersama tidak termasuk; SKB tahun berjalan dapat pula menggeser hari ini.",
      caraMemastikan:
        "Unduh SKB tahun berjalan dari situs Kemenko PMK atau Kementerian PAN-RB, lalu tempelkan daftarnya di Pengaturan, Kalender libur.",
    },
  },
} as const satisfies BagianRegister;
