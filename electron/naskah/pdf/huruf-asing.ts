/**
 * Letters that every cut of Inter draws, as far as offices write them: Latin, Greek and Cyrillic, punctuation, currencies, arrows, and the
 * signs before the lines of a list. A test holds them against the font.
 */
const DIGAMBAR =
  /[^\n\r\t\u0020-\u007e\u00a0-\u0148\u014a-\u01c3\u0384-\u038a\u038e-\u03a1\u03a3-\u03e1\u0400-\u049d\u1ea0-\u1ef9\u2000-\u200a\u2010-\u2027\u202f-\u205f\u2070\u2074-\u208e\u20a0-\u20bf\u2122\u2190-\u2199\u2202\u221e\u2212\u2248\u2260\u2264\u2265\u25a0\u25a1\u25aa\u25b2\u25bc\u25cb\u25cf\u25e6\u2605\u2713\u2756]/gu;
const PENGGANTI = "□";

/**
 * A text as pages can show it: what the font does not draw becomes an empty square. The library gives such a letter three times the width that
 * it measures, so that what follows it would be pushed over its neighbours.
 */
export function teksTergambar(teks: string): string {
  return teks.replace(DIGAMBAR, PENGGANTI);
}

/** The same for every text of a page, however deep it stands. */
export function isiTergambar<T>(isi: T): T {
  return ganti(isi) as T;
}

function ganti(isi: unknown): unknown {
  if (typeof isi === "string") return teksTergambar(isi);
  if (Array.isArray(isi)) return isi.map(ganti);
  if (typeof isi !== "object" || isi === null || Object.getPrototypeOf(isi) !== Object.prototype) return isi;
  return Object.fromEntries(Object.entries(isi).map(([kunci, satu]) => [kunci, ganti(satu)]));
}
