import type { PlainDate } from "../date";
import type { JenisJabatan } from "../jabatan/jabatan";
import type { NilaiKantor } from "../peraturan/nilai-kantor";
import { menurut } from "../peraturan/register";
import { TINGKAT_HUKUMAN, type TingkatHukuman } from "./hukuman";

/** One line of the matrix: who punishes holders of such a post, by the level of the punishment [hukdis-wewenang-kpu]. */
export interface BarisWewenang {
  readonly sasaran: JenisJabatan;
  readonly pejabat: Readonly<Record<TingkatHukuman, string>>;
  /** What the register reads, beside what the office set. */
  readonly asal: Readonly<Record<TingkatHukuman, string>>;
}

/** Groups of the punished, highest first. */
const SASARAN: readonly JenisJabatan[] = ["jpt", "administrator", "pengawas", "pelaksana", "fungsional"];

/** The whole matrix as the office has it on a day (left out: as it is written), with its origin. */
export function matriksWewenang(nilai: NilaiKantor, per?: PlainDate): readonly BarisWewenang[] {
  const kantor: Readonly<Record<string, string>> = nilai.menurut("hukdis-wewenang-kpu", per);
  const asal: Readonly<Record<string, string>> = menurut("hukdis-wewenang-kpu");
  const baca = (dari: Readonly<Record<string, string>>, sasaran: JenisJabatan): Readonly<Record<TingkatHukuman, string>> =>
    // One entry for each level.
    Object.fromEntries(TINGKAT_HUKUMAN.map((tingkat) => [tingkat, dari[`${sasaran}/${tingkat}`] ?? ""])) as Record<TingkatHukuman, string>;
  return SASARAN.map((sasaran) => ({ sasaran, pejabat: baca(kantor, sasaran), asal: baca(asal, sasaran) }));
}

/** The matrix as the value of its rule. */
export function nilaiMatriks(baris: readonly Pick<BarisWewenang, "sasaran" | "pejabat">[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    baris.flatMap(({ sasaran, pejabat }) => TINGKAT_HUKUMAN.map((tingkat) => [`${sasaran}/${tingkat}`, pejabat[tingkat]] as const)),
  );
}

interface DihukumPada {
  readonly sasaran: JenisJabatan | null;
  readonly tingkat: TingkatHukuman | "etik" | null;
}

/** Who punishes the holder of such a post on a level, by the matrix of a day; null where it does not say. */
export function pejabatBerwenang(nilai: NilaiKantor, { sasaran, tingkat }: DihukumPada, per: PlainDate): string | null {
  if (sasaran === null || tingkat === null || tingkat === "etik") return null;
  return matriksWewenang(nilai, per).find((satu) => satu.sasaran === sasaran)?.pejabat[tingkat] || null;
}
