import { lelangBertahap, Penyelesai } from "./pecahkan";
import { jawabanPapan, TIDAK_ADA, TINGGAL, type Jawaban, type Papan } from "./soal";

/** A problem in which every person may have every seat: `harga[i * kursi + j]`, whole numbers. */
export interface SoalPadat {
  readonly orang: number;
  readonly kursi: number;
  readonly harga: Int32Array | Float64Array;
  readonly tinggal: Float64Array;
  readonly kosong: Float64Array;
}

/** Pairs of each person that are looked at first: her cheapest. */
const INTI = 20;
/** Pairs of one person that a later look adds at most. */
const TAMBAHAN = 8;

/**
 * Finds who gets which seat at the lowest price of all, where everybody may have every seat: first among the cheapest pairs of each person,
 * then, at the prices so found, with every other pair that would still be cheaper, until none is. The proof then covers every pair.
 */
export function pecahkanPadat(soal: SoalPadat): Jawaban {
  const pilihan = pilihInti(soal);
  let papan = papanDari(soal, pilihan, null);
  lelangBertahap(papan);
  new Penyelesai(papan).selesaikan();
  while (tambahYangLebihMurah(soal, papan, pilihan)) {
    papan = papanDari(soal, pilihan, papan);
    new Penyelesai(papan).selesaikan();
  }
  return jawabanPapan(papan, soal.kosong);
}

/** The cheapest seats of each person, and for each seat the person who has it cheapest. */
function pilihInti({ orang, kursi, harga, kosong }: SoalPadat): Int32Array[] {
  const banyak = Math.min(INTI, kursi);
  const biaya = new Float64Array(banyak);
  const siapa = new Int32Array(banyak);
  const termurahKursi = new Float64Array(kursi).fill(Infinity);
  const orangTermurah = new Int32Array(kursi).fill(TIDAK_ADA);
  const hasil: Int32Array[] = [];
  for (let i = 0; i < orang; i += 1) {
    let isi = 0;
    let batas = Infinity;
    const mulai = i * kursi;
    for (let j = 0; j < kursi; j += 1) {
      const satu = (harga[mulai + j] ?? 0) - (kosong[j] ?? 0);
      if (satu < (termurahKursi[j] ?? 0)) {
        termurahKursi[j] = satu;
        orangTermurah[j] = i;
      }
      if (satu >= batas) continue;
      let di = isi < banyak ? isi : banyak - 1;
      isi = Math.min(isi + 1, banyak);
      for (; di > 0 && (biaya[di - 1] ?? 0) > satu; di -= 1) {
        biaya[di] = biaya[di - 1] ?? 0;
        siapa[di] = siapa[di - 1] ?? 0;
      }
      biaya[di] = satu;
      siapa[di] = j;
      if (isi === banyak) batas = biaya[banyak - 1] ?? 0;
    }
    hasil.push(siapa.slice(0, isi));
  }
  for (let j = 0; j < kursi; j += 1) {
    const milik = hasil[orangTermurah[j] ?? TIDAK_ADA];
    if (milik && !milik.includes(j)) hasil[orangTermurah[j] ?? 0] = Int32Array.of(...milik, j);
  }
  return hasil;
}

/** The stage of the chosen pairs, with the prices and places of the one before; whoever has something cheaper by now stands without. */
function papanDari({ orang, kursi, harga, tinggal, kosong }: SoalPadat, pilihan: readonly Int32Array[], lama: Papan | null): Papan {
  const awal = new Int32Array(orang + 1);
  for (let i = 0; i < orang; i += 1) awal[i + 1] = (awal[i] ?? 0) + (pilihan[i]?.length ?? 0);
  const ke = new Int32Array(awal[orang] ?? 0);
  const bersih = new Float64Array(ke.length);
  const sewa = lama?.sewa ?? new Float64Array(kursi);
  const pasangan = new Int32Array(orang).fill(TIDAK_ADA);
  const penghuni = new Int32Array(kursi).fill(TIDAK_ADA);
  for (let i = 0; i < orang; i += 1) {
    const milikLama = lama?.pasangan[i] ?? TIDAK_ADA;
    const kursiLama = milikLama < 0 ? TIDAK_ADA : (lama?.ke[milikLama] ?? TIDAK_ADA);
    let termurah = tinggal[i] ?? 0;
    let tetap: number = milikLama === TINGGAL ? TINGGAL : TIDAK_ADA;
    let biayaTetap = tetap === TINGGAL ? termurah : Infinity;
    const milik = pilihan[i] ?? new Int32Array(0);
    for (let t = 0; t < milik.length; t += 1) {
      const a = (awal[i] ?? 0) + t;
      const j = milik[t] ?? 0;
      ke[a] = j;
      const satu = (harga[i * kursi + j] ?? 0) - (kosong[j] ?? 0);
      bersih[a] = satu;
      const biaya = satu + (sewa[j] ?? 0);
      if (biaya < termurah) termurah = biaya;
      if (j !== kursiLama) continue;
      tetap = a;
      biayaTetap = biaya;
    }
    if (tetap === TIDAK_ADA || biayaTetap > termurah) continue;
    pasangan[i] = tetap;
    if (tetap !== TINGGAL) penghuni[kursiLama] = i;
  }
  return { orang, kursi, awal, ke, harga: bersih, tinggal, sewa, pasangan, penghuni };
}

/** Adds to the chosen pairs of each person those that are cheaper at these prices than what she has; false when there are none. */
function tambahYangLebihMurah({ orang, kursi, harga, tinggal, kosong }: SoalPadat, papan: Papan, pilihan: Int32Array[]): boolean {
  const potongan = new Float64Array(kursi);
  for (let j = 0; j < kursi; j += 1) potongan[j] = (papan.sewa[j] ?? 0) - (kosong[j] ?? 0);
  const biaya = new Float64Array(TAMBAHAN);
  const kursiTambahan = new Int32Array(TAMBAHAN);
  let bertambah = false;
  for (let i = 0; i < orang; i += 1) {
    const a = papan.pasangan[i] ?? TINGGAL;
    const kini = a < 0 ? (tinggal[i] ?? 0) : (papan.harga[a] ?? 0) + (papan.sewa[papan.ke[a] ?? 0] ?? 0);
    let isi = 0;
    let batas = kini;
    const mulai = i * kursi;
    for (let j = 0; j < kursi; j += 1) {
      const satu = (harga[mulai + j] ?? 0) + (potongan[j] ?? 0);
      if (satu >= batas) continue;
      let di = isi < TAMBAHAN ? isi : TAMBAHAN - 1;
      isi = Math.min(isi + 1, TAMBAHAN);
      for (; di > 0 && (biaya[di - 1] ?? 0) > satu; di -= 1) {
        biaya[di] = biaya[di - 1] ?? 0;
        kursiTambahan[di] = kursiTambahan[di - 1] ?? 0;
      }
      biaya[di] = satu;
      kursiTambahan[di] = j;
      if (isi === TAMBAHAN) batas = biaya[TAMBAHAN - 1] ?? 0;
    }
    if (isi === 0) continue;
    pilihan[i] = Int32Array.of(...(pilihan[i] ?? []), ...kursiTambahan.subarray(0, isi));
    bertambah = true;
  }
  return bertambah;
}
