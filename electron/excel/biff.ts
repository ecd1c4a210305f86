import { aliranOle } from "./ole";

/** Records by which values, formats, merges and what is hidden are read. */
const DIBACA: ReadonlySet<number> = new Set(
  [
    [0x0009, 0x0209, 0x0409, 0x0809, 0x000a], // begin and end
    [0x0022, 0x002f, 0x0042, 0x0081, 0x0085, 0x00fc, 0x003c], // day count, password, code page, sheets, texts
    [0x00e0, 0x041e, 0x001e, 0x0200, 0x0208, 0x007d, 0x00e5], // formats, size, rows, columns, merges
    [0x00fd, 0x0204, 0x00d6, 0x0203, 0x027e, 0x00bd, 0x0201, 0x00be, 0x0205, 0x0207], // cells and results
    [0x0000, 0x0001, 0x0002, 0x0003, 0x0004, 0x0005, 0x0007, 0x0008, 0x0024, 0x0043, 0x0243, 0x0443, 0x0044], // the same before Excel 5
  ].flat(),
);
const RUMUS: ReadonlySet<number> = new Set([0x0006, 0x0206, 0x0406]);
/** A number that no record has: the library steps over it. */
const DILANGKAHI = 0x7f01;
/** From here on a formula's record holds nothing but its tokens and their length, in every version. */
const AWAL_TOKEN = 16;
const AWAL_BIFF = 0x0809;
/** Bytes that a formula's record has at least, since Excel 5 and before. */
const RUMUS_TERPENDEK = { kini: 22, lama: 17 } as const;

/**
 * The stream of a workbook within an old .xls, with all that is not read for its values struck out in place: formulas (only
 * their saved results count), names, drawings, macros. A damaged formula would otherwise keep the library busy without end.
 * Null when the file holds no such stream.
 */
export function aliranBuku(isi: Buffer): Buffer | null {
  const aliran = aliranOle(isi, ["Workbook", "WORKBOOK", "Book", "BOOK"]);
  return aliran === null || aliran.length < 4 ? null : hanyaNilai(aliran);
}

/** Strikes out of a stream of records what is not read for values. */
export function hanyaNilai(aliran: Buffer): Buffer {
  const terpendek = RUMUS_TERPENDEK[aliran.readUInt16LE(0) === AWAL_BIFF ? "kini" : "lama"];
  let letak = 0;
  while (letak + 4 <= aliran.length) {
    const jenis = aliran.readUInt16LE(letak);
    const panjang = aliran.readUInt16LE(letak + 2);
    const isi = letak + 4;
    const rumusUtuh = panjang >= terpendek && isi + panjang <= aliran.length;
    if (RUMUS.has(jenis) && rumusUtuh) aliran.fill(0, isi + AWAL_TOKEN, isi + panjang);
    else if (RUMUS.has(jenis) || !DIBACA.has(jenis)) aliran.writeUInt16LE(DILANGKAHI, letak);
    letak = isi + panjang;
  }
  return aliran;
}
