import type { KeadaanSkp, JenisRhk, NilaiBerakhlak, PendekatanSkp } from "../skp/skp";
import type { NilaiSkp, Predikat, PredikatOrganisasi } from "../skp/predikat";

export const TEKS_PREDIKAT: Readonly<Record<Predikat, string>> = {
  sangatBaik: "Sangat Baik",
  baik: "Baik",
  butuhPerbaikan: "Butuh Perbaikan (Cukup)",
  kurang: "Kurang",
  sangatKurang: "Sangat Kurang",
};

export const TEKS_PREDIKAT_ORGANISASI: Readonly<Record<PredikatOrganisasi, string>> = {
  istimewa: "Istimewa",
  baik: "Baik",
  butuhPerbaikan: "Butuh Perbaikan",
  kurang: "Kurang",
  sangatKurang: "Sangat Kurang",
};

export const TEKS_NILAI_SKP: Readonly<Record<NilaiSkp, string>> = {
  diBawah: "Di bawah ekspektasi",
  sesuai: "Sesuai ekspektasi",
  diAtas: "Di atas ekspektasi",
};

export const TEKS_PENDEKATAN: Readonly<Record<PendekatanSkp, string>> = {
  kuantitatif: "Kuantitatif",
  kualitatif: "Kualitatif",
  jpt: "Pimpinan (JPT)",
};

export const TEKS_KEADAAN_SKP: Readonly<Record<KeadaanSkp, string>> = {
  disusun: "Disusun",
  disepakati: "Disepakati",
  dinilai: "Dinilai",
};

export const TEKS_JENIS_RHK: Readonly<Record<JenisRhk, string>> = { utama: "Utama", tambahan: "Tambahan" };

export const TEKS_BERAKHLAK: Readonly<Record<NilaiBerakhlak, string>> = {
  berorientasiPelayanan: "Berorientasi Pelayanan",
  akuntabel: "Akuntabel",
  kompeten: "Kompeten",
  harmonis: "Harmonis",
  loyal: "Loyal",
  adaptif: "Adaptif",
  kolaboratif: "Kolaboratif",
};

/** Labels of columns and forms. */
export const LABEL_SKP = {
  skp: "SKP",
  tahun: "Tahun",
  mulai: "Periode mulai",
  selesai: "Periode selesai",
  jabatan: "Jabatan",
  namaJabatan: "Nama jabatan",
  pendekatan: "Pendekatan",
  atasan: "Pejabat penilai",
  keadaan: "Keadaan",
  nilaiHasil: "Hasil kerja",
  nilaiPerilaku: "Perilaku kerja",
  predikatLuar: "Predikat dari e-Kinerja",
  asalPredikat: "Asal predikat",
  dukungan: "Dukungan sumber daya",
  skema: "Skema pertanggungjawaban",
  konsekuensi: "Konsekuensi",
  rhk: "Rencana hasil kerja",
  jenisRhk: "Jenis hasil kerja",
  rhkAtasan: "RHK pimpinan yang diintervensi",
  dikerjakanSendiri: "Dikerjakan sendiri",
  tugas: "Uraian tugas ABK",
  indikator: "Indikator kinerja individu",
  aspek: "Aspek",
  perspektif: "Perspektif",
  target: "Target",
  targetAngka: "Angka target",
  satuan: "Satuan",
  realisasi: "Realisasi",
  triwulan: "Triwulan",
  bukti: "Bukti dukung",
  umpanBalik: "Umpan balik",
  perilaku: "Perilaku kerja",
  nilai: "Nilai dasar",
  ekspektasi: "Ekspektasi khusus pimpinan",
  penilaian: "Penilaian",
  predikatOrganisasi: "Predikat kinerja organisasi",
  predikat: "Predikat",
  angkaKredit: "Angka kredit ditetapkan",
  tanggal: "Tanggal",
  jumlah: "Angka kredit kumulatif",
  nomor: "Nomor penetapan",
  tenggat: "Tenggat SKP",
  tenggatRencana: "Rencana disepakati paling lambat",
  tenggatPenilaian: "Dinilai paling lambat",
} as const;
