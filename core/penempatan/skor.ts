import type { TanpaBukti } from "./tanpa-bukti";

/** The parts of which the score of a person for a post is made, in the order in which they are shown. */
export const BAGIAN_SKOR = ["kompetensi", "pendidikan", "pengalaman", "kinerja", "talenta", "rotasi", "permintaan"] as const;
export type BagianSkor = (typeof BAGIAN_SKOR)[number];

/** Weights of the parts, as the office sets them: whole numbers from 0; all of them 0 means nothing. */
export type BobotSkor = Readonly<Record<BagianSkor, number>>;

/** A full score in hundredths of a point. */
export const SKOR_PENUH = 10_000;
const NETRAL = 50;

/** What is known of one part: 0 to 100 with the words of its evidence; null where there is none, and why. */
export interface NilaiBagian {
  readonly nilai: number | null;
  readonly bukti: string;
}

export interface BagianTerhitung extends NilaiBagian {
  readonly bagian: BagianSkor;
  readonly bobot: number;
  /** What counts: the value, or what stands for a part without evidence; null where its weight goes to the others. */
  readonly terhitung: number | null;
  /** What the part brings, in hundredths of a point; the parts add up to the score exactly. */
  readonly sumbangan: number;
}

export interface Skor {
  /** Hundredths of a point, 0 to 10.000; null when no part with a weight has evidence. */
  readonly skor: number | null;
  readonly bagian: readonly BagianTerhitung[];
}

/**
 * The score of a person for a post: the mean of the parts by their weights, rounded to hundredths of a point. What rounding leaves over
 * goes to the parts that lost most by it, so that the parts as shown add up to the score as shown.
 */
export function computeSkor(nilai: Readonly<Record<BagianSkor, NilaiBagian>>, bobot: BobotSkor, tanpaBukti: TanpaBukti): Skor {
  const bagian = BAGIAN_SKOR.map((satu) => ({
    bagian: satu,
    ...nilai[satu],
    bobot: bobot[satu],
    terhitung: nilai[satu].nilai ?? (tanpaBukti === "netral" ? NETRAL : null),
  }));
  const jumlahBobot = bobotTerhitung(bagian);
  const berbukti = bagian.some(({ nilai: satu, bobot: milik }) => satu !== null && milik > 0);
  if (jumlahBobot === 0 || !berbukti) return { skor: null, bagian: bagian.map((satu) => ({ ...satu, sumbangan: 0 })) };
  const tepat = bagian.map(({ bobot: milik, terhitung }) => (milik * (terhitung ?? 0) * 100) / jumlahBobot);
  const skor = Math.round(tepat.reduce((jumlah, satu) => jumlah + satu, 0));
  const sumbangan = bulatkanBersama(tepat, skor);
  return { skor, bagian: bagian.map((satu, di) => ({ ...satu, sumbangan: sumbangan[di] ?? 0 })) };
}

/** The weights among which the score is divided. */
export function bobotTerhitung(bagian: readonly Pick<BagianTerhitung, "bobot" | "terhitung">[]): number {
  return bagian.reduce((jumlah, { bobot, terhitung }) => jumlah + (terhitung === null ? 0 : bobot), 0);
}

/** Whole numbers near the given ones that add up to a sum (largest remainders; of equal ones the first). */
function bulatkanBersama(tepat: readonly number[], jumlah: number): readonly number[] {
  const bawah = tepat.map(Math.floor);
  const sisa = jumlah - bawah.reduce((semua, satu) => semua + satu, 0);
  const dapat = new Set(
    tepat
      .map((satu, di) => ({ di, lebih: satu - (bawah[di] ?? 0) }))
      .toSorted((a, b) => b.lebih - a.lebih || a.di - b.di)
      .slice(0, sisa)
      .map(({ di }) => di),
  );
  return bawah.map((satu, di) => satu + Number(dapat.has(di)));
}
