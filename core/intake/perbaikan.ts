import { uraikanAlamat, type BarisMentah, type IsiSel, type LembarMentah } from "./lembar";

/** The sheet with mended cells in place. A mend is text as typed; empty text empties the cell; a mend below the last row adds one. */
export function terapkanPerbaikan(lembar: LembarMentah, perbaikan: ReadonlyMap<string, string>): LembarMentah {
  if (perbaikan.size === 0) return lembar;
  const perBaris = new Map<number, Map<number, string>>();
  for (const [alamat, nilai] of perbaikan) {
    const tempat = uraikanAlamat(alamat);
    if (!tempat) continue;
    const sel = perBaris.get(tempat.nomor) ?? new Map<number, string>();
    perBaris.set(tempat.nomor, sel.set(tempat.kolom, nilai));
  }
  const baris = lembar.baris.map((satu) => {
    const sel = perBaris.get(satu.nomor);
    perBaris.delete(satu.nomor);
    return sel ? { nomor: satu.nomor, sel: gantikan(satu.sel, sel) } : satu;
  });
  const tambahan = [...perBaris].map(([nomor, sel]): BarisMentah => ({ nomor, sel: gantikan([], sel) }));
  return { ...lembar, baris: tambahan.length === 0 ? baris : [...baris, ...tambahan].toSorted((a, b) => a.nomor - b.nomor) };
}

function gantikan(lama: readonly IsiSel[], baru: ReadonlyMap<number, string>): IsiSel[] {
  const hasil = [...lama];
  for (const [kolom, nilai] of baru) {
    while (hasil.length < kolom) hasil.push(null);
    hasil[kolom] = nilai === "" ? null : nilai;
  }
  return hasil;
}
