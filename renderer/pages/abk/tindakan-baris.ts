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

/** As in a spreadsheet: as many empty rows as the range has, above it. */
export function sisipBaris(baris: readonly BarisTugas[], rentang: RentangBaris, createRow: () => BarisTugas): BarisTugas[] {
  const baru = Array.from({ length: rentang.sampai - rentang.dari + 1 }, createRow);
  return [...baris.slice(0, rentang.dari), ...baru, ...baris.slice(rentang.dari)];
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

/** The leftmost column of a block fills the columns right of it; a block of one column is filled from the column left of it. */
export function isiKeKanan(
  baris: readonly BarisTugas[],
  rentang: RentangBaris,
  kolom: { readonly semua: readonly string[]; readonly dari: number; readonly sampai: number },
): BarisTugas[] {
  const satuKolom = kolom.dari === kolom.sampai;
  const asal = kolomIsian(kolom.semua[satuKolom ? kolom.dari - 1 : kolom.dari]);
  const tujuan = kolom.semua.slice(satuKolom ? kolom.dari : kolom.dari + 1, kolom.sampai + 1).map(kolomIsian);
  if (!asal) return [...baris];
  return ubahRentang(baris, rentang, (satu) => ({
    ...satu,
    ...Object.fromEntries(tujuan.flatMap((nama) => (nama ? [[nama, satu[asal]]] : []))),
  }));
}

/** One text in every cell of a block that can be filled. */
export function isiSemua(
  baris: readonly BarisTugas[],
  rentang: RentangBaris,
  isi: { readonly kolom: readonly string[]; readonly teks: string },
): BarisTugas[] {
  const diisi = KOLOM_ISIAN.filter((satu) => isi.kolom.includes(satu));
  const nilai: Partial<Record<KolomIsian, string>> = Object.fromEntries(diisi.map((satu) => [satu, isi.teks]));
  return ubahRentang(baris, rentang, (satu) => ({ ...satu, ...nilai }));
}

function ubahRentang(baris: readonly BarisTugas[], rentang: RentangBaris, ubah: (satu: BarisTugas) => BarisTugas): BarisTugas[] {
  return baris.map((satu, nomor) => (nomor >= rentang.dari && nomor <= rentang.sampai ? ubah(satu) : satu));
}

function kolomIsian(nama: string | undefined): KolomIsian | undefined {
  return KOLOM_ISIAN.find((satu) => satu === nama);
}
