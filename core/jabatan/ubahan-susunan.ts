/** One change of the structure of an office. `keId` null puts a unit at the top. */
export type UbahanSusunan =
  | { readonly jenis: "pindahUnit"; readonly sasaranId: string; readonly keId: string | null }
  | { readonly jenis: "pindahJabatan"; readonly sasaranId: string; readonly keId: string }
  | { readonly jenis: "gabungUnit"; readonly sasaranId: string; readonly keId: string }
  | { readonly jenis: "ubahNamaUnit"; readonly sasaranId: string; readonly nama: string };

export const JENIS_UBAHAN_SUSUNAN = ["pindahUnit", "pindahJabatan", "gabungUnit", "ubahNamaUnit"] as const;

/** A jabatan that answers to another superior afterwards; null for none. */
export interface AtasanBerganti {
  readonly jabatan: string;
  readonly dari: string | null;
  readonly ke: string | null;
}
