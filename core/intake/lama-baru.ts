import { nameKey } from "../name";
import type { JudulKolom } from "./judul-lembar";

/** Words that tell two sides of one field apart in lists of promotions and moves: what was, and what is now. */
const SISI: readonly (readonly [lama: string, baru: string])[] = [
  ["lama", "baru"],
  ["semula", "menjadi"],
  ["asal", "tujuan"],
  ["asal", "baru"],
  ["sebelum", "sesudah"],
  ["sebelumnya", "sekarang"],
  ["dahulu", "sekarang"],
  ["lama", "sekarang"],
  ["dari", "ke"],
  ["dari", "menjadi"],
];

/** The columns of the two sides, from 0. Empty where no field stands on both. */
interface DuaSisi {
  readonly lama: ReadonlySet<number>;
  readonly baru: ReadonlyMap<number, string>;
}

function tanpaKata(kunci: string, kata: string): string | null {
  const semua = kunci.split(" ");
  return semua.includes(kata) ? semua.filter((satu) => satu !== kata).join(" ") : null;
}

/** The two sides by the keys of the headings: a field counts when both of its headings are there. The new ones come with their field's own words. */
function duaSisi(kunci: readonly string[]): DuaSisi {
  const lama = new Set<number>();
  const baru = new Map<number, string>();
  for (const [dahulu, kini] of SISI) {
    const sisi = (kata: string): ReadonlyMap<string, number> =>
      new Map(kunci.map((satu, kolom) => [tanpaKata(satu, kata) ?? "", kolom] as const).filter(([inti]) => inti !== ""));
    const menurutLama = sisi(dahulu);
    const pasangan = [...sisi(kini)].filter(([inti]) => menurutLama.has(inti));
    if (pasangan.length === 0) continue;
    for (const [inti, kolom] of pasangan) baru.set(kolom, inti);
    // What stands on the old side alone is old too.
    for (const kolom of menurutLama.values()) lama.add(kolom);
  }
  return { lama, baru };
}

/** Headings in which the old side is silent and the new one speaks for its field. */
export function menurutSisiBaru(judul: readonly JudulKolom[]): readonly JudulKolom[] {
  const { lama, baru } = duaSisi(judul.map(({ kunci }) => kunci[0] ?? ""));
  if (lama.size === 0) return judul;
  return judul.map((satu, kolom) => {
    if (lama.has(kolom)) return { ...satu, kunci: [], kunciSendiri: [] };
    const inti = baru.get(kolom);
    return inti === undefined ? satu : { ...satu, kunci: [inti, ...satu.kunci] };
  });
}

/** Headings of the fields that stand on both sides and are read from the new one, for a sentence; the NIP is a number of its own. */
export function sisiDibaca(judul: readonly string[], pemetaan: Readonly<Record<string, number>>): readonly string[] {
  const { baru } = duaSisi(judul.map(nameKey));
  return Object.entries(pemetaan).flatMap(([isian, kolom]) => (baru.has(kolom) && isian !== "nip" ? [judul[kolom] ?? ""] : []));
}
