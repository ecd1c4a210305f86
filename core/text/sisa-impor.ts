import type { PlainDate } from "../date";

/** The workbook of rows that an import left, to be given back to the owner of the data. */
export const TEKS_SISA = {
  berkas: (hari: PlainDate) => `Baris tersisa ${hari}.xlsx`,
  alasan: "ALASAN (hapus kolom ini sebelum diimpor lagi bila mau; boleh juga dibiarkan)",
  asal: "BARIS ASAL",
} as const;
