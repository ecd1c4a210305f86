import { pengukurKata, type KelompokLebar } from "../lebar-kata";
import { lebarPoin } from "./halaman";

/** Groups of Arial's letters by width, in hundredths of the font size. Any other letter takes 56. */
const KELOMPOK_LEBAR: KelompokLebar = [
  ["ijl'|", 22],
  ["ft.,:;!/[] I", 28],
  ["r()-", 33],
  ["cksvxyzJ", 50],
  ["ABEKPSVXYFTZL&", 66],
  ["CDHNRUGOQ", 75],
  ["mwMW@%", 86],
];
const lebarKata = pengukurKata(KELOMPOK_LEBAR, 0.56);
const SPASI = 0.28;
/** Size of the letters in the tables, in points. */
export const HURUF = 9;

interface Huruf {
  readonly ukuran: number;
  readonly tebal?: boolean;
}

/** Padding and indent of a cell in points. */
const BANTALAN = 12;

/**
 * Lines that a text takes in a wrapped cell, estimated from the widths of Arial's letters. Excel measures with the printer's
 * font, so that the estimate leans to one line more rather than to cut text.
 */
function taksirBaris(teks: string, lebarKolom: number, huruf: Huruf): number {
  const tersedia = (lebarPoin(lebarKolom) - BANTALAN) / (huruf.ukuran * (huruf.tebal === true ? 1.08 : 1));
  let baris = 0;
  for (const alinea of teks.split("\n")) baris += barisAlinea(alinea, tersedia);
  return baris;
}

function barisAlinea(alinea: string, tersedia: number): number {
  let baris = 1;
  let terpakai = 0;
  for (const kata of alinea.split(" ")) {
    const lebar = lebarKata(kata);
    if (terpakai > 0 && terpakai + lebar > tersedia) {
      baris += 1;
      terpakai = 0;
    }
    // A word longer than the line is broken inside.
    baris += Math.max(0, Math.ceil(lebar / tersedia) - 1);
    terpakai += (lebar % tersedia) + SPASI;
  }
  return baris;
}

/** Points that Excel allows a row at most. */
export const TINGGI_TERBESAR = 409;

/** Height in points of a row of so many lines. */
export function tinggiBaris(baris: number, ukuranHuruf = HURUF): number {
  return Math.min(TINGGI_TERBESAR, Math.ceil(baris * ukuranHuruf * 1.28 + 4));
}

/** Height in points that a text needs in a wrapped cell of so many characters' width. */
export function tinggiTeks(teks: string, lebarKolom: number, huruf: Huruf = { ukuran: HURUF }): number {
  return tinggiBaris(taksirBaris(teks, lebarKolom, huruf), huruf.ukuran);
}
