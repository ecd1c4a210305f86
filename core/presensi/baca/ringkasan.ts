import type { PerabotPresensi, RingkasanLembar } from "./bacaan";
import type { LembarDikumpulkan } from "./kumpulan";
import { NASIB } from "./nasib";
import type { PembacaPresensi } from "./pembaca";

/** What a summary is made from. */
export interface BahanRingkasan {
  readonly pembaca: PembacaPresensi;
  /** What became of each gathered cell or row. */
  readonly nasib: Uint8Array;
  /** Months of the sheet's days other than the one it names. */
  readonly bulanLain: readonly string[];
}

/** Rows of a sheet by what became of them: a row of which anything was taken is taken, one of which anything failed a problem. */
export function ringkasanLembar(
  { pembaca, nasib, bulanLain }: BahanRingkasan,
  nomor: number,
  lembar: LembarDikumpulkan,
): Omit<RingkasanLembar, "bulan" | "catatan"> {
  const k = pembaca.kumpulan;
  const hitung = [0, 0, 0, 0];
  for (let petak = 0; petak < nasib.length;) {
    if (k.lembar.di(petak) !== nomor) {
      petak += 1;
      continue;
    }
    const baris = k.nomor.di(petak);
    let [terbaik, adaMasalah] = [9, false];
    for (; petak < nasib.length && k.nomor.di(petak) === baris && k.lembar.di(petak) === nomor; petak += 1) {
      const satu = nasib[petak] ?? 0;
      if (satu === NASIB.masalah) adaMasalah = true;
      else terbaik = Math.min(terbaik, satu);
    }
    const akhir = terbaik === NASIB.terbaca ? NASIB.terbaca : adaMasalah ? NASIB.masalah : terbaik;
    hitung[akhir] = (hitung[akhir] ?? 0) + 1;
  }
  const perabot: Partial<Record<PerabotPresensi, number>> = { ...lembar.perabot };
  if ((hitung[NASIB.tanpaIsi] ?? 0) > 0) perabot.tanpaIsi = (perabot.tanpaIsi ?? 0) + (hitung[NASIB.tanpaIsi] ?? 0);
  if ((hitung[NASIB.ulangan] ?? 0) > 0) perabot.ulangan = hitung[NASIB.ulangan] ?? 0;
  const asing = pembaca.masalah.filter((satu) => satu.lembar === lembar.nama).length;
  return {
    nama: lembar.nama,
    tataLetak: lembar.tataLetak,
    tersembunyi: lembar.tersembunyi,
    baris: lembar.baris,
    terbaca: hitung[NASIB.terbaca] ?? 0,
    perabot,
    masalah: (hitung[NASIB.masalah] ?? 0) + asing,
    bulanLain,
  };
}
