import type { BagianRegister } from "./ketentuan";

/** The index was read in articles about the two texts, not in the texts; so was the table of boxes. */
const IP_ASN = {
  bidang: "talenta",
  dasar: { peraturan: "permenpanrb-38-2018", pasal: null },
  sumber: "Dua situs yang menyalin tabelnya dari PermenPAN-RB 38/2018 dan Peraturan BKN 8/2019.",
  keyakinan: "sekunder",
  kantor: true,
} as const;
const LAMPIRAN_IP_ASN = "Buka Peraturan BKN 8/2019 di jdih.bkn.go.id, lampiran tata cara pengukuran, dan cocokkan tabelnya.";
const BELUM_IP_ASN = { apa: "Tabel dalam lampirannya belum dibaca sendiri.", caraMemastikan: LAMPIRAN_IP_ASN } as const;

const KOTAK = {
  bidang: "talenta",
  dasar: { peraturan: "permenpanrb-3-2020", pasal: null },
  sumber: "Lima aplikasi manajemen talenta yang isinya sama.",
  keyakinan: "sekunder",
  belumPasti: {
    apa: "PermenPAN-RB 20/2025 mengubah peraturan ini; isi perubahannya tidak terbaca, jadi yang tertulis di sini versi 2020.",
    caraMemastikan: "Buka PermenPAN-RB 20/2025 di jdih.menpan.go.id atau peraturan.bpk.go.id dan cocokkan tabel sembilan kotaknya.",
  },
} as const;

const BOBOT_411 = {
  bidang: "talenta",
  dasar: { peraturan: "kep-bkn-411-2025", pasal: null },
  sumber: "Dua sumber yang menyebut bobot yang sama.",
  keyakinan: "sekunder",
  kantor: true,
  belumPasti: {
    apa: "Keputusannya belum dibaca; sejak 2026 instansi memakai SIMATA terintegrasi, jadi hasil di sini bahan telaah, bukan register talenta.",
    caraMemastikan: "Minta Keputusan Kepala BKN 411/2025 kepada BKN atau Setjen, dan cocokkan lampirannya.",
  },
} as const;

