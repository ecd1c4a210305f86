import { JalurKursi } from "./jalur-kursi";
import { JalurOrang } from "./jalur-orang";
import { lelang, lepaskan } from "./lelang";
import { jawabanPapan, orangPasangan, papanAwal, TIDAK_ADA, type Jawaban, type Papan, type Soal } from "./soal";

/** By how much the step of the auction falls from one round to the next. */
const PEMBAGI_LANGKAH = 6;
/** Bids for each person after which a round of the auction goes on to the next, which is exact in the end whatever it leaves. */
const TAWARAN_SEORANG = 60;

/**
 * Finds who gets which seat at the lowest price of all, exactly, with its proof.
 *
 * @param dekat who has which seat, and the dual values of the seats, in the answer to a problem that is nearly this one: only what differs is
 *   worked out anew
 */
export function pecahkan(soal: Soal, dekat?: Pick<Jawaban, "kursiOrang" | "dualKursi">): Jawaban {
  const papan = papanAwal(soal);
  if (dekat) {
    for (let j = 0; j < soal.kursi; j += 1) papan.sewa[j] = Math.max(0, (soal.kosong[j] ?? 0) - (dekat.dualKursi[j] ?? 0));
    pertahankan(papan, dekat.kursiOrang);
  } else lelangBertahap(papan);
  selesaikanTepat(papan);
  return jawabanPapan(papan, soal.kosong);
}

/** Leaves everybody where she was who has nothing better at the prices of the seats. */
function pertahankan({ orang, awal, ke, harga, tinggal, sewa, pasangan, penghuni }: Papan, kursiOrang: Int32Array): void {
  for (let i = 0; i < orang; i += 1) {
    const j = kursiOrang[i] ?? TIDAK_ADA;
    if (j === TIDAK_ADA || penghuni[j] !== TIDAK_ADA) continue;
    let terbaik = tinggal[i] ?? Infinity;
    let lama = TIDAK_ADA;
    for (let a = awal[i] ?? 0; a < (awal[i + 1] ?? 0); a += 1) {
      terbaik = Math.min(terbaik, (harga[a] ?? 0) + (sewa[ke[a] ?? 0] ?? 0));
      if (ke[a] === j) lama = a;
    }
    if (lama === TIDAK_ADA || (harga[lama] ?? 0) + (sewa[j] ?? 0) > terbaik) continue;
    pasangan[i] = lama;
    penghuni[j] = i;
  }
}

/** Prices near the right ones, by auctions with finer and finer steps. */
export function lelangBertahap(papan: Papan): void {
  const { orang, harga } = papan;
  if (orang === 0 || harga.length === 0) return;
  let terkecil = Infinity;
  let terbesar = -Infinity;
  for (const satu of harga) {
    terkecil = Math.min(terkecil, satu);
    terbesar = Math.max(terbesar, satu);
  }
  for (let naik = Math.floor((terbesar - terkecil) / PEMBAGI_LANGKAH ** 2); naik >= 1; naik = Math.floor(naik / PEMBAGI_LANGKAH)) {
    lelang(papan, naik, orang * TAWARAN_SEORANG);
    lepaskan(papan, Math.floor(naik / PEMBAGI_LANGKAH));
  }
  lepaskan(papan, 0);
  lelang(papan, 0, orang);
}

/** Goes on from any prices and whoever has the best of all at them, to everybody placed and no price on an empty seat. */
export function selesaikanTepat(papan: Papan): void {
  const { orang, kursi, pasangan, penghuni, sewa } = papan;
  const dari = orangPasangan(papan);
  const jalur = new JalurOrang(papan, dari);
  for (let i = 0; i < orang; i += 1) if (pasangan[i] === TIDAK_ADA) jalur.tempatkan(i);
  let jalurKursi: JalurKursi | null = null;
  for (let j = 0; j < kursi; j += 1) {
    if (penghuni[j] !== TIDAK_ADA || (sewa[j] ?? 0) <= 0) continue;
    jalurKursi ??= new JalurKursi(papan, dari);
    jalurKursi.selesaikan(j);
  }
}
