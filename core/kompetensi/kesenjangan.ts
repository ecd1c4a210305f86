import { menurut } from "../peraturan/register";
import type { PenilaianTerpilih } from "./penilaian";
import type { SyaratKompetensi } from "./standar";

/** What JPM is looked at for: filling a post, or mapping who holds one. The office chooses; every label says which. */
export const SKALA_JPM = ["pengisian", "pemetaan"] as const;
export type SkalaJpm = (typeof SKALA_JPM)[number];

/** Categories, best first. */
type KategoriJpm = "MS" | "MMS" | "KMS" | "O" | "CO" | "KO";

const PENGISIAN = menurut("jpm-pengisian");
const PEMETAAN = menurut("jpm-pemetaan");
const PALING_TINGGI = menurut("jpm-paling-tinggi");

const BATAS: Readonly<Record<SkalaJpm, readonly { readonly dari: number; readonly kategori: KategoriJpm }[]>> = {
  pengisian: [
    { dari: PENGISIAN.memenuhi, kategori: "MS" },
    { dari: PENGISIAN.masihMemenuhi, kategori: "MMS" },
    { dari: 0, kategori: "KMS" },
  ],
  pemetaan: [
    { dari: PEMETAAN.optimal, kategori: "O" },
    { dari: PEMETAAN.cukupOptimal, kategori: "CO" },
    { dari: 0, kategori: "KO" },
  ],
};

/** One competency of a standard against what was found. */
export interface ButirKesenjangan {
  readonly kunci: string;
  readonly standar: SyaratKompetensi;
  /** Null while nobody has assessed it: that is no level 0. */
  readonly dinilai: PenilaianTerpilih | null;
  /** Levels that lack; 0 for none or a surplus; null while it is not assessed. */
  readonly kesenjangan: number | null;
}

/** A person against the standard of one jabatan. */
export interface HasilKesenjangan {
  readonly butir: readonly ButirKesenjangan[];
  /** Percent over the competencies that were assessed; null when none was, or the jabatan has no standard. */
  readonly jpm: number | null;
  readonly dinilai: number;
  readonly dari: number;
  /** Competencies with a gap. */
  readonly kesenjangan: number;
}

/**
 * JPM in percent: sum of the levels found over sum of those required, each competency at most at its standard, so that a surplus never hides
 * a gap; at most 100. Pairs are [found, required]. [jpm-paling-tinggi]
 */
export function computeJpm(pasangan: readonly (readonly [ada: number, perlu: number])[]): number | null {
  const perlu = pasangan.reduce((jumlah, [, satu]) => jumlah + satu, 0);
  if (perlu === 0) return null;
  const ada = pasangan.reduce((jumlah, [satu, batas]) => jumlah + Math.min(satu, batas), 0);
  return Math.min(PALING_TINGGI, (PALING_TINGGI * ada) / perlu);
}

/** The category of a JPM on a scale, by its unrounded value: 79.99 is below 80. [jpm-pengisian] [jpm-pemetaan] */
export function kategoriJpm(jpm: number, skala: SkalaJpm): KategoriJpm {
  // Sums of whole levels times 100: what is meant to be 80 is 80 but for the last bit.
  const nilai = Math.round(jpm * 1e9) / 1e9;
  return BATAS[skala].find(({ dari }) => nilai >= dari)?.kategori ?? (skala === "pengisian" ? "KMS" : "KO");
}

/** The gap of each competency of a standard, and JPM of those that were assessed. */
export function computeKesenjangan(
  standar: readonly SyaratKompetensi[],
  dinilai: ReadonlyMap<string, PenilaianTerpilih> | undefined,
): HasilKesenjangan {
  const butir = standar
    .filter(({ level }) => level > 0)
    .map((syarat): ButirKesenjangan => {
      const terpilih = dinilai?.get(syarat.kunci) ?? null;
      return {
        kunci: syarat.kunci,
        standar: syarat,
        dinilai: terpilih,
        kesenjangan: terpilih === null ? null : Math.max(0, syarat.level - terpilih.penilaian.level),
      };
    });
  const ada = butir.flatMap(({ dinilai: satu, standar: { level } }) => (satu === null ? [] : [[satu.penilaian.level, level] as const]));
  return {
    butir,
    jpm: computeJpm(ada),
    dinilai: ada.length,
    dari: butir.length,
    kesenjangan: butir.filter(({ kesenjangan }) => (kesenjangan ?? 0) > 0).length,
  };
}

/** The category, once every competency of the standard was assessed; null before. */
export function kategoriHasil(
  { jpm, dinilai, dari }: Pick<HasilKesenjangan, "jpm" | "dinilai" | "dari">,
  skala: SkalaJpm,
): KategoriJpm | null {
  return jpm === null || dinilai < dari ? null : kategoriJpm(jpm, skala);
}
