import type { BagianRegister } from "./ketentuan";

const CARA_KP = "Buka PP 99/2000 dan PP 12/2002 di peraturan.bpk.go.id; cocokkan dengan keputusan kenaikan pangkat terakhir di kantor.";

/** Karier dan pensiun. */
export const KARIER = {
  "kgb-tahun": {
    bidang: "karier",
    arti: "Jarak antara dua kenaikan gaji berkala (KGB) seorang PNS.",
    nilai: 2,
    satuan: "tahun",
    dasar: { peraturan: "pp-7-1977", pasal: null },
    sumber: "Ingatan penyusun; praktik setiap kantor.",
    keyakinan: "belumTerverifikasi",
    belumPasti: {
      apa: "Pasalnya belum dibaca; syarat penilaian dan penundaan karena hukuman disiplin tidak ikut dihitung pada jarak ini.",
      caraMemastikan: "Buka PP 7/1977 dan perubahannya di peraturan.bpk.go.id, pasal tentang kenaikan gaji berkala.",
    },
  },
  "kp-reguler-tahun": {
    bidang: "karier",
    arti: "Masa paling singkat dalam golongan yang dimiliki sebelum kenaikan pangkat reguler.",
    nilai: 4,
    satuan: "tahun",
    dasar: { peraturan: "pp-99-2000", pasal: null },
    sumber: "Ingatan penyusun; praktik setiap kantor.",
    keyakinan: "belumTerverifikasi",
    belumPasti: {
      apa: "Pasalnya belum dibaca; syarat penilaian kinerja dua tahun terakhir tidak ikut dihitung, dan kenaikan pangkat pilihan dapat lebih awal.",
      caraMemastikan: CARA_KP,
    },
  },
  "kp-reguler-tertinggi": {
    bidang: "karier",
    arti: "Golongan tertinggi yang dicapai dengan kenaikan pangkat reguler menurut ijazah yang diakui.",
    nilai: {
      sd: "II/a",
      sltp: "II/c",
      sltpKejuruan: "II/d",
      slta: "III/b",
      d1: "III/b",
      d2: "III/b",
      d3: "III/c",
      s1: "III/d",
      s2: "IV/a",
      s3: "IV/b",
    },
    satuan: null,
    dasar: { peraturan: "pp-99-2000", pasal: null },
    sumber: "Ingatan penyusun; praktik setiap kantor.",
    keyakinan: "belumTerverifikasi",
    belumPasti: {
      apa: "Daftarnya belum dicocokkan dengan bunyi pasalnya, terutama bagi SLTP Kejuruan dan Diploma.",
      caraMemastikan: CARA_KP,
    },
  },
  "kp-hari-pertama": {
    bidang: "karier",
    arti: "Kenaikan pangkat berlaku mulai tanggal satu; sejak 2025 ada dua belas periode setahun, satu setiap bulan.",
    nilai: 12,
    satuan: "kali",
    dasar: { peraturan: "per-bkn-4-2025", pasal: null },
    sumber: "Berita dan paparan yang menyebut peraturannya.",
    keyakinan: "sekunder",
    belumPasti: {
      apa: "Bunyi peraturannya belum dibaca.",
      caraMemastikan: "Buka Peraturan BKN 4/2025 di jdih.bkn.go.id dan catat pasal tentang periode kenaikan pangkat.",
    },
  },
  "jp-setahun": {
    bidang: "karier",
    arti: "Pengembangan kompetensi paling sedikit bagi setiap PNS dalam satu tahun kalender, dalam jam pelajaran (JP).",
    nilai: 20,
    satuan: "angka",
    dasar: { peraturan: "pp-11-2017", pasal: "Pasal 203 ayat (4)" },
    sumber: "Paparan LAN dan BKN yang mengutip pasalnya.",
    keyakinan: "sekunder",
    belumPasti: {
      apa: "Tahun sebuah diklat yang melewati tutup tahun tidak disebut; Tepat menghitungnya pada tahun selesainya.",
      caraMemastikan: "Buka Pasal 203 PP 11/2017 dan Peraturan LAN 10/2018 di jdih.lan.go.id.",
    },
  },
  "konflik-kerabat": {
    bidang: "karier",
    arti: "Hubungan keluarga yang diungkap sebagai kemungkinan konflik kepentingan: kerabat yang menjadi atasan, atau bekerja dalam satu unit.",
    nilai: ["atasan", "satu unit"],
    satuan: null,
    dasar: { peraturan: "uu-20-2023", pasal: null },
    sumber: "Asas larangan konflik kepentingan dalam mutasi (PerBKN 5/2019); perinciannya bacaan Tepat.",
    keyakinan: "belumTerverifikasi",
    belumPasti: {
      apa: "Derajat keluarga yang dilarang bekerja dalam satu unit berbeda antarinstansi; tidak ada naskah KPU yang terbaca.",
      caraMemastikan: "Tanyakan kepada Setjen atau Inspektorat pedoman konflik kepentingan yang berlaku; pejabat yang berwenang memutuskan.",
    },
  },
  "akses-data-pribadi": {
    bidang: "karier",
    arti: "Pegawai yang meminta data pribadinya memperoleh akses beserta jejaknya paling lambat sekian jam sesudah permintaan.",
    nilai: 72,
    satuan: "jam",
    dasar: { peraturan: "uu-27-2022", pasal: "Pasal 32" },
    sumber: "Naskah undang-undang pada situs hukum dan berita yang mengutip pasalnya.",
    keyakinan: "terverifikasi",
    belumPasti: null,
  },
} as const satisfies BagianRegister;
