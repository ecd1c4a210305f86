/** Life of the ABK of a year: worked on, submitted, sent back with a note, or laid down with number and date. */
export const KEADAAN_DOKUMEN = ["draft", "diajukan", "dikembalikan", "ditetapkan"] as const;
export type KeadaanDokumen = (typeof KEADAAN_DOKUMEN)[number];
