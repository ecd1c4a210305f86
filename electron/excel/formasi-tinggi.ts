import { lebarPoin } from "./formasi-halaman";

const TIPIS = /[iIjlft.,:;'|!()[\]\-/ ]/u;
const LEBAR = /[mwMW@%&]/u;
const BESAR = /[A-Z]/u;
/** Left and right padding of a cell in points. */
const BANTALAN = 5;

/** Width of text in points at a font size of one, by groups of Arial's letters. */
function lebarHuruf(huruf: string): number {
  if (TIPIS.test(huruf)) return 0.31;
  if (LEBAR.test(huruf)) return 0.87;
  return BESAR.test(huruf) ? 0.7 : 0.56;
}

/**
 * Lines that a text takes in a wrapped cell, estimated from the widths of Arial's letters. Excel measures with the printer's
 * font, so that the estimate leans to one line more rather than to cut text.
 */
export function taksirBaris(teks: string, lebarKolom: number, ukuranHuruf: number, tebal = false): number {
  const tersedia = (lebarPoin(lebarKolom) - BANTALAN) / (ukuranHuruf * (tebal ? 1.08 : 1));
  let baris = 0;
  for (const alinea of teks.split("\n")) baris += barisAlinea(alinea, tersedia);
  return baris;
}

function barisAlinea(alinea: string, tersedia: number): number {
  let baris = 1;
  let terpakai = 0;
  for (const kata of alinea.split(" ")) {
    let lebar = 0;
    for (const huruf of kata) lebar += lebarHuruf(huruf);
    if (terpakai > 0 && terpakai + lebar > tersedia) {
      baris += 1;
      terpakai = 0;
    }
    // A word longer than the line is broken inside.
    baris += Math.max(0, Math.ceil(lebar / tersedia) - 1);
    terpakai += (lebar % tersedia) + 0.31;
  }
  return baris;
}

/** Height in points of a row whose tallest cell has so many lines. */
export function tinggiBaris(baris: number, ukuranHuruf: number): number {
  return Math.min(409, Math.ceil(baris * ukuranHuruf * 1.28 + 4));
}
