import { useState } from "react";

/** Keys of rows that have none of their own, and what stood in each row when they were given. */
export interface KunciBaris {
  readonly isi: readonly string[];
  readonly kunci: readonly number[];
  /** The key that the next new row gets. */
  readonly berikut: number;
}

export const TANPA_KUNCI: KunciBaris = { isi: [], kunci: [], berikut: 0 };

/**
 * Keys after the rows have changed: a row in which the same stands keeps its key wherever it went, one that was written in keeps that of its
 * place, and every other one is new.
 */
export function sambungKunci(lalu: KunciBaris, baris: readonly unknown[]): KunciBaris {
  const isi = baris.map((satu) => JSON.stringify(satu));
  const dipakai = new Set<number>();
  const pakai = (tempat: number): number | null => {
    const kunci = lalu.kunci[tempat];
    if (kunci === undefined || dipakai.has(kunci)) return null;
    dipakai.add(kunci);
    return kunci;
  };
  const diam = isi.map((satu, tempat) => (lalu.isi[tempat] === satu ? pakai(tempat) : null));
  const bebas = (kunci: number | undefined): boolean => kunci !== undefined && !dipakai.has(kunci);
  const pindah = isi.map((satu, tempat) => diam[tempat] ?? pakai(lalu.isi.findIndex((dulu, ke) => dulu === satu && bebas(lalu.kunci[ke]))));
  let { berikut } = lalu;
  const kunci = pindah.map((satu, tempat) => satu ?? pakai(tempat) ?? berikut++);
  return { isi, kunci, berikut };
}

/**
 * The key of each row of a list in which one types, by its place. A place behind the last row has the key that a row which begins there will
 * get, so that the field in which it is begun stays the same.
 */
export function useKunciBaris(baris: readonly unknown[]): (tempat: number) => number {
  const [lalu, setLalu] = useState(() => ({ baris, ...sambungKunci(TANPA_KUNCI, baris) }));
  const kini = lalu.baris === baris ? lalu : { baris, ...sambungKunci(lalu, baris) };
  if (kini !== lalu) setLalu(kini);
  return (tempat) => kini.kunci[tempat] ?? kini.berikut + tempat - kini.kunci.length;
}

/** A key of each text: the text itself, with how often it stood before where it stands several times. */
export function kunciTeks(teks: readonly string[]): readonly string[] {
  const banyak = new Map<string, number>();
  return teks.map((satu) => {
    const ke = banyak.get(satu) ?? 0;
    banyak.set(satu, ke + 1);
    return `${satu} ${ke}`;
  });
}
