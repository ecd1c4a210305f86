import { nameKey } from "../name";

/**
 * Comparison key of a value as offices type it: `nameKey` of the text without invisible characters (soft hyphens, zero-width blanks and
 * joiners), which would otherwise break a word in two.
 */
export function kunciEjaan(teks: string): string {
  return nameKey(tanpaTakTerlihat(teks));
}

/** A text without characters that nobody sees. */
export function tanpaTakTerlihat(teks: string): string {
  return teks.normalize("NFKC").replace(/\p{Cf}/gu, "");
}
