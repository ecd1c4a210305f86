import { letakKotak, LETAK_KINERJA, LETAK_POTENSIAL, type Kotak } from "./kotak";

/** How a person moved on the picture: better on one axis and worse on none, the reverse, better on one and worse on the other, not at all, or placed for the first time. */
export type GeserKotak = "naik" | "turun" | "pindah" | "tetap" | "baru";

/** The move from a box of before; null while the person is in none now. */
export function geserKotak(lalu: Kotak | null, kini: Kotak | null): GeserKotak | null {
  if (kini === null) return null;
  if (lalu === null) return "baru";
  const [dari, ke] = [letakKotak(lalu), letakKotak(kini)];
  const kinerja = LETAK_KINERJA.indexOf(ke.kinerja) - LETAK_KINERJA.indexOf(dari.kinerja);
  const potensial = LETAK_POTENSIAL.indexOf(ke.potensial) - LETAK_POTENSIAL.indexOf(dari.potensial);
  if (kinerja === 0 && potensial === 0) return "tetap";
  if (kinerja >= 0 && potensial >= 0) return "naik";
  return kinerja <= 0 && potensial <= 0 ? "turun" : "pindah";
}
