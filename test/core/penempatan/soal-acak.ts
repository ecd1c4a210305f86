import { array, constantFrom, integer, record, tuple, uniqueArray, type Arbitrary } from "fast-check";
import type { SoalBerkelompok } from "../../../core/penempatan/batasan";
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

/** A problem in which every seat is a post of its own. */
export function berkelompokSendiri(soal: Soal): SoalBerkelompok {
  return { soal, kelompok: Int32Array.from({ length: soal.kursi }, (_, j) => j), banyakKelompok: soal.kursi };
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

/** Every plan there is, with its price: for up to five people. */
export function semuaRencana({
  pasangan,
  tinggal,
  kosong,
}: SoalTertulis): readonly { readonly kursiOrang: readonly number[]; readonly nilai: number }[] {
  const semuaKosong = kosong.reduce((semua, satu) => semua + satu, 0);
  const susun = (
    i: number,
    terpakai: readonly number[],
    nilai: number,
  ): { readonly kursiOrang: readonly number[]; readonly nilai: number }[] => {
    const milik = pasangan[i];
    if (!milik) return [{ kursiOrang: terpakai, nilai }];
    return [
      ...susun(i + 1, [...terpakai, -1], nilai + (tinggal[i] ?? 0)),
      ...milik.flatMap(([j, harga]) => (terpakai.includes(j) ? [] : susun(i + 1, [...terpakai, j], nilai + harga - (kosong[j] ?? 0)))),
    ];
  };
  return susun(0, [], semuaKosong);
}

/** Problems of up to `terbanyak` people and as many seats, with few prices (many ties) or many. */
export function soalAcak(terbanyak: number): Arbitrary<SoalTertulis> {
  return tuple(integer({ min: 0, max: terbanyak }), integer({ min: 1, max: terbanyak }), constantFrom(3, 20, 1_000)).chain(
    ([orang, kursi, mahal]) => {
      const harga = integer({ min: -mahal, max: mahal });
      const milik = uniqueArray(tuple(integer({ min: 0, max: kursi - 1 }), harga), { maxLength: kursi, selector: ([j]) => j });
      return record({
        pasangan: array(milik, { minLength: orang, maxLength: orang }),
        tinggal: array(integer({ min: -mahal, max: 3 * mahal }), { minLength: orang, maxLength: orang }),
        kosong: array(integer({ min: -mahal, max: 3 * mahal }), { minLength: kursi, maxLength: kursi }),
      });
    },
  );
}
