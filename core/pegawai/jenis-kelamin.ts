import { nameKey } from "../name";
import type { JenisKelamin } from "./pegawai";

/**
 * Words by which lists name a sex, folded by `nameKey`: SIASN writes Pria and Wanita, DUK L and P, older exports 1 and 2 as in the NIP.
 * `P` is perempuan here; only a status column means PNS by it.
 */
const EJAAN_JENIS_KELAMIN: Readonly<Record<JenisKelamin, ReadonlySet<string>>> = {
  pria: new Set(["pria", "laki", "laki2", "lakilaki", "lelaki", "l", "lk", "lki", "lk2", "male", "m", "1"]),
  wanita: new Set(["wanita", "perempuan", "prempuan", "perempuaan", "p", "pr", "prp", "pr2", "w", "wnt", "female", "f", "2"]),
};

/**
 * Reads a sex as lists write it (`L`, `Laki-laki (L)`, `2 - Perempuan`). Null when the text is empty, unknown or names both, as the
 * untouched `L/P` of a form does.
 */
export function bacaJenisKelamin(teks: string): JenisKelamin | null {
  const kata = nameKey(teks).split(" ").filter(Boolean);
  if (kata.length === 0) return null;
  if (kata.every((satu) => EJAAN_JENIS_KELAMIN.pria.has(satu))) return "pria";
  return kata.every((satu) => EJAAN_JENIS_KELAMIN.wanita.has(satu)) ? "wanita" : null;
}
