import type { HargaSoal, Soal } from "./pemecah/soal";

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
export function batasi(berkelompok: SoalBerkelompok, batasan: Batasan): Soal {
  return tanpaYangMustahil({ ...berkelompok.soal, ...hargaTerbatas(berkelompok, batasan) });
}

/** The same by prices alone: Infinity for a pair that may not be. */
export function hargaTerbatas(
  { soal: asal, kelompok, banyakKelompok }: SoalBerkelompok,
  { kunci, coret, harusPindah }: Batasan,
  terlaluMahal = hargaMustahil(asal),
): HargaSoal {
  const { awal, ke, kosong } = asal;
  const harga = asal.harga.slice();
  const tinggal = asal.tinggal.slice();
  const hapus = (i: number, boleh: (kelompok: number) => boolean): void => {
    for (let a = awal[i] ?? 0; a < (awal[i + 1] ?? 0); a += 1) if (!boleh(kelompok[ke[a] ?? 0] ?? 0)) harga[a] = Infinity;
  };
  for (const i of harusPindah) tinggal[i] = terlaluMahal;
  for (const i of new Set([...coret].map((nomor) => Math.floor(nomor / banyakKelompok))))
    hapus(i, (milik) => !coret.has(nomorPilihan({ banyakKelompok }, i, milik)));
  for (const [i, pilihan] of kunci) {
    // A lock that cannot be kept together with the others unseats somebody else rather than whom it locks.
    if (pilihan >= 0) tinggal[i] = 2 * terlaluMahal;
    harga.set(asal.harga.subarray(awal[i], awal[i + 1]), awal[i]);
    hapus(i, (milik) => milik === pilihan);
  }
  return { harga, tinggal, kosong };
}

/** A problem without the pairs that may not be. */
function tanpaYangMustahil({ harga, ke, awal, ...soal }: Soal): Soal {
  const sisa = { awal: new Int32Array(awal.length), ke: new Int32Array(ke.length), harga: new Float64Array(ke.length) };
  let isi = 0;
  for (let i = 0; i < soal.orang; i += 1) {
    for (let a = awal[i] ?? 0; a < (awal[i + 1] ?? 0); a += 1) {
      if (harga[a] === Infinity) continue;
      sisa.ke[isi] = ke[a] ?? 0;
      sisa.harga[isi] = harga[a] ?? 0;
      isi += 1;
    }
    sisa.awal[i + 1] = isi;
  }
  return { ...soal, awal: sisa.awal, ke: sisa.ke.subarray(0, isi), harga: sisa.harga.subarray(0, isi) };
}

/** Whether an answer keeps to the limits; one that does not is the cheapest of those that contradict each other least. */
export function menepati({ kunci, harusPindah }: Batasan, kursiOrang: Int32Array): boolean {
  return [...harusPindah].every((i) => kursiOrang[i] !== -1) && [...kunci].every(([i, pilihan]) => pilihan < 0 || kursiOrang[i] !== -1);
}

/**
 * More than any plan can gain by leaving somebody without a seat: whom she frees takes her seat, and so on along one chain, at the end of
 * which one seat or one person stands otherwise than before.
 */
export function hargaMustahil({ orang, harga, tinggal, kosong }: Soal): number {
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
