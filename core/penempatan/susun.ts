import { fullMonthsBetween, type PlainDate } from "../date";
import type { Kursi } from "./kursi";
import type { Soal } from "./pemecah/soal";
import { SKOR_PENUH } from "./skor";

/** Somebody who may be placed, by number; the post that she holds, or null. */
export interface Peserta {
  readonly pegawaiId: string;
  readonly jabatanId: string | null;
}

/**
 * What a pair is worth: the score in hundredths of a point (null: nothing is known), the first day on which it may be (null: never within
 * the horizon), and how many soft rules it does not meet.
 */
export interface NilaiPasangan {
  readonly skor: number | null;
  readonly palingAwal: PlainDate | null;
  readonly lunakGagal: number;
}

/** What the office weighs a move against, in hundredths of a point of the score. */
export interface OngkosPenempatan {
  /** What a move must gain at least, so that nobody moves for nothing. */
  readonly pindah: number;
  /** What each whole month of waiting costs. */
  readonly tungguSebulan: number;
  /** What each soft rule costs that a move does not meet. */
  readonly syaratLunak: number;
}

export interface BahanSoal {
  readonly per: PlainDate;
  readonly peserta: readonly Peserta[];
  readonly kursi: readonly Kursi[];
  /** Of a person for a post, by their numbers among the people and by the id of the post. */
  readonly nilai: (peserta: number, jabatanId: string) => NilaiPasangan;
  readonly ongkos: OngkosPenempatan;
  /** Posts that must not stay empty while there is any way to fill them. */
  readonly penting: ReadonlySet<string>;
}

/** The problem of a placement, with what its prices mean. */
export interface SoalPenempatan {
  readonly soal: Soal;
  /** What one seat that stays empty costs: more than all scores together can gain. */
  readonly hargaKosong: number;
}

/** A score that stands for one of which nothing is known: half. */
const SKOR_TAK_DIKETAHUI = SKOR_PENUH / 2;

/**
 * The problem in whole prices. First posts are filled, those first that must not stay empty: one such seat weighs more than all other seats
 * together, and one seat more than all scores. Then the sum of the scores counts, less what moves and waiting cost. Whoever holds a post
 * may stay in any of its seats.
 */
export function susunSoal({ per, peserta, kursi, nilai, ongkos, penting }: BahanSoal): SoalPenempatan {
  const menurutJabatan = new Map<string, number[]>();
  kursi.forEach(({ jabatanId }, j) => {
    const milik = menurutJabatan.get(jabatanId);
    if (milik) milik.push(j);
    else menurutJabatan.set(jabatanId, [j]);
  });
  const awal = new Int32Array(peserta.length + 1);
  const ke: number[] = [];
  const harga: number[] = [];
  let ongkosTerbesar = 0;
  const bulanTunggu = new Map<PlainDate, number>();
  const tunggu = (hari: PlainDate): number => {
    const bulan = bulanTunggu.get(hari) ?? fullMonthsBetween(per, hari);
    bulanTunggu.set(hari, bulan);
    return bulan;
  };
  peserta.forEach(({ jabatanId: sendiri }, i) => {
    for (const [jabatanId, milik] of menurutJabatan) {
      const { skor, palingAwal, lunakGagal } = nilai(i, jabatanId);
      const tetap = jabatanId === sendiri;
      if (!tetap && palingAwal === null) continue;
      for (const j of milik) {
        const bebas = kursi[j]?.mulai ?? per;
        // A seat that opens later is not hers to stay in: her own is free today.
        if (tetap && bebas > per) continue;
        const hari = palingAwal !== null && palingAwal > bebas ? palingAwal : bebas;
        const beban = tetap ? 0 : ongkos.pindah + ongkos.tungguSebulan * tunggu(hari) + ongkos.syaratLunak * lunakGagal;
        ongkosTerbesar = Math.max(ongkosTerbesar, beban);
        ke.push(j);
        harga.push(beban - (skor ?? SKOR_TAK_DIKETAHUI));
      }
    }
    awal[i + 1] = ke.length;
  });
  // Above all that scores and costs can differ by, over everybody.
  const hargaKosong = (peserta.length + 1) * (SKOR_PENUH + ongkosTerbesar + 1);
  const hargaPenting = hargaKosong * (kursi.length + 1);
  const kosong = Float64Array.from(kursi, ({ jabatanId, perlu }) => (perlu ? (penting.has(jabatanId) ? hargaPenting : hargaKosong) : 0));
  // Nobody is put out of her post: without her no further seat could be filled, so that scores alone would be gained, and they weigh less.
  // Whoever has no post may stay without at no price.
  const tinggal = Float64Array.from(peserta, ({ jabatanId }) => (jabatanId === null ? 0 : hargaPenting + hargaKosong));
  return {
    soal: {
      orang: peserta.length,
      kursi: kursi.length,
      awal,
      ke: Int32Array.from(ke),
      harga: Float64Array.from(harga),
      tinggal,
      kosong,
    },
    hargaKosong,
  };
}
