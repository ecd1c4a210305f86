import type { Pergeseran } from "./selisih";
import { BAGIAN_SKOR, SKOR_PENUH, type BagianSkor, type Skor } from "./skor";

/**
 * By how much a plan with a move is above the best one without it, for each part of the score as if that part weighed everything, in
 * hundredths of a point; what a move and waiting cost is in each of them. Weighed by the weights it is above 0 where the plan has the move.
 */
export type Timbangan = Readonly<Record<BagianSkor, number>>;

/**
 * Why weights do not decide about a move: it fills a seat that would stay empty, nothing else is possible, or people are compared of whom
 * different parts are known, so that the weights of each are shared out differently.
 */
export const TANPA_TIMBANGAN = ["kursi", "tanpaPilihan", "tidakSebanding"] as const;
export type TanpaTimbangan = (typeof TANPA_TIMBANGAN)[number];

/** Hundredths of a point of somebody of whom nothing is known. */
const TAK_DIKETAHUI = SKOR_PENUH / 2;

/**
 * What the weights decide between a plan and another one.
 *
 * @param beda who has another post in the other plan
 * @param poin by how many hundredths of a point the plan is above the other one, scores and costs together
 */
export function timbanganUsul(
  beda: readonly Pergeseran[],
  poin: number,
  skor: (pegawaiId: string, jabatanId: string) => Skor,
): Timbangan | TanpaTimbangan {
  const pihak = beda.flatMap(({ pegawaiId, rencana, lain }) => [
    ...(rencana === null ? [] : [{ arah: 1, ...skor(pegawaiId, rencana) }]),
    ...(lain === null ? [] : [{ arah: -1, ...skor(pegawaiId, lain) }]),
  ]);
  const diketahui = pihak.filter(({ bagian }) => bagian.some(({ terhitung }) => terhitung !== null));
  const dihitung = (satu: (typeof pihak)[number] | undefined): readonly BagianSkor[] =>
    satu?.bagian.flatMap(({ bagian, terhitung }) => (terhitung === null ? [] : [bagian])) ?? [];
  const semua = diketahui.length === 0 ? BAGIAN_SKOR : dihitung(diketahui[0]);
  if (diketahui.some((satu) => dihitung(satu).join() !== semua.join())) return "tidakSebanding";
  const nilai = (satu: (typeof pihak)[number], bagian: BagianSkor): number => {
    const terhitung = satu.bagian.find((milik) => milik.bagian === bagian)?.terhitung ?? null;
    return terhitung === null ? TAK_DIKETAHUI : Math.round(terhitung * (SKOR_PENUH / 100));
  };
  const ongkos = poin - pihak.reduce((jumlah, { arah, skor: satu }) => jumlah + arah * (satu ?? TAK_DIKETAHUI), 0);
  const isi = (bagian: BagianSkor): number =>
    semua.includes(bagian) ? ongkos + pihak.reduce((jumlah, satu) => jumlah + satu.arah * nilai(satu, bagian), 0) : 0;
  return Object.fromEntries(BAGIAN_SKOR.map((bagian) => [bagian, isi(bagian)])) as Timbangan;
}
