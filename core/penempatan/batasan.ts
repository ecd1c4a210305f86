import type { Soal } from "./pemecah/soal";

/** A problem whose seats belong to posts: seats of one post are one choice. */
export interface SoalBerkelompok {
  readonly soal: Soal;
  /** Post of each seat, by number from 0. */
  readonly kelompok: Int32Array;
  readonly banyakKelompok: number;
}

/** What somebody insists on: who has which post (-1: stays without) whatever it costs, and which posts somebody may not have. */
export interface Batasan {
  readonly kunci: ReadonlyMap<number, number>;
  /** Choices by `nomorPilihan`. */
  readonly coret: ReadonlySet<number>;
  /** People who may not stay without a seat. */
  readonly harusPindah: ReadonlySet<number>;
}

export const TANPA_BATASAN: Batasan = { kunci: new Map(), coret: new Set(), harusPindah: new Set() };

export function nomorPilihan({ banyakKelompok }: Pick<SoalBerkelompok, "banyakKelompok">, orang: number, kelompok: number): number {
  return orang * banyakKelompok + kelompok;
}

/**
 * The problem that remains within limits: choices that may not be are gone, a locked person has only her choice, and whoever must have a
 * seat stays without at a price above anything that this could gain. An answer in which one of them stays without all the same says that
 * the limits contradict each other.
 */
export function batasi({ soal: asal, kelompok, banyakKelompok }: SoalBerkelompok, { kunci, coret, harusPindah }: Batasan): Soal {
  const { orang, kursi, kosong } = asal;
  const awal = new Int32Array(orang + 1);
  const ke = new Int32Array(asal.ke.length);
  const harga = new Float64Array(asal.ke.length);
  const tinggal = asal.tinggal.slice();
  const terlaluMahal = hargaMustahil(asal);
  const bercoret = new Set([...coret].map((nomor) => Math.floor(nomor / banyakKelompok)));
  let isi = 0;
  for (let i = 0; i < orang; i += 1) {
    const terkunci = kunci.get(i);
    const [dari, sampai] = [asal.awal[i] ?? 0, asal.awal[i + 1] ?? 0];
    // A lock that cannot be kept together with the others unseats somebody else rather than whom it locks.
    if ((terkunci ?? -1) >= 0) tinggal[i] = 2 * terlaluMahal;
    else if (harusPindah.has(i)) tinggal[i] = terlaluMahal;
    if (terkunci === undefined && !bercoret.has(i)) {
      ke.set(asal.ke.subarray(dari, sampai), isi);
      harga.set(asal.harga.subarray(dari, sampai), isi);
      isi += sampai - dari;
    } else
      for (let a = dari; a < sampai; a += 1) {
        const milik = kelompok[asal.ke[a] ?? 0] ?? 0;
        if (terkunci === undefined ? coret.has(nomorPilihan({ banyakKelompok }, i, milik)) : terkunci !== milik) continue;
        ke[isi] = asal.ke[a] ?? 0;
        harga[isi] = asal.harga[a] ?? 0;
        isi += 1;
      }
    awal[i + 1] = isi;
  }
  return { orang, kursi, awal, ke: ke.subarray(0, isi), harga: harga.subarray(0, isi), tinggal, kosong };
}

/** Whether an answer keeps to the limits; one that does not is the cheapest of those that contradict each other least. */
export function menepati({ kunci, harusPindah }: Batasan, kursiOrang: Int32Array): boolean {
  return [...harusPindah].every((i) => kursiOrang[i] !== -1) && [...kunci].every(([i, pilihan]) => pilihan < 0 || kursiOrang[i] !== -1);
}

/**
 * More than any plan can gain by leaving somebody without a seat: whom she frees takes her seat, and so on along one chain, at the end of
 * which one seat or one person stands otherwise than before.
 */
function hargaMustahil({ orang, harga, tinggal, kosong }: Soal): number {
  const [rendah, tinggi] = rentang(harga);
  const tepi = [tinggal, kosong].map((larik) => Math.max(...rentang(larik).map(Math.abs)));
  return 2 * ((orang + 1) * (tinggi - rendah + 1) + (tepi[0] ?? 0) + (tepi[1] ?? 0));
}

function rentang(larik: Float64Array): readonly [rendah: number, tinggi: number] {
  let rendah = 0;
  let tinggi = 0;
  for (const satu of larik) {
    rendah = Math.min(rendah, satu);
    tinggi = Math.max(tinggi, satu);
  }
  return [rendah, tinggi];
}
