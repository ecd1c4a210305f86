import { formatTanggal } from "./date";
import { formatAngka } from "./number";
import type { PlainDate } from "../date";

/** The nota usul of a placement on paper. */
export const TEKS_NASKAH_PENEMPATAN = {
  judul: "Telaahan Staf: Usul Penempatan Pegawai",
  nama: "Usul penempatan",
  lembar: { nota: "Nota", usul: "Usul", alasan: "Alasan", nilai: "Nilai", syarat: "Syarat", setelan: "Setelan" },
  keadaan: (per: PlainDate, sampai: PlainDate) => `Keadaan per ${formatTanggal(per)}, kursi dan syarat sampai ${formatTanggal(sampai)}`,
  pembuka: (perpindahan: string, kosong: string) =>
    `Berdasarkan kebutuhan jabatan menurut ABK, syarat jabatan, dan nilai setiap pegawai, diusulkan ${perpindahan} perpindahan di bawah ini; ${kosong} kursi yang diperlukan tetap kosong. Usul ini merupakan rekomendasi kepada pejabat yang berwenang, yang memutuskan setiap perpindahan.`,
  tanpaUsul: (kosong: string) =>
    `Berdasarkan kebutuhan jabatan menurut ABK, syarat jabatan, dan nilai setiap pegawai, tidak ada perpindahan yang diusulkan; ${kosong} kursi yang diperlukan tetap kosong. Telaahan ini merupakan rekomendasi kepada pejabat yang berwenang.`,
  perkaraTertutup:
    "Perkara disiplin tertutup bagi penyusun: tidak seorang pun diperiksa terhadapnya. Periksa lebih dahulu sebelum usul ini dipakai.",
  tanpaBobot: "Semua bobot nilai nol: hanya banyaknya kursi terisi yang menentukan usul ini.",
  terbukti: (nilai: string, dual: string, selisih: string) =>
    `Terbukti optimal menurut setelan dan batasan pada lampiran: nilai rencana ${nilai}, batas bawah semua rencana ${dual}, selisih ${selisih}. Buktinya diperiksa oleh pemeriksa yang terpisah dari penghitungnya.`,
  buktiCacat: "Bukti rencana ini tidak lolos pemeriksaan; rencana ini tidak boleh disebut yang terbaik.",
  kolom: {
    nomor: "No",
    pegawai: "Nama/NIP",
    dari: "Dari jabatan",
    dariKelas: "Kelas",
    ke: "Ke jabatan",
    keKelas: "Kelas",
    hari: "Paling awal",
    nilai: "Nilai",
    rangkaian: "Rangkaian",
    hilang: "Tanpa ini hilang",
    cadangan: "Cadangan",
  },
  sebelumSesudah: "Sebelum dan sesudah menurut unit",
  unit: {
    nomor: "No",
    unit: "Unit",
    kebutuhan: "Kebutuhan",
    kini: "Terisi sekarang",
    tanpa: "Kelak tanpa usul",
    dengan: "Kelak dengan usul",
    perubahan: "Perubahan",
    masih: "Masih kurang",
  },
  catatanUnit:
    "Kelak: pada akhir jangka waktu, tanpa pegawai yang sementara itu meninggalkan jabatannya. Kelebihan satu jabatan tidak mengisi jabatan lain.",
  jumlah: "Jumlah",
  kosong: "Kursi yang tetap kosong",
  kolomKosong: { nomor: "No", jabatan: "Jabatan", unit: "Unit", kelas: "Kelas", sejak: "Kosong sejak", sebab: "Sebabnya" },
  rangkaian: {
    tunggal: "sendiri",
    rantai: (nomor: number, langkah: number) => `rantai ${formatAngka(nomor)}, langkah ${formatAngka(langkah)}`,
    tukar: (nomor: number) => `tukar ${formatAngka(nomor)}, satu hari`,
    putaran: (nomor: number) => `putaran ${formatAngka(nomor)}, satu hari`,
  },
  alasan: "alasan setiap perpindahan",
  nilai: "bagian nilai setiap perpindahan",
  kolomNilai: { bagian: "Bagian", nilai: "Nilai", bobot: "Bobot", sumbangan: "Sumbangan", bukti: "Bukti" },
  tanpaBukti: "tanpa bukti",
  syarat: "syarat setiap perpindahan",
  kolomSyarat: { syarat: "Syarat", sifat: "Sifat", hasil: "Hasil", fakta: "Fakta", pasal: "Pasal" },
  setelan: "setelan dan batasan",
  kolomSetelan: { hal: "Hal", nilai: "Setelan", sumber: "Sumber" },
  sifat: { keras: "keras", lunak: "lunak", anjuran: "anjuran", mati: "tidak diperiksa" },
  setelanBobot: (bagian: string) => `Bobot ${bagian}`,
  setelanSyarat: (syarat: string) => `Syarat ${syarat}`,
  setelanOngkos: {
    pindah: "Kenaikan nilai paling sedikit bagi satu perpindahan",
    tungguSebulan: "Pengurangan nilai bagi setiap bulan menunggu",
    syaratLunak: "Pengurangan nilai bagi setiap syarat lunak yang tidak terpenuhi",
  },
  setelanCakrawala: "Jangka waktu kursi dan syarat yang diperhitungkan",
  setelanManajerial: "Jabatan manajerial diisi lebih dahulu",
  setelanKontrak: "Perjanjian kerja yang berakhir dianggap diperpanjang",
  setelanNilaiTerendah: "Nilai paling rendah bagi satu perpindahan",
  setelanPredikat: (predikat: string) => `Nilai predikat ${predikat}`,
  setelanPengalaman: "Lama pengalaman yang bernilai penuh",
  setelanBidang: {
    sama: "Nilai program studi yang diminta",
    serumpun: "Nilai program studi yang serumpun",
    lain: "Nilai program studi lain",
  },
  setelanPermohonan: {
    diminta: "Nilai jabatan atau unit yang diminta dalam permohonan mutasi",
    lain: "Nilai jabatan lain bagi yang mengajukan permohonan mutasi",
  },
  setelanSisaMasa: {
    bulan: "Sisa masa paling sedikit sebelum pensiun, dalam bulan sejak hari rencana",
    kaliManajerial: "Syarat lunak yang dihitung bila sisa masa di jabatan manajerial kurang",
  },
  setelanRotasi: {
    baru: "Nilai pindah sebelum masa jabatan paling singkat",
    cukup: "Nilai pindah di antara masa jabatan paling singkat dan paling lama",
    lama: "Nilai pindah sesudah masa jabatan paling lama",
  },
  nilaiKantor: "Nilai kantor, sebagai pengganti bawaan penyusun.",
  bulan: (bulan: number) => `${formatAngka(bulan)} bulan`,
  setelanTanpaBukti: "Bagian tanpa bukti",
  tanpaBuktiSetelan: { netral: "dihitung setengah", keluarkan: "bobotnya dibagi kepada bagian lain" },
  batasan: "Batasan penyusun",
  tanpaBatasan: "tidak ada",
  catatan:
    "Bakat, minat, temperamen, jenis kelamin, agama, dan status perkawinan tidak dinilai; usia hanya menurut syarat yang disebut di atas.",
} as const;
