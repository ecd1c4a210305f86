import type { SoalPadat } from "../../../core/penempatan/pemecah/padat";
import type { Soal } from "../../../core/penempatan/pemecah/soal";

/** Above the price of any whole answer of these families: nobody stays without a seat where there is another way. */
const TERLALU_MAHAL = 1e10;

/** A seeded stream of numbers from 0 up to, and without, 1 (mulberry32). */
export function acak(benih: number): () => number {
  let keadaan = benih;
  return () => {
    keadaan = (keadaan + 0x6d2b79f5) | 0;
    let t = Math.imul(keadaan ^ (keadaan >>> 15), 1 | keadaan);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Everybody may have every seat, at prices that have nothing to do with each other. */
export function seragam(n: number, benih: number): SoalPadat {
  const berikut = acak(benih);
  const harga = new Int32Array(n * n);
  for (let k = 0; k < harga.length; k += 1) harga[k] = Math.floor(berikut() * 1e6);
  return padat(n, harga);
}

/** Everybody may have every seat, at 0.6 of how little they match in eight things and 0.4 of chance, in hundredths of a point of 100: many ties. */
export function terstruktur(n: number, benih: number): SoalPadat {
  const berikut = acak(benih);
  const hal = 8;
  const orang = Float64Array.from({ length: n * hal }, berikut);
  const kursi = Float64Array.from({ length: n * hal }, berikut);
  const harga = new Int32Array(n * n);
  for (let i = 0; i < n; i += 1)
    for (let j = 0; j < n; j += 1) {
      let jauh = 0;
      for (let t = 0; t < hal; t += 1) jauh += Math.abs((orang[i * hal + t] ?? 0) - (kursi[j * hal + t] ?? 0));
      harga[i * n + j] = Math.round(10_000 * ((0.6 * jauh) / hal + 0.4 * berikut()));
    }
  return padat(n, harga);
}

function padat(n: number, harga: Int32Array): SoalPadat {
  return { orang: n, kursi: n, harga, tinggal: new Float64Array(n).fill(TERLALU_MAHAL), kosong: new Float64Array(n) };
}

/** Each of n people may have `masing` of n seats, one of them so that all can be placed. */
export function jarang(n: number, masing: number, benih: number): Soal {
  const berikut = acak(benih);
  const isi = susun(n, (i) => {
    const kursi = new Set([i]);
    while (kursi.size < masing) kursi.add(Math.floor(berikut() * n));
    return [...kursi].map((j) => [j, 1 + Math.floor(berikut() * 1e6)] as const);
  });
  return { ...isi, kursi: n, tinggal: new Float64Array(n).fill(TERLALU_MAHAL), kosong: new Float64Array(n) };
}

/** People with 3 to 20 seats each that they may have, of a nation of offices, and a price for staying where they are. */
export function bersyarat(orang: number, kursi: number, benih: number): Soal {
  const berikut = acak(benih);
  const isi = susun(orang, () => {
    const banyak = 3 + Math.floor(berikut() * 18);
    const milik = new Set<number>();
    while (milik.size < banyak) milik.add(Math.floor(berikut() * kursi));
    return [...milik].map((j) => [j, 1 + Math.floor(berikut() * 1e6)] as const);
  });
  const tinggal = Float64Array.from({ length: orang }, () => 500_000 + Math.floor(berikut() * 1e6));
  return { ...isi, kursi, tinggal, kosong: new Float64Array(kursi) };
}

function susun(
  orang: number,
  milik: (i: number) => readonly (readonly [kursi: number, harga: number])[],
): Pick<Soal, "orang" | "awal" | "ke" | "harga"> {
  const awal = new Int32Array(orang + 1);
  const ke: number[] = [];
  const harga: number[] = [];
  for (let i = 0; i < orang; i += 1) {
    for (const [j, satu] of milik(i)) {
      ke.push(j);
      harga.push(satu);
    }
    awal[i + 1] = ke.length;
  }
  return { orang, awal, ke: Int32Array.from(ke), harga: Float64Array.from(harga) };
}
