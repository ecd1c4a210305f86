import { jumlahBebanPerjuta, kebutuhanDariBeban } from "./kebutuhan";
import type { ProfilAbk } from "./profil";
import { NORMA_TERBESAR_MENIT, VOLUME_TERBESAR, type Periode, type UkuranTugas } from "./tugas";

/** Where the rounded need would go. */
export type ArahPenentu = "turun" | "naik";

/** One figure of a row, and what it would have to be instead for the rounded need to change. */
export interface UbahanPenentu {
  readonly lama: number;
  /** Nearest figure with three decimals at which the need is another one. */
  readonly baru: number;
  /** (baru - lama) / lama. */
  readonly perubahan: number;
  /** The rounded need at that figure. */
  readonly kebutuhan: number;
}

/** A row that alone can change the rounded need: by its volume, by its norm, or by either. */
export interface Penentu<T extends UkuranTugas = UkuranTugas> {
  readonly tugas: T;
  /** Number of the row in the form, from 1. */
  readonly nomor: number;
  readonly arah: ArahPenentu;
  readonly volume: UbahanPenentu | null;
  readonly normaWaktuMenit: UbahanPenentu | null;
}

type Unsur = "volume" | "normaWaktuMenit";
const TERBESAR: Readonly<Record<Unsur, number>> = { volume: VOLUME_TERBESAR, normaWaktuMenit: NORMA_TERBESAR_MENIT };
const PERSERIBU = 1_000;

/**
 * Rows that decide the rounded need of a jabatan: for each, how far its volume or its norm alone must move, the others staying as they
 * are, until the need rounds to another number of people. Exact to the thousandth in which volumes and norms are counted, with
 * the profile's own rounding and conversion. The smallest relative change comes first; a row that cannot change the need (its
 * work is too small to go, or it has none) is left out. Empty when the profile does not round.
 */
export function penentuPembulatan<T extends UkuranTugas>(tugas: readonly T[], profil: ProfilAbk): Penentu<T>[] {
  if (profil.pembulatan === "tanpa") return [];
  const perPeriode = ukuranPerPeriode(tugas);
  const hasil = tugas.flatMap((satu, indeks) => {
    const lainnya = tanpaBaris(perPeriode, satu);
    const butuh = (unsur: Unsur, perseribu: number): number =>
      kebutuhanDariBeban(jumlahBebanPerjuta([...lainnya, { ...satu, [unsur]: perseribu / PERSERIBU }], profil), profil).kebutuhan;
    return (["turun", "naik"] as const).flatMap((arah): Penentu<T>[] => {
      const volume = cariUbahan(satu, { unsur: "volume", arah, butuh });
      const normaWaktuMenit = cariUbahan(satu, { unsur: "normaWaktuMenit", arah, butuh });
      return volume === null && normaWaktuMenit === null ? [] : [{ tugas: satu, nomor: indeks + 1, arah, volume, normaWaktuMenit }];
    });
  });
  return hasil.toSorted((a, b) => besarPerubahan(a) - besarPerubahan(b) || a.nomor - b.nomor);
}

/** The smaller of the two relative changes, without its sign. */
function besarPerubahan({ volume, normaWaktuMenit }: Pick<Penentu, "volume" | "normaWaktuMenit">): number {
  return Math.min(...[volume, normaWaktuMenit].map((ubahan) => (ubahan === null ? Number.POSITIVE_INFINITY : Math.abs(ubahan.perubahan))));
}

interface Pencarian {
  readonly unsur: Unsur;
  readonly arah: ArahPenentu;
  /** Rounded need with the figure at so many thousandths; never falls while the figure grows. */
  readonly butuh: (unsur: Unsur, perseribu: number) => number;
}

/** Halves the way between the present figure and the farthest possible one until one thousandth is left. */
function cariUbahan(satu: UkuranTugas, { unsur, arah, butuh }: Pencarian): UbahanPenentu | null {
  const lama = Math.round(satu[unsur] * PERSERIBU);
  const kebutuhanLama = butuh(unsur, lama);
  let tetap = lama;
  let berubah = arah === "turun" ? 0 : TERBESAR[unsur] * PERSERIBU;
  if (lama === 0 || butuh(unsur, berubah) === kebutuhanLama) return null;
  while (Math.abs(berubah - tetap) > 1) {
    const tengah = Math.floor((berubah + tetap) / 2);
    if (butuh(unsur, tengah) === kebutuhanLama) tetap = tengah;
    else berubah = tengah;
  }
  return { lama: lama / PERSERIBU, baru: berubah / PERSERIBU, perubahan: (berubah - lama) / lama, kebutuhan: butuh(unsur, berubah) };
}

const ukuran = (satu: UkuranTugas): number => Math.round(satu.volume * PERSERIBU) * Math.round(satu.normaWaktuMenit * PERSERIBU);

function ukuranPerPeriode(tugas: readonly UkuranTugas[]): ReadonlyMap<Periode, number> {
  const jumlah = new Map<Periode, number>();
  for (const satu of tugas) jumlah.set(satu.periode, (jumlah.get(satu.periode) ?? 0) + ukuran(satu));
  return jumlah;
}

/** The other rows as one task a period with the same work: of a thousandth of a minute each, so that nothing is lost. */
function tanpaBaris(perPeriode: ReadonlyMap<Periode, number>, satu: UkuranTugas): UkuranTugas[] {
  return Array.from(perPeriode, ([periode, jumlah]) => ({
    periode,
    volume: (jumlah - (periode === satu.periode ? ukuran(satu) : 0)) / PERSERIBU,
    normaWaktuMenit: 1 / PERSERIBU,
  }));
}
