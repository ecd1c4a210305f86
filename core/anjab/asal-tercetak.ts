import { kalimatAsalTercetak, tandaAsal, TEKS_ASAL_TERCETAK as T } from "../text/naskah-anjab";
import { ASAL_BELUM } from "./asal";
import { UNSUR_ANJAB, type AnjabJabatan, type UnsurAnjab } from "./unsur";

/** The marks of where the elements of one jabatan come from, and the notes that explain them. */
export interface AsalTercetak {
  /** The mark of an element, with the space before it; empty when marks are not printed. */
  readonly tanda: (unsur: UnsurAnjab) => string;
  /** One line a mark, its heading first; none when marks are not printed. */
  readonly catatan: readonly string[];
}

/** Elements of one origin share a mark; the marks are numbered in the order in which the form shows them. */
export function asalTercetak(anjab: AnjabJabatan, tercetak: boolean): AsalTercetak {
  if (!tercetak) return { tanda: () => "", catatan: [] };
  const kalimat: string[] = [];
  const nomor = new Map<UnsurAnjab, number>();
  for (const unsur of UNSUR_ANJAB) {
    const satu = kalimatAsalTercetak(anjab[unsur] ?? ASAL_BELUM);
    if (!kalimat.includes(satu)) kalimat.push(satu);
    nomor.set(unsur, kalimat.indexOf(satu) + 1);
  }
  const sumber = anjab.kelas?.isi.sumber ?? "";
  return {
    tanda: (unsur) => tandaAsal(nomor.get(unsur) ?? 0),
    catatan: [T.judul, ...kalimat.map((satu, urutan) => T.butir(urutan + 1, satu)), ...(sumber === "" ? [] : [T.kelas(sumber)])],
  };
}
