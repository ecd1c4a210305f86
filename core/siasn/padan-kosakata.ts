import { kemiripanKata } from "./padan-kata";

/** A word of the list that a written word may mean, and how like it is. */
export interface KataMirip {
  readonly kata: number;
  readonly mirip: number;
}

/** Words looked at closely for one written word, and words kept of them. */
const DITIMBANG = 48;
const DIPAKAI = 14;
/** What remains of the likeness to other words when the written one is itself of the list. */
const KATA_LAIN = 0.85;
/** Written words whose likes are remembered. */
const DIINGAT_TERBANYAK = 20_000;

/** The words of a list, found by what somebody wrote. */
export class Kosakata {
  readonly #nomor = new Map<string, number>();
  readonly #pasangan = new Map<string, number[]>();
  readonly #awalan = new Map<string, number[]>();
  readonly #cacah: Uint8Array;
  readonly #diingat = new Map<string, readonly KataMirip[]>();

  /** @param kata every word once, the most used first */
  constructor(readonly kata: readonly string[]) {
    this.#cacah = new Uint8Array(kata.length);
    for (const [nomor, satu] of kata.entries()) {
      this.#nomor.set(satu, nomor);
      for (const dua of new Set(pasanganHuruf(satu))) push(this.#pasangan, dua, nomor);
      push(this.#awalan, satu.slice(0, 2), nomor);
    }
  }

  nomor(kata: string): number | undefined {
    return this.#nomor.get(kata);
  }

  /** Words that a written word may mean, the likest first. A word of the list means itself; it may still be short for others. */
  mirip(tertulis: string): readonly KataMirip[] {
    const diingat = this.#diingat.get(tertulis);
    if (diingat) return diingat;
    const hasil = this.#cari(tertulis);
    if (this.#diingat.size >= DIINGAT_TERBANYAK) this.#diingat.clear();
    this.#diingat.set(tertulis, hasil);
    return hasil;
  }

  #cari(tertulis: string): KataMirip[] {
    const calon = new Set(this.#berpasangan(tertulis));
    for (const nomor of this.#awalan.get(tertulis.slice(0, 2)) ?? []) {
      const kata = this.kata[nomor] ?? "";
      if (kata.startsWith(tertulis) || (tertulis.length <= 6 && kata.length > tertulis.length)) calon.add(nomor);
    }
    if (tertulis.length <= 5)
      for (const [awal, daftar] of this.#awalan) if (awal[0] === tertulis[0]) for (const nomor of daftar) calon.add(nomor);
    // A word of the list is seldom meant for another one.
    const lain = this.#nomor.has(tertulis) ? KATA_LAIN : 1;
    return (
      [...calon]
        .map((kata) => ({ kata, mirip: kemiripanKata(tertulis, this.kata[kata] ?? "") }))
        .map((satu) => (satu.mirip === 1 ? satu : { ...satu, mirip: satu.mirip * lain }))
        .filter(({ mirip }) => mirip > 0)
        // Of two words equally like, the one that the list uses more.
        .toSorted((a, b) => b.mirip - a.mirip || a.kata - b.kata)
        .slice(0, DIPAKAI)
    );
  }

  /** Words that share most pairs of letters. */
  #berpasangan(tertulis: string): number[] {
    const kena: number[] = [];
    const pasangan = pasanganHuruf(tertulis);
    for (const dua of pasangan)
      for (const nomor of this.#pasangan.get(dua) ?? []) {
        if (this.#cacah[nomor] === 0) kena.push(nomor);
        this.#cacah[nomor] = Math.min(255, (this.#cacah[nomor] ?? 0) + 1);
      }
    const sedikitnya = Math.max(2, Math.floor(pasangan.length * 0.35));
    const hasil = kena
      .filter((nomor) => (this.#cacah[nomor] ?? 0) >= sedikitnya)
      .map((nomor) => ({ nomor, sama: (2 * (this.#cacah[nomor] ?? 0)) / (pasangan.length + (this.kata[nomor] ?? "").length + 1) }))
      .toSorted((a, b) => b.sama - a.sama)
      .slice(0, DITIMBANG)
      .map(({ nomor }) => nomor);
    for (const nomor of kena) this.#cacah[nomor] = 0;
    return hasil;
  }
}

/** Pairs of neighbouring letters, with the edges of the word. */
function pasanganHuruf(kata: string): string[] {
  const tepi = ` ${kata} `;
  return Array.from({ length: tepi.length - 1 }, (_, letak) => tepi.slice(letak, letak + 2));
}

function push(peta: Map<string, number[]>, kunci: string, nilai: number): void {
  const ada = peta.get(kunci);
  if (ada) ada.push(nilai);
  else peta.set(kunci, [nilai]);
}
