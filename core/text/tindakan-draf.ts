import { formatAngka } from "./number";

/** What the analyst did in a preview, as "take back" and "do again" name it. */
export const TEKS_TINDAKAN_DRAF = {
  sel: (sel: string) => `perbaikan sel ${sel}`,
  keluarkan: (baris: number) => `${formatAngka(baris)} baris dikeluarkan`,
  ikutkan: (baris: number) => `${formatAngka(baris)} baris diikutkan`,
  petakan: "cara membaca lembar",
  jawaban: "jawaban atas pertanyaan",
} as const;
