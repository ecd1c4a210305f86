import type { KodePresensi } from "../presensi/kode";

/** What each code of a day is called. */
export const TEKS_KODE_PRESENSI: Readonly<Record<KodePresensi, string>> = {
  hadir: "Hadir",
  tanpaKeterangan: "Tanpa keterangan",
  dinasLuar: "Dinas luar",
  wfa: "Bekerja dari tempat lain",
  sakit: "Sakit dengan surat",
  izin: "Izin",
  cuti: "Cuti (jenisnya tidak disebut)",
  cutiTahunan: "Cuti tahunan",
  cutiBesar: "Cuti besar",
  cutiSakit: "Cuti sakit",
  cutiMelahirkan: "Cuti melahirkan",
  cutiAlasanPenting: "Cuti karena alasan penting",
  cutiBersama: "Cuti bersama",
  cltn: "Cuti di luar tanggungan negara",
  tugasBelajar: "Tugas belajar",
  diklat: "Diklat",
  libur: "Libur",
};

/** Attendance, as labels of its tables and columns. */
export const TEKS_PRESENSI = {
  tabel: { presensi: "Kehadiran", jamKerja: "Jam kerja" },
  pegawai: "Pegawai",
  tanggal: "Tanggal",
  kode: "Kehadiran",
  masuk: "Jam masuk",
  keluar: "Jam pulang",
  menitTerlambat: "Terlambat",
  menitPulangCepat: "Pulang cepat",
  keterangan: "Keterangan",
  sumber: "Sumber",
  menit: "menit",
  nama: "Nama",
  sejak: "Sejak",
  sampai: "Sampai",
  hari: ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"],
} as const;
