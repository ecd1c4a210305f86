import { selKosong, type BarisMentah, type LembarMentah } from "./lembar";
import type { LembarDraf } from "./penilaian";

/** The sheet with the value of every cell that is merged downwards in all the rows that it spans, for the fields named. */
export function isiKebawah({ lembar, pengenalan }: Pick<LembarDraf, "lembar" | "pengenalan">, isian: readonly string[]): LembarMentah {
  const kolom = new Set(isian.flatMap((satu) => pengenalan.pemetaan[satu] ?? []));
  const awal = lembar.baris[pengenalan.awalData]?.nomor ?? Number.POSITIVE_INFINITY;
  const rentang = lembar.gabungan.filter(
    (satu) => satu.barisAkhir > satu.barisAwal && satu.barisAkhir >= awal && kolom.has(satu.kolomAwal),
  );
  if (rentang.length === 0) return lembar;
  const menurutNomor = new Map(lembar.baris.map((baris, indeks) => [baris.nomor, indeks]));
  const baris: BarisMentah[] = [...lembar.baris];
  for (const { barisAwal, barisAkhir, kolomAwal } of rentang) {
    const isi = baris[menurutNomor.get(barisAwal) ?? -1]?.sel[kolomAwal] ?? null;
    if (selKosong(isi)) continue;
    for (let nomor = barisAwal + 1; nomor <= Math.min(barisAkhir, lembar.baris.at(-1)?.nomor ?? 0); nomor += 1) {
      const indeks = menurutNomor.get(nomor);
      const lama = indeks === undefined ? undefined : baris[indeks];
      if (indeks === undefined || !lama || !selKosong(lama.sel[kolomAwal])) continue;
      const sel = [...lama.sel];
      while (sel.length <= kolomAwal) sel.push(null);
      sel[kolomAwal] = isi;
      baris[indeks] = { nomor: lama.nomor, sel };
    }
  }
  return { ...lembar, baris };
}
