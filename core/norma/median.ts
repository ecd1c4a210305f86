import { groupBy } from "../group";
import { nameKey } from "../name";
import { BATAS_NORMA } from "./batas";
import type { MedianSatuan, TugasDiperiksa } from "./temuan";

/** The middle value; of an even number the mean of the two in the middle. NaN of nothing. */
export function median(nilai: readonly number[]): number {
  const urut = nilai.toSorted((a, b) => a - b);
  const tengah = Math.floor(urut.length / 2);
  const atas = urut[tengah] ?? Number.NaN;
  return urut.length % 2 === 1 ? atas : ((urut[tengah - 1] ?? Number.NaN) + atas) / 2;
}

/** The tasks of a group that count the same result. */
export function perSatuan(anggota: readonly TugasDiperiksa[]): TugasDiperiksa[][] {
  return [...groupBy(anggota, (satu) => nameKey(satu.satuanHasil)).values()];
}

/** Median of the norms of a group by satuan hasil; norms of 0 are not counted. */
export function medianPerSatuan(anggota: readonly TugasDiperiksa[]): MedianSatuan[] {
  return perSatuan(anggota).map((sama) => ({
    satuanHasil: sama[0]?.satuanHasil ?? "",
    tugasId: sama.map((satu) => satu.id),
    medianMenit: medianNorma(sama),
  }));
}

/** Median of the norms set, or null when too few are. */
export function medianNorma(tugas: readonly TugasDiperiksa[]): number | null {
  const norma = tugas.map((satu) => satu.normaWaktuMenit).filter((menit) => menit > 0);
  return norma.length < BATAS_NORMA.anggotaKelompok ? null : median(norma);
}
