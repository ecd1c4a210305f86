import type { IdKetentuan } from "../peraturan/register";
import type { UnsurAnjab } from "./unsur";

/**
 * Every field that is written in an informasi jabatan: the identity, the tasks, and the parts of each element. The name of a part of an
 * element begins with the element.
 */
const KETENTUAN_MEDAN = {
  nama: "identitas-jabatan",
  kode: "identitas-jabatan",
  unit: "identitas-jabatan",
  ikhtisar: "informasi-jabatan",
  "pendidikan.minimum": "informasi-jabatan-siasn",
  "pendidikan.baris": "formulir-informasi-jabatan",
  "diklat.jenis": "formulir-informasi-jabatan",
  "diklat.uraian": "formulir-informasi-jabatan",
  "pengalaman.uraian": "formulir-informasi-jabatan",
  "pengalaman.tahun": "informasi-jabatan-siasn",
  "tugas.uraian": "informasi-jabatan",
  "tugas.satuanHasil": "formulir-abk",
  "tugas.volume": "formulir-abk",
  "tugas.normaWaktu": "formulir-abk",
  "tugas.tahapan": "formulir-informasi-jabatan",
  "tugas.hasilKerja": "informasi-jabatan",
  "bahanKerja.nama": "informasi-jabatan",
  "bahanKerja.penggunaan": "formulir-informasi-jabatan",
  "perangkatKerja.nama": "informasi-jabatan",
  "perangkatKerja.penggunaan": "formulir-informasi-jabatan",
  "tanggungJawab.uraian": "informasi-jabatan",
  "wewenang.uraian": "informasi-jabatan",
  "korelasi.jabatan": "informasi-jabatan",
  "korelasi.unit": "formulir-informasi-jabatan",
  "korelasi.dalamHal": "formulir-informasi-jabatan",
  "lingkungan.aspek": "formulir-informasi-jabatan",
  "lingkungan.faktor": "informasi-jabatan",
  "risiko.nama": "informasi-jabatan",
  "risiko.penyebab": "formulir-informasi-jabatan",
  "keterampilan.uraian": "formulir-informasi-jabatan",
  bakat: "kamus-syarat-jabatan",
  temperamen: "kamus-syarat-jabatan",
  minat: "kamus-syarat-jabatan",
  upayaFisik: "kamus-syarat-jabatan",
  "kondisiFisik.jenisKelamin": "formulir-informasi-jabatan",
  "kondisiFisik.umur": "formulir-informasi-jabatan",
  "kondisiFisik.umurMaksimal": "informasi-jabatan-siasn",
  "kondisiFisik.tinggi": "formulir-informasi-jabatan",
  "kondisiFisik.berat": "formulir-informasi-jabatan",
  "kondisiFisik.postur": "formulir-informasi-jabatan",
  "kondisiFisik.penampilan": "formulir-informasi-jabatan",
  "kondisiFisik.keadaan": "formulir-informasi-jabatan",
  "kondisiFisik.disabilitas": "informasi-jabatan-siasn",
  "fungsiPekerjaan.data": "kamus-syarat-jabatan",
  "fungsiPekerjaan.orang": "kamus-syarat-jabatan",
  "fungsiPekerjaan.benda": "kamus-syarat-jabatan",
  prestasi: "informasi-jabatan",
  kelas: "kelas-jabatan",
} as const satisfies Readonly<Record<string, IdKetentuan>>;

export type MedanAnjab = keyof typeof KETENTUAN_MEDAN;

export const MEDAN_ANJAB = Object.keys(KETENTUAN_MEDAN) as readonly MedanAnjab[];

/** The rule that asks for a field. */
export function ketentuanMedan(medan: MedanAnjab): IdKetentuan {
  return KETENTUAN_MEDAN[medan];
}

/** Columns of rows that another name or a choice of tasks stands for. */
const MEDAN_KOLOM: Readonly<Record<string, MedanAnjab>> = {
  "pendidikan.uraian": "pendidikan.baris",
  "bahanKerja.tugasId": "bahanKerja.penggunaan",
  "perangkatKerja.tugasId": "perangkatKerja.penggunaan",
};

/** The field that a column of the rows of an element is; null for none that is asked for. */
export function medanKolom(unsur: UnsurAnjab, kunci: string): MedanAnjab | null {
  const nama = `${unsur}.${kunci}`;
  return MEDAN_KOLOM[nama] ?? MEDAN_ANJAB.find((medan) => medan === nama) ?? null;
}

/** The fields of the items of the form that are no element. */
const MEDAN_BUTIR: Readonly<Record<string, MedanAnjab>> = {
  nama: "nama",
  kode: "kode",
  unit: "unit",
  tugas: "tugas.uraian",
  hasilKerja: "tugas.hasilKerja",
};

/** The field that an item of the form, or an element, is about first; null for an item of several elements. */
export function medanButir(butir: string): MedanAnjab | null {
  return MEDAN_BUTIR[butir] ?? MEDAN_ANJAB.find((medan) => medan === butir || medan.startsWith(`${butir}.`)) ?? null;
}
