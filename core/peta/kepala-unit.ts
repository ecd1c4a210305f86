import type { RekapJabatan } from "../formasi/rekap";
import { unitDipimpin } from "../jabatan/pimpinan";
import { kunciSebutan } from "../sebutan/kunci";

const TINGKAT: Readonly<Record<RekapJabatan["jenis"], number>> = { jpt: 0, administrator: 1, pengawas: 2, fungsional: 3, pelaksana: 3 };

/**
 * The one among the structural jabatan of a unit that heads it: that whose title names the unit, else that of the highest kind, else the
 * first in the order of the office. Null when there is none.
 */
export function kepalaUnit(unit: string, struktural: readonly RekapJabatan[]): RekapJabatan | null {
  const kunci = kunciSebutan(unit);
  const menyebut = struktural.find(({ nama }) => {
    const dipimpin = unitDipimpin(nama);
    return dipimpin !== null && `${dipimpin.kata} ${dipimpin.sisa}`.trim() === kunci;
  });
  if (menyebut) return menyebut;
  const [pertama] = struktural.toSorted((a, b) => TINGKAT[a.jenis] - TINGKAT[b.jenis]);
  return pertama ?? null;
}
