import type { Soal } from "../../../core/penempatan/pemecah/soal";

/** A problem in the words of a test: the pairs of each person as [seat, price]. */
export interface SoalTertulis {
  readonly pasangan: readonly (readonly (readonly [kursi: number, harga: number])[])[];
  readonly tinggal: readonly number[];
  readonly kosong: readonly number[];
}

export function soalDari({ pasangan, tinggal, kosong }: SoalTertulis): Soal {
  const awal = new Int32Array(pasangan.length + 1);
  pasangan.forEach((milik, i) => (awal[i + 1] = (awal[i] ?? 0) + milik.length));
  return {
    orang: pasangan.length,
    kursi: kosong.length,
    awal,
    ke: Int32Array.from(pasangan.flat().map(([kursi]) => kursi)),
    harga: Float64Array.from(pasangan.flat().map(([, harga]) => harga)),
    tinggal: Float64Array.from(tinggal),
    kosong: Float64Array.from(kosong),
  };
}

/** The lowest price of all, by trying everything: for up to seven people. */
export function termurahDenganMencobaSemua({ pasangan, tinggal, kosong }: SoalTertulis): number {
  const semuaKosong = kosong.reduce((semua, satu) => semua + satu, 0);
  const coba = (i: number, terpakai: number): number => {
    const milik = pasangan[i];
    if (!milik) return 0;
    let terbaik = (tinggal[i] ?? 0) + coba(i + 1, terpakai);
    for (const [j, harga] of milik) {
      if ((terpakai & (1 << j)) !== 0) continue;
      terbaik = Math.min(terbaik, harga - (kosong[j] ?? 0) + coba(i + 1, terpakai | (1 << j)));
    }
    return terbaik;
  };
  return semuaKosong + coba(0, 0);
}
