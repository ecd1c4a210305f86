import { barisKosong } from "../../../core/anjab/rapikan";
import { BATAS_UNSUR } from "../../../core/anjab/unsur";

/** Rows of an element while they are typed, and the field that has the keyboard afterwards. */
export interface HasilUbah<B> {
  readonly baris: readonly B[];
  readonly fokus: { readonly baris: number; readonly kolom: number };
}

/** A mark of a list in front of a pasted line: a bullet, a number, a letter. */
const TANDA_DAFTAR = /^\s*(?:[-–•*▪◦·]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+/iu;

/** The rows as they are shown: one empty row to type on at the end, as long as the element takes another. */
export function barisTampil<B extends object>(baris: readonly B[], kosong: B): readonly B[] {
  const akhir = baris.at(-1);
  return (akhir && barisKosong(akhir)) || baris.length >= BATAS_UNSUR.baris ? baris : [...baris, kosong];
}

/** An empty row below a row, for the next thing to say. One that is empty already gets the keyboard instead. */
export function tambahBaris<B extends object>(baris: readonly B[], nomor: number, kosong: B): HasilUbah<B> {
  const berikut = baris[nomor + 1];
  const fokus = { baris: nomor + 1, kolom: 0 };
  if (berikut && barisKosong(berikut)) return { baris, fokus };
  if (baris.length >= BATAS_UNSUR.baris) return { baris, fokus: { baris: nomor, kolom: 0 } };
  return { baris: baris.toSpliced(nomor + 1, 0, kosong), fokus };
}

/** Whether there are more rows, or a text is longer, than can be saved. `panjang`: letters that each column takes; the rest as any text. */
export function melebihi(baris: readonly object[], panjang: Readonly<Record<string, number>>): boolean {
  return (
    baris.filter((satu) => !barisKosong(satu)).length > BATAS_UNSUR.baris ||
    baris.some((satu) =>
      Object.entries(satu).some(([kunci, isi]) => typeof isi === "string" && isi.length > (panjang[kunci] ?? BATAS_UNSUR.teks)),
    )
  );
}

/** A row one place up (-1) or down (1); at the edge it stays. */
export function pindahBaris<B>(baris: readonly B[], nomor: number, arah: -1 | 1): readonly B[] | null {
  const satu = baris[nomor];
  const ke = nomor + arah;
  if (satu === undefined || ke < 0 || ke >= baris.length) return null;
  return baris.toSpliced(nomor, 1).toSpliced(ke, 0, satu);
}

/** Lines that were pasted into a cell: rows by their lines, cells by their tabs, marks of a list left out. Null when it is a single text. */
export function bacaTempelan(teks: string): readonly (readonly string[])[] | null {
  const baris = teks
    .replace(/\r\n?/gu, "\n")
    .split("\n")
    .map((satu) => satu.split("\t").map((sel) => sel.trim()))
    .filter((sel) => sel.some(Boolean))
    .map(tanpaTanda);
  const [pertama] = baris;
  return baris.length > 1 || (pertama !== undefined && pertama.length > 1) ? baris : null;
}

/** Word puts the mark of a list into a cell of its own or in front of the words. */
function tanpaTanda(sel: readonly string[]): readonly string[] {
  const [pertama = "", ...lain] = sel;
  if (lain.length > 0 && (pertama === "" || TANDA_DAFTAR.test(`${pertama} `))) return lain;
  return [pertama.replace(TANDA_DAFTAR, ""), ...lain];
}

/**
 * Pasted lines as rows, from a cell on: each line a row, its cells in this column and those after it that take words. The row that they are
 * pasted into is filled when nothing stands in it; otherwise they follow it.
 */
export function tempelBaris<B extends object>(
  baris: readonly B[],
  ke: { readonly baris: number; readonly kolom: number },
  bahan: { readonly tempelan: readonly (readonly string[])[]; readonly kosong: B; readonly kolomTeks: readonly (string | null)[] },
): HasilUbah<B> {
  const { tempelan, kosong, kolomTeks } = bahan;
  const tujuan = kolomTeks.slice(ke.kolom).filter((satu): satu is string => satu !== null);
  const baru = tempelan.map((sel) => {
    // What has no column of its own stays with the last one.
    const isi = tujuan.map((kolom, nomor) => [
      kolom,
      nomor === tujuan.length - 1 ? sel.slice(nomor).filter(Boolean).join("; ") : (sel[nomor] ?? ""),
    ]);
    return { ...kosong, ...Object.fromEntries(isi) };
  });
  const kini = baris[ke.baris];
  const isiKini = kini === undefined || barisKosong(kini);
  const awal = isiKini ? ke.baris : ke.baris + 1;
  return {
    baris: baris.toSpliced(awal, isiKini ? 1 : 0, ...baru),
    fokus: { baris: awal + baru.length - 1, kolom: ke.kolom },
  };
}
