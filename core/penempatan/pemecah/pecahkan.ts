import { JalurKursi } from "./jalur-kursi";
import { JalurOrang } from "./jalur-orang";
import { lelang, lepaskan } from "./lelang";
import {
  jawabanPapan,
  orangPasangan,
  papanKosong,
  siapkan,
  TIDAK_ADA,
  type HargaSoal,
  type Jawaban,
  type Papan,
  type Soal,
  type Susunan,
} from "./soal";

/** By how much the step of the auction falls from one round to the next. */
const PEMBAGI_LANGKAH = 6;
/** Bids for each person after which a round of the auction goes on to the next, which is exact in the end whatever it leaves. */
const TAWARAN_SEORANG = 60;

/** Who has which seat, and the dual values of the seats, in the answer to a problem that is nearly another. */
export type JawabanDekat = Pick<Jawaban, "kursiOrang" | "dualKursi">;

/** Finds who gets which seat at the lowest price of all, exactly, with its proof; only what differs from what is near is worked out anew. */
export function pecahkan(soal: Soal, dekat?: JawabanDekat): Jawaban {
  return new Pemecah(soal).pecahkan(soal, dekat);
}

/** Solves problems that differ in their prices alone: what follows from who may have which seat is worked out once. */
export class Pemecah {
  private readonly papan: Papan;
  private readonly penyelesai: Penyelesai;

  constructor(susunan: Susunan) {
    this.papan = papanKosong(susunan);
    this.penyelesai = new Penyelesai(this.papan);
  }

  pecahkan(harga: HargaSoal, dekat?: JawabanDekat): Jawaban {
    const { papan } = this;
    siapkan(papan, harga);
    if (dekat) {
      for (let j = 0; j < papan.kursi; j += 1) papan.sewa[j] = Math.max(0, (harga.kosong[j] ?? 0) - (dekat.dualKursi[j] ?? 0));
      pertahankan(papan, dekat.kursiOrang);
    } else lelangBertahap(papan);
    this.penyelesai.selesaikan();
    return jawabanPapan(papan, harga.kosong);
  }
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
    if (satu === Infinity) continue;
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
export class Penyelesai {
  private readonly dari: Int32Array;
  private readonly jalurOrang: JalurOrang;
  private jalurKursi: JalurKursi | null = null;

  constructor(private readonly papan: Papan) {
    this.dari = orangPasangan(papan);
    this.jalurOrang = new JalurOrang(papan, this.dari);
  }

  selesaikan(): void {
    const { orang, kursi, pasangan, penghuni, sewa } = this.papan;
    for (let i = 0; i < orang; i += 1) if (pasangan[i] === TIDAK_ADA) this.jalurOrang.tempatkan(i);
    for (let j = 0; j < kursi; j += 1) {
      if (penghuni[j] !== TIDAK_ADA || (sewa[j] ?? 0) <= 0) continue;
      this.jalurKursi ??= new JalurKursi(this.papan, this.dari);
      this.jalurKursi.selesaikan(j);
    }
  }
}
