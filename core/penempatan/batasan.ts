import type { Soal } from "./pemecah/soal";

/** What somebody insists on: who has which seat (-1: stays without) whatever it costs, and which pairs may not be. */
export interface Batasan {
  readonly kunci: ReadonlyMap<number, number>;
  /** Pairs by `nomorPasangan`. */
  readonly coret: ReadonlySet<number>;
  /** People who may not stay without a seat, as long as there is any other way. */
  readonly harusPindah: ReadonlySet<number>;
}

export const TANPA_BATASAN: Batasan = { kunci: new Map(), coret: new Set(), harusPindah: new Set() };

export function nomorPasangan({ kursi }: Pick<Soal, "kursi">, orang: number, dudukan: number): number {
  return orang * kursi + dudukan;
}

/** A problem within limits. What its answer costs beside the true price, because a locked pair is priced so that nothing is cheaper, is `geser`. */
export interface SoalTerbatas {
  readonly soal: Soal;
  readonly geser: number;
  /** Above the price of every answer in which all who must move do. */
  readonly terlaluMahal: number;
}

/**
 * The problem that remains within limits: the pairs that may not be are gone, and a locked person has one pair, or none, and her seat nobody
 * else. Locks must not contradict each other: two people on one seat, or a pair that the problem does not have.
 */
export function batasi(asal: Soal, { kunci, coret, harusPindah }: Batasan): SoalTerbatas {
  const milik = new Map([...kunci].filter(([, j]) => j >= 0).map(([i, j]) => [j, i]));
  const { orang, kursi, kosong } = asal;
  const awal = new Int32Array(orang + 1);
  const ke = new Int32Array(asal.ke.length);
  const harga = new Float64Array(asal.ke.length);
  const tinggal = asal.tinggal.slice();
  const terlaluMahal = rentangHarga(asal);
  let geser = 0;
  let isi = 0;
  for (let i = 0; i < orang; i += 1) {
    const terkunci = kunci.get(i);
    if (harusPindah.has(i)) tinggal[i] = terlaluMahal;
    for (let a = asal.awal[i] ?? 0; a < (asal.awal[i + 1] ?? 0); a += 1) {
      const j = asal.ke[a] ?? 0;
      const satu = asal.harga[a] ?? 0;
      const pemilik = milik.get(j);
      if (terkunci === undefined ? pemilik !== undefined || coret.has(nomorPasangan(asal, i, j)) : terkunci !== j) continue;
      ke[isi] = j;
      harga[isi] = satu;
      if (terkunci === j) {
        const pasti = (tinggal[i] ?? 0) + (kosong[j] ?? 0) - 1;
        harga[isi] = pasti;
        geser += satu - pasti;
      }
      isi += 1;
    }
    awal[i + 1] = isi;
  }
  return { soal: { orang, kursi, awal, ke: ke.subarray(0, isi), harga: harga.subarray(0, isi), tinggal, kosong }, geser, terlaluMahal };
}

/** More than any two answers can differ by. */
function rentangHarga({ orang, awal, harga, tinggal, kosong }: Soal): number {
  let jumlah = 1;
  for (let i = 0; i < orang; i += 1) {
    let terbesar = Math.abs(tinggal[i] ?? 0);
    for (let a = awal[i] ?? 0; a < (awal[i + 1] ?? 0); a += 1) terbesar = Math.max(terbesar, Math.abs(harga[a] ?? 0));
    jumlah += 2 * terbesar;
  }
  for (const satu of kosong) jumlah += 2 * Math.abs(satu);
  return jumlah;
}
