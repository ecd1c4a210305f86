import type { BagianAnjab, ButirAnjab, LuaranAnjab } from "../anjab/butir";
import type { KeadaanUnsur, Kekurangan, YangKurang } from "../anjab/kelengkapan";
import { TEKS_UNSUR } from "./anjab";

/** Parts of the form as the completeness names them. */
const TEKS_BAGIAN: Readonly<Record<BagianAnjab, string>> = {
  ...TEKS_UNSUR,
  kode: "Kode jabatan",
  tugas: "Tugas pokok",
  hasilKerja: "Hasil kerja",
};

/** The seventeen items as the printed form numbers them. */
export const TEKS_BUTIR: Readonly<Record<ButirAnjab, string>> = {
  ...TEKS_BAGIAN,
  nama: "Nama jabatan",
  unit: "Unit kerja",
  kualifikasi: "Kualifikasi jabatan",
  syarat: "Syarat jabatan",
};

export const TEKS_KEADAAN_UNSUR: Readonly<Record<KeadaanUnsur, string>> = {
  kosong: "Kosong",
  sebagian: "Belum lengkap",
  penuh: "Lengkap",
};

export const TEKS_LUARAN: Readonly<Record<LuaranAnjab, string>> = {
  cetak: "Cetakan",
  siasn: "SIASN",
  penempatan: "Aturan penempatan",
};

const KURANG: Readonly<Record<YangKurang, string>> = {
  pendidikanMinimum: "tingkat pendidikan minimum belum dipilih",
  programPendidikan: "belum ada program pendidikan yang diterima",
  tahunPengalaman: "lama pengalaman dalam tahun belum diisi",
  hasilTugas: "ada tugas yang belum menyebut hasil kerjanya",
  penggunaan: "ada baris yang belum menyebut penggunaannya",
  pihakKorelasi: "ada baris tanpa jabatan dan tanpa unit kerja atau instansi",
  unitKorelasi: "ada baris tanpa unit kerja atau instansi",
  dalamHal: "ada baris tanpa keterangan dalam hal apa",
  aspek: "ada baris tanpa aspek",
  faktor: "ada aspek tanpa faktor",
  namaRisiko: "ada baris tanpa nama risiko",
  penyebab: "ada risiko tanpa penyebab",
  jenisKelamin: "jenis kelamin belum dipilih",
  umur: "umur belum diisi",
  umurMaksimal: "umur paling tinggi belum diisi",
  ukuranBadan: "tinggi, berat, postur, atau penampilan belum diisi",
  disabilitas: "belum dinyatakan apakah menerima penyandang disabilitas",
  jenisDisabilitas: "jenis disabilitas yang diterima belum dipilih",
  data: "hubungan dengan data belum dipilih",
  orang: "hubungan dengan orang belum dipilih",
  benda: "hubungan dengan benda belum dipilih",
  teksPrestasi: "prestasi yang diharapkan belum ditulis",
  nilaiPrestasi: "nilai prestasi belum dipilih",
  sumberKelas: "sumber kelas belum disebut",
};

/** What is lacking, with its part: `Bakat kerja masih kosong`. */
export function kalimatKekurangan({ bagian, kurang }: Kekurangan): string {
  return kurang === null ? `${TEKS_BAGIAN[bagian]} masih kosong` : `${TEKS_BAGIAN[bagian]}: ${KURANG[kurang]}`;
}

/** What is lacking and for what it matters. */
export function kalimatHambatan(satu: Kekurangan): string {
  const luaran = satu.menghambat.map((nama) => TEKS_LUARAN[nama]);
  return luaran.length === 0 ? `${kalimatKekurangan(satu)}.` : `${kalimatKekurangan(satu)} (menghambat: ${luaran.join(", ")}).`;
}

export const TEKS_METER = {
  lengkap: (penuh: number, semua: number) => `${penuh} dari ${semua} bagian lengkap`,
  siap: (luaran: string) => `${luaran}: siap`,
  terhambat: (luaran: string, banyak: number) => `${luaran}: ${banyak} kurang`,
  terhambatJudul: (luaran: string) => `Yang menghambat ${luaran}`,
} as const;
