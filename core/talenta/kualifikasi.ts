import { bacaJenjangPendidikan, type JenjangPendidikan } from "../pegawai/tingkat-pendidikan";
import type { NilaiAsal } from "../peraturan/register";

/** Levels of education as the tables of the index name them, highest first [ip-asn-kualifikasi]. */
export type TingkatKualifikasi = keyof NilaiAsal<"ip-asn-kualifikasi">;

const MENURUT_JENJANG: Readonly<Record<JenjangPendidikan, TingkatKualifikasi>> = {
  "S-3": "S-3",
  "S-2": "S-2",
  "S-1": "S-1/D-IV",
  "Diploma III": "D-III",
  "Diploma II": "D-II/D-I/SLTA",
  "Diploma I": "D-II/D-I/SLTA",
  SLTA: "D-II/D-I/SLTA",
  "SLTP Kejuruan": "di bawah SLTA",
  SLTP: "di bawah SLTA",
  SD: "di bawah SLTA",
};

/** The level that a person's words for it mean; null for words that no table knows. */
export function tingkatKualifikasi(teks: string): TingkatKualifikasi | null {
  const jenjang = bacaJenjangPendidikan(teks);
  return jenjang === null ? null : MENURUT_JENJANG[jenjang];
}
