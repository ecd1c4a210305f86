import type { PlainDate } from "../date";
import { definitif, menurutMulai, type Pemangkuan } from "../pegawai/fakta";

/** A holding with the day before which it ended because another post of her own began; null while none did. */
export type Masa = Pemangkuan & { readonly sebelum: PlainDate | null };

/** The time for which each holding of one person ran. */
export function masaPemangkuan(milik: readonly Pemangkuan[]): readonly Masa[] {
  const sendiri = definitif(milik).toSorted(menurutMulai);
  return milik.map((satu) => ({
    ...satu,
    sebelum: satu.jenis === "definitif" ? (sendiri[sendiri.indexOf(satu) + 1]?.sejak ?? null) : null,
  }));
}

/** Own posts before others, those of the target before those that move to it, so that of two the first can stay. */
export function menurutPindah(keId: string): (a: Pemangkuan, b: Pemangkuan) => number {
  const urutan = ({ jenis, jabatanId }: Pemangkuan): number => (jenis === "definitif" ? 0 : 2) + (jabatanId === keId ? 0 : 1);
  return (a, b) => urutan(a) - urutan(b);
}

/**
 * Whether two holdings of one person come to the same once their posts are one: her own from the same day on, the same acting twice at a
 * time, or acting for the post that is her own meanwhile.
 */
export function kembar(a: Masa, b: Masa): boolean {
  if (a.pegawaiId !== b.pegawaiId) return false;
  if (a.jenis === "definitif" && b.jenis === "definitif") return a.sejak === b.sejak;
  return (a.jenis === b.jenis || a.jenis === "definitif" || b.jenis === "definitif") && mulaiSebelumAkhir(a, b) && mulaiSebelumAkhir(b, a);
}

function mulaiSebelumAkhir({ sejak }: Masa, { sampai, sebelum }: Masa): boolean {
  return sejak === null || ((sampai === null || sejak <= sampai) && (sebelum === null || sejak < sebelum));
}
