import type { PlainDate } from "../date";
import { formatAngka } from "./number";

/** The workbook of rows that an import left, to be given back to the owner of the data. */
export const TEKS_SISA = {
  berkas: (hari: PlainDate) => `Baris tersisa ${hari}.xlsx`,
  alasan: "ALASAN TIDAK IKUT (perbaiki barisnya lalu impor berkas ini; kolom ini boleh dibiarkan)",
  asal: "BARIS ASAL",
} as const;

/** What is said while that workbook is written, by how many of its sheets are. */
export function kalimatKemajuanSisa({ done, total }: { readonly done: number; readonly total: number }): string {
  return total === 0
    ? "Mengumpulkan baris yang tersisa…"
    : `Menulis baris yang tersisa: ${formatAngka(done)} dari ${formatAngka(total)} lembar`;
}
