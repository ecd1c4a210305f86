import type { Bagian, Baris, Blok, Tabel } from "../../core/naskah/naskah";

/** Rows that no page may part, run after run; the last may be waiting for what follows the table. */
export function* rangkaianBaris(baris: Iterable<Baris>): Generator<readonly Baris[]> {
  let rangkaian: Baris[] = [];
  for (const satu of baris) {
    rangkaian.push(satu);
    if (satu.bersama === true) continue;
    yield rangkaian;
    rangkaian = [];
  }
  if (rangkaian.length > 0) yield rangkaian;
}

/**
 * The parts of a section that ends in a signature: the blocks before its last table, the table, and what closes the section, which stays
 * with the table's last rows. Any other section is all blocks, one too in which a heading stands between its last table and its signature.
 */
export function belahBagian({ blok }: Bagian): {
  readonly awal: readonly Blok[];
  readonly tabel: Tabel | null;
  readonly penutup: readonly Blok[];
} {
  const letak = blok.findLastIndex(({ jenis }) => jenis === "tabel");
  const tabel = blok[letak];
  const penutup = blok.slice(letak + 1);
  const berjudul = penutup.some(({ jenis }) => jenis === "subjudul");
  if (tabel?.jenis !== "tabel" || blok.at(-1)?.jenis !== "tandaTangan" || berjudul) return { awal: blok, tabel: null, penutup: [] };
  return { awal: blok.slice(0, letak), tabel, penutup };
}
