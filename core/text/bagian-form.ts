import type { NamaBagian } from "../intake/anjab/bagian";
import { TEKS_UNSUR } from "./anjab";

/** Parts of the form of an informasi jabatan, as the preview says where a row goes. */
export const TEKS_BAGIAN_FORM: Readonly<Record<NamaBagian, string>> = {
  ...TEKS_UNSUR,
  identitas: "Identitas jabatan",
  namaJabatan: "Nama jabatan",
  kodeJabatan: "Kode jabatan",
  unitKerja: "Unit kerja",
  tingkatUnit: "Unit kerja",
  kualifikasi: "Kualifikasi jabatan",
  diklatManajerial: "Diklat manajerial",
  diklatTeknis: "Diklat teknis",
  diklatFungsional: "Diklat fungsional",
  tugas: "Tugas pokok",
  tahapan: "Tahapan tugas",
  hasilKerja: "Hasil kerja",
  syarat: "Syarat jabatan",
  jenisKelamin: "Kondisi fisik: jenis kelamin",
  umur: "Kondisi fisik: umur",
  tinggi: "Kondisi fisik: tinggi badan",
  berat: "Kondisi fisik: berat badan",
  postur: "Kondisi fisik: postur badan",
  penampilan: "Kondisi fisik: penampilan",
  keadaan: "Kondisi fisik: keadaan fisik",
  disabilitas: "Kondisi fisik: disabilitas",
  jenisDisabilitas: "Kondisi fisik: jenis disabilitas",
  fungsiData: "Fungsi pekerjaan: data",
  fungsiOrang: "Fungsi pekerjaan: orang",
  fungsiBenda: "Fungsi pekerjaan: benda",
  lama: "Butir formulir lama",
  asing: "Butir yang tidak dikenal",
};
