import { batasi, nomorPasangan, TANPA_BATASAN, type Batasan } from "./batasan";
import { pecahkan } from "./pemecah/pecahkan";
import type { Jawaban, Soal } from "./pemecah/soal";

/** What another choice would cost: how much dearer the best plan with it is, and that plan. */
export interface PilihanLain {
  readonly selisih: number;
  readonly kursiOrang: Int32Array;
}

/**
 * What the plan loses when one of its pairs may not be: by so much the price of the pair may rise, alone, before the plan changes. Null when
 * nothing else is possible.
 */
export function bilaDilarang(soal: Soal, jawaban: Jawaban, orang: number): PilihanLain | null {
  const kursi = jawaban.kursiOrang[orang] ?? -1;
  if (kursi === -1) return telaah(soal, jawaban, { ...TANPA_BATASAN, harusPindah: new Set([orang]) });
  return telaah(soal, jawaban, { ...TANPA_BATASAN, coret: new Set([nomorPasangan(soal, orang, kursi)]) });
}

/**
 * What the plan loses when a pair must be that it does not have: by so much the price of the pair must fall, alone, before the plan
 * changes. Null for a pair that the problem does not have.
 *
 * @param kursi -1: that she stays without a seat
 */
export function bilaDipaksa(
  soal: Soal,
  jawaban: Jawaban,
  { orang, kursi }: { readonly orang: number; readonly kursi: number },
): PilihanLain | null {
  if (kursi !== -1 && !soal.ke.subarray(soal.awal[orang], soal.awal[orang + 1]).includes(kursi)) return null;
  return telaah(soal, jawaban, { ...TANPA_BATASAN, kunci: new Map([[orang, kursi]]) });
}

function telaah(soal: Soal, { nilai, dualKursi }: Jawaban, batasan: Batasan): PilihanLain | null {
  const terbatas = batasi(soal, batasan);
  const lain = pecahkan(terbatas.soal, dualKursi);
  const selisih = lain.nilai + terbatas.geser - nilai;
  const [terpaksa = -1] = batasan.harusPindah;
  return terpaksa !== -1 && lain.kursiOrang[terpaksa] === -1 ? null : { selisih, kursiOrang: lain.kursiOrang };
}
