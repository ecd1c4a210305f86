import type { SoalBerkelompok } from "./batasan";
import type { Jawaban } from "./pemecah/soal";

/** A whole ratio: what a change of the plan costs, over the number of pairs that it touches. */
export interface Kelonggaran {
  readonly harga: number;
  readonly pasangan: number;
}

/** An exchange of seats step by step: from a person to the seat that she takes, from a seat to the person who leaves it. */
interface Simpai {
  readonly dari: Int32Array;
  readonly ke: Int32Array;
  readonly harga: Float64Array;
  /** How many pairs of a person and a post the step puts into the plan and takes out of it: none between seats of one post. */
  readonly pasangan: Uint8Array;
  readonly simpul: number;
}

/**
 * By how much all prices of pairs may move at once, each up or down by as much as it likes up to this, before the plan is no longer the
 * cheapest: the least that any exchange of seats costs for each pair of a person and a post that it touches (the smallest mean cycle of the exchanges that the
 * plan allows; the question is that of Michael, Wood, Manzie and Shames, 2022). Null when there is no other plan.
 */
export function kelonggaranSerentak(bahan: Pick<SoalBerkelompok, "soal" | "kelompok">, jawaban: Jawaban): Kelonggaran | null {
  const simpai = susunSimpai(bahan, jawaban);
  // Begun above every ratio; each cycle that is found below the present one takes its place, until none is.
  let terkecil: Kelonggaran | null = null;
  for (;;) {
    const berikut = lingkaranDiBawah(simpai, terkecil);
    if (!berikut) return terkecil;
    terkecil = berikut;
  }
}

/** The steps of every exchange. The last node stands for outside: staying without a seat, and staying empty. */
function susunSimpai(
  { soal: { orang, kursi, awal, ke, harga, tinggal, kosong }, kelompok }: Pick<SoalBerkelompok, "soal" | "kelompok">,
  { kursiOrang, dualOrang, dualKursi }: Jawaban,
): Simpai {
  const luar = orang + kursi;
  const langkah: (readonly [dari: number, ke: number, harga: number, pasangan: number])[] = [];
  const terisi = new Uint8Array(kursi);
  for (let i = 0; i < orang; i += 1) {
    const milik = kursiOrang[i] ?? -1;
    if (milik === -1) langkah.push([luar, i, 0, 0]);
    else {
      terisi[milik] = 1;
      langkah.push([orang + milik, i, 0, 0], [i, luar, (tinggal[i] ?? 0) - (dualOrang[i] ?? 0), 1]);
    }
    for (let a = awal[i] ?? 0; a < (awal[i + 1] ?? 0); a += 1) {
      const j = ke[a] ?? 0;
      if (j === milik) continue;
      const pasangan = milik === -1 ? 1 : kelompok[j] === kelompok[milik] ? 0 : 2;
      langkah.push([i, orang + j, (harga[a] ?? 0) - (dualOrang[i] ?? 0) - (dualKursi[j] ?? 0), pasangan]);
    }
  }
  for (let j = 0; j < kursi; j += 1) {
    if (terisi[j] === 1) langkah.push([luar, orang + j, (kosong[j] ?? 0) - (dualKursi[j] ?? 0), 0]);
    else langkah.push([orang + j, luar, 0, 0]);
  }
  return {
    dari: Int32Array.from(langkah, ([dari]) => dari),
    ke: Int32Array.from(langkah, ([, tujuan]) => tujuan),
    harga: Float64Array.from(langkah, ([, , satu]) => satu),
    pasangan: Uint8Array.from(langkah, ([, , , satu]) => satu),
    simpul: luar + 1,
  };
}

/**
 * A cycle whose ratio is below a given one, or any cycle when none is given; null when there is none (Bellman and Ford, by whole numbers).
 */
function lingkaranDiBawah({ dari, ke, harga, pasangan, simpul }: Simpai, batas: Kelonggaran | null): Kelonggaran | null {
  const jarak = new Float64Array(simpul);
  const lewat = new Int32Array(simpul).fill(-1);
  // Without a limit every pair is worth -1, so that any cycle is one below nothing.
  const berat = harga.map((satu, e) => (batas === null ? 0 : satu * batas.pasangan) - (pasangan[e] ?? 0) * (batas?.harga ?? 1));
  for (let putaran = 0; putaran <= simpul; putaran += 1) {
    let berubah = false;
    for (let e = 0; e < berat.length; e += 1) {
      const sampai = (jarak[dari[e] ?? 0] ?? 0) + (berat[e] ?? 0);
      const tujuan = ke[e] ?? 0;
      if (sampai >= (jarak[tujuan] ?? 0)) continue;
      jarak[tujuan] = sampai;
      lewat[tujuan] = e;
      berubah = true;
    }
    if (!berubah) return null;
    const lingkaran = lingkaranJejak(lewat, dari);
    if (lingkaran.length === 0) continue;
    return {
      harga: lingkaran.reduce((jumlah, e) => jumlah + (harga[e] ?? 0), 0),
      pasangan: lingkaran.reduce((jumlah, e) => jumlah + (pasangan[e] ?? 0), 0),
    };
  }
  return null;
}

/** The steps of a cycle among those by which each node was reached last; empty when there is none. */
function lingkaranJejak(lewat: Int32Array, dari: Int32Array): readonly number[] {
  const cap = new Int32Array(lewat.length);
  for (let mulai = 0; mulai < lewat.length; mulai += 1) {
    let kini = mulai;
    while (cap[kini] === 0 && (lewat[kini] ?? -1) >= 0) {
      cap[kini] = mulai + 1;
      kini = dari[lewat[kini] ?? 0] ?? 0;
    }
    if (cap[kini] !== mulai + 1) continue;
    const langkah: number[] = [];
    let di = kini;
    do {
      const e = lewat[di] ?? 0;
      langkah.push(e);
      di = dari[e] ?? 0;
    } while (di !== kini);
    return langkah;
  }
  return [];
}
