import { TIDAK_ADA, TINGGAL, type Papan } from "./soal";

/**
 * An auction: whoever is without a seat bids for the one that costs her least, as far as her next best allows and `naik` further, and
 * whom she outbids stands without again. Nobody pays more than `naik` above the best that she could have.
 *
 * @param naik whole number; with 0 everybody is placed exactly, but seats may be bid for without end, which `terbanyak` ends
 * @param terbanyak bids after which the auction stops
 */
export function lelang(papan: Papan, naik: number, terbanyak: number): void {
  const { orang, awal, ke, harga, tinggal, sewa, pasangan, penghuni } = papan;
  const antrean = antreanTanpaKursi(papan);
  let depan = 0;
  let menunggu = antrean.menunggu;
  for (let tawaran = 0; menunggu > 0 && tawaran < terbanyak; tawaran += 1) {
    const i = antrean.isi[depan] ?? 0;
    depan = depan + 1 === orang ? 0 : depan + 1;
    menunggu -= 1;
    let termurah = Infinity;
    let kedua = tinggal[i] ?? 0;
    let pilihan = TINGGAL;
    const akhir = awal[i + 1] ?? 0;
    for (let a = awal[i] ?? 0; a < akhir; a += 1) {
      const biaya = (harga[a] ?? 0) + (sewa[ke[a] ?? 0] ?? 0);
      if (biaya >= kedua) continue;
      if (biaya < termurah) {
        kedua = Math.min(kedua, termurah);
        termurah = biaya;
        pilihan = a;
      } else kedua = biaya;
    }
    pasangan[i] = pilihan;
    if (pilihan === TINGGAL) continue;
    const j = ke[pilihan] ?? 0;
    const lama = penghuni[j] ?? TIDAK_ADA;
    if (lama !== TIDAK_ADA) {
      pasangan[lama] = TIDAK_ADA;
      const ekor = depan + menunggu;
      antrean.isi[ekor >= orang ? ekor - orang : ekor] = lama;
      menunggu += 1;
    }
    penghuni[j] = i;
    sewa[j] = (sewa[j] ?? 0) + kedua - termurah + naik;
  }
}

/** Everybody who has not been placed, in order; there is room for all. */
function antreanTanpaKursi({ orang, pasangan }: Papan): { readonly isi: Int32Array; readonly menunggu: number } {
  const isi = new Int32Array(orang);
  let menunggu = 0;
  for (let i = 0; i < orang; i += 1) {
    if (pasangan[i] !== TIDAK_ADA) continue;
    isi[menunggu] = i;
    menunggu += 1;
  }
  return { isi, menunggu };
}

/**
 * Takes back whatever does not cost its person the least of all by now, within `selisih`; the prices stay. What remains is what an
 * auction with a finer step, or the exact search, may go on from.
 */
export function lepaskan(papan: Papan, selisih: number): void {
  const { orang, awal, ke, harga, tinggal, sewa, pasangan, penghuni } = papan;
  for (let i = 0; i < orang; i += 1) {
    const milik = pasangan[i] ?? TIDAK_ADA;
    if (milik === TIDAK_ADA) continue;
    let termurah = tinggal[i] ?? 0;
    const akhir = awal[i + 1] ?? 0;
    for (let a = awal[i] ?? 0; a < akhir; a += 1) termurah = Math.min(termurah, (harga[a] ?? 0) + (sewa[ke[a] ?? 0] ?? 0));
    const j = milik === TINGGAL ? TIDAK_ADA : (ke[milik] ?? 0);
    const biaya = j === TIDAK_ADA ? (tinggal[i] ?? 0) : (harga[milik] ?? 0) + (sewa[j] ?? 0);
    if (biaya <= termurah + selisih) continue;
    pasangan[i] = TIDAK_ADA;
    if (j !== TIDAK_ADA) penghuni[j] = TIDAK_ADA;
  }
}
