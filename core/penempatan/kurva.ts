import { Pemecah } from "./pemecah/pecahkan";
import type { Soal } from "./pemecah/soal";

/** The best that can be had with some number of moves. */
export interface TitikKurva {
  readonly perpindahan: number;
  readonly nilai: number;
  readonly kursiOrang: Int32Array;
}

/** A point with what the next one near it is begun from: the dual values of the seats for one unit of price. */
interface TitikHitung extends TitikKurva {
  readonly dualSatuan: Float64Array;
}

/**
 * How much each further move is worth: the corners of the curve of the lowest price by number of moves, from the fewest moves on to the
 * fewest of those with the lowest price of all. At a corner the price is exact; between two of them no plan lies below the straight line. A
 * corner is where a price put on every move makes it the best (Eisner and Severance 1976).
 *
 * @param pindah of each pair, whether it is a move
 */
export function kurvaPerpindahan(soal: Soal, pindah: Uint8Array): readonly TitikKurva[] {
  const bahan: BahanKurva = { soal, pindah, pemecah: new Pemecah(soal) };
  if (!pindah.includes(1)) return [polos(titik(bahan, { harga: 1, ongkos: 0 }))];
  const bebas = titikAwal(bahan);
  const sudut = antara(bahan, bebas);
  return [bebas.kiri, ...sudut, ...(bebas.kanan.perpindahan === bebas.kiri.perpindahan ? [] : [bebas.kanan])].map(polos);
}

function polos({ perpindahan, nilai, kursiOrang }: TitikHitung): TitikKurva {
  return { perpindahan, nilai, kursiOrang };
}

interface BahanKurva {
  readonly soal: Soal;
  readonly pindah: Uint8Array;
  readonly pemecah: Pemecah;
}

interface Ruas {
  readonly kiri: TitikHitung;
  readonly kanan: TitikHitung;
}

/** The two ends: as few moves as can be, and the lowest price with as few moves as that allows. */
function titikAwal(bahan: BahanKurva): Ruas {
  const { soal } = bahan;
  // One unit of price is worth more than all moves together, and the other way round.
  const terbanyak = soal.orang + 1;
  const kanan = titik(bahan, { harga: terbanyak, ongkos: 1 });
  let rentang = 1;
  for (const larik of [soal.harga, soal.tinggal, soal.kosong]) for (const satu of larik) rentang = Math.max(rentang, Math.abs(satu));
  const kiri = titik(bahan, { harga: 1, ongkos: 2 * rentang * (soal.orang + soal.kursi + 1) });
  return { kiri, kanan };
}

/** The corners strictly between two. */
function antara(bahan: BahanKurva, { kiri, kanan }: Ruas): readonly TitikHitung[] {
  const langkah = kanan.perpindahan - kiri.perpindahan;
  if (langkah < 2) return [];
  const turun = kiri.nilai - kanan.nilai;
  const tengah = titik(bahan, { harga: langkah, ongkos: turun, dekat: kanan });
  const garis = langkah * kiri.nilai + turun * kiri.perpindahan;
  if (langkah * tengah.nilai + turun * tengah.perpindahan >= garis) return [];
  return [...antara(bahan, { kiri, kanan: tengah }), tengah, ...antara(bahan, { kiri: tengah, kanan })];
}

/** The cheapest plan when every move costs something more; both prices are counted `harga` and `ongkos` times, so that they stay whole. */
function titik(
  { soal, pindah, pemecah }: BahanKurva,
  { harga, ongkos, dekat }: { readonly harga: number; readonly ongkos: number; readonly dekat?: TitikHitung },
): TitikHitung {
  const berat = (larik: Float64Array): Float64Array => larik.map((satu) => satu * harga);
  const dibebani = soal.harga.map((satu, a) => satu * harga + (pindah[a] === 1 ? ongkos : 0));
  const awal = dekat && { kursiOrang: dekat.kursiOrang, dualKursi: dekat.dualSatuan.map((satu) => Math.round(satu * harga)) };
  const { kursiOrang, dualKursi } = pemecah.pecahkan({ harga: dibebani, tinggal: berat(soal.tinggal), kosong: berat(soal.kosong) }, awal);
  let nilai = 0;
  let perpindahan = 0;
  const terisi = new Uint8Array(soal.kursi);
  for (let i = 0; i < soal.orang; i += 1) {
    const j = kursiOrang[i] ?? -1;
    if (j === -1) nilai += soal.tinggal[i] ?? 0;
    else terisi[j] = 1;
    for (let a = soal.awal[i] ?? 0; a < (soal.awal[i + 1] ?? 0); a += 1) {
      if (soal.ke[a] !== j) continue;
      nilai += soal.harga[a] ?? 0;
      perpindahan += pindah[a] ?? 0;
    }
  }
  for (let j = 0; j < soal.kursi; j += 1) if (terisi[j] === 0) nilai += soal.kosong[j] ?? 0;
  return { perpindahan, nilai, kursiOrang, dualSatuan: dualKursi.map((satu) => satu / harga) };
}
