import type { Periode } from "../abk/tugas";

/** The words for a period of a volume and their short forms, as alternatives of a pattern. */
export const KATA_PERIODE = "hari|hr|minggu|mgg|pekan|tri ?wulan|bulan|bln|semester|smt|tahun|thn|th";

/** Roots of these words, the first that fits counts. Months of each; a week and a day are no part of a month here. */
const AKAR: readonly { readonly akar: RegExp; readonly periode: Periode; readonly bulan: number | null }[] = [
  { akar: /^h/iu, periode: "hari", bulan: null },
  { akar: /^[mp]/iu, periode: "minggu", bulan: null },
  { akar: /^tri/iu, periode: "triwulan", bulan: 3 },
  { akar: /^b/iu, periode: "bulan", bulan: 1 },
  { akar: /^s/iu, periode: "semester", bulan: 6 },
  { akar: /^t/iu, periode: "tahun", bulan: 12 },
];

/** The period that a word of `KATA_PERIODE`, or one made of it (`bulanan`), means, and its months if they are whole. */
export function periodeDariKata(kata: string): { readonly periode: Periode; readonly bulan: number | null } | null {
  return AKAR.find(({ akar }) => akar.test(kata)) ?? null;
}

/** The period of so many whole months; null for a length without a name. */
export function periodeSebulan(bulan: number): Periode | null {
  return AKAR.find((satu) => satu.bulan === bulan)?.periode ?? null;
}
