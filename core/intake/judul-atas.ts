import { BARIS_DIPERIKSA } from "./judul-lembar";
import { judulTerbaikPada, type CalonJudul } from "./kenali";
import type { LembarMentah } from "./lembar";

/** The first headings of a known kind on a sheet; null when there are none. A better reading one row further down is the right one. */
export function judulAtas(lembar: LembarMentah): CalonJudul | null {
  for (let awal = 0; awal < Math.min(BARIS_DIPERIKSA, lembar.baris.length); awal += 1) {
    const satu = judulTerbaikPada(lembar, awal);
    if (!satu) continue;
    const lain = judulTerbaikPada(lembar, awal + 1);
    return lain && lain.nilai > satu.nilai && lain.awal < awal + satu.tinggi ? lain : satu;
  }
  return null;
}
