import type { DimensiIp, KodeBagianIp } from "../talenta/ip-asn";
import type { Kotak, LetakKinerja, LetakPotensial, PilihanTalenta, UnsurDiisi, UnsurTalenta } from "../talenta/kotak";

/** Words for the codes of IP ASN and of the boxes. */
export const TEKS_DIMENSI: Readonly<Record<DimensiIp, string>> = {
  kualifikasi: "Kualifikasi",
  kompetensi: "Kompetensi",
  kinerja: "Kinerja",
  disiplin: "Disiplin",
};

export const TEKS_BAGIAN_IP: Readonly<Record<KodeBagianIp, string>> = {
  kualifikasi: "Pendidikan",
  kepemimpinan: "Diklat kepemimpinan",
  fungsional: "Diklat fungsional",
  teknis: "Diklat teknis",
  seminar: "Seminar",
  kinerja: "Predikat kinerja",
  disiplin: "Disiplin",
};

export const TEKS_LETAK_KINERJA: Readonly<Record<LetakKinerja, string>> = {
  diBawah: "di bawah ekspektasi",
  sesuai: "sesuai ekspektasi",
  diAtas: "di atas ekspektasi",
};

export const TEKS_LETAK_POTENSIAL: Readonly<Record<LetakPotensial, string>> = {
  rendah: "rendah",
  menengah: "menengah",
  tinggi: "tinggi",
};

const UNSUR_ISIAN: Readonly<Record<UnsurDiisi, string>> = {
  penghargaan: "Penghargaan",
  penugasanTim: "Penugasan tim",
  umpanBalik360: "Umpan balik 360°",
  pengalamanJabatan: "Pengalaman jabatan",
  potensi: "Potensi",
  kesesuaianBidang: "Kesesuaian bidang pendidikan",
  integritas: "Integritas dan moralitas",
};

export const TEKS_UNSUR: Readonly<Record<UnsurTalenta, string>> = {
  ...UNSUR_ISIAN,
  predikat: "Predikat kinerja",
  penilaianKompetensi: "Penilaian kompetensi (JPM)",
  pengembanganKompetensi: "Pengembangan kompetensi (JP)",
  tingkatPendidikan: "Tingkat pendidikan",
};

export const TEKS_SUMBU_KINERJA: Readonly<Record<PilihanTalenta["sumbuKinerja"], string>> = {
  predikat: "Menurut predikat kinerja",
  bobot: "Menurut bobot unsur kinerja",
};

export const TEKS_TANPA_DATA: Readonly<Record<PilihanTalenta["tanpaData"], string>> = {
  dibagi: "Bobotnya dibagi ke unsur yang ada datanya",
  nol: "Dihitung nol",
};

/** A box as lists call it. */
export const sebutanKotak = (kotak: Kotak | null): string => (kotak === null ? "Belum dapat ditempatkan" : `Kotak ${kotak}`);

/** Columns of the two tables. */
export const TEKS_BARIS_TALENTA = {
  nilai: "Nilai talenta",
  kalibrasi: "Kalibrasi talenta",
  tahun: "Tahun",
  unsur: "Unsur",
  nilaiSatu: "Nilai",
  sumber: "Sumber",
  semula: "Kotak semula",
  menjadi: "Kotak sesudah kalibrasi",
  alasan: "Alasan",
  oleh: "Oleh",
  tanggal: "Tanggal",
  pilihan: "Aturan kotak talenta",
  sumbuKinerja: "Sumbu kinerja",
  tanpaData: "Unsur tanpa data",
} as const;
