/** Signs that workbooks do not take in the name of a sheet, and the apostrophe, which formulas would have to double. */
const TERLARANG = /[\\/?*[\]:'\p{Cc}]+/gu;
const PANJANG_NAMA = 31;

/** Name of a sheet: the number makes it one of its kind, the rest makes it readable. At most 31 characters. */
export function namaLembar(nomor: number, teks: string): string {
  const nama = teks.replace(TERLARANG, " ").replace(/\s+/gu, " ").trim();
  const utuh = Array.from(`${nomor} ${nama}`).reduce(
    (hasil, huruf) => (hasil.length + huruf.length <= PANJANG_NAMA ? hasil + huruf : hasil),
    "",
  );
  return utuh.trimEnd();
}
