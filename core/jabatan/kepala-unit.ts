import { kunciSebutan } from "../sebutan/kunci";
import type { JenisJabatan } from "./jabatan";
import { unitDipimpin } from "./pimpinan";

const TINGKAT: Readonly<Record<JenisJabatan, number>> = { jpt: 0, administrator: 1, pengawas: 2, fungsional: 3, pelaksana: 3 };

/**
 * The one among the jabatan of a unit that heads it: of the structural ones that whose title names the unit, else that of the highest kind,
 * else the first. Null when none is structural.
 */
export function kepalaDalam<T extends { readonly nama: string; readonly jenis: JenisJabatan }>(
  unit: string,
  jabatan: readonly T[],
): T | null {
  const struktural = jabatan.filter(({ jenis }) => TINGKAT[jenis] < TINGKAT.fungsional);
  const kunci = kunciSebutan(unit);
  const menyebut = struktural.find(({ nama }) => {
    const dipimpin = unitDipimpin(nama);
    return dipimpin !== null && `${dipimpin.kata} ${dipimpin.sisa}`.trim() === kunci;
  });
  if (menyebut) return menyebut;
  const [pertama] = struktural.toSorted((a, b) => TINGKAT[a.jenis] - TINGKAT[b.jenis]);
  return pertama ?? null;
}
