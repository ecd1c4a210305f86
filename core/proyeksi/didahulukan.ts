import type { ProyeksiJabatan } from "./proyeksi";

/** A post that was asked for before another. */
export interface Didahulukan {
  readonly nama: string;
  readonly unit: string;
  readonly banyak: number;
}

/**
 * The posts that used up the limit of a year before a post whose shortage waits; empty where nothing of it waits. `ke` is the place of the
 * year in the projection.
 */
export function didahulukan(milik: ProyeksiJabatan, ke: number, semua: readonly ProyeksiJabatan[]): readonly Didahulukan[] {
  if ((milik.tahun[ke]?.ditunda ?? 0) === 0) return [];
  return semua.flatMap(({ jabatanId: lain, nama, unit, tahun }) => {
    const banyak = tahun[ke]?.usul ?? 0;
    return lain === milik.jabatanId || banyak === 0 ? [] : [{ nama, unit, banyak }];
  });
}
