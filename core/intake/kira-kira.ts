import { menyebutKiraKira } from "../text/gaya-angka";
import { formatAngka } from "../text/number";
import type { BarisAbk } from "./baris-abk";
import { bacaAngkaSel } from "./bacaan";

const ISIAN_ANGKA = ["normaWaktu", "volume", "waktuKerjaEfektif"] as const;

/** Tells of every figure taken that its cell gives as an estimate or a bound: `± 500`, `>= 500`, `500-an`. */
export function peringatkanKiraKira(baris: readonly BarisAbk[]): void {
  for (const { tugas, pembaca } of baris) {
    if (tugas === null) continue;
    for (const isian of ISIAN_ANGKA) {
      const isi = pembaca.isi(isian);
      if (typeof isi !== "string" || !menyebutKiraKira(isi)) continue;
      const angka = bacaAngkaSel(isi, pembaca.desimal(isian));
      if (angka !== null) pembaca.peringatkan(isian, "angkaKiraKira", { nilai: isi, angka: formatAngka(angka, 4, 0) });
    }
  }
}
