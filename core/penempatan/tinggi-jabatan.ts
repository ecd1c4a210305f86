import type { JenisJabatan, Jenjang } from "../jabatan/jabatan";

/** Height of the kinds of post among managerial ones. */
export const TINGGI_JENIS: Readonly<Record<JenisJabatan, number>> = { pelaksana: 0, fungsional: 0, pengawas: 1, administrator: 2, jpt: 3 };
const JENJANG_SETINGKAT: Readonly<Record<Jenjang, number>> = {
  pemula: 0,
  terampil: 0,
  mahir: 0,
  penyelia: 0,
  ahliPertama: 0,
  ahliMuda: 1,
  ahliMadya: 2,
  ahliUtama: 3,
};

/**
 * Height of a post among managerial ones: 0 pelaksana and ahli pertama, 1 pengawas and ahli muda, 2 administrator and ahli madya, 3 JPT.
 */
export function tinggiJabatan({ jenis, jenjang }: { readonly jenis: JenisJabatan; readonly jenjang: Jenjang | null }): number {
  return jenis === "fungsional" ? (jenjang === null ? 0 : JENJANG_SETINGKAT[jenjang]) : TINGGI_JENIS[jenis];
}

/** Whether a post is a managerial one: pengawas, administrator or JPT. */
export function isManajerial({ jenis }: { readonly jenis: JenisJabatan }): boolean {
  return jenis !== "pelaksana" && jenis !== "fungsional";
}
