import * as XLSX from "xlsx";
import type { BerkasKasus, HarapanKasus, JenisKasus, Kasus } from "../kasus";

export type Isi = string | number | boolean | null | Date | XLSX.CellObject;
export type Baris = readonly Isi[];

/** A cell as text; one with a format has none. */
export function tulisan(isi: Isi): string {
  return typeof isi === "string" || typeof isi === "number" ? String(isi) : "";
}

export const PENATA = "Penata Layanan Operasional";
export const KEUANGAN = "Subbagian Keuangan";

export const JUDUL_MENIT: readonly string[] = [
  "NO",
  "URAIAN TUGAS",
  "SATUAN HASIL",
  "WAKTU PENYELESAIAN (MENIT)",
  "WAKTU KERJA EFEKTIF (MENIT)",
  "BEBAN KERJA",
  "PEGAWAI YANG DIBUTUHKAN",
  "KETERANGAN",
];
export const JUDUL_JAM = JUDUL_MENIT.map((isi) => isi.replace("MENIT", "JAM"));
/** Headings that name no unit of time. */
export const JUDUL_POLOS = JUDUL_MENIT.map((isi) => isi.replace(" (MENIT)", ""));

/** 120 x 625 + 10 x 1.022 + 195 x 63 = 97.505 minutes: 1,3001 at 75.000. */
export const TIGA_TUGAS: readonly Baris[] = [
  [1, "Menyusun laporan keuangan", "laporan", 120, 75_000, 625, 1, ""],
  [2, "Memeriksa berkas tagihan", "berkas", 10, 75_000, 1022, 0.136266667, ""],
  [3, "Mengikuti rapat koordinasi", "kegiatan", 195, 75_000, 63, 0.1638, ""],
];
export const KEBUTUHAN_TIGA = 1.300066667;

/** Title and head block of an ABK sheet. */
export function kepala(jabatan: string = PENATA, unit: string = KEUANGAN): readonly Baris[] {
  return [["ANALISIS BEBAN KERJA"], [], ["NAMA JABATAN", "", ":", jabatan], ["UNIT KERJA", "", ":", unit], []];
}

/** An ABK sheet: head block, headings, rows. */
export function abk(judul: Baris, baris: readonly Baris[], ...[jabatan, unit]: readonly string[]): readonly Baris[] {
  return [...kepala(jabatan, unit), judul, ...baris];
}

export interface PilihanLembar {
  /** Merged ranges such as `A1:H1`. */
  readonly gabung?: readonly string[];
  /** Rows (from 1) and columns (from 0) that are hidden. */
  readonly barisSembunyi?: readonly number[];
  readonly kolomSembunyi?: readonly number[];
  readonly sembunyi?: boolean;
}

export interface LembarBuatan extends PilihanLembar {
  readonly nama: string;
  readonly baris: readonly Baris[];
}

/** A workbook of sheets written by the library. */
export function buku(nama: string, lembar: readonly LembarBuatan[], bentuk: XLSX.BookType = "xlsx"): BerkasKasus {
  const isi = XLSX.utils.book_new();
  for (const satu of lembar) XLSX.utils.book_append_sheet(isi, lembarXlsx(satu), satu.nama);
  isi.Workbook = { Sheets: lembar.map(({ nama: sebutan, sembunyi = false }) => ({ name: sebutan, Hidden: sembunyi ? 1 : 0 })) };
  return { nama, isi: new Uint8Array(XLSX.write(isi, { type: "array", bookType: bentuk }) as ArrayBuffer) };
}

