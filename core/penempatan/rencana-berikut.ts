import { batasi, menepati, nomorPilihan, type Batasan, type SoalBerkelompok } from "./batasan";
import { pecahkan } from "./pemecah/pecahkan";
import type { Jawaban } from "./pemecah/soal";
import { pilihanOrang } from "./telaah";

/** A whole plan: who has which seat, and its price. */
export interface Rencana {
  readonly kursiOrang: Int32Array;
  readonly nilai: number;
}

/** Plans that begin with the same choices, and the cheapest of them. */
interface Cabang {
  readonly rencana: Rencana;
  readonly jawaban: Jawaban;
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
  const tambah = (batasan: Batasan, mulai: number, dekat?: Jawaban): void => {
    const jawaban = pecahkan(batasi(berkelompok, batasan), dekat);
    const { kursiOrang, nilai } = jawaban;
    if (menepati(batasan, kursiOrang)) terbuka.push({ rencana: { kursiOrang, nilai }, jawaban, batasan, mulai });
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
  { rencana, batasan, mulai, jawaban }: Cabang,
  tambah: (batasan: Batasan, mulai: number, dekat: Jawaban) => void,
): void {
  const { awal, orang } = berkelompok.soal;
  const kunci = new Map(batasan.kunci);
  for (let i = mulai; i < orang; i += 1) {
    if (batasan.kunci.has(i)) continue;
    const pilihan = pilihanOrang(berkelompok, rencana.kursiOrang, i);
    const { coret, harusPindah } = batasan;
    if (pilihan !== -1 && adaLain(berkelompok, batasan, { orang: i, pilihan }))
      tambah({ kunci: new Map(kunci), coret: new Set([...coret, nomorPilihan(berkelompok, i, pilihan)]), harusPindah }, i, jawaban);
    // Whoever has no pair at all can only stay without.
    else if (pilihan === -1 && (awal[i + 1] ?? 0) > (awal[i] ?? 0))
      tambah({ kunci: new Map(kunci), coret, harusPindah: new Set([...harusPindah, i]) }, i, jawaban);
    kunci.set(i, pilihan);
  }
}

/** Whether somebody may have anything else than a post: whoever may not is in every plan where she is. */
function adaLain(
  { soal: { awal, ke }, kelompok, ...banyak }: SoalBerkelompok,
  { coret, harusPindah }: Batasan,
  { orang, pilihan }: { readonly orang: number; readonly pilihan: number },
): boolean {
  if (!harusPindah.has(orang)) return true;
  for (let a = awal[orang] ?? 0; a < (awal[orang + 1] ?? 0); a += 1) {
    const lain = kelompok[ke[a] ?? 0] ?? 0;
    if (lain !== pilihan && !coret.has(nomorPilihan(banyak, orang, lain))) return true;
  }
  return false;
}
