import { fullYearsBetween, type PlainDate } from "../date";
import { compareText } from "../name";

/** By what a plan is looked at. Told afterwards; nothing of it has a part in what is proposed. */
export const SEGI_PEMERATAAN = ["unit", "kelas", "jenisKelamin", "usia"] as const;
export type SegiPemerataan = (typeof SEGI_PEMERATAAN)[number];

/** Of people who are alike in one respect, how many could have moved by the hard rules, and how many are proposed to. */
export interface BarisPemerataan {
  readonly segi: SegiPemerataan;
  /** The unit, the class, the sex, the band of age as it is shown. */
  readonly nama: string;
  readonly berhak: number;
  readonly diusulkan: number;
}

/** What is looked at of one person who could move. */
export interface CiriOrang {
  readonly ciri: Readonly<Record<SegiPemerataan, string>>;
  readonly diusulkan: boolean;
}

/** First age of each band. */
const AWAL_USIA = [0, 30, 40, 50] as const;

/** The first and last age of the band in which somebody is; no last one in the highest; null where the birth date is not known. */
export function kelompokUsia(tanggalLahir: PlainDate | null, per: PlainDate): readonly [dari: number, sampai: number | null] | null {
  if (tanggalLahir === null) return null;
  const usia = fullYearsBetween(tanggalLahir, per);
  const ke = AWAL_USIA.findLastIndex((awal) => usia >= awal);
  const berikut = AWAL_USIA[ke + 1];
  return [AWAL_USIA[ke] ?? 0, berikut === undefined ? null : berikut - 1];
}

/** A plan against those who could have moved, respect by respect. */
export function countPemerataan(orang: readonly CiriOrang[]): readonly BarisPemerataan[] {
  return SEGI_PEMERATAAN.flatMap((segi) => {
    const menurut = new Map<string, { berhak: number; diusulkan: number }>();
    for (const { ciri, diusulkan } of orang) {
      const satu = menurut.get(ciri[segi]) ?? { berhak: 0, diusulkan: 0 };
      satu.berhak += 1;
      if (diusulkan) satu.diusulkan += 1;
      menurut.set(ciri[segi], satu);
    }
    return [...menurut].toSorted(([a], [b]) => compareText(a, b)).map(([nama, satu]) => ({ segi, nama, ...satu }));
  });
}
