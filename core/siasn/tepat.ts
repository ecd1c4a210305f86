import { nameKey } from "../name";
import { pisahJenjang } from "./jenjang";

/**
 * The key by which a text of an office is a value of a list for certain: capitals, punctuation and the spelling of its level do not count
 * ("S1", "S-1" and "Sarjana" are one level).
 */
export function kunciTepat(teks: string): string {
  const { jenjang, sisa } = pisahJenjang(nameKey(teks));
  return jenjang === null || jenjang === "slta" || jenjang === "sltp" || jenjang === "sd" ? sisa : `${jenjang}|${sisa}`;
}

/** The values of a list by their keys; a key that several values have is none's. */
export class PetaTepat {
  readonly #nilai: ReadonlySet<string>;
  readonly #kunci = new Map<string, string | null>();

  constructor(daftar: readonly string[]) {
    this.#nilai = new Set(daftar);
    for (const nilai of this.#nilai) {
      const kunci = kunciTepat(nilai);
      this.#kunci.set(kunci, this.#kunci.has(kunci) ? null : nilai);
    }
  }

  /** Every value once. */
  get semua(): readonly string[] {
    return [...this.#nilai];
  }

  memuat(nilai: string): boolean {
    return this.#nilai.has(nilai);
  }

  /** The value that a text is for certain; null when none, or when several read the same and it is none of them letter by letter. */
  cari(teks: string): string | null {
    if (this.#nilai.has(teks)) return teks;
    return nameKey(teks) === "" ? null : (this.#kunci.get(kunciTepat(teks)) ?? null);
  }
}