/** IP ASN dan talenta. */
export const TALENTA = {
  "ip-asn-bobot": {
    ...IP_ASN,
    arti: "Nilai tertinggi setiap dimensi IP ASN (indeks profesionalitas); jumlahnya seratus.",
    nilai: { kualifikasi: 25, kompetensi: 40, kinerja: 30, disiplin: 5 },
    satuan: null,
    belumPasti: BELUM_IP_ASN,
  },
  "ip-asn-kualifikasi": {
    ...IP_ASN,
    arti: "Nilai dimensi kualifikasi IP ASN menurut tingkat pendidikan.",
    nilai: { "S-3": 25, "S-2": 20, "S-1/D-IV": 15, "D-III": 10, "D-II/D-I/SLTA": 5, "di bawah SLTA": 1 },
    satuan: null,
    belumPasti: BELUM_IP_ASN,
  },
  "ip-asn-kompetensi-struktural": {
    ...IP_ASN,
    arti: "Nilai dimensi kompetensi IP ASN pemangku jabatan struktural.",
    nilai: { kepemimpinan: 15, teknis: 15, seminar: 10 },
    satuan: null,
    belumPasti: BELUM_IP_ASN,
  },
  "ip-asn-kompetensi-fungsional": {
    ...IP_ASN,
    arti: "Nilai dimensi kompetensi IP ASN pemangku jabatan fungsional.",
    nilai: { fungsional: 15, teknis: 15, seminar: 10 },
    satuan: null,
    belumPasti: BELUM_IP_ASN,
  },
  "ip-asn-kompetensi-pelaksana": {
    ...IP_ASN,
    arti: "Nilai dimensi kompetensi IP ASN pemangku jabatan pelaksana.",
    nilai: { teknis: 22.5, seminar: 17.5 },
    satuan: null,
    belumPasti: BELUM_IP_ASN,
  },
  "ip-asn-jp-teknis": {
    ...IP_ASN,
    arti: "Jam pelajaran (JP) diklat teknis dalam jangka waktunya yang memberi nilai penuh.",
    nilai: 20,
    satuan: null,
    belumPasti: {
      apa: "Tepat menjumlahkan JP semua diklat teknis; sebagian kantor meminta satu diklat yang mencapainya.",
      caraMemastikan: LAMPIRAN_IP_ASN,
    },
  },
  "ip-asn-masa": {
    ...IP_ASN,
    arti: "Jangka waktu ke belakang yang dilihat untuk diklat teknis, seminar, dan hukuman disiplin dalam IP ASN.",
    nilai: { teknis: 1, seminar: 2, disiplin: 5 },
    satuan: "tahun",
    belumPasti: {
      apa: "Tepat menghitung jangka waktunya mundur dari hari yang ditanyakan; sebagian kantor memakai tahun kalender. Masa hukuman dihitung sejak hukumannya berlaku, bukan sejak keputusan atau selesai dijalani.",
      caraMemastikan: LAMPIRAN_IP_ASN,
    },
  },
  "ip-asn-kinerja": {
    ...IP_ASN,
    arti: "Nilai dimensi kinerja IP ASN menurut predikat kinerja tahunan.",
    nilai: { sangatBaik: 30, baik: 25, butuhPerbaikan: 15, kurang: 5, sangatKurang: 1 },
    satuan: null,
    keyakinan: "belumTerverifikasi",
    belumPasti: {
      apa: "Tabelnya dinyatakan dalam angka SKP (91 ke atas 30, 76 ke atas 25, 61 ke atas 15, 51 ke atas 5, selebihnya 1); sejak 2022 SKP berpredikat, dan padanannya bacaan Tepat.",
      caraMemastikan: "Tanyakan kepada BKN predikat mana yang mendapat nilai mana dalam pengukuran tahun berjalan.",
    },
  },
  "ip-asn-disiplin": {
    ...IP_ASN,
    arti: "Nilai dimensi disiplin IP ASN menurut hukuman terberat dalam jangka waktunya.",
    nilai: { bersih: 5, ringan: 3, sedang: 2, berat: 1 },
    satuan: null,
    belumPasti: BELUM_IP_ASN,
  },
  "ip-asn-kategori": {
    ...IP_ASN,
    arti: "Kategori IP ASN dan nilai terendahnya.",
    nilai: { "Sangat Tinggi": 91, Tinggi: 81, Sedang: 71, Rendah: 61, "Sangat Rendah": 0 },
    satuan: null,
    belumPasti: {
      apa: "Batasnya tercetak sebagai bilangan bulat (81 sampai 90, 91 sampai 100); nilai di antaranya, seperti 90,5, dibaca Tepat masuk kategori yang lebih rendah.",
      caraMemastikan: LAMPIRAN_IP_ASN,
    },
  },
  "kotak-talenta": {
    ...KOTAK,
    arti: "Kotak talenta menurut kinerja dan potensial.",
    nilai: {
      "kinerja di atas ekspektasi, potensial tinggi": 9,
      "kinerja sesuai ekspektasi, potensial tinggi": 8,
      "kinerja di atas ekspektasi, potensial menengah": 7,
      "kinerja di bawah ekspektasi, potensial tinggi": 6,
      "kinerja sesuai ekspektasi, potensial menengah": 5,
      "kinerja di atas ekspektasi, potensial rendah": 4,
      "kinerja di bawah ekspektasi, potensial menengah": 3,
      "kinerja sesuai ekspektasi, potensial rendah": 2,
      "kinerja di bawah ekspektasi, potensial rendah": 1,
    },
    satuan: null,
  },
  "kotak-tindakan": {
    ...KOTAK,
    arti: "Tindak lanjut yang disebut untuk setiap kotak talenta.",
    nilai: {
      "9": "dipromosikan dan dipertahankan; masuk kelompok rencana suksesi instansi atau nasional; penghargaan",
      "8": "dipertahankan; masuk kelompok rencana suksesi instansi; rotasi atau perluasan jabatan; bimbingan kinerja",
      "7": "dipertahankan; masuk kelompok rencana suksesi instansi; rotasi atau pengayaan jabatan; pengembangan kompetensi; tugas belajar",
      "6": "penempatan yang sesuai; bimbingan kinerja; konseling kinerja",
      "5": "penempatan yang sesuai; bimbingan kinerja; pengembangan kompetensi",
      "4": "rotasi; pengembangan kompetensi",
      "3": "bimbingan kinerja; konseling kinerja; pengembangan kompetensi; penempatan yang sesuai",
      "2": "bimbingan kinerja; pengembangan kompetensi; penempatan yang sesuai",
      "1": "diproses sesuai ketentuan peraturan perundang-undangan",
    },
    satuan: null,
  },
  "kotak-suksesi": {
    ...KOTAK,
    arti: "Kotak talenta yang masuk kelompok rencana suksesi.",
    nilai: [7, 8, 9],
    satuan: null,
  },
  "talenta-kinerja-predikat": {
    ...KOTAK,
    kantor: true,
    arti: "Letak pada sumbu kinerja menurut predikat: 3 di atas, 2 sesuai, 1 di bawah ekspektasi.",
    nilai: { sangatBaik: 3, baik: 2, butuhPerbaikan: 1, kurang: 1, sangatKurang: 1 },
    satuan: null,
    keyakinan: "belumTerverifikasi",
    belumPasti: {
      apa: "Peraturannya menyebut tiga letak pada sumbu kinerja; bahwa predikat langsung menentukannya adalah bacaan Tepat.",
      caraMemastikan: "Cocokkan dengan pedoman manajemen talenta KPU atau tanyakan kepada Setjen.",
    },
  },
  "talenta-batas-potensial": {
    ...BOBOT_411,
    arti: "Nilai potensial terendah untuk letak menengah dan tinggi pada sumbu potensial.",
    nilai: { menengah: 60, tinggi: 80 },
    satuan: null,
    belumPasti: {
      apa: "Dibaca pada satu aplikasi; instansi lain memakai 78 dan 90, atau 61 dan 81.",
      caraMemastikan: "Tanyakan kepada Setjen batas mana yang dipakai KPU, lalu tulis di sini.",
    },
  },
  "talenta-batas-kinerja": {
    ...BOBOT_411,
    arti: "Nilai kinerja terendah untuk letak sesuai dan di atas ekspektasi, bila sumbu kinerja dihitung dari bobot.",
    nilai: { sesuai: 60, diAtas: 80 },
    satuan: null,
    keyakinan: "belumTerverifikasi",
    belumPasti: {
      apa: "Batas yang terbaca adalah batas potensial; memakainya juga pada sumbu kinerja adalah pilihan Tepat.",
      caraMemastikan: "Tanyakan kepada Setjen batas mana yang dipakai KPU, lalu tulis di sini.",
    },
  },
  "talenta-bobot-kinerja": {
    ...BOBOT_411,
    arti: "Bobot unsur sumbu kinerja.",
    nilai: { predikat: 60, penghargaan: 15, penugasanTim: 15, umpanBalik360: 10 },
    satuan: "persen",
  },
  "talenta-bobot-potensial": {
    ...BOBOT_411,
    arti: "Bobot unsur sumbu potensial.",
    nilai: {
      penilaianKompetensi: 20,
      pengembanganKompetensi: 10,
      pengalamanJabatan: 10,
      potensi: 25,
      tingkatPendidikan: 10,
      kesesuaianBidang: 10,
      integritas: 15,
    },
    satuan: "persen",
  },
  "talenta-skor-pendidikan": {
    ...BOBOT_411,
    arti: "Nilai unsur tingkat pendidikan pada sumbu potensial.",
    nilai: { "S-3": 100, "S-2": 90, "S-1/D-IV": 80, "D-III": 70, "D-II/D-I/SLTA": 60, "di bawah SLTA": 0 },
    satuan: null,
    keyakinan: "belumTerverifikasi",
    belumPasti: {
      apa: "Contoh pada satu aplikasi, yang tidak menyebut D-II, D-I, dan di bawah SLTA.",
      caraMemastikan: "Cocokkan dengan lampiran Keputusan Kepala BKN 411/2025, lalu tulis di sini.",
    },
  },
  "talenta-skor-predikat": {
    ...BOBOT_411,
    arti: "Nilai unsur predikat pada sumbu kinerja.",
    nilai: { sangatBaik: 100, baik: 80, butuhPerbaikan: 60, kurang: 40, sangatKurang: 20 },
    satuan: null,
    keyakinan: "belumTerverifikasi",
    belumPasti: {
      apa: "Contoh pada satu aplikasi.",
      caraMemastikan: "Cocokkan dengan lampiran Keputusan Kepala BKN 411/2025, lalu tulis di sini.",
    },
  },
} as const satisfies BagianRegister;
