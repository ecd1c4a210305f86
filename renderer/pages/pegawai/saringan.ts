import type { PegawaiBaris } from "../../../core/contract/pegawai";
import type { JenisJabatan } from "../../../core/jabatan/jabatan";
import { nameKey } from "../../../core/name";
import { GOLONGAN_PNS, GOLONGAN_PPPK } from "../../../core/pegawai/golongan";
import type { StatusPegawai } from "../../../core/pegawai/pegawai";
import { namaLengkap } from "../../../core/pegawai/pegawai";

/** What the analyst wants to see; null means all. */
export interface Saringan {
  readonly unit: string | null;
  readonly jenis: JenisJabatan | "tanpaJabatan" | null;
  readonly status: StatusPegawai | null;
  readonly golongan: string | null;
}

export const SARINGAN_KOSONG: Saringan = { unit: null, jenis: null, status: null, golongan: null };

/** A person with what searching and filtering need, worked out once for a list. */
export interface PegawaiTersaring extends PegawaiBaris {
  readonly kunci: string;
  readonly namaLengkap: string;
  readonly jenis: JenisJabatan | null;
}

export function siapkanPegawai(pegawai: readonly PegawaiBaris[], jenisJabatan: ReadonlyMap<string, JenisJabatan>): PegawaiTersaring[] {
  return pegawai.map((orang) => ({
    ...orang,
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
      kata.every((satu) => orang.kunci.includes(satu)),
  );
}

function cocokJenis(orang: PegawaiTersaring, jenis: Saringan["jenis"]): boolean {
  if (jenis === null) return true;
  return jenis === "tanpaJabatan" ? orang.jabatanId === null : orang.jenis === jenis;
}

const PERINGKAT: ReadonlyMap<string, number> = new Map(
  [...GOLONGAN_PPPK, ...GOLONGAN_PNS.map((satu) => satu.kode)].map((kode, peringkat) => [kode, peringkat]),
);

/** Place of a grade in the order of grades, PPPK before PNS; null for none. */
export function peringkatGolongan(golongan: string | null): number | null {
  return golongan === null ? null : (PERINGKAT.get(golongan) ?? -1);
}
