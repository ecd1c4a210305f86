import { kodeNilai, menurut } from "../peraturan/register";
import type { NilaiSkp } from "./predikat";

/** How an SKP is written: with measured targets, with statements, or with the perspectives of a leader [skp-kolom]. */
export const PENDEKATAN_SKP = ["kuantitatif", "kualitatif", "jpt"] as const;
export type PendekatanSkp = (typeof PENDEKATAN_SKP)[number];

/** Where an SKP stands: being written, agreed with the superior, evaluated. */
export const KEADAAN_SKP = ["disusun", "disepakati", "dinilai"] as const;
export type KeadaanSkp = (typeof KEADAAN_SKP)[number];

export const JENIS_RHK = ["utama", "tambahan"] as const;
export type JenisRhk = (typeof JENIS_RHK)[number];

/** What an indicator measures [skp-aspek]; of a leader it is the perspective [skp-perspektif]. */
export const ASPEK_SKP = menurut("skp-aspek");
export type AspekSkp = (typeof ASPEK_SKP)[number];
export const PERSPEKTIF_SKP = menurut("skp-perspektif");
type PerspektifSkp = (typeof PERSPEKTIF_SKP)[number];

/** The seven values of conduct [berakhlak]. */
export const NILAI_BERAKHLAK = kodeNilai(menurut("berakhlak"));
export type NilaiBerakhlak = (typeof NILAI_BERAKHLAK)[number];

/** Three guides of conduct for each value [berakhlak]. */
export function panduanPerilaku(nilai: NilaiBerakhlak): readonly string[] {
  return menurut("berakhlak")[nilai].split("; ");
}

/** A result that a person plans. */
export interface Rhk {
  readonly id: string;
  readonly skpId: string;
  readonly urutan: number;
  readonly jenis: JenisRhk;
  readonly uraian: string;
  /** The superior's result that it serves; null while it is not linked. */
  readonly rhkAtasanId: string | null;
  /** The result is carried by its owner alone: nobody below has to serve it. */
  readonly dikerjakanSendiri: boolean;
  /** The ABK task that it comes from. */
  readonly tugasId: string | null;
  readonly revision: number;
}

/** How a result is measured. `target` is as it is printed; its number and unit stand beside it where it has one. */
export interface Indikator {
  readonly id: string;
  readonly rhkId: string;
  readonly urutan: number;
  readonly aspek: AspekSkp | null;
  readonly perspektif: PerspektifSkp | null;
  readonly uraian: string;
  readonly target: string;
  readonly targetAngka: number | null;
  readonly satuan: string;
  readonly revision: number;
}

/** What was reached of an indicator in a quarter (1-4), with its evidence. */
export interface Realisasi {
  readonly id: string;
  readonly indikatorId: string;
  readonly triwulan: number;
  readonly nilai: string;
  readonly bukti: string;
  readonly umpanBalik: string;
  readonly revision: number;
}

/** Conduct by one value: what the superior expects of it in particular, and how it was. */
export interface PerilakuSkp {
  readonly id: string;
  readonly skpId: string;
  readonly nilai: NilaiBerakhlak;
  readonly ekspektasi: string;
  readonly umpanBalik: string;
  readonly penilaian: NilaiSkp | null;
  readonly revision: number;
}

/** The SKP of a year that takes a predikat from elsewhere: of several of a person the one that ends last. Null where she has none. */
export function skpPenerima<S extends { readonly id: string; readonly pegawaiId: string; readonly selesai: string }>(
  setahun: readonly S[],
  pegawaiId: string,
): S | null {
  const letak = ({ selesai, id }: S): string => `${selesai} ${id}`;
  return setahun
    .filter((satu) => satu.pegawaiId === pegawaiId)
    .reduce<S | null>((akhir, satu) => (akhir !== null && letak(akhir) > letak(satu) ? akhir : satu), null);
}
