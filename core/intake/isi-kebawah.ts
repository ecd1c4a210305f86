import { selKosong, type BarisMentah, type LembarMentah, type RentangGabung } from "./lembar";
import type { LembarDraf } from "./lembar-draf";

/** The sheet with the value of every cell that is merged downwards in all the rows that it spans, for the fields named. */
export function isiKebawah({ lembar, pengenalan }: Pick<LembarDraf, "lembar" | "pengenalan">, isian: readonly string[]): LembarMentah {
  const kolom = new Set(isian.flatMap((satu) => pengenalan.pemetaan[satu] ?? []));
  const awal = lembar.baris[pengenalan.awalData]?.nomor ?? Number.POSITIVE_INFINITY;
  const rentang = takBertumpuk(
    lembar.gabungan.filter((satu) => satu.barisAkhir > satu.barisAwal && satu.barisAkhir >= awal && kolom.has(satu.kolomAwal)),
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

/** Ranges from above to below without those that begin inside another of their column, which no program makes: each row is walked once. */
function takBertumpuk(rentang: readonly RentangGabung[]): readonly RentangGabung[] {
  const sampai = new Map<number, number>();
  return rentang
    .toSorted((a, b) => a.barisAwal - b.barisAwal)
    .filter(({ barisAwal, barisAkhir, kolomAwal }) => {
      if (barisAwal <= (sampai.get(kolomAwal) ?? 0)) return false;
      sampai.set(kolomAwal, barisAkhir);
      return true;
    });
}

/** The sheet with the first text under a heading that spans several columns in its first column: sub-tasks stand further in. */
export function isiMenyamping({ lembar, pengenalan }: Pick<LembarDraf, "lembar" | "pengenalan">, isian: string): LembarMentah {
  const kolom = pengenalan.pemetaan[isian];
  const rentang = lembar.gabungan.find(
    (satu) =>
      satu.barisAwal <= pengenalan.barisJudul &&
      satu.barisAkhir >= pengenalan.barisJudul &&
      satu.kolomAwal === kolom &&
      satu.kolomAkhir > satu.kolomAwal,
  );
  if (kolom === undefined || !rentang) return lembar;
  const baris = lembar.baris.map((satu, indeks): BarisMentah => {
    if (indeks < pengenalan.awalData || !selKosong(satu.sel[kolom])) return satu;
    const isi = satu.sel.slice(kolom + 1, rentang.kolomAkhir + 1).find((lain) => typeof lain === "string" && /\p{L}{2}/u.test(lain));
    return isi === undefined ? satu : { nomor: satu.nomor, sel: satu.sel.map((lain, nomor) => (nomor === kolom ? isi : lain)) };
  });
  return { ...lembar, baris };
}
