import type { KeadaanDokumen, VersiDokumen } from "../abk/dokumen";

/** States of an ABK document as labels. */
export const TEKS_KEADAAN_DOKUMEN: Readonly<Record<KeadaanDokumen, string>> = {
  draft: "Draf",
  diajukan: "Diajukan",
  dikembalikan: "Dikembalikan",
  ditetapkan: "Ditetapkan",
};

/** `ABK 2027 versi 2`. */
export function namaDokumen({ tahun, urutan }: Pick<VersiDokumen, "tahun" | "urutan">): string {
  return `ABK ${tahun} versi ${urutan}`;
}

/** `Anjab 2027 versi 2`. */
export function namaDokumenAnjab({ tahun, urutan }: Pick<VersiDokumen, "tahun" | "urutan">): string {
  return `Anjab ${tahun} versi ${urutan}`;
}
