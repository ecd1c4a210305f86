import { kodeNilai, menurut, type IdKetentuan } from "../peraturan/register";

/** Documents of a proposal to move somebody, in the order in which they are put together. */
export const JENIS_BERKAS = kodeNilai(menurut("mutasi-berkas"));
export type JenisBerkas = (typeof JENIS_BERKAS)[number];

/**
 * What is known of a document: on record with its number and day; on record without all of that; to be made by the product; or to be asked for
 * elsewhere.
 */
export const KEADAAN_BERKAS = ["ada", "dibuat", "belumLengkap", "belumAda"] as const;
export type KeadaanBerkas = (typeof KEADAAN_BERKAS)[number];

/** One document of the check list. */
export interface BarisBerkas {
  readonly jenis: JenisBerkas;
  readonly keadaan: KeadaanBerkas;
  /** What is on record, or who gives it. */
  readonly isi: string;
  /** What is missing of it. */
  readonly kurang: readonly string[];
  readonly ketentuan: IdKetentuan;
}
