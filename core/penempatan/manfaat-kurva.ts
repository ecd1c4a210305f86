import { menepati } from "./batasan";
import { kurvaPerpindahan } from "./kurva";
import type { Penempatan } from "./penempatan";
import { isiRencana } from "./selisih";

/** What some number of moves brings over as few moves as can be. */
export interface TitikManfaat {
  readonly perpindahan: number;
  /** The price of the best plan with so many moves: the lower, the better. */
  readonly nilai: number;
  /** Needed seats that are filled in addition. */
  readonly kursi: number;
  /** All scores together less what moves and waiting cost, in hundredths of a point, in addition. */
  readonly poin: number;
}

/**
 * The corners of the curve of a plan, under its limits, in what they bring: seats first, then points. It begins with the fewest moves that keep
 * to the limits: a lock on a move is no fewer than that.
 */
export function manfaatKurva({
  terbatas,
  pindahPasangan,
  telaah: { batasan },
}: Pick<Penempatan, "terbatas" | "pindahPasangan" | "telaah">): readonly TitikManfaat[] {
  const sudut = kurvaPerpindahan(terbatas, pindahPasangan).filter(({ kursiOrang }) => menepati(batasan, kursiOrang));
  const titik = sudut.map((satu) => ({ ...satu, ...isiRencana(terbatas, satu) }));
  const [awal] = titik;
  return titik.map(({ perpindahan, nilai, kosong, poin }) => ({
    perpindahan,
    nilai,
    kursi: (awal?.kosong ?? 0) - kosong,
    poin: (awal?.poin ?? 0) - poin,
  }));
}
