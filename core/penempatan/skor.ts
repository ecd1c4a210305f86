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
 * goes to the parts that lost most by it, so that the parts as shown add up to the score as shown. An office has thousands of pairs and shows
 * a few: what each part brings, and its words, are put together when they are read.
 */
export function computeSkor(nilai: Readonly<Record<BagianSkor, NilaiBagian>>, bobot: BobotSkor, tanpaBukti: TanpaBukti): Skor {
  const terhitung = BAGIAN_SKOR.map((satu) => nilai[satu].nilai ?? (tanpaBukti === "netral" ? NETRAL : null));
  const jumlahBobot = BAGIAN_SKOR.reduce((jumlah, satu, di) => jumlah + (terhitung[di] === null ? 0 : bobot[satu]), 0);
  const berbukti = BAGIAN_SKOR.some((satu) => nilai[satu].nilai !== null && bobot[satu] > 0);
  const tepat = BAGIAN_SKOR.map((satu, di) =>
    jumlahBobot === 0 || !berbukti ? 0 : (bobot[satu] * (terhitung[di] ?? 0) * 100) / jumlahBobot,
  );
  const jumlah = Math.round(tepat.reduce((semua, satu) => semua + satu, 0));
  let rinci: readonly BagianTerhitung[] | undefined;
  const rincikan = (): readonly BagianTerhitung[] => {
    const sumbangan = bulatkanBersama(tepat, jumlah);
    return BAGIAN_SKOR.map((bagian, di) => ({
      bagian,
      nilai: nilai[bagian].nilai,
      get bukti() {
        return nilai[bagian].bukti;
      },
      bobot: bobot[bagian],
      terhitung: terhitung[di] ?? null,
      sumbangan: sumbangan[di] ?? 0,
    }));
  };
  return {
    skor: jumlahBobot === 0 || !berbukti ? null : jumlah,
    get bagian() {
      return (rinci ??= rincikan());
    },
  };
}

/** The weights among which the score is divided. */
export function bobotTerhitung(bagian: readonly Pick<BagianTerhitung, "bobot" | "terhitung">[]): number {
  return bagian.reduce((jumlah, { bobot, terhitung }) => jumlah + (terhitung === null ? 0 : bobot), 0);
}

/** Whole numbers near the given ones that add up to a sum (largest remainders; of equal ones the first). */
function bulatkanBersama(tepat: readonly number[], jumlah: number): readonly number[] {
  const bulat = tepat.map(Math.floor);
  let sisa = jumlah - bulat.reduce((semua, satu) => semua + satu, 0);
  const lebih = tepat.map((satu, di) => satu - (bulat[di] ?? 0));
  for (; sisa > 0; sisa -= 1) {
    const terbesar = lebih.reduce((terpilih, satu, di) => (satu > (lebih[terpilih] ?? 0) ? di : terpilih), 0);
    bulat[terbesar] = (bulat[terbesar] ?? 0) + 1;
    lebih[terbesar] = -1;
  }
  return bulat;
}
