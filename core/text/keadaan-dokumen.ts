import type { KeadaanDokumen } from "../abk/dokumen";

/** States of an ABK document as labels. */
export const TEKS_KEADAAN_DOKUMEN: Readonly<Record<KeadaanDokumen, string>> = {
  draft: "Draf",
  diajukan: "Diajukan",
  dikembalikan: "Dikembalikan",
  ditetapkan: "Ditetapkan",
};
