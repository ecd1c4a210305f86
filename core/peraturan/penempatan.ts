import type { BagianRegister } from "./ketentuan";

/** What no rule prescribes: an office weighs by itself, and these are where it begins. */
const PERTIMBANGAN = {
  bidang: "karier",
  dasar: { peraturan: "per-bkn-5-2019", pasal: null },
  sumber: "Bawaan penyusun; peraturan menyebut aspeknya, bukan angkanya.",
  keyakinan: "belumTerverifikasi",
  kantor: true,
  belumPasti: {
    apa: "Tidak ada peraturan yang menetapkan angkanya; kantor menimbang sendiri dan menuliskannya di sini.",
    caraMemastikan: "Bahas dengan tim penilai kinerja, lalu isi angka kantor di sini.",
  },
} as const;

/** Penempatan pegawai. */
export const PENEMPATAN = {
  "penempatan-bobot": {
    ...PERTIMBANGAN,
    arti: "Bobot setiap bagian nilai seorang pegawai bagi suatu jabatan.",
    nilai: { kompetensi: 35, pendidikan: 10, pengalaman: 15, kinerja: 20, talenta: 10, rotasi: 5, permintaan: 5 },
    satuan: null,
  },
  "penempatan-nilai-predikat": {
    ...PERTIMBANGAN,
    arti: "Nilai bagian kinerja menurut predikat setahun; dua tahun terakhir dirata-ratakan.",
    nilai: { sangatBaik: 100, baik: 80, butuhPerbaikan: 50, kurang: 25, sangatKurang: 0 },
    satuan: null,
  },
  "penempatan-pengalaman": {
    ...PERTIMBANGAN,
    arti: "Lama memangku jabatan di unit yang sama atau setingkat jabatan yang dituju, yang bernilai penuh.",
    nilai: 60,
    satuan: "bulan",
  },
  "penempatan-rotasi": {
    ...PERTIMBANGAN,
    arti: "Nilai bagian rotasi menurut lama memangku jabatan sekarang: kurang dari masa paling singkat, di antaranya, dan lebih dari masa paling lama.",
    nilai: { baru: 0, cukup: 50, lama: 100 },
    satuan: null,
  },
  "penempatan-ongkos": {
    ...PERTIMBANGAN,
    arti: "Kenaikan nilai paling sedikit yang membenarkan satu perpindahan, dan yang membenarkan setiap bulan menunggu.",
    nilai: { pindah: 3, tungguSebulan: 0.2 },
    satuan: null,
  },
  "penempatan-cakrawala": {
    ...PERTIMBANGAN,
    arti: "Berapa bulan ke depan kursi yang akan kosong dan syarat yang akan terpenuhi ikut diperhitungkan.",
    nilai: 12,
    satuan: "bulan",
  },
} as const satisfies BagianRegister;
