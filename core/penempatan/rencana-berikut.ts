import { nomorPilihan, type Batasan, type SoalBerkelompok } from "./batasan";
import { Pembatas } from "./pembatas";
import type { Jawaban } from "./pemecah/soal";
import { pilihanOrang } from "./telaah";

/** A whole plan: who has which seat, and its price. */
export interface Rencana {
  readonly kursiOrang: Int32Array;
  readonly nilai: number;
}

/** Plans that begin with the same choices, and differ from one that is known in what one person has. */
interface Cabang {
  readonly batasan: Batasan;
  /** People whose choice is not fixed yet begin here. */
  readonly mulai: number;
  /** None of them is cheaper than this; the price of the cheapest once that is known. */
  nilai: number;
  /** The cheapest of them; null while it has not been worked out. */
  jawaban: Jawaban | null;
  /** The answer to a problem that is nearly theirs. */
  readonly dekat: Jawaban | undefined;
}

/**
 * The cheapest whole plan and those that come next, in order of their price, each different from the others in somebody's post (Murty
 * 1968). Of plans of one price the order is that in which they branch off. A branch is worked out only once nothing that is known is cheaper than
 * its bound.
 */
export function* rencanaBerikut(berkelompok: SoalBerkelompok, dasar: Batasan): Generator<Rencana, void, void> {
  const pembatas = new Pembatas(berkelompok);
  const terbuka: Cabang[] = [{ batasan: dasar, mulai: 0, nilai: -Infinity, jawaban: null, dekat: undefined }];
  while (terbuka.length > 0) {
    const cabang = terbuka.reduce(lebihDahulu);
    if (cabang.jawaban === null) {
      cabang.jawaban = pembatas.pecahkan(cabang.batasan, cabang.dekat);
      cabang.nilai = cabang.jawaban?.nilai ?? Infinity;
      if (cabang.jawaban) continue;
    }
    terbuka.splice(terbuka.indexOf(cabang), 1);
    if (cabang.jawaban === null) continue;
    yield { kursiOrang: cabang.jawaban.kursiOrang, nilai: cabang.nilai };
    terbuka.push(...bercabang(berkelompok, cabang, cabang.jawaban));
  }
}

/** The cheaper of two branches; of two of one price one that has not been worked out, since it may hold a plan that comes before. */
function lebihDahulu(satu: Cabang, lain: Cabang): Cabang {
  if (lain.nilai !== satu.nilai) return lain.nilai < satu.nilai ? lain : satu;
  return satu.jawaban !== null && lain.jawaban === null ? lain : satu;
}

/** All other plans of a branch: those that agree with its cheapest up to one person, and give that one something else. */
function bercabang(berkelompok: SoalBerkelompok, { batasan, mulai }: Cabang, jawaban: Jawaban): readonly Cabang[] {
  const { coret, harusPindah } = batasan;
  const kunci = new Map(batasan.kunci);
  const hasil: Cabang[] = [];
  for (let i = mulai; i < berkelompok.soal.orang; i += 1) {
    if (batasan.kunci.has(i)) continue;
    const pilihan = pilihanOrang(berkelompok, jawaban.kursiOrang, i);
    const nilai = jawaban.nilai + termurahLain(berkelompok, { batasan, jawaban }, { orang: i, pilihan });
    // Whoever may have nothing else is in every plan where she is.
    if (nilai < Infinity) {
      const tanpa =
        pilihan === -1
          ? { coret, harusPindah: new Set([...harusPindah, i]) }
          : { coret: new Set([...coret, nomorPilihan(berkelompok, i, pilihan)]), harusPindah };
      hasil.push({ batasan: { kunci: new Map(kunci), ...tanpa }, mulai: i, nilai, jawaban: null, dekat: jawaban });
    }
    kunci.set(i, pilihan);
  }
  return hasil;
}

/**
 * By how much a plan costs more at least in which somebody has anything but what she has: the least that another choice of hers is above its dual
 * values; Infinity when there is none.
 */
function termurahLain(
  { soal: { awal, ke, harga, tinggal }, kelompok, ...banyak }: SoalBerkelompok,
  { batasan: { coret, harusPindah }, jawaban: { dualOrang, dualKursi } }: { readonly batasan: Batasan; readonly jawaban: Jawaban },
  { orang, pilihan }: { readonly orang: number; readonly pilihan: number },
): number {
  const milik = dualOrang[orang] ?? 0;
  let termurah = pilihan === -1 || harusPindah.has(orang) ? Infinity : (tinggal[orang] ?? 0) - milik;
  for (let a = awal[orang] ?? 0; a < (awal[orang + 1] ?? 0); a += 1) {
    const j = ke[a] ?? 0;
    const lain = kelompok[j] ?? 0;
    const sisa = (harga[a] ?? 0) - milik - (dualKursi[j] ?? 0);
    if (sisa < termurah && lain !== pilihan && !coret.has(nomorPilihan(banyak, orang, lain))) termurah = sisa;
  }
  return termurah;
}
