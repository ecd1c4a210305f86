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
export function didahulukan(semua: readonly ProyeksiJabatan[], jabatanId: string, ke: number): readonly Didahulukan[] {
  const milik = semua.find((satu) => satu.jabatanId === jabatanId);
  if (!milik || (milik.tahun[ke]?.ditunda ?? 0) === 0) return [];
  return semua.flatMap(({ jabatanId: lain, nama, unit, tahun }) => {
    const banyak = tahun[ke]?.usul ?? 0;
    return lain === jabatanId || banyak === 0 ? [] : [{ nama, unit, banyak }];
  });
}
