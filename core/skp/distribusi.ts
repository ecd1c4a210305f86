import { menurut } from "../peraturan/register";
import { PREDIKAT, type Predikat, type PredikatOrganisasi } from "./predikat";

/** How many people have each predikat. */
export type HitunganPredikat = Readonly<Record<Predikat, number>>;

/** Where a distribution differs from the pattern of the organisation's predikat. Percents are 0-100. */
export type BedaPola =
  /** The predikat of the organisation is not that of more than half. */
  | { readonly jenis: "bukanMayoritas"; readonly predikat: Predikat; readonly persen: number }
  | { readonly jenis: "terlaluBanyak"; readonly predikat: Predikat; readonly persen: number; readonly batas: number }
  | { readonly jenis: "terlaluSedikit"; readonly predikat: readonly Predikat[]; readonly persen: number; readonly batas: number }
  | { readonly jenis: "tidakAda"; readonly predikat: readonly Predikat[] };

/** People below which a percentage cannot be hit: one of them is a tenth or more. The product's own reading; the text names none. */
export const ORANG_TERSEDIKIT_POLA = 10;

type Syarat = (bagian: (predikat: readonly Predikat[]) => number) => readonly BedaPola[];

const TERBANYAK = menurut("pola-terbanyak");
const TERSEDIKIT = menurut("pola-tersedikit");
const SEPERSEPULUH = menurut("pola-sepersepuluh");

const palingBanyak =
  (predikat: Predikat, batas: number): Syarat =>
  (bagian) => {
    const persen = bagian([predikat]);
    return persen > batas ? [{ jenis: "terlaluBanyak", predikat, persen, batas }] : [];
  };
const palingSedikit =
  (predikat: readonly Predikat[], batas: number): Syarat =>
  (bagian) => {
    const persen = bagian(predikat);
    return persen < batas ? [{ jenis: "terlaluSedikit", predikat, persen, batas }] : [];
  };
const mayoritas =
  (predikat: Predikat): Syarat =>
  (bagian) => {
    const persen = bagian([predikat]);
    return persen > 50 ? [] : [{ jenis: "bukanMayoritas", predikat, persen }];
  };
const ada =
  (predikat: readonly Predikat[]): Syarat =>
  (bagian) =>
    bagian(predikat) > 0 ? [] : [{ jenis: "tidakAda", predikat }];

/** The pattern of each predikat of an organisation [predikat-organisasi] [pola-terbanyak] [pola-tersedikit] [pola-sepersepuluh]. */
const POLA: Readonly<Record<PredikatOrganisasi, readonly Syarat[]>> = {
  istimewa: [mayoritas("sangatBaik"), palingBanyak("sangatBaik", TERBANYAK)],
  baik: [mayoritas("baik"), palingBanyak("baik", TERBANYAK), ada(["butuhPerbaikan", "kurang"])],
  butuhPerbaikan: [palingSedikit(["butuhPerbaikan"], TERSEDIKIT), palingBanyak("sangatBaik", SEPERSEPULUH)],
  kurang: [
    palingSedikit(["kurang"], TERSEDIKIT),
    palingSedikit(["butuhPerbaikan"], SEPERSEPULUH),
    palingBanyak("sangatBaik", SEPERSEPULUH),
  ],
  sangatKurang: [
    palingSedikit(["sangatKurang"], TERSEDIKIT),
    palingSedikit(["kurang", "butuhPerbaikan"], SEPERSEPULUH),
    palingBanyak("sangatBaik", 0),
  ],
};

/** Counts people by predikat. */
export function countPredikat(semua: Iterable<Predikat>): HitunganPredikat {
  const hitungan = Object.fromEntries(PREDIKAT.map((satu) => [satu, 0])) as Record<Predikat, number>;
  for (const satu of semua) hitungan[satu] += 1;
  return hitungan;
}

export function jumlahOrang(hitungan: HitunganPredikat): number {
  return PREDIKAT.reduce((jumlah, satu) => jumlah + hitungan[satu], 0);
}

/** Part of the people with a predikat, 0-100; 0 without anybody. */
export function persenHitungan(hitungan: HitunganPredikat, predikat: readonly Predikat[]): number {
  const jumlah = jumlahOrang(hitungan);
  return jumlah === 0 ? 0 : (predikat.reduce((semua, satu) => semua + hitungan[satu], 0) / jumlah) * 100;
}

/**
 * Where a distribution differs from the pattern: a warning, never a refusal, because the text is meant for a whole organisation and a small
 * unit cannot hit its percentages (`ORANG_TERSEDIKIT_POLA`). Nothing without anybody.
 */
export function bedaPola(organisasi: PredikatOrganisasi, hitungan: HitunganPredikat): readonly BedaPola[] {
  if (jumlahOrang(hitungan) === 0) return [];
  return POLA[organisasi].flatMap((syarat) => syarat((predikat) => persenHitungan(hitungan, predikat)));
}

/** The share that a pattern asks of each predikat, 0-100, as a chart draws it beside the shares there are; null where it leaves it free. */
export function bagianPola(organisasi: PredikatOrganisasi): Readonly<Record<Predikat, readonly [dari: number, sampai: number] | null>> {
  const bebas = { sangatBaik: null, baik: null, butuhPerbaikan: null, kurang: null, sangatKurang: null };
  const batas: Readonly<Record<PredikatOrganisasi, Partial<Record<Predikat, readonly [number, number]>>>> = {
    istimewa: { sangatBaik: [50, TERBANYAK] },
    baik: { baik: [50, TERBANYAK] },
    butuhPerbaikan: { butuhPerbaikan: [TERSEDIKIT, 100], sangatBaik: [0, SEPERSEPULUH] },
    kurang: { kurang: [TERSEDIKIT, 100], butuhPerbaikan: [SEPERSEPULUH, 100], sangatBaik: [0, SEPERSEPULUH] },
    sangatKurang: { sangatKurang: [TERSEDIKIT, 100], sangatBaik: [0, 0] },
  };
  return { ...bebas, ...batas[organisasi] };
}
