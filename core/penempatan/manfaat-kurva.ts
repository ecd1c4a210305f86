import { menepati } from "./batasan";
import { kurvaPerpindahan } from "./kurva";
import type { Penempatan } from "./penempatan";
import { isiRencana, kurangi, type Selisih } from "./selisih";

/**
 * What some number of moves brings over as few moves as can be: seats that must not stay empty and others that are needed, filled in addition; and all
 * scores together less what moves and waiting cost, in hundredths of a point.
 */
export interface TitikManfaat extends Selisih {
  readonly perpindahan: number;
  /** The price of the best plan with so many moves: the lower, the better. */
  readonly nilai: number;
}

/**
 * The corners of the curve of a plan, under its limits, in what they bring: seats first, then points. It begins with the fewest moves that keep
 * to the limits: a lock on a move is no fewer than that.
 */
export function manfaatKurva(rencana: Pick<Penempatan, "terbatas" | "hargaKosong" | "pindahPasangan" | "telaah">): readonly TitikManfaat[] {
  const {
    terbatas,
    pindahPasangan,
    telaah: { batasan },
  } = rencana;
  const sudut = kurvaPerpindahan(terbatas, pindahPasangan).filter(({ kursiOrang }) => menepati(batasan, kursiOrang));
  const titik = sudut.map(({ perpindahan, nilai, kursiOrang }) => ({
    perpindahan,
    nilai,
    isi: isiRencana(rencana, { kursiOrang, nilai }),
  }));
  return titik.map(({ perpindahan, nilai, isi }) => ({ perpindahan, nilai, ...kurangi(titik[0]?.isi ?? isi, isi) }));
}
