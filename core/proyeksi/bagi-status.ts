import type { JenisJabatan } from "../jabatan/jabatan";

/** Percent of the new people of each kind of post that are asked for as PPPK. */
export interface PersenPppk {
  readonly pelaksana: number;
  readonly fungsional: number;
}

/**
 * Of the new people of each post and year, how many are asked for as PPPK; the others are CPNS. A managerial post is held by a PNS. The share
 * is kept over each kind of post as a whole, year by year in the order of the list: what rounding leaves over at one post goes to the next.
 * [proyeksi-pppk] [status-asn]
 */
export function bagiStatus(
  jabatan: readonly { readonly jenis: JenisJabatan; readonly usul: readonly number[] }[],
  persen: PersenPppk,
): readonly (readonly number[])[] {
  const hasil = jabatan.map((): number[] => []);
  const berjalan = { pelaksana: { semua: 0, pppk: 0 }, fungsional: { semua: 0, pppk: 0 } };
  const tahun = jabatan[0]?.usul.length ?? 0;
  for (let ke = 0; ke < tahun; ke += 1)
    for (const [nomor, { jenis, usul }] of jabatan.entries()) {
      const banyak = usul[ke] ?? 0;
      if (jenis !== "pelaksana" && jenis !== "fungsional") hasil[nomor]?.push(0);
      else {
        const kini = berjalan[jenis];
        kini.semua += banyak;
        const pppk = Math.min(banyak, Math.max(0, Math.round((kini.semua * persen[jenis]) / 100) - kini.pppk));
        kini.pppk += pppk;
        hasil[nomor]?.push(pppk);
      }
    }
  return hasil;
}
