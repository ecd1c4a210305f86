import type { SisiBanding } from "../../core/contract/dokumen-anjab";

/** Stands in an address for the present state of the data. */
export const SEKARANG = "sekarang";
/** Stands in an address for all jabatan. */
const SEMUA = "semua";

/** The list of the documents of the anjab. */
export const DAFTAR_ANJAB = "/dokumen/anjab";

export function alamatDokumenAnjab(id: string): string {
  return `${DAFTAR_ANJAB}/${id}`;
}

/** Address of a comparison of two anjab: of all jabatan, or of one of each side. */
export function alamatBandingAnjab(lama: SisiBanding, baru: SisiBanding): string {
  const sisi = ({ dokumenId, jabatanId }: SisiBanding): string => `${dokumenId ?? SEKARANG}.${jabatanId ?? SEMUA}`;
  return `${DAFTAR_ANJAB}/banding/${sisi(lama)}/${sisi(baru)}`;
}

/** One side of a comparison as its address names it. */
export function sisiDariAlamat(bagian: string): SisiBanding {
  const [dokumen = SEKARANG, jabatan = SEMUA] = bagian.split(".");
  return { dokumenId: dokumen === SEKARANG ? null : dokumen, jabatanId: jabatan === SEMUA ? null : jabatan };
}
