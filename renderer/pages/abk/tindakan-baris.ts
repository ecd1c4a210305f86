import { KOLOM_ISIAN, type KolomIsian } from "../../../core/abk/isian-tugas";
import type { BarisTugas } from "../../data/tugas-merge";

/** Rows `dari` to `sampai`, both included, counted from 0. */
export interface RentangBaris {
  readonly dari: number;
  readonly sampai: number;
}

/** What can be done with whole rows, from the keyboard, the buttons and the context menu alike. */
export const TINDAKAN_BARIS = ["sisip", "gandakan", "isiKeBawah", "hapus"] as const;
export type TindakanBaris = (typeof TINDAKAN_BARIS)[number];

/** One empty row after the range. */
export function sisipBaris(baris: readonly BarisTugas[], rentang: RentangBaris, baru: BarisTugas): BarisTugas[] {
  return [...baris.slice(0, rentang.sampai + 1), baru, ...baris.slice(rentang.sampai + 1)];
}

/** The rows of the range once more, right after them. */
export function gandakanBaris(baris: readonly BarisTugas[], rentang: RentangBaris, newId: () => string): BarisTugas[] {
  const salinan = baris.slice(rentang.dari, rentang.sampai + 1).map((satu) => ({ ...satu, id: newId() }));
  return [...baris.slice(0, rentang.sampai + 1), ...salinan, ...baris.slice(rentang.sampai + 1)];
}

export function hapusBaris(baris: readonly BarisTugas[], rentang: RentangBaris): BarisTugas[] {
  return baris.filter((_, nomor) => nomor < rentang.dari || nomor > rentang.sampai);
}

/** As in a spreadsheet: the first row of the range fills the rows below it; a range of one row is filled from the row above. */
export function isiKeBawah(baris: readonly BarisTugas[], rentang: RentangBaris, kolom: readonly string[]): BarisTugas[] {
  const satuBaris = rentang.dari === rentang.sampai;
  const sumber = baris[satuBaris ? rentang.dari - 1 : rentang.dari];
  if (!sumber) return [...baris];
  const diisi = KOLOM_ISIAN.filter((satu) => kolom.includes(satu));
  const isi: Partial<Record<KolomIsian, string>> = Object.fromEntries(diisi.map((satu) => [satu, sumber[satu]]));
  const mulai = satuBaris ? rentang.dari : rentang.dari + 1;
  return baris.map((satu, nomor) => (nomor >= mulai && nomor <= rentang.sampai ? { ...satu, ...isi } : satu));
}
