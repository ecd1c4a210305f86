import { menurut } from "../peraturan/register";
import { TEKS_JENIS_RHK } from "../text/skp";
import type { AspekSkp, JenisRhk } from "./skp";

/** Columns in which SKP are handed to e-Kinerja, in the order of the register [skp-ekinerja]. */
export const KOLOM_EKINERJA = menurut("skp-ekinerja");
export type KolomEkinerja = (typeof KOLOM_EKINERJA)[number];

/** One row for e-Kinerja: an indicator of a result of a person, or a result without any. */
export interface BarisEkinerja {
  readonly nip: string;
  readonly rhkAtasan: string;
  readonly rhk: string;
  readonly jenis: JenisRhk;
  readonly aspek: AspekSkp | null;
  readonly indikator: string;
  readonly target: string;
  readonly satuan: string;
}

/** A row in the order of columns that the office chose; columns that nobody knows are left out. */
export function selEkinerja(baris: BarisEkinerja, kolom: readonly string[]): readonly string[] {
  const isi: Readonly<Record<KolomEkinerja, string>> = { ...baris, jenis: TEKS_JENIS_RHK[baris.jenis], aspek: baris.aspek ?? "" };
  return kolomDikenal(kolom).map((satu) => isi[satu]);
}

/** The known ones of the columns that the office chose, with their headings. */
export function kolomDikenal(kolom: readonly string[]): readonly KolomEkinerja[] {
  return kolom.flatMap((satu) => KOLOM_EKINERJA.find((dikenal) => dikenal === satu) ?? []);
}
