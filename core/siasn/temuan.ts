import type { UnsurAnjab } from "../anjab/unsur";
import type { DaftarSiasn, LembarSiasn } from "./bentuk";

/** Where a finding is mended. */
export type TempatTemuan = UnsurAnjab | "tugas" | "jabatan";

/** A cell of the workbook that a finding is about: its sheet, its column and the row of the values from 0. */
export interface SelTemuan {
  readonly lembar: LembarSiasn;
  readonly kolom: string;
  readonly urutan: number;
}

/** What SIASN would refuse. */
export type PenolakanSiasn =
  | { readonly jenis: "kosong"; readonly sel: SelTemuan }
  | { readonly jenis: "tidakDiDaftar"; readonly sel: SelTemuan; readonly daftar: DaftarSiasn; readonly nilai: string }
  /** Not exactly three, or one of them twice. */
  | { readonly jenis: "bukanTiga"; readonly sel: SelTemuan; readonly banyak: number }
  | { readonly jenis: "lebihDariSatu"; readonly sel: SelTemuan; readonly nilai: readonly string[] }
  | { readonly jenis: "bukanAngka"; readonly sel: SelTemuan; readonly nilai: string }
  | { readonly jenis: "kelas"; readonly sel: SelTemuan; readonly nilai: number }
  | { readonly jenis: "waktuEfektif"; readonly sel: SelTemuan; readonly nilai: string }
  | { readonly jenis: "satuanWaktu"; readonly sel: SelTemuan; readonly waktu: number; readonly waktuEfektif: number }
  | { readonly jenis: "disabilitas"; readonly sel: SelTemuan; readonly terima: string }
  | { readonly jenis: "pilihanTetap"; readonly sel: SelTemuan; readonly nilai: string }
  | { readonly jenis: "terlaluPanjang"; readonly sel: SelTemuan; readonly panjang: number }
  | { readonly jenis: "kodeGanda"; readonly sel: SelTemuan; readonly nilai: string; readonly lain: readonly string[] };

/** What SIASN would take and an auditor would not. */
export type KeberatanSiasn =
  /** An element that nobody analysed: the product or a converter filled it in, or nobody said where it comes from. */
  | { readonly jenis: "bawaan" | "belumDinyatakan"; readonly unsur: UnsurAnjab }
  /** The same three on many jabatan of different names. */
  | { readonly jenis: "samaDiBanyak"; readonly unsur: UnsurAnjab; readonly isi: string; readonly banyak: number; readonly dari: number }
  | { readonly jenis: "volumeNol" | "tanpaHasil"; readonly uraian: readonly string[] }
  /** The office divides by another time than SIASN; people needed by either, unrounded. */
  | { readonly jenis: "pembagiLain"; readonly pembagi: number; readonly kantor: number; readonly siasn: number }
  | { readonly jenis: "caraLain"; readonly kantor: number; readonly siasn: number };

export type TemuanSiasn = (
  | (PenolakanSiasn & { readonly tingkat: "ditolak" })
  | (KeberatanSiasn & { readonly tingkat: "dipertanyakan" })
) & { readonly jabatanId: string; readonly tempat: TempatTemuan };

export type JenisTemuanSiasn = TemuanSiasn["jenis"];

/** Every kind of finding in the order in which it is told. */
export const JENIS_TEMUAN_SIASN = [
  "kosong",
  "tidakDiDaftar",
  "bukanTiga",
  "lebihDariSatu",
  "bukanAngka",
  "kelas",
  "waktuEfektif",
  "satuanWaktu",
  "disabilitas",
  "pilihanTetap",
  "terlaluPanjang",
  "kodeGanda",
  "bawaan",
  "belumDinyatakan",
  "samaDiBanyak",
  "volumeNol",
  "tanpaHasil",
  "pembagiLain",
  "caraLain",
] as const satisfies readonly JenisTemuanSiasn[];
