import { selKosong, teksSel, type BarisMentah } from "../intake/lembar";
import { berakhirBulan, pembukaTandaTangan } from "../intake/perabot";
import { nameKey } from "../name";
import { bacaJenisRhk } from "./kata-skp";
import type { JenisRhk } from "./skp";

/** Words that open the signatures below a form and are no result. A month ends many a result too: a place and date has its comma. */
export function isTandaTangan(baris: BarisMentah): boolean {
  const isi = baris.sel.filter((sel) => !selKosong(sel)).map(teksSel);
  return isi.length <= 3 && isi.some(pembuka);
}

function pembuka(teks: string): boolean {
  const kunci = nameKey(teks);
  if (berakhirBulan(kunci)) return teks.includes(",");
  return pembukaTandaTangan(kunci) || /^(?:pejabat penilai|pegawai yang dinilai)( |$)/u.test(kunci);
}

/** A row that only numbers the columns: 1, 2, 3 or (1) (2) (3). */
export function isPenomoran(baris: BarisMentah): boolean {
  const isi = baris.sel.filter((sel) => !selKosong(sel)).map((sel) => teksSel(sel).replace(/[()\s]/gu, ""));
  return isi.length >= 3 && isi.every((teks) => /^\d{1,2}$/u.test(teks)) && new Set(isi).size === isi.length;
}

/** The part of the form that a row heads ("A. Hasil kerja utama"), alone in its row or behind its letter; null for any other row. */
export function bacaBagian(baris: BarisMentah): JenisRhk | null {
  const isi = baris.sel.filter((sel) => !selKosong(sel)).map(teksSel);
  const [huruf = "", judul = huruf] = isi;
  if (isi.length === 1 || (isi.length === 2 && /^[AB]\.?$/u.test(huruf.trim()))) return bacaJenisRhk(judul);
  return null;
}
