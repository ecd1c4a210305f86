import { batasi, menepati, nomorPilihan, type Batasan, type SoalBerkelompok } from "./batasan";
import { pecahkan } from "./pemecah/pecahkan";
import { pilihanOrang } from "./telaah";

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
 * The cheapest whole plan and those that come next, in order of their price, each different from the others in somebody's post (Murty
 * 1968). Of plans of one price the order is that in which they branch off.
 */
export function* rencanaBerikut(berkelompok: SoalBerkelompok, dasar: Batasan): Generator<Rencana, void, void> {
  const terbuka: Cabang[] = [];
  const tambah = (batasan: Batasan, mulai: number, dekat?: Float64Array): void => {
    const { kursiOrang, nilai, dualKursi } = pecahkan(batasi(berkelompok, batasan), dekat);
    if (menepati(batasan, kursiOrang)) terbuka.push({ rencana: { kursiOrang, nilai }, dual: dualKursi, batasan, mulai });
  };
  tambah(dasar, 0);
  while (terbuka.length > 0) {
    const termurah = terbuka.reduce((satu, lain) => (lain.rencana.nilai < satu.rencana.nilai ? lain : satu));
    terbuka.splice(terbuka.indexOf(termurah), 1);
    yield termurah.rencana;
    bercabang(berkelompok, termurah, tambah);
  }
}

/** All other plans of a branch: those that agree with its cheapest up to one person, and give that one something else. */
function bercabang(
  berkelompok: SoalBerkelompok,
  { rencana, batasan, mulai, dual }: Cabang,
  tambah: (batasan: Batasan, mulai: number, dekat: Float64Array) => void,
): void {
  const { awal, orang } = berkelompok.soal;
  const kunci = new Map(batasan.kunci);
  for (let i = mulai; i < orang; i += 1) {
    if (batasan.kunci.has(i)) continue;
    const pilihan = pilihanOrang(berkelompok, rencana.kursiOrang, i);
    const { coret, harusPindah } = batasan;
    if (pilihan !== -1)
      tambah({ kunci: new Map(kunci), coret: new Set([...coret, nomorPilihan(berkelompok, i, pilihan)]), harusPindah }, i, dual);
    // Whoever has no pair at all can only stay without.
    else if ((awal[i + 1] ?? 0) > (awal[i] ?? 0))
      tambah({ kunci: new Map(kunci), coret, harusPindah: new Set([...harusPindah, i]) }, i, dual);
    kunci.set(i, pilihan);
  }
}
