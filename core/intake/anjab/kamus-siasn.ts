import { nameKey } from "../../name";
import { selKosong, teksSel, type BarisMentah, type LembarMentah } from "../lembar";
import type { NamaBagian } from "./bagian";

/** What a column of a SIASN sheet gives: a part of the form, or a column within one. */
interface KolomSiasn {
  readonly judul: readonly string[];
  readonly bagian: NamaBagian;
  readonly peran: string;
}

/** The sheets of a SIASN workbook by what their headings say. Reference lists are none of the jabatan's. */
export type LembarSiasn = "I" | "II" | "III" | "IV" | "V" | "referensi";

/**
 * Headings of the workbook of SIASN, as name keys, in the spellings of the versions met. Sheets and columns are known by them, in whatever
 * order they stand.
 */
const KOLOM: Readonly<Record<Exclude<LembarSiasn, "referensi">, readonly KolomSiasn[]>> = {
  I: [
    { judul: ["kode jabatan"], bagian: "kodeJabatan", peran: "uraian" },
    { judul: ["ikhtisar jabatan"], bagian: "ikhtisar", peran: "uraian" },
    { judul: ["tingkat pendidikan minimum", "tingkat pendidikan minimal"], bagian: "pendidikan", peran: "minimum" },
    { judul: ["rumpun pendidikan"], bagian: "pendidikan", peran: "uraian" },
    { judul: ["rumpun diklat"], bagian: "diklat", peran: "uraian" },
    { judul: ["pengalaman kerja dalam hitungan tahun", "pengalaman kerja"], bagian: "pengalaman", peran: "uraian" },
    { judul: ["keterampilan kerja"], bagian: "keterampilan", peran: "uraian" },
    { judul: ["bakat kerja"], bagian: "bakat", peran: "uraian" },
    { judul: ["minat kerja"], bagian: "minat", peran: "uraian" },
    { judul: ["tempramen kerja", "temperamen kerja"], bagian: "temperamen", peran: "uraian" },
    { judul: ["upaya fisik"], bagian: "upayaFisik", peran: "uraian" },
    { judul: ["jenis kelamin"], bagian: "jenisKelamin", peran: "uraian" },
    { judul: ["postur badan"], bagian: "postur", peran: "uraian" },
    { judul: ["umur maksimal"], bagian: "umur", peran: "maksimal" },
    { judul: ["penampilan"], bagian: "penampilan", peran: "uraian" },
    { judul: ["tinggi badan cm", "tinggi badan"], bagian: "tinggi", peran: "uraian" },
    { judul: ["berat badan kg", "berat badan"], bagian: "berat", peran: "uraian" },
    { judul: ["terima disabilitas"], bagian: "disabilitas", peran: "uraian" },
    { judul: ["jenis disabilitas"], bagian: "jenisDisabilitas", peran: "uraian" },
    { judul: ["hubungan dengan data"], bagian: "fungsiData", peran: "uraian" },
    { judul: ["hubungan dengan benda"], bagian: "fungsiBenda", peran: "uraian" },
    { judul: ["hubungan dengan orang"], bagian: "fungsiOrang", peran: "uraian" },
    { judul: ["nilai kriteria"], bagian: "prestasi", peran: "uraian" },
    { judul: ["tanggung jawab"], bagian: "tanggungJawab", peran: "uraian" },
    { judul: ["wewenang"], bagian: "wewenang", peran: "uraian" },
    { judul: ["kelas jabatan"], bagian: "kelas", peran: "uraian" },
  ],
  II: [
    { judul: ["uraian tugas"], bagian: "tugas", peran: "uraian" },
    { judul: ["hasil kerja"], bagian: "tugas", peran: "hasil" },
    { judul: ["satuan hasil kerja", "satuan"], bagian: "tugas", peran: "satuan" },
    { judul: ["beban kerja 1 tahun"], bagian: "tugas", peran: "volume" },
    { judul: ["waktu kerja efektif 1 tahun"], bagian: "tugas", peran: "efektif" },
    { judul: ["waktu penyelesaian jam menit", "waktu penyelesaian"], bagian: "tugas", peran: "waktu" },
    { judul: ["uraian bahan kerja"], bagian: "bahanKerja", peran: "nama" },
    { judul: ["uraian perangkat kerja"], bagian: "perangkatKerja", peran: "nama" },
  ],
  III: [
    { judul: ["unit kerja instansi"], bagian: "korelasi", peran: "unit" },
    { judul: ["dalam hal"], bagian: "korelasi", peran: "dalamHal" },
  ],
  IV: [
    { judul: ["aspek"], bagian: "lingkungan", peran: "aspek" },
    { judul: ["faktor"], bagian: "lingkungan", peran: "faktor" },
  ],
  V: [
    { judul: ["fisik mental"], bagian: "risiko", peran: "nama" },
    { judul: ["penyebab"], bagian: "risiko", peran: "penyebab" },
  ],
};

/** Title by which the small sheets are told from any table with the same two headings. */
const JUDUL_LEMBAR: Readonly<Partial<Record<LembarSiasn, readonly string[]>>> = {
  III: ["korelasi jabatan"],
  IV: ["kondisi lingkungan kerja"],
  V: ["resiko bahaya", "risiko bahaya"],
};
/** Rows from the top in which the headings are looked for. */
const BARIS_JUDUL = 6;

/** The headings of a sheet of SIASN: which sheet, the index of their row, and what each column gives. */
export interface KepalaSiasn {
  readonly lembar: LembarSiasn;
  readonly indeks: number;
  readonly kolom: ReadonlyMap<number, Pick<KolomSiasn, "bagian" | "peran">>;
}

/** Recognises a sheet of a SIASN workbook by its headings; null for any other. */
export function lembarSiasn(lembar: LembarMentah): KepalaSiasn | null {
  if (lembar.potongan !== undefined) return null;
  const atas = lembar.baris.slice(0, BARIS_JUDUL);
  const judul = atas.flatMap(({ sel }) => sel.flatMap((isi) => (typeof isi === "string" ? [nameKey(isi)] : [])));
  if (judul.some((satu) => satu.startsWith("tabel referensi "))) return { lembar: "referensi", indeks: -1, kolom: new Map() };
  for (const [indeks, baris] of atas.entries()) {
    for (const nama of Object.keys(KOLOM) as (keyof typeof KOLOM)[]) {
      const kolom = kolomBaris(baris, KOLOM[nama]);
      const terisi = baris.sel.filter((isi) => !selKosong(isi)).length;
      const cukup = nama === "I" ? kolom.size >= 8 : nama === "II" ? kolom.size >= 6 : kolom.size === 2 && terisi === 2;
      const bernama = JUDUL_LEMBAR[nama]?.some((satu) => judul.includes(satu)) ?? true;
      if (cukup && bernama) return { lembar: nama, indeks, kolom };
    }
  }
  return null;
}

function kolomBaris(baris: BarisMentah, kamus: readonly KolomSiasn[]): KepalaSiasn["kolom"] {
  const hasil = new Map<number, Pick<KolomSiasn, "bagian" | "peran">>();
  for (const [kolom, isi] of baris.sel.entries()) {
    const kunci = nameKey(teksSel(isi));
    const satu = kamus.find(({ judul }) => judul.includes(kunci));
    if (satu) hasil.set(kolom, { bagian: satu.bagian, peran: satu.peran });
  }
  return hasil;
}
