import type { AwalKasus } from "./daftar-kasus";

/** What a new case begins with when it comes from the counter of absences: the person. */
export function useBahanBaru(awal: AwalKasus | null): { readonly sedang: boolean; readonly isi: { readonly pegawaiId?: string } } {
  const pegawaiId = awal?.pegawaiId ?? null;
  return { sedang: false, isi: pegawaiId === null ? {} : { pegawaiId } };
}
