/** A training as one person sees it: which of her open steps it covers (bits), what it takes at present, and its hours. */
export interface PilihanTutup {
  readonly nomor: number;
  readonly tutup: bigint;
  readonly harga: number;
  readonly jp: number;
}

/** The least sum that covers every step, and by which trainings. */
export interface Tutupan {
  readonly jumlah: number;
  readonly jp: number;
  readonly ikut: readonly PilihanTutup[];
}

/**
 * The cheapest trainings that cover all steps, within the hours that one person takes; null when there are none. Exact: the first open step
 * is covered by each training that reaches it, and for each set of open steps only what is best in price or in hours is kept.
 */
export function tutupTermurah(semua: bigint, pilihan: readonly PilihanTutup[], jpTertinggi: number | null): Tutupan | null {
  const langkah: (readonly PilihanTutup[])[] = [];
  for (let bit = 1n; bit <= semua; bit <<= 1n) langkah.push(pilihan.filter(({ tutup }) => (tutup & bit) !== 0n));
  const diketahui = new Map<bigint, readonly Tutupan[]>([[0n, [{ jumlah: 0, jp: 0, ikut: [] }]]]);
  const sisa = (kurang: bigint): readonly Tutupan[] => {
    const ada = diketahui.get(kurang);
    if (ada) return ada;
    const urutan = langkah.findIndex((_, nomor) => (kurang & (1n << BigInt(nomor))) !== 0n);
    const calon = (langkah[urutan] ?? []).flatMap((satu) =>
      sisa(kurang & ~satu.tutup).map((lain): Tutupan => ({
        jumlah: satu.harga + lain.jumlah,
        jp: satu.jp + lain.jp,
        ikut: [satu, ...lain.ikut],
      })),
    );
    const hasil = terbaik(calon, jpTertinggi);
    diketahui.set(kurang, hasil);
    return hasil;
  };
  return sisa(semua)[0] ?? null;
}

/** Cheapest first; without a bound on hours the cheapest alone, else each that takes fewer hours than all cheaper ones. */
function terbaik(calon: readonly Tutupan[], jpTertinggi: number | null): readonly Tutupan[] {
  const urut = calon.toSorted((a, b) => a.jumlah - b.jumlah || a.jp - b.jp);
  if (jpTertinggi === null) return urut.slice(0, 1);
  let palingPendek = Infinity;
  return urut.filter(({ jp }) => {
    if (jp > jpTertinggi || jp >= palingPendek) return false;
    palingPendek = jp;
    return true;
  });
}
