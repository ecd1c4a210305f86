import { HURUF_BARIS_TERBANYAK } from "../../../core/surat/templat";
import { formatAngka } from "../../../core/text/number";
import { TEKS_TEMPLAT } from "../../../core/text/surat";

/** The lines of a field that takes one entry a line; empty lines are none. */
export function barisIsian(teks: string): readonly string[] {
  return teks
    .split("\n")
    .map((baris) => baris.trim())
    .filter((baris) => baris !== "");
}

/** Why such lines cannot be kept; null when they can. */
export function galatBaris(baris: readonly string[], terbanyak: number): string | null {
  if (baris.length > terbanyak) return TEKS_TEMPLAT.terlaluBanyak(formatAngka(terbanyak));
  const panjang = baris.some((satu) => satu.length > HURUF_BARIS_TERBANYAK);
  return panjang ? TEKS_TEMPLAT.terlaluPanjang(formatAngka(HURUF_BARIS_TERBANYAK)) : null;
}
