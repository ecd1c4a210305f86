import type { BagianRegister } from "./ketentuan";

/** Posts: kinds, levels, classes, the structure of the office, retirement age by post. */
export const JABATAN = {
  "jenis-jabatan": {
    bidang: "jabatan",
    arti: "Jenis jabatan ASN: manajerial (pimpinan tinggi, administrator, pengawas) dan nonmanajerial (fungsional, pelaksana).",
    nilai: {
      jpt: "Pimpinan Tinggi",
      administrator: "Administrator",
      pengawas: "Pengawas",
      fungsional: "Fungsional",
      pelaksana: "Pelaksana",
    },
    satuan: null,
    dasar: { peraturan: "uu-20-2023", pasal: "Pasal 13, Pasal 14, dan Pasal 18 ayat (1)" },
    sumber: "Naskah Pasal 18 pada situs kumpulan peraturan; Pasal 13 dan Pasal 14 dikutip utuh pada situs lain.",
    keyakinan: "terverifikasi",
    belumPasti: null,
  },
  "jenjang-fungsional": {
    bidang: "jabatan",
    arti: "Jenjang jabatan fungsional, terendah dahulu di setiap kategori: keterampilan, lalu keahlian.",
    nilai: {
      pemula: "Pemula",
      terampil: "Terampil",
      mahir: "Mahir",
      penyelia: "Penyelia",
      ahliPertama: "Ahli Pertama",
      ahliMuda: "Ahli Muda",
      ahliMadya: "Ahli Madya",
      ahliUtama: "Ahli Utama",
    },
    satuan: null,
    dasar: { peraturan: "pp-11-2017", pasal: "Penjelasan Pasal 69 ayat (2) dan ayat (3)" },
    sumber: "Naskah PP 11/2017 pada sebuah situs buku daring.",
    keyakinan: "terverifikasi",
    belumPasti: null,
  },
  "kelas-jabatan": {
    bidang: "jabatan",
    arti: "Kelas jabatan yang diterima SIASN. Tabel evaluasi jabatan sendiri memakai 1 sampai 17.",
    nilai: { kelas: [1, 19] },
    satuan: null,
    dasar: { peraturan: "templat-siasn", pasal: "Lembar INFOJAB I, kolom Z" },
    sumber: "Templat SIASN yang diunduh kantor.",
    keyakinan: "terverifikasi",
    belumPasti: {
      apa: "Tabel kelas jabatan KPU tidak terbaca; kelas setiap jabatan diisi kantor.",
      caraMemastikan:
        "Ambil kelas dari keputusan tentang kelas jabatan KPU, atau dari juknis tunjangan kinerjanya (Kpts Sekjen KPU 326/2022).",
    },
  },
  "jabatan-manajerial-kpu": {
    bidang: "jabatan",
    arti: "Jenis jabatan manajerial di sekretariat KPU daerah.",
    nilai: {
      "Sekretaris KPU Provinsi": "JPT Pratama",
      "Sekretaris KPU Kabupaten/Kota": "Administrator",
      "Kepala Subbagian": "Pengawas",
    },
    satuan: null,
    dasar: { peraturan: "kpts-kpu-1257-2021", pasal: "Judul keputusan" },
    sumber: "Judul keputusan Sekretaris Jenderal; isinya tidak terbaca.",
    keyakinan: "terverifikasi",
    belumPasti: {
      apa: "Kepala Bagian di provinsi (administrator) dan sebutan lain adalah kebiasaan. Tebakan dari nama tidak menimpa pilihan analis.",
      caraMemastikan: "Cocokkan jenis setiap jabatan dengan peta jabatan yang ditetapkan.",
    },
  },
  "subbagian-kabupaten": {
    bidang: "jabatan",
    arti: "Empat subbagian sekretariat KPU kabupaten/kota, susunan nama yang dipakai kantor contoh.",
    nilai: [
      "Perencanaan, Data, dan Informasi",
      "Keuangan, Umum, dan Logistik",
      "Teknis Penyelenggaraan Pemilu dan Hukum",
      "Partisipasi, Hubungan Masyarakat, dan Sumber Daya Manusia",
    ],
    satuan: null,
    dasar: { peraturan: "pkpu-14-2020", pasal: null },
    sumber: "Aplikasi sedikitnya empat kantor KPU/KIP yang tidak berkaitan.",
    keyakinan: "sekunder",
    belumPasti: {
      apa: "Dua susunan nama hidup berdampingan; tiga kantor memakai Hukum dan SDM sebagai satu subbagian. Mana yang berlaku belum pasti.",
      caraMemastikan:
        "Buka PKPU 14/2020 dengan perubahan terakhir (yang kedua: PKPU 21/2023) di jdih.kpu.go.id, susunan Sekretariat KPU Kabupaten/Kota; ganti nama unit bila berbeda.",
    },
  },
  "bup-jabatan": {
    bidang: "jabatan",
    arti: "Batas usia pensiun (BUP) jabatan manajerial dan pelaksana. BUP mengikuti jabatan, bukan golongan.",
    nilai: { "Pimpinan Tinggi": 60, Administrator: 58, Pengawas: 58, Pelaksana: 58 },
    satuan: "tahun",
    dasar: { peraturan: "uu-20-2023", pasal: "Pasal 55 huruf a dan huruf b angka 2" },
    sumber: "Situs dan berita yang mengutip bunyi pasalnya.",
    keyakinan: "terverifikasi",
    belumPasti: null,
  },
  "bup-fungsional": {
    bidang: "jabatan",
    arti: "Batas usia pensiun (BUP) jabatan fungsional; semua jenjang keterampilan 58.",
    nilai: { "Ahli Utama": 65, "Ahli Madya": 60, "Ahli Muda": 58, "Ahli Pertama": 58, Keterampilan: 58 },
    satuan: "tahun",
    dasar: { peraturan: "pp-11-2017", pasal: "Pasal 239 ayat (2)" },
    sumber: "Pasal 239 disalin utuh pada situs badan kepegawaian sebuah kabupaten; surat BKN menyebut usia yang sama.",
    keyakinan: "terverifikasi",
    belumPasti: {
      apa: "Jabatan fungsional yang usianya ditentukan undang-undang lain mengikuti undang-undang itu (Pasal 240), misalnya dosen dan peneliti.",
      caraMemastikan: "Periksa aturan jabatan fungsional yang bersangkutan sebelum menghitung pensiun.",
    },
  },
} as const satisfies BagianRegister;
