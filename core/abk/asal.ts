import { bebanPerjuta, PERJUTA_PER_MENIT } from "./kebutuhan";
import type { ProfilAbk } from "./profil";
import { ASAL_NORMA, type AsalNorma, type AsalTugas, type UkuranTugas } from "./tugas";

/** How much of an ABK rests on norms of one origin. */
export interface BagianAsal {
  readonly asal: AsalNorma;
  readonly tugas: number;
  /** Yearly workload of those tasks in minutes. */
  readonly menit: number;
}

/** What the norms and volumes of an office rest on. */
export interface RekapAsal {
  /** Every origin in the order of `ASAL_NORMA`, also those that nothing rests on. */
  readonly bagian: readonly BagianAsal[];
  readonly tugas: number;
  readonly menit: number;
  /** Tasks whose volume names its evidence. */
  readonly berbukti: number;
}

/** Shares by origin of the norm, counted by tasks and by the minutes that they bring. */
export function rekapAsal(tugas: readonly (UkuranTugas & Pick<AsalTugas, "asalNorma" | "buktiVolume">)[], profil: ProfilAbk): RekapAsal {
  const kumpulan = new Map(ASAL_NORMA.map((asal) => [asal, { tugas: 0, perjuta: 0 }]));
  let berbukti = 0;
  for (const satu of tugas) {
    const milik = kumpulan.get(satu.asalNorma);
    if (milik) {
      milik.tugas += 1;
      milik.perjuta += bebanPerjuta(satu, profil);
    }
    if (satu.buktiVolume !== "") berbukti += 1;
  }
  const bagian = [...kumpulan].map(([asal, { tugas: banyak, perjuta }]) => ({ asal, tugas: banyak, menit: perjuta / PERJUTA_PER_MENIT }));
  return { bagian, tugas: tugas.length, menit: bagian.reduce((jumlah, { menit }) => jumlah + menit, 0), berbukti };
}
