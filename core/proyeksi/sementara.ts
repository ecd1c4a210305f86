import type { ProyeksiJabatan } from "./proyeksi";

/** How many of those who are asked for are needed only to the end of a year. */
export interface Sementara {
  readonly banyak: number;
  readonly sampai: number;
}

/**
 * Of the new people asked for in a year, those for whom the shortage passes by itself within the projection: later it is smaller than all who
 * are proposed up to this year. Null where all are needed to the end. `ke` is the place of the year in the projection.
 */
export function hanyaSementara({ tahun }: Pick<ProyeksiJabatan, "tahun">, ke: number): Sementara | null {
  const usul = tahun[ke]?.usul ?? 0;
  if (usul === 0) return null;
  const diusulkan = tahun.slice(0, ke + 1).reduce((semua, satu) => semua + satu.dariDalam + satu.usul, 0);
  // Who has left for another post by then does not come back.
  const dilepas = tahun.slice(0, ke + 1).reduce((semua, satu) => semua + satu.dilepas, 0);
  const lebih = tahun
    .slice(ke + 1)
    .map(({ selisih, formasiTerbuka }) => diusulkan - Math.max(0, Math.ceil(Math.max(0, dilepas - selisih)) - formasiTerbuka));
  const pertama = lebih.findIndex((satu) => satu > 0);
  const sampai = tahun[ke + pertama]?.tahun;
  return pertama < 0 || sampai === undefined ? null : { banyak: Math.min(usul, Math.max(...lebih)), sampai };
}
