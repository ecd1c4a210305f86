import { AMBANG_MIRIP, bobotAkar, jaccardTerkecil, kemiripan, type UraianTerurai } from "./kemiripan";

/** All readings in numbers, one after the other: roots as places in the order of rarity, ascending, so that the rarest comes first. */
interface BacaanAngka {
  /** Roots of every reading; those of reading `n` stand from `awal[n]` up to `awal[n + 1]`. */
  readonly akar: Uint32Array;
  readonly awal: Uint32Array;
  /** Weight of the root at each place and of all after it in its reading. */
  readonly sisa: Uint32Array;
  /** Weight of each reading, and of each root. */
  readonly jumlah: Uint32Array;
  readonly bobot: Uint32Array;
}

/** How many roots two readings must share before they are compared; numbers of such sets stay exact up to 200,000 roots. */
const AKAR_SEKUNCI = 3;

/** Hears how many of how many readings have been compared. */
export type Lapor = (selesai: number, dari: number) => void;

/** Readings between two reports. */
const SEPORSI = 500;

/**
 * For every reading the places of those that say the same, ascending.
 *
 * Exact, not sampled: two readings are compared only when they have the same rarest common roots among those that can be it, as every
 * pair that reaches the threshold has (a prefix filter of set similarity joins, on sets of roots); first by their weighted roots in
 * numbers, then in full.
 */
export function tetanggaMirip(bacaan: readonly UraianTerurai[], lapor: Lapor = () => undefined): number[][] {
  const batas = jaccardTerkecil(AMBANG_MIRIP);
  const angka = keAngka(bacaan);
  const pembalik = new Map<number, number[]>();
  const terakhirDilihat = new Int32Array(bacaan.length).fill(-1);
  const tetangga: number[][] = bacaan.map(() => []);
  for (const [tempat, satu] of bacaan.entries()) {
    if (tempat % SEPORSI === 0) lapor(tempat, bacaan.length);
    for (const kunci of kunciPenentu(angka, tempat, batas)) {
      const terdaftar = pembalik.get(kunci);
      if (!terdaftar) {
        pembalik.set(kunci, [tempat]);
        continue;
      }
      for (const calon of terdaftar) {
        if (terakhirDilihat[calon] === tempat) continue;
        terakhirDilihat[calon] = tempat;
        if (jaccard(angka, tempat, calon) < batas) continue;
        const lain = bacaan[calon];
        if (!lain || kemiripan(satu, lain) < AMBANG_MIRIP) continue;
        tetangga[calon]?.push(tempat);
        tetangga[tempat]?.push(calon);
      }
      terdaftar.push(tempat);
    }
  }
  return tetangga.map((satu) => satu.toSorted((a, b) => a - b));
}

function keAngka(bacaan: readonly UraianTerurai[]): BacaanAngka {
  const jumlahPakai = new Map<string, number>();
  for (const { akar } of bacaan) for (const satu of akar) jumlahPakai.set(satu, (jumlahPakai.get(satu) ?? 0) + 1);
  const urutan = [...jumlahPakai].toSorted(([a, banyakA], [b, banyakB]) => banyakA - banyakB || (a < b ? -1 : 1)).map(([akar]) => akar);
  const nomor = new Map(urutan.map((akar, tempat) => [akar, tempat]));
  const bobot = Uint32Array.from(urutan, bobotAkar);
  const akar = new Uint32Array(bacaan.reduce((jumlah, satu) => jumlah + satu.akar.length, 0));
  const sisa = new Uint32Array(akar.length);
  const awal = new Uint32Array(bacaan.length + 1);
  for (const [tempat, satu] of bacaan.entries()) {
    const mulai = awal[tempat] ?? 0;
    const akhir = mulai + satu.akar.length;
    akar.set(Uint32Array.from(satu.akar, (kata) => nomor.get(kata) ?? 0).toSorted(), mulai);
    for (let di = akhir - 1; di >= mulai; di -= 1) sisa[di] = (bobot[akar[di] ?? 0] ?? 0) + (di + 1 < akhir ? (sisa[di + 1] ?? 0) : 0);
    awal[tempat + 1] = akhir;
  }
  return { akar, awal, sisa, bobot, jumlah: Uint32Array.from(bacaan, (satu) => satu.bobot) };
}

/**
 * The sets of roots that can be the rarest which a reading has in common with one that is enough like it, each as one number: what both
 * share from such a set on must still be enough. Sets that are enough by themselves may be shorter.
 */
function kunciPenentu({ akar, awal, sisa, jumlah, bobot }: BacaanAngka, bacaan: number, batas: number): number[] {
  const perlu = batas * (jumlah[bacaan] ?? 0);
  const akhir = awal[bacaan + 1] ?? 0;
  const kunci: number[] = [];
  const lanjut = (dari: number, sampai: { readonly banyak: number; readonly bobot: number; readonly kunci: number }): void => {
    if (sampai.banyak === AKAR_SEKUNCI || sampai.bobot >= perlu) kunci.push(sampai.kunci);
    if (sampai.banyak === AKAR_SEKUNCI) return;
    for (let tempat = dari; tempat < akhir && sampai.bobot + (sisa[tempat] ?? 0) >= perlu; tempat += 1) {
      const satu = akar[tempat] ?? 0;
      // Counted from one, so that a shorter set has a number of its own.
      const berikut = sampai.kunci * (bobot.length + 1) + satu + 1;
      lanjut(tempat + 1, { banyak: sampai.banyak + 1, bobot: sampai.bobot + (bobot[satu] ?? 0), kunci: berikut });
    }
  };
  lanjut(awal[bacaan] ?? 0, { banyak: 0, bobot: 0, kunci: 0 });
  return kunci;
}

/** Weighted Jaccard index of the roots of two readings. */
function jaccard({ akar, awal, jumlah, bobot }: BacaanAngka, a: number, b: number): number {
  const akhirA = awal[a + 1] ?? 0;
  const akhirB = awal[b + 1] ?? 0;
  let diA = awal[a] ?? 0;
  let diB = awal[b] ?? 0;
  let bersama = 0;
  while (diA < akhirA && diB < akhirB) {
    const akarA = akar[diA] ?? 0;
    const akarB = akar[diB] ?? 0;
    if (akarA === akarB) bersama += bobot[akarA] ?? 0;
    if (akarA <= akarB) diA += 1;
    if (akarB <= akarA) diB += 1;
  }
  return bersama / ((jumlah[a] ?? 0) + (jumlah[b] ?? 0) - bersama);
}
