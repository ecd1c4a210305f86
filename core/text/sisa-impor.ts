import type { PlainDate } from "../date";

/** The workbook of rows that an import left, to be given back to the owner of the data. */
export const TEKS_SISA = {
  berkas: (hari: PlainDate) => `Baris tersisa ${hari}.xlsx`,
  alasan: "ALASAN TIDAK IKUT (perbaiki barisnya lalu impor berkas ini; kolom ini boleh dibiarkan)",
  asal: "BARIS ASAL",
} as const;
