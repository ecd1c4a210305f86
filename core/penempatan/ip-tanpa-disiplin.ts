import type { IpAsn } from "../talenta/ip-asn";

/**
 * The IP ASN of somebody without its dimension of discipline, 0 to 100: cases are no part of a score, and rules look at them. Null while any part is
 * not known: what nobody recorded is not nothing.
 */
export function ipTanpaDisiplin({ bagian }: Pick<IpAsn, "bagian">): number | null {
  const dipakai = bagian.filter(({ dimensi }) => dimensi !== "disiplin");
  if (dipakai.some(({ nilai }) => nilai === null)) return null;
  const jumlah = (ambil: (satu: (typeof dipakai)[number]) => number): number => dipakai.reduce((semua, satu) => semua + ambil(satu), 0);
  const penuh = jumlah(({ maksimum }) => maksimum);
  return penuh === 0 ? null : (100 * jumlah(({ nilai }) => nilai ?? 0)) / penuh;
}
