import type { PegawaiBaris } from "../../../core/contract/pegawai";
import type { JenisJabatan } from "../../../core/jabatan/jabatan";
import { nameKey } from "../../../core/name";
import { alasanTidakDihitung, type AcuanPemangku, type AlasanTidakDihitung } from "../../../core/pegawai/bezetting";
import { GOLONGAN_PNS, GOLONGAN_PPPK } from "../../../core/pegawai/golongan";
import { kekuranganPegawai, type KekuranganPegawai } from "../../../core/pegawai/kekurangan";
import type { StatusPegawai } from "../../../core/pegawai/pegawai";
import { namaLengkap } from "../../../core/pegawai/pegawai";
import { SINGKAT_TIDAK_DIHITUNG } from "../../../core/text/kedudukan-hukum";
import { singkatKekurangan, TEKS_PEGAWAI } from "../../../core/text/pegawai";

/** What the analyst wants to see; null means all. */
export interface Saringan {
  readonly unit: string | null;
  readonly jenis: JenisJabatan | "tanpaJabatan" | null;
  readonly status: StatusPegawai | null;
  readonly golongan: string | null;
  /** People whose record lacks something (anything, or one thing), or whose NIP was accepted with a reason. */
  readonly catatan: "belumLengkap" | "nipDiterima" | KekuranganPegawai | null;
}

export const SARINGAN_KOSONG: Saringan = { unit: null, jenis: null, status: null, golongan: null, catatan: null };

/** A person with what searching and filtering need, worked out once for a list. */
export interface PegawaiTersaring extends PegawaiBaris {
  readonly kunci: string;
  readonly namaLengkap: string;
  readonly jenis: JenisJabatan | null;
  readonly kekurangan: readonly KekuranganPegawai[];
  /** Why she does not count as holding her jabatan; null when she does or has none. */
  readonly alasan: AlasanTidakDihitung;
}

/** What a list of people is judged by, beside the people themselves. */
interface AcuanDaftar extends AcuanPemangku {
  readonly jenisJabatan: ReadonlyMap<string, JenisJabatan>;
}

export function siapkanPegawai(pegawai: readonly PegawaiBaris[], { jenisJabatan, ...acuan }: AcuanDaftar): PegawaiTersaring[] {
  return pegawai.map((orang) => ({
    ...orang,
    kekurangan: kekuranganPegawai(orang, acuan.aturan),
    alasan: orang.jabatanId === null ? null : alasanTidakDihitung(orang, acuan),
    namaLengkap: namaLengkap(orang),
    jenis: orang.jabatanId === null ? null : (jenisJabatan.get(orang.jabatanId) ?? null),
    kunci: nameKey(`${namaLengkap(orang)} ${orang.nip ?? ""} ${orang.jabatan} ${orang.unit}`),
  }));
}

/** People who match every word of the search and every chosen filter, in their order. */
export function saringPegawai(pegawai: readonly PegawaiTersaring[], cari: string, saringan: Saringan): PegawaiTersaring[] {
  const kata = nameKey(cari).split(" ").filter(Boolean);
  return pegawai.filter(
    (orang) =>
      (saringan.unit === null || orang.unit === saringan.unit) &&
      (saringan.status === null || orang.status === saringan.status) &&
      (saringan.golongan === null || orang.golongan === saringan.golongan) &&
      cocokJenis(orang, saringan.jenis) &&
      cocokCatatan(orang, saringan.catatan) &&
      kata.every((satu) => orang.kunci.includes(satu)),
  );
}

function cocokJenis(orang: PegawaiTersaring, jenis: Saringan["jenis"]): boolean {
  if (jenis === null) return true;
  return jenis === "tanpaJabatan" ? orang.jabatanId === null : orang.jenis === jenis;
}

function cocokCatatan(orang: PegawaiTersaring, catatan: Saringan["catatan"]): boolean {
  if (catatan === null) return true;
  if (catatan === "nipDiterima") return orang.catatanNip !== "";
  return catatan === "belumLengkap" ? orang.kekurangan.length > 0 : orang.kekurangan.includes(catatan);
}

/** Everything that stands against a person, in words, for the list; empty when nothing does. */
export function catatanPegawai(orang: PegawaiTersaring): string {
  const tidakDihitung = orang.alasan === null || orang.alasan === "kedudukanAsing" ? "" : SINGKAT_TIDAK_DIHITUNG[orang.alasan];
  const nip = orang.catatanNip === "" ? "" : TEKS_PEGAWAI.nipDiterima(orang.catatanNip);
  return [singkatKekurangan(orang.kekurangan), nip, tidakDihitung].filter(Boolean).join("; ");
}

const PERINGKAT: ReadonlyMap<string, number> = new Map(
  [...GOLONGAN_PPPK, ...GOLONGAN_PNS.map((satu) => satu.kode)].map((kode, peringkat) => [kode, peringkat]),
);

/** Place of a grade in the order of grades, PPPK before PNS; null for none. */
export function peringkatGolongan(golongan: string | null): number | null {
  return golongan === null ? null : (PERINGKAT.get(golongan) ?? -1);
}
