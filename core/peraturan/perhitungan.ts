import type { BagianRegister } from "./ketentuan";

const FORMULIR = { bidang: "perhitungan", dasar: { peraturan: "permenpanrb-1-2020", pasal: null } } as const;
const KEP_75 = {
  bidang: "perhitungan",
  satuan: null,
  dasar: { peraturan: "kep-75-2004", pasal: null },
  sumber: "Contoh hitung pada blog kepegawaian dan lembar ABK sebuah kabupaten; judul keputusannya terverifikasi.",
  keyakinan: "sekunder",
  belumPasti: {
    apa: "Dari KEP/75/M.PAN/7/2004 hanya halaman pembukanya yang terbaca; bab lampiran yang memuat rumus ini belum diketahui.",
    caraMemastikan:
      "Buka lampiran KEP/75/M.PAN/7/2004 (naskahnya beredar di situs berbagi dokumen), cocokkan rumusnya, dan catat babnya sebelum dipakai untuk usul resmi.",
  },
} as const;
const PERMENDAGRI = {
  bidang: "perhitungan",
  dasar: { peraturan: "permendagri-12-2008", pasal: null },
  sumber: "Manual dan kode sebuah aplikasi ABK; ringkasan peraturan Kementerian Keuangan menyebut ukuran yang sama.",
  keyakinan: "sekunder",
  belumPasti: {
    apa: "Lampiran Permendagri 12/2008 tidak terbaca: rumus, batas nilai, dan hurufnya belum dicocokkan.",
    caraMemastikan: "Buka Permendagri 12/2008 di jdih.kemendagri.go.id, lampiran formulir efektivitas jabatan dan unit (EJ, PJ, EU, PU).",
  },
} as const;
const WISN = {
  bidang: "perhitungan",
  satuan: null,
  dasar: { peraturan: "who-wisn-2010", pasal: null },
  sumber: "Tahap-tahapnya terbaca dalam artikel jurnal kesehatan; rumus faktornya cocok dengan tabel Kenya yang diterbitkan.",
  keyakinan: "sekunder",
  belumPasti: {
    apa: "Dari buku pedoman WHO hanya halaman depannya yang dibaca; halaman rumusnya belum diketahui.",
    caraMemastikan: "Buka WISN User's Manual WHO 2010 (ISBN 978-92-4-150019-7), langkah 3 sampai 7, lalu catat halamannya.",
  },
} as const;

