import { batasi, nomorPasangan, type Batasan } from "./batasan";
import { pecahkan } from "./pemecah/pecahkan";
import type { Jawaban, Soal } from "./pemecah/soal";

/** A whole plan: who has which seat, and its price. */
export interface Rencana {
  readonly kursiOrang: Int32Array;
  readonly nilai: number;
}

/** Plans that begin with the same choices, and the cheapest of them. */
interface Cabang {
  readonly rencana: Rencana;
  readonly dual: Float64Array;
  readonly batasan: Batasan;
  /** People whose choice is not fixed yet begin here. */
  readonly mulai: number;
}

/**
 * The cheapest whole plan and those that come next, in order of their price, each different from the others in somebody's seat (Murty 1968). Of
 * plans of one price the order is that in which they branch off.
 */
export function* rencanaBerikut(soal: Soal, dasar: Batasan): Generator<Rencana, void, void> {
  const terbuka: Cabang[] = [];
  const tambah = (batasan: Batasan, mulai: number, dekat?: Float64Array): void => {
    const terbatas = batasi(soal, batasan);
    const jawaban: Jawaban = pecahkan(terbatas.soal, dekat);
    const terpaksa = [...batasan.harusPindah].some((i) => jawaban.kursiOrang[i] === -1);
    if (terpaksa) return;
    const rencana = { kursiOrang: jawaban.kursiOrang, nilai: jawaban.nilai + terbatas.geser };
    terbuka.push({ rencana, dual: jawaban.dualKursi, batasan, mulai });
  };
  tambah(dasar, 0);
  while (terbuka.length > 0) {
    const termurah = terbuka.reduce((satu, lain) => (lain.rencana.nilai < satu.rencana.nilai ? lain : satu));
    terbuka.splice(terbuka.indexOf(termurah), 1);
    yield termurah.rencana;
    bercabang(soal, termurah, tambah);
  }
}

/** All other plans of a branch: those that agree with its cheapest up to one person, and give that one something else. */
function bercabang(
  soal: Soal,
  { rencana, batasan, mulai, dual }: Cabang,
  tambah: (batasan: Batasan, mulai: number, dekat: Float64Array) => void,
): void {
  const kunci = new Map(batasan.kunci);
  for (let i = mulai; i < soal.orang; i += 1) {
    const pilihan = rencana.kursiOrang[i] ?? -1;
    if (batasan.kunci.has(i)) continue;
    const lain =
      pilihan === -1
        ? { coret: batasan.coret, harusPindah: new Set([...batasan.harusPindah, i]) }
        : { coret: new Set([...batasan.coret, nomorPasangan(soal, i, pilihan)]), harusPindah: batasan.harusPindah };
    const adaLain = pilihan !== -1 || (soal.awal[i + 1] ?? 0) > (soal.awal[i] ?? 0);
    if (adaLain) tambah({ kunci: new Map(kunci), ...lain }, i, dual);
    kunci.set(i, pilihan);
  }
}
