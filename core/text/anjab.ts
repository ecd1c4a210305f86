import { entriKamus, type DaftarKamus } from "../anjab/kamus";
import type { AsalUnsur, IsiUnsur, JenisDiklat, JenisKelaminSyarat, NilaiPrestasi, UnsurAnjab } from "../anjab/unsur";
import { TEKS_UMUM } from "./umum";

/** The elements as the printed form names them. */
export const TEKS_UNSUR: Readonly<Record<UnsurAnjab, string>> = {
  ikhtisar: "Ikhtisar jabatan",
  pendidikan: "Pendidikan formal",
  diklat: "Pendidikan dan pelatihan",
  pengalaman: "Pengalaman kerja",
  bahanKerja: "Bahan kerja",
  perangkatKerja: "Perangkat kerja",
  tanggungJawab: "Tanggung jawab",
  wewenang: "Wewenang",
  korelasi: "Korelasi jabatan",
  lingkungan: "Kondisi lingkungan kerja",
  risiko: "Risiko bahaya",
  keterampilan: "Keterampilan kerja",
  bakat: "Bakat kerja",
  temperamen: "Temperamen kerja",
  minat: "Minat kerja",
  upayaFisik: "Upaya fisik",
  kondisiFisik: "Kondisi fisik",
  fungsiPekerjaan: "Fungsi pekerjaan",
  prestasi: "Prestasi kerja yang diharapkan",
  kelas: "Kelas jabatan",
};

export const TEKS_ASAL_UNSUR: Readonly<Record<AsalUnsur, string>> = {
  belum: "Belum dinyatakan",
  bawaan: "Isian bawaan",
  standar: "Dari standar",
  dianalisis: "Dianalisis",
};

export const TEKS_JENIS_DIKLAT: Readonly<Record<JenisDiklat, string>> = {
  manajerial: "Manajerial (penjenjangan)",
  teknis: "Teknis",
  fungsional: "Fungsional",
};

export const TEKS_JENIS_KELAMIN_SYARAT: Readonly<Record<JenisKelaminSyarat, string>> = {
  pria: "Laki-laki",
  wanita: "Perempuan",
  keduanya: "Laki-laki atau perempuan",
};

export const TEKS_NILAI_PRESTASI: Readonly<Record<NilaiPrestasi, string>> = { baik: "Baik", sangatBaik: "Sangat baik" };

const baris = (isi: readonly string[]): string => isi.filter((satu) => satu !== "").join("; ");
const berekor = (kepala: string, ekor: string): string => (ekor === "" ? kepala : `${kepala} (${ekor})`);
const kode = (daftar: DaftarKamus, isi: readonly string[]): string => isi.map((satu) => entriKamus(daftar, satu)?.nama ?? satu).join(", ");

const KALIMAT: { readonly [U in UnsurAnjab]: (isi: IsiUnsur[U]) => string } = {
  ikhtisar: ({ teks }) => teks,
  pendidikan: (isi) => baris([isi.minimum, ...isi.baris.map(({ uraian }) => uraian)]),
  diklat: (isi) => baris(isi.baris.map((satu) => berekor(satu.uraian, TEKS_JENIS_DIKLAT[satu.jenis]))),
  pengalaman: (isi) => baris(isi.baris.map(({ uraian, tahun }) => berekor(uraian, tahun === null ? "" : `${tahun} tahun`))),
  bahanKerja: (isi) => baris(isi.baris.map(({ nama, penggunaan }) => berekor(nama, penggunaan))),
  perangkatKerja: (isi) => baris(isi.baris.map(({ nama, penggunaan }) => berekor(nama, penggunaan))),
  tanggungJawab: (isi) => baris(isi.baris.map(({ uraian }) => uraian)),
  wewenang: (isi) => baris(isi.baris.map(({ uraian }) => uraian)),
  korelasi: (isi) => baris(isi.baris.map((satu) => berekor(baris([satu.jabatan, satu.unit]), satu.dalamHal))),
  lingkungan: (isi) => baris(isi.baris.map(({ aspek, faktor }) => `${aspek}: ${faktor}`)),
  risiko: (isi) => baris(isi.baris.map(({ nama, penyebab }) => berekor(nama, penyebab))),
  keterampilan: (isi) => baris(isi.baris.map(({ uraian }) => uraian)),
  bakat: (isi) => kode("bakat", isi.kode),
  temperamen: (isi) => kode("temperamen", isi.kode),
  minat: (isi) => kode("minat", isi.kode),
  upayaFisik: (isi) => kode("upayaFisik", isi.kode),
  kondisiFisik: (isi) =>
    baris([
      isi.jenisKelamin === null ? "" : TEKS_JENIS_KELAMIN_SYARAT[isi.jenisKelamin],
      isi.umur,
      isi.umurMaksimal === null ? "" : `paling tua ${isi.umurMaksimal} tahun`,
      isi.tinggi,
      isi.berat,
      isi.postur,
      isi.penampilan,
      isi.keadaan,
      isi.disabilitas === null ? "" : `menerima disabilitas: ${isi.disabilitas ? TEKS_UMUM.ya : TEKS_UMUM.tidak}`,
      kode("disabilitas", isi.jenisDisabilitas),
    ]),
  fungsiPekerjaan: (isi) => baris([kode("data", isi.data), kode("orang", isi.orang), kode("benda", isi.benda)]),
  prestasi: (isi) => baris([isi.teks, isi.nilai === null ? "" : TEKS_NILAI_PRESTASI[isi.nilai]]),
  kelas: ({ sumber }) => sumber,
};

/** Codes of a list by their names; a code of another list as it stands. */
export function kalimatKode(daftar: DaftarKamus, isi: readonly string[]): string {
  return kode(daftar, isi);
}

/** What an element holds, as one line of words; codes by their names. */
export function kalimatIsiUnsur<U extends UnsurAnjab>(unsur: U, isi: IsiUnsur[U]): string {
  return KALIMAT[unsur](isi);
}
