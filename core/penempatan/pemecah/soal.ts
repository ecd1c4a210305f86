/**
 * Persons and seats with the price of every pair that may be, in whole numbers: sums of them are exact below 2^53. Every person may also
 * stay without a seat, and every seat may stay empty, each at a price of its own, so that an answer always exists.
 */
export interface Soal extends Susunan, HargaSoal {}

/** Who may have which seat. */
export interface Susunan {
  readonly orang: number;
  readonly kursi: number;
  /** The pairs of person i stand from `awal[i]` up to, and without, `awal[i + 1]`. */
  readonly awal: Int32Array;
  /** Seat of each pair. No person has two pairs with one seat. */
  readonly ke: Int32Array;
}

/** What everything costs. */
export interface HargaSoal {
  /** Price of each pair; Infinity for one that may not be, which is the same as if it were not there. */
  readonly harga: Float64Array;
  /** Price of each person without a seat. */
  readonly tinggal: Float64Array;
  /** Price of each seat that stays empty. */
  readonly kosong: Float64Array;
}

/** Who gets which seat at the lowest price of all, with what proves it: what each person and each seat counts for. */
export interface Jawaban {
  /** Seat of each person; -1 for one who stays without. */
  readonly kursiOrang: Int32Array;
  /** Sum of the prices of the pairs, of who stays without and of the seats that stay empty. */
  readonly nilai: number;
  /** Dual value of each person: never above the price of staying without, and equal to it for who does. */
  readonly dualOrang: Float64Array;
  /** Dual value of each seat: never above the price of staying empty, and equal to it for one that does. */
  readonly dualKursi: Float64Array;
}

/** No seat, nobody: a person who has not been placed yet, or a seat that nobody has. */
export const TIDAK_ADA = -1;
/** Of a person: that she stays without a seat. */
export const TINGGAL = -2;

/** The stage of a solution: prices of seats, and who has which of them. `harga` of a pair counts from the seat's price of staying empty. */
export interface Papan extends Susunan {
  readonly harga: Float64Array;
  readonly tinggal: Float64Array;
  /** What each seat costs beyond staying empty: never below zero, and zero at the end for every seat that does. */
  readonly sewa: Float64Array;
  /** The pair that each person has; TIDAK_ADA or TINGGAL. */
  readonly pasangan: Int32Array;
  /** Who has each seat; TIDAK_ADA for nobody. */
  readonly penghuni: Int32Array;
}

/** A stage without prices. */
export function papanKosong({ orang, kursi, awal, ke }: Susunan): Papan {
  return {
    orang,
    kursi,
    awal,
    ke,
    harga: new Float64Array(ke.length),
    tinggal: new Float64Array(orang),
    sewa: new Float64Array(kursi),
    pasangan: new Int32Array(orang),
    penghuni: new Int32Array(kursi),
  };
}

/** Brings a stage to prices, before anybody is placed. */
export function siapkan({ ke, harga, tinggal, sewa, pasangan, penghuni }: Papan, { kosong, ...asal }: HargaSoal): void {
  for (let a = 0; a < harga.length; a += 1) harga[a] = (asal.harga[a] ?? 0) - (kosong[ke[a] ?? 0] ?? 0);
  tinggal.set(asal.tinggal);
  sewa.fill(0);
  pasangan.fill(TIDAK_ADA);
  penghuni.fill(TIDAK_ADA);
}

/** The person of each pair. */
export function orangPasangan({ orang, awal, ke }: Susunan): Int32Array {
  const dari = new Int32Array(ke.length);
  for (let i = 0; i < orang; i += 1) dari.fill(i, awal[i] ?? 0, awal[i + 1] ?? 0);
  return dari;
}

/** The answer on a stage where everybody is placed. `kosong`: the price of each seat that stays empty. */
export function jawabanPapan({ orang, kursi, ke, harga, tinggal, sewa, pasangan }: Papan, kosong: Float64Array): Jawaban {
  const kursiOrang = new Int32Array(orang);
  const dualOrang = new Float64Array(orang);
  const dualKursi = new Float64Array(kursi);
  // Every seat stays empty, and each pair costs what it does beyond that.
  let nilai = kosong.reduce((jumlah, satu) => jumlah + satu, 0);
  for (let i = 0; i < orang; i += 1) {
    const a = pasangan[i] ?? TIDAK_ADA;
    const j = a < 0 ? TIDAK_ADA : (ke[a] ?? 0);
    kursiOrang[i] = j;
    nilai += (a < 0 ? tinggal[i] : harga[a]) ?? 0;
    dualOrang[i] = a < 0 ? (tinggal[i] ?? 0) : (harga[a] ?? 0) + (sewa[j] ?? 0);
  }
  for (let j = 0; j < kursi; j += 1) dualKursi[j] = (kosong[j] ?? 0) - (sewa[j] ?? 0);
  return { kursiOrang, nilai, dualOrang, dualKursi };
}