/** How a need is computed: methods, forms, rounding and grades. */
export const PERHITUNGAN = {
  "tugas-per-tugas": {
    ...FORMULIR,
    arti: "Kebutuhan satu jabatan dari uraian tugasnya.",
    nilai: "Kebutuhan = jumlah volume × norma waktu ÷ waktu kerja efektif.",
    satuan: null,
    sumber: "Banyak formulir ABK dan kode aplikasi instansi.",
    keyakinan: "terverifikasi",
    belumPasti: {
      apa: "Rumusnya terbaca pada formulir yang memakainya; halaman lampiran peraturannya belum diketahui.",
      caraMemastikan: "Buka PermenPAN-RB 1/2020 di jdih.menpan.go.id, lampiran bagian analisis beban kerja, lalu catat halaman rumusnya.",
    },
  },
  "formulir-abk": {
    ...FORMULIR,
    arti: "Kolom formulir ABK per jabatan; kolom 7 = kolom 4 × kolom 6 : kolom 5.",
    nilai: [
      "No",
      "Uraian tugas",
      "Satuan hasil",
      "Waktu penyelesaian",
      "Waktu kerja efektif",
      "Beban kerja",
      "Pegawai yang dibutuhkan",
      "Keterangan",
    ],
    satuan: null,
    sumber: "Tiga formulir ABK kantor yang dipublikasikan.",
    keyakinan: "terverifikasi",
    belumPasti: {
      apa: "Kolomnya terbaca pada formulir yang dipakai; lampiran resminya tidak. Ada ragam lain, misalnya dengan kolom pegawai yang ada.",
      caraMemastikan: "Cocokkan judul kolom dengan contoh formulir dalam lampiran PermenPAN-RB 1/2020, atau dengan edaran Setjen.",
    },
  },
  "konversi-periode": {
    bidang: "perhitungan",
    arti: "Volume per hari, minggu, atau bulan: disetahunkan (A), atau dibagi waktu efektif periodenya (B). Jangan dicampur dalam satu hitungan.",
    nilai: "A: volume × pengali (bulanan × 12, triwulanan × 4, semesteran × 2) ÷ waktu setahun. B: volume ÷ waktu periodenya.",
    satuan: null,
    dasar: "praktik",
    sumber: "A: aplikasi ABK pusat. B: lembar ABK kabupaten yang lebih tua.",
    keyakinan: "sekunder",
    belumPasti: {
      apa: "Tidak ada naskah yang mewajibkan salah satu. Volume setahun yang dibaca harian membesarkan kebutuhan ratusan kali.",
      caraMemastikan:
        "Pilih cara yang dipakai lembar kantor dan tulis dalam dasar aturan hitung; lembar harian yang dibagi 300 memakai cara B.",
    },
  },
  "pembulatan-kebutuhan": {
    bidang: "perhitungan",
    arti: "Kebutuhan dibulatkan sekali, pada jumlah satu jabatan; 0,5 atau lebih menjadi satu pegawai.",
    nilai: "setengahKeAtas",
    satuan: null,
    dasar: "praktik",
    sumber: "Setengah ke atas: peraturan sebuah kabupaten dan dua aplikasi. Selalu ke atas: dua aplikasi lain dan dua skripsi.",
    keyakinan: "sekunder",
    belumPasti: {
      apa: "Tidak ada naskah tentang pembulatan yang terbaca, dan sumber berselisih.",
      caraMemastikan:
        "Tanyakan kepada verifikator usul kebutuhan (Setjen, lalu BKN), dan pilih pembulatannya pada aturan hitung kantor. Angka belum dibulatkan selalu ikut tercetak.",
    },
  },
  "minimum-satu": {
    bidang: "perhitungan",
    arti: "Apakah jabatan yang mempunyai beban kerja membutuhkan paling sedikit satu pegawai.",
    nilai: false,
    satuan: null,
    dasar: "praktik",
    sumber: "Dua lembar ABK menaikkan 0,22 dan 0,72 menjadi 1; yang lain tidak.",
    keyakinan: "sekunder",
    belumPasti: {
      apa: "Tidak ada naskah yang mengaturnya.",
      caraMemastikan: "Nyalakan pada aturan hitung kantor bila verifikator menghendaki satu pegawai untuk jabatan apa pun yang berbeban.",
    },
  },
  "beban-kecil": {
    bidang: "perhitungan",
    arti: "Kebutuhan di bawah batas ini membulat menjadi nol: jabatan disarankan digabung atau ditambah tugasnya.",
    nilai: 0.5,
    satuan: "pegawai",
    dasar: "praktik",
    sumber: "Blog kepegawaian yang memberi saran itu pada hasil di bawah satu pegawai.",
    keyakinan: "sekunder",
    belumPasti: { apa: "Saran, bukan aturan.", caraMemastikan: "Putuskan per jabatan; sarannya tidak mengubah angka." },
  },
  "selisih-terpisah": {
    bidang: "perhitungan",
    arti: "Selisih = bezetting − kebutuhan, negatif berarti kekurangan.",
    nilai: "Kekurangan dan kelebihan dihitung per jabatan lalu dijumlahkan sendiri-sendiri; tidak saling menutup.",
    satuan: null,
    dasar: "praktik",
    sumber: "Dokumentasi aplikasi ABK pusat.",
    keyakinan: "sekunder",
    belumPasti: {
      apa: "Tidak ada naskah yang terbaca; beberapa rekap kantor mengurangkan jumlahnya.",
      caraMemastikan: "Bila rekap kantor lain caranya, sebutkan dalam surat pengantar bahwa angka Tepat tidak saling menutup.",
    },
  },
  "bezetting-per-jabatan": {
    bidang: "perhitungan",
    arti: "Rincian kebutuhan bersandar pada anjab, ABK, dan peta jabatan per unit yang menunjukkan ketersediaan dan kebutuhan.",
    nilai: "Pegawai yang ada dan yang dibutuhkan, per jenjang jabatan, per unit.",
    satuan: null,
    dasar: { peraturan: "pp-11-2017", pasal: "Pasal 8" },
    sumber: "Naskah PP 11/2017 pada sebuah situs buku daring.",
    keyakinan: "terverifikasi",
    belumPasti: null,
  },
  "hasil-kerja": {
    ...KEP_75,
    arti: "Pendekatan hasil kerja.",
    nilai: "Kebutuhan = target hasil ÷ standar hasil per pegawai, keduanya dalam kurun yang sama; beberapa hasil dijumlahkan.",
  },
  "objek-kerja": {
    ...KEP_75,
    arti: "Pendekatan objek kerja.",
    nilai: "Kebutuhan = banyaknya objek ÷ objek yang dilayani satu pegawai; beberapa objek dijumlahkan.",
  },
  "peralatan-kerja": {
    ...KEP_75,
    arti: "Pendekatan peralatan kerja.",
    nilai: "Kebutuhan = banyaknya alat × pegawai per alat, atau banyaknya alat ÷ alat per pegawai; beberapa alat dijumlahkan.",
  },
  "hari-efektif": {
    ...KEP_75,
    arti: "Hari kerja efektif setahun, dan waktu kerja efektif yang dihitung darinya.",
    nilai: "WKE = (A − (B + C + D)) × jam sehari × (100% − kelonggaran).",
    sumber: "Rumus hari: dua skripsi yang mengutip keputusannya. Jam dikurangi kelonggaran: buku manajemen SDM pemerintahan.",
  },
  "wisn-kebutuhan": {
    ...WISN,
    arti: "Kebutuhan menurut WISN.",
    nilai:
      "Kebutuhan = Σ(volume setahun ÷ standar beban kerja) × faktor kategori (CAF) + faktor perorangan (IAF); standar beban kerja = waktu kerja tersedia ÷ waktu per kegiatan.",
  },
  "wisn-waktu": {
    ...WISN,
    arti: "Waktu kerja tersedia satu pegawai setahun: hari kerja, dikurangi libur, cuti, absen, dan pelatihan, kali jam sehari.",
    nilai: "AWT = (A − (B + C + D + E)) × F.",
    sumber: "Formulir WISN berbahasa Indonesia dengan rumus yang sama, hurufnya diurutkan lain.",
    keyakinan: "terverifikasi",
  },
  "wisn-rasio": {
    ...WISN,
    arti: "Selisih dan rasio WISN terhadap kebutuhan yang belum dibulatkan; rasio di bawah 1 berarti kekurangan.",
    nilai: "Selisih = ada − kebutuhan; rasio = ada ÷ kebutuhan.",
    sumber: "Tabel delapan rasio dalam artikel jurnal, dihitung ulang dan cocok.",
    keyakinan: "terverifikasi",
  },
  "wisn-1998": {
    ...WISN,
    dasar: { peraturan: "wisn-1998", pasal: null },
    arti: "Varian WISN 1998: standar kelonggaran (SK) ditambahkan satu kali untuk seluruh kategori, tidak per kegiatan.",
    nilai: "Kebutuhan = Σ(volume ÷ standar beban kerja) + SK.",
    sumber: "Lembar WISN rumah sakit; satu di antaranya keliru menambahkan SK tiga kali.",
    belumPasti: {
      apa: "Dari pedoman WHO 1998 hanya halaman depannya yang terbaca; apakah SK memang berasal dari sana belum diketahui.",
      caraMemastikan: "Cocokkan dengan WHO/HRB/98.2 (Jenewa, 1998) dan dengan pedoman Departemen Kesehatan yang dipakai lembar asal.",
    },
  },
  "wisn-pembulatan": {
    ...WISN,
    arti: "Bagian yang dilepas saat kebutuhan WISN dibulatkan, menurut bilangan utuhnya: 1, 2, 3, 4, lalu 5 dan seterusnya.",
    nilai: [0.1, 0.2, 0.3, 0.4, 0.5],
    satuan: "pegawai",
    sumber: "Ingatan atas tabel pembulatan WHO 2010.",
    keyakinan: "belumTerverifikasi",
    belumPasti: {
      apa: "Tabelnya diingat, tidak dibaca, dan tidak mengatur kebutuhan di bawah 1.",
      caraMemastikan:
        "Cocokkan dengan tabel pembulatan dalam WISN User's Manual WHO 2010. Tepat menunjukkannya di samping pembulatan menurut aturan hitung, tidak menggantikannya.",
    },
  },
  "abk-kes": {
    bidang: "perhitungan",
    arti: "Kebutuhan menurut ABK-Kes.",
    nilai: "Kebutuhan = Σ(capaian setahun ÷ SBK) × STP; SBK = WKT ÷ norma waktu, STP = 1 ÷ (1 − FTP%).",
    satuan: null,
    dasar: { peraturan: "permenkes-33-2015", pasal: null },
    sumber: "Daftar isi buku manual; contoh hitung yang diterbitkan cocok (3,66 menjadi 4).",
    keyakinan: "sekunder",
    belumPasti: {
      apa: "Rumus STP dari ingatan; lampiran peraturannya dan isi buku manualnya tidak terbaca.",
      caraMemastikan: "Buka Buku Manual 1 ABK-Kes: SBK langkah 4 (halaman 14), STP langkah 5 (15), dan kebutuhan langkah 6 (16).",
    },
  },
  "abk-kes-wkt": {
    bidang: "perhitungan",
    arti: "Waktu kerja tersedia setahun dalam ABK-Kes.",
    nilai: 72_000,
    satuan: "menit",
    dasar: { peraturan: "permenkes-33-2015", pasal: null },
    sumber: "Abstrak penelitian yang menyebut angkanya.",
    keyakinan: "terverifikasi",
    belumPasti: {
      apa: "Pasal atau lampiran peraturannya belum diketahui; kantor boleh menghitung sendiri.",
      caraMemastikan: "Buka Buku Manual 1 ABK-Kes, langkah 2: waktu kerja tersedia (halaman 11 dan 12).",
    },
  },
  "efektivitas-jabatan": {
    ...PERMENDAGRI,
    arti: "Efektivitas jabatan (EJ) dan unit (EU), dibulatkan dua desimal lalu dinilai; tidak ada bila tidak ada pemangku.",
    nilai: "EJ = beban kerja ÷ (pemangku × waktu kerja efektif); EU = jumlah beban unit ÷ (semua pemangku × waktu kerja efektif).",
    satuan: null,
  },
  "batas-prestasi": {
    ...PERMENDAGRI,
    arti: "Batas bawah nilai prestasi: A di atas 1,00; B 0,90; C 0,70; D 0,50; E di bawahnya.",
    nilai: { A: 101, B: 90, C: 70, D: 50, E: 0 },
    satuan: "perseratus",
    belumPasti: {
      apa: "Lampiran Permendagri 12/2008 tidak terbaca, dan sumber berselisih: sebuah aplikasi lain memakai 0,91; 0,76; 0,61; 0,51.",
      caraMemastikan: PERMENDAGRI.belumPasti.caraMemastikan,
    },
  },
} as const satisfies BagianRegister;