function lembarXlsx({ baris, gabung = [], barisSembunyi = [], kolomSembunyi = [] }: LembarBuatan): XLSX.WorkSheet {
  const lembar = XLSX.utils.aoa_to_sheet(
    baris.map((satu) => satu.map((isi) => (isi === "" ? null : isi))),
    { cellDates: false },
  );
  if (gabung.length > 0) lembar["!merges"] = gabung.map((rentang) => XLSX.utils.decode_range(rentang));
  if (barisSembunyi.length > 0) {
    const sifat: XLSX.RowInfo[] = [];
    for (const nomor of barisSembunyi) sifat[nomor - 1] = { hidden: true };
    lembar["!rows"] = sifat;
  }
  if (kolomSembunyi.length > 0) {
    const sifat: XLSX.ColInfo[] = [];
    for (const kolom of kolomSembunyi) sifat[kolom] = { hidden: true };
    lembar["!cols"] = sifat;
  }
  return lembar;
}

/** A workbook of one sheet. */
export function satuLembar(
  baris: readonly Baris[],
  pilihan: PilihanLembar & { readonly lembar?: string; readonly nama?: string } = {},
): BerkasKasus {
  return buku(pilihan.nama ?? "berkas.xlsx", [{ ...pilihan, nama: pilihan.lembar ?? "Sheet1", baris }]);
}

/** Separated text; `penyandian` as the program that saved it. */
export function teks(nama: string, baris: readonly string[], penyandian: BufferEncoding = "utf8"): BerkasKasus {
  return { nama, isi: new Uint8Array(Buffer.from(`${baris.join("\r\n")}\r\n`, penyandian)) };
}

/** An ABK as semicolon text, with head block. */
export function csvAbk(judul: string, ...baris: readonly string[]): BerkasKasus {
  return teks("abk.csv", [`NAMA JABATAN;;:;${PENATA}`, `UNIT KERJA;;:;${KEUANGAN}`, "", judul, ...baris]);
}

/** A cell with a number format. */
export function angka(nilai: number, format: string): XLSX.CellObject {
  return { t: "n", v: nilai, z: format };
}

export const JUDUL_ORANG: readonly string[] = ["NO", "NIP", "NAMA", "GOL", "JABATAN", "UNIT KERJA"];

/** NIP of a man born on 1 May 1983, appointed in January 2008. */
export function nip(nomor: number): string {
  return `198305012008011${String(nomor).padStart(3, "0")}`;
}

/** A row for `JUDUL_ORANG`. */
export function orang(
  nomor: number,
  nama: string,
  lain: { readonly gol?: string; readonly jabatan?: string; readonly unit?: string } = {},
): readonly (string | number)[] {
  return [nomor, nip(nomor), nama, lain.gol ?? "III/a", lain.jabatan ?? PENATA, lain.unit ?? KEUANGAN];
}

/** Headings of a list without unit. */
export const DAFTAR_TANPA_UNIT: Baris = JUDUL_ORANG.slice(0, -1);

/** A row for `DAFTAR_TANPA_UNIT`, and what columns more hold. */
export function orangTanpaUnit(nomor: number, jabatan: string, ...lain: readonly string[]): Baris {
  return [...orang(nomor, `ORANG ${"ABCDEFG".charAt(nomor)}`, { jabatan }).slice(0, -1), ...lain];
}

export const DUA_ORANG: readonly (readonly (string | number)[])[] = [orang(1, "SARI CONTOH"), orang(2, "BIMA CONTOH")];

export interface IsianKasus extends Partial<Kasus> {
  /** What is right: the need of `PENATA`, or more. What `harapan` says besides is added. */
  readonly benar: number | HarapanKasus;
  readonly pilihan?: PilihanLembar;
}

/** Makes cases of one kind from a file, or from the rows of its only sheet. */
export function pembuatKasus(jenis: JenisKasus) {
  return (nama: string, isi: BerkasKasus | readonly Baris[], { benar, pilihan, harapan, ...lain }: IsianKasus): Kasus => ({
    nama,
    jenis,
    berkas: ["isi" in isi ? isi : satuLembar(isi, pilihan)],
    ...lain,
    harapan: { ...(typeof benar === "number" ? { kebutuhan: { [PENATA]: benar } } : benar), ...harapan },
  });
}
