import type { AsalIsi } from "./unsur";

/**
 * The origin of an element that took in a proposal or a row of another jabatan. Whatever it was before, a part of it is a default now, and a
 * default is never passed off as analysed; `dari` keeps what was said before.
 */
export function asalSesudahAmbil(lama: AsalIsi, dari: string): AsalIsi {
  const semua = [...new Set([...lama.dari.split("; ").filter((satu) => satu !== ""), dari])];
  return { asal: "bawaan", oleh: "", tanggal: null, dari: semua.join("; ") };
}
