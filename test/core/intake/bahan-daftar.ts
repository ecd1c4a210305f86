import { rencana, type Draf } from "../../../core/intake/draf";
import type { KeadaanData } from "../../../core/intake/keadaan";
import type { IsiSel } from "../../../core/intake/lembar";
import { TABEL_RENCANA } from "../../../core/intake/rencana";
import { buku, draf, KOSONG, lembar } from "./bahan";

const KEPALA = [
  "NIP",
  "NAMA",
  "STATUS PEGAWAI",
  "GOLONGAN",
  "TMT GOLONGAN",
  "JABATAN",
  "TMT JABATAN",
  "UNIT KERJA",
  "TMT CPNS",
  "TMT PNS",
  "KEDUDUKAN HUKUM",
] as const;
type Kolom = (typeof KEPALA)[number];

export const ANI: Readonly<Partial<Record<Kolom, IsiSel>>> = {
  NIP: "198001012005012001",
  NAMA: "ANI",
  "STATUS PEGAWAI": "PNS",
  GOLONGAN: "III/b",
  "TMT GOLONGAN": "01-04-2021",
  JABATAN: "Arsiparis Ahli Pertama",
  "TMT JABATAN": "01-02-2020",
  "UNIT KERJA": "Subbagian Umum",
  "TMT CPNS": "01-01-2005",
  "TMT PNS": "01-02-2006",
};
export const BUDI: Readonly<Partial<Record<Kolom, IsiSel>>> = {
  NIP: "197905052006011002",
  NAMA: "BUDI",
  "STATUS PEGAWAI": "PNS",
  GOLONGAN: "III/c",
  "TMT GOLONGAN": "01-10-2022",
  JABATAN: "Pengadministrasi Umum",
  "TMT JABATAN": "01-03-2019",
  "UNIT KERJA": "Subbagian Umum",
  "TMT CPNS": "01-01-2006",
  "TMT PNS": "01-03-2007",
};
export type Orang = Readonly<Partial<Record<Kolom, IsiSel>>>;

export function daftar(judul: string, orang: readonly Orang[], tanpa: readonly Kolom[] = []) {
  const kepala = KEPALA.filter((kolom) => !tanpa.includes(kolom));
  return lembar("P", [[judul], [], kepala, ...orang.map((satu) => kepala.map((kolom) => satu[kolom] ?? null))]);
}

/** A draft of one list; `tanpa` names columns that it lacks. */
export function impor(
  judul: string,
  orang: readonly Orang[],
  { keadaan = KOSONG, tanpa = [] }: { readonly keadaan?: KeadaanData; readonly tanpa?: readonly Kolom[] } = {},
): Draf {
  return draf([buku("pegawai.xlsx", daftar(judul, orang, tanpa))], keadaan);
}

export const SEPTEMBER = "KEADAAN PER 30 SEPTEMBER 2026";
export const OKTOBER = "KEADAAN PER 31 OKTOBER 2026";
export const JUNI_2021 = "KEADAAN PER 30 JUNI 2021";

export const tulisan = (satu: Draf): number =>
  TABEL_RENCANA.reduce((jumlah, tabel) => jumlah + rencana(satu)[tabel].tambah.length + rencana(satu)[tabel].ubah.length, 0);
export const golongan = ({ riwayat }: KeadaanData) => riwayat.riwayatGolongan.map((satu) => [satu.golongan, satu.sejak]);
export const status = ({ riwayat }: KeadaanData) => riwayat.riwayatStatus.map((satu) => [satu.status, satu.sejak]);
export const tanya = (satu: Draf) => satu.hasil.penilaian.tanya.semua().map(({ jenis, baris }) => `${jenis} ${baris}`);
export const kunci = (satu: Draf, jenis: string): string =>
  satu.hasil.penilaian.tanya.semua().find((pertanyaan) => pertanyaan.jenis === jenis)?.kunci ?? "";
