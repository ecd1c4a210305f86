/** Answers that are kept, so that the memory does not grow with what is read. */
const TERBANYAK_DIINGAT = 5_000;

/** The same function of a text, each text read once: an office writes few different ones, and many times. */
export function ingat<T>(baca: (teks: string) => T): (teks: string) => T {
  const sudah = new Map<string, T>();
  return (teks) => {
    const ada = sudah.get(teks);
    if (ada !== undefined || sudah.has(teks)) return ada as T;
    if (sudah.size >= TERBANYAK_DIINGAT) sudah.clear();
    const hasil = baca(teks);
    sudah.set(teks, hasil);
    return hasil;
  };
}
