import type { Bagian, KertasNaskah } from "../../core/naskah/naskah";

const POIN_PER_MM = 72 / 25.4;

/** Sides of a paper in millimetres, the shorter first. F4 is the folio of Indonesian offices, 8.5 x 13 inches. */
const SISI: Readonly<Record<KertasNaskah, readonly [pendek: number, panjang: number]>> = {
  f4: [215.9, 330.2],
  a4: [210, 297],
  a3: [297, 420],
};

/** Width and height of a page in points. */
export function ukuranHalaman(kertas: KertasNaskah, arah: Bagian["arah"]): { readonly lebar: number; readonly tinggi: number } {
  const [pendek = 0, panjang = 0] = SISI[kertas].map((mm) => mm * POIN_PER_MM);
  return arah === "tegak" ? { lebar: pendek, tinggi: panjang } : { lebar: panjang, tinggi: pendek };
}
