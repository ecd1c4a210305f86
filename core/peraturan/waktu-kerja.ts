import type { BagianRegister } from "./ketentuan";

const PERMENPANRB_1_2020 = {
  bidang: "waktuKerja",
  dasar: { peraturan: "permenpanrb-1-2020", pasal: null },
  sumber: "Pedoman dan kode sedikitnya empat aplikasi instansi, dan formulir ABK daerah yang mencetak 1.250 jam.",
  keyakinan: "sekunder",
  belumPasti: {
    apa: "Lampirannya tidak terbaca: pasal atau huruf yang menyebut angka ini belum diketahui, begitu pula apakah ada penggantinya.",
    caraMemastikan: "Buka PermenPAN-RB 1/2020 di jdih.menpan.go.id, cocokkan waktu kerja efektif pada lampirannya, dan catat halamannya.",
  },
} as const;

const PERKA_BKN_19_2011 = {
  bidang: "waktuKerja",
  dasar: { peraturan: "perka-bkn-19-2011", pasal: null },
  sumber: "Lampiran peraturan menteri tentang ABK yang mengutipnya, dan petunjuk ABK sebuah kabupaten tahun 2012.",
  keyakinan: "terverifikasi",
  belumPasti: {
    apa: "Angkanya terbaca pada kutipan; nomor pasal atau huruf pada naskah aslinya belum dilihat.",
    caraMemastikan: "Cocokkan dengan lampiran Perka BKN 19/2011 tentang jam kerja efektif.",
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
  "wke-1250-hari": { ...PERMENPANRB_1_2020, arti: "Hari kerja efektif setahun; pengali volume harian.", nilai: 250, satuan: "hari" },
  "wke-1250-minggu": { ...PERMENPANRB_1_2020, arti: "Minggu kerja setahun; pengali volume mingguan.", nilai: 50, satuan: "minggu" },
  "wke-1250-sehari": { ...PERMENPANRB_1_2020, arti: "Waktu kerja efektif sehari.", nilai: 300, satuan: "menit" },
  "wke-1250-seminggu": { ...PERMENPANRB_1_2020, arti: "Waktu kerja efektif seminggu.", nilai: 1_500, satuan: "menit" },
  "wke-1250-sebulan": {
    ...PERMENPANRB_1_2020,
    arti: "Waktu kerja efektif sebulan (seperdua belas tahun).",
    nilai: 6_250,
    satuan: "menit",
    belumPasti: {
      apa: "Sumber mencetak 104 jam sebulan, yaitu 6.240 menit; dua belas kalinya bukan 75.000. Tepat memakai seperdua belas tahun.",
      caraMemastikan: "Bila verifikator meminta 104 jam, isi WKE sebulan 6.240 menit pada profil kantor dan sebutkan dalam dasarnya.",
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
      caraMemastikan: "Tanyakan kelonggaran yang diterima Setjen atau BKN untuk usul kebutuhan tahun ini, lalu isikan pada profil kantor.",
    },
  },
  "hari-kerja-seminggu": {
    bidang: "waktuKerja",
    arti: "Hari kerja instansi pemerintah dalam seminggu.",
    nilai: 5,
    satuan: "hari",
    dasar: { peraturan: "perpres-21-2023", pasal: "Pasal 3" },
    sumber: "Berita nasional April 2023 yang mengutip pasalnya.",
    keyakinan: "terverifikasi",
    belumPasti: null,
  },
  "hari-kerja-seminggu-enam": {
    bidang: "waktuKerja",
    arti: "Hari kerja seminggu pada kantor yang masih masuk hari Sabtu.",
    nilai: 6,
    satuan: "hari",
    dasar: { peraturan: "perpres-21-2023", pasal: null },
    sumber: "Berita daerah: kantor enam hari kerja diberi waktu satu tahun untuk menyesuaikan diri.",
    keyakinan: "sekunder",
    belumPasti: {
      apa: "Masa peralihan sudah lewat; apakah masih ada pengecualian belum diketahui.",
      caraMemastikan: "Pakai enam hari hanya bila keputusan kantor sendiri menetapkannya.",
    },
  },
  "jam-formal-sehari": {
    bidang: "waktuKerja",
    arti: "Jam kerja formal sehari tanpa istirahat (37 jam 30 menit seminggu dibagi 5 hari).",
    nilai: 450,
    satuan: "menit",
    dasar: { peraturan: "perpres-21-2023", pasal: "Pasal 3 dan Pasal 4 ayat (1)" },
    sumber: "Berita nasional April 2023 yang mengutip pasalnya.",
    keyakinan: "terverifikasi",
    belumPasti: {
      apa: "Pada bulan Ramadan jam kerja 32 jam 30 menit seminggu (ayat (2)); perhitungan profil memakai jam biasa sepanjang tahun.",
      caraMemastikan: "Bila selisihnya penting, kecilkan jam kerja sehari pada profil kantor menjadi rata-rata setahun.",
    },
  },
  "cuti-tahunan": {
    bidang: "waktuKerja",
    arti: "Cuti tahunan satu pegawai.",
    nilai: 12,
    satuan: "hari",
    dasar: { peraturan: "pp-11-2017", pasal: null },
    sumber: "Pengetahuan umum; cara hitung waktu efektif di banyak kantor menguranginya dari hari kerja.",
    keyakinan: "belumTerverifikasi",
    belumPasti: {
      apa: "Pasalnya belum dibaca, dan sisa cuti tahun lalu tidak diperhitungkan.",
      caraMemastikan: "Cocokkan dengan bagian cuti dalam PP 11/2017 dan peraturan BKN tentang cuti.",
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
    sumber: "Daftar libur yang diumumkan setiap tahun.",
    keyakinan: "belumTerverifikasi",
    belumPasti: {
      apa: "Hari yang berpindah dan cuti bersama tidak termasuk; SKB tahun berjalan dapat pula menggeser hari ini.",
      caraMemastikan: "Tempelkan daftar dari SKB tahun berjalan di Pengaturan, Kalender libur.",
    },
  },
} as const satisfies BagianRegister;
