import { pengukurKata, type KelompokLebar } from "../lebar-kata";

/** Groups of Inter's letters by the width that their widest cut takes, in hundredths of the font size. Any other letter takes 110. */
const KELOMPOK_LEBAR: KelompokLebar = [
  ["'‘’", 25],
  [" .:Iijl·", 30],
  ["!,;", 35],
  ["/\\ft|", 40],
  ['"()[]r{}²³“”', 45],
  ["-^_`–°", 50],
  ["*?FJLaceksvxyzéèà§•", 60],
  ["#EPbdghnopquüñ", 65],
  ["0123456789$&+<=>BKRSTZ~−×", 70],
  ["ADHUVXY", 75],
  ["CGNOQ", 80],
  ["w…", 85],
  ["%", 90],
  ["Mm½", 95],
  ["—→", 100],
  ["@W", 105],
];
const TERLEBAR = 1.1;
const lebarKata = pengukurKata(KELOMPOK_LEBAR, TERLEBAR);
const SPASI = 0.3;

/** Height of a line by the size of its letters: Inter's own, and the leading of every document. */
const TINGGI_HURUF = 1.2103;
export const JARAK_BARIS = 1.05;

/**
 * Points of height that a text takes at most in so many points of width. Never less than it takes on the page: every letter is counted at
 * its widest, and lines that are filled from the left are the fewest that there can be.
 */
export function tinggiTerbesar(teks: string, lebar: number, ukuran: number): number {
  const tersedia = lebar / ukuran;
  const baris = teks.split(/\r\n|\r|\n/u).reduce((jumlah, alinea) => jumlah + barisAlinea(alinea, tersedia), 0);
  return baris * ukuran * TINGGI_HURUF * JARAK_BARIS;
}

function barisAlinea(alinea: string, tersedia: number): number {
  let baris = 1;
  let terpakai = 0;
  for (const kata of alinea.split(/\s/u)) {
    const lebar = lebarKata(kata);
    if (terpakai > 0 && terpakai + lebar > tersedia) {
      baris += 1;
      terpakai = 0;
    }
    // A word longer than the line is broken inside; what of it a line takes is less than the line by a letter at most.
    if (lebar > tersedia) {
      baris += Math.ceil(lebar / Math.max(tersedia - TERLEBAR, TERLEBAR));
      terpakai = tersedia;
    } else terpakai += lebar;
    terpakai += SPASI;
  }
  return baris;
}
