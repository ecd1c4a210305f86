/** What part of the map is seen: the map moved by x and y, in pixels, after being made k times as large. */
export interface Pandang {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

export interface Luas {
  readonly lebar: number;
  readonly tinggi: number;
}

/** A part of the map, in its own measure. */
export interface Wilayah {
  readonly kiri: number;
  readonly atas: number;
  readonly kanan: number;
  readonly bawah: number;
}

export const SKALA_TERBESAR = 3;
/** Below this scale rows are too small to be read: boxes then show their names and totals alone. */
export const SKALA_TERBACA = 0.5;
const TEPI = 24;

/** The view that shows the whole map, no larger than life. */
export function pandangSeluruh(peta: Luas, layar: Luas): Pandang {
  const k = Math.min(1, (layar.lebar - 2 * TEPI) / peta.lebar, (layar.tinggi - 2 * TEPI) / peta.tinggi);
  return {
    k,
    x: (layar.lebar - peta.lebar * k) / 2,
    y: k * peta.tinggi < layar.tinggi - 2 * TEPI ? TEPI : (layar.tinggi - peta.tinggi * k) / 2,
  };
}

/** The smallest scale: the whole map, with some room around it. */
export function skalaTerkecil(peta: Luas, layar: Luas): number {
  return Math.min(SKALA_TERBACA, pandangSeluruh(peta, layar).k * 0.8);
}

/** What of the map is in view. */
export function wilayahTampak({ x, y, k }: Pandang, layar: Luas): Wilayah {
  return { kiri: -x / k, atas: -y / k, kanan: (layar.lebar - x) / k, bawah: (layar.tinggi - y) / k };
}

/** A part of the map with a share of its own sides around it. */
export function perluas({ kiri, atas, kanan, bawah }: Wilayah, bagian: number): Wilayah {
  const [dx, dy] = [(kanan - kiri) * bagian, (bawah - atas) * bagian];
  return { kiri: kiri - dx, atas: atas - dy, kanan: kanan + dx, bawah: bawah + dy };
}

export function memuat(luar: Wilayah, dalam: Wilayah): boolean {
  return luar.kiri <= dalam.kiri && luar.atas <= dalam.atas && luar.kanan >= dalam.kanan && luar.bawah >= dalam.bawah;
}

export function bersinggungan({ kiri, atas, kanan, bawah }: Wilayah, kotak: Luas & { readonly x: number; readonly y: number }): boolean {
  return kotak.x <= kanan && kotak.x + kotak.lebar >= kiri && kotak.y <= bawah && kotak.y + kotak.tinggi >= atas;
}

/** The view from which a part of the map is seen whole and can be read; the same one when it already is. */
export function pandangKe(sasaran: Luas & { readonly x: number; readonly y: number }, kini: Pandang, layar: Luas): Pandang {
  const tampak = wilayahTampak(kini, layar);
  const tengahY = sasaran.y + Math.min(sasaran.tinggi, layar.tinggi / Math.max(kini.k, SKALA_TERBACA) - 2 * TEPI) / 2;
  const bagian = { kiri: sasaran.x, atas: sasaran.y, kanan: sasaran.x + sasaran.lebar, bawah: 2 * tengahY - sasaran.y };
  if (kini.k >= SKALA_TERBACA && memuat(tampak, bagian)) return kini;
  const k = Math.max(kini.k, Math.min(1, SKALA_TERBACA * 1.6));
  return { k, x: layar.lebar / 2 - (sasaran.x + sasaran.lebar / 2) * k, y: layar.tinggi / 2 - tengahY * k };
}

/** How much larger one press of a key makes the view. */
export const LANGKAH_SKALA = 1.3;

/** The view made larger or smaller about its middle. */
export function berskala(
  { pandang, layar, peta }: { readonly pandang: Pandang; readonly layar: Luas; readonly peta: Luas },
  faktor: number,
): Pandang {
  const k = Math.min(SKALA_TERBESAR, Math.max(skalaTerkecil(peta, layar), pandang.k * faktor));
  const [tx, ty] = [layar.lebar / 2, layar.tinggi / 2];
  return { k, x: tx - ((tx - pandang.x) / pandang.k) * k, y: ty - ((ty - pandang.y) / pandang.k) * k };
}
