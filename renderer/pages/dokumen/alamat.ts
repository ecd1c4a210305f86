import { SEKARANG } from "../../data/alamat-anjab";

export function alamatDokumen(id: string): string {
  return `/dokumen/${id}`;
}

/** Address of a comparison; null stands for the present state. */
export function alamatBanding(lama: string | null, baru: string | null): string {
  return `/dokumen/banding/${lama ?? SEKARANG}/${baru ?? SEKARANG}`;
}

/** The id that an address names; null for the present state. */
export function idDariAlamat(bagian: string): string | null {
  return bagian === SEKARANG ? null : bagian;
}
