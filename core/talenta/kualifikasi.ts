import { derajatPendidikan } from "../pegawai/tingkat-pendidikan";
import type { NilaiAsal } from "../peraturan/register";

/** Levels of education as the tables of the index name them, highest first [ip-asn-kualifikasi]. */
export type TingkatKualifikasi = keyof NilaiAsal<"ip-asn-kualifikasi">;

/** By how high a level stands: see `derajatPendidikan`. */
const MENURUT_DERAJAT: Readonly<Record<number, TingkatKualifikasi>> = {
  9: "S-3",
  8: "S-2",
  7: "S-1/D-IV",
  6: "D-III",
  5: "D-II/D-I/SLTA",
  4: "D-II/D-I/SLTA",
  3: "D-II/D-I/SLTA",
  2: "di bawah SLTA",
  1: "di bawah SLTA",
};

/** The level that a person's words for it mean; null for words that no table knows. */
export function tingkatKualifikasi(teks: string): TingkatKualifikasi | null {
  return MENURUT_DERAJAT[derajatPendidikan(teks)] ?? null;
}
