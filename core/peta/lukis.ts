import { gambarKotak, type GambarKotak } from "./kotak";
import { semuaKotak, type KotakPeta } from "./pohon";
import { tataPohon, type GarisHubung, type Simpul } from "./tata-letak";

/** A box in its place on the map. */
export interface KotakTerletak {
  readonly kotak: KotakPeta;
  readonly gambar: GambarKotak;
  readonly x: number;
  readonly y: number;
  /** Level below the root, from 0. */
  readonly tingkat: number;
  readonly indukId: string | null;
  readonly dilipat: boolean;
}

/** The whole map, drawn. */
export interface PetaTerlukis {
  readonly lebar: number;
  readonly tinggi: number;
  /** In the order of the tree: a superior before those below it. */
  readonly kotak: readonly KotakTerletak[];
  readonly garis: readonly GarisHubung[];
}

/** Sides of a screen: of two ways to lay out a map that one is taken which is larger on it. */
const LAYAR = { lebar: 1600, tinggi: 900 } as const;

/** Draws the tree as one map; boxes below those in `lipatan` are left out, and their totals stand in the folded box. */
export function lukisPeta(akar: KotakPeta, lipatan: ReadonlySet<string> = new Set()): PetaTerlukis {
  const terletak = new Map<string, Omit<KotakTerletak, "x" | "y">>();
  const letak = tataPohon(simpul(akar, { lipatan, terletak, tingkat: 0, indukId: null }), LAYAR);
  const tempat = new Map(letak.kotak.map((satu) => [satu.id, satu]));
  const kotak = [...terletak].map(([id, isi]) => ({ ...isi, x: tempat.get(id)?.x ?? 0, y: tempat.get(id)?.y ?? 0 }));
  return { lebar: letak.lebar, tinggi: letak.tinggi, garis: letak.garis, kotak };
}

interface Penelusuran {
  readonly lipatan: ReadonlySet<string>;
  readonly terletak: Map<string, Omit<KotakTerletak, "x" | "y">>;
  readonly tingkat: number;
  readonly indukId: string | null;
}

function simpul(kotak: KotakPeta, telusur: Penelusuran): Simpul {
  const { lipatan, terletak, tingkat, indukId } = telusur;
  const dilipat = lipatan.has(kotak.id);
  const gambar = gambarKotak(kotak, dilipat ? { dilipat: banyakBawahan(kotak) } : {});
  terletak.set(kotak.id, { kotak, gambar, tingkat, indukId, dilipat });
  const anak = dilipat ? [] : kotak.anak.map((satu) => simpul(satu, { ...telusur, tingkat: tingkat + 1, indukId: kotak.id }));
  return { id: kotak.id, lebar: gambar.lebar, tinggi: gambar.tinggi, anak };
}

function banyakBawahan(kotak: KotakPeta): number {
  return Array.from(semuaKotak(kotak)).length - 1;
}
