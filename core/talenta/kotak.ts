import type { PlainDate } from "../date";
import { kodeNilai, menurut } from "../peraturan/register";
import type { NilaiKantor } from "../peraturan/nilai-kantor";
import type { Predikat } from "../skp/predikat";
import { tingkatKualifikasi } from "./kualifikasi";

/** Places on the axis of performance, lowest first. */
export const LETAK_KINERJA = ["diBawah", "sesuai", "diAtas"] as const;
export type LetakKinerja = (typeof LETAK_KINERJA)[number];

/** Places on the axis of potential, lowest first. */
export const LETAK_POTENSIAL = ["rendah", "menengah", "tinggi"] as const;
export type LetakPotensial = (typeof LETAK_POTENSIAL)[number];

/** Boxes of the picture, 1 to 9. */
export const KOTAK = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
export type Kotak = (typeof KOTAK)[number];

/** Parts of either axis [talenta-bobot-kinerja] [talenta-bobot-potensial]. */
const UNSUR_KINERJA = kodeNilai(menurut("talenta-bobot-kinerja"));
type UnsurKinerja = (typeof UNSUR_KINERJA)[number];
const UNSUR_POTENSIAL = kodeNilai(menurut("talenta-bobot-potensial"));
type UnsurPotensial = (typeof UNSUR_POTENSIAL)[number];
export type UnsurTalenta = UnsurKinerja | UnsurPotensial;

/** Parts that no record of this office gives: their values of 0 to 100 are typed or pasted. */
export const UNSUR_DIISI = [
  "penghargaan",
  "penugasanTim",
  "umpanBalik360",
  "pengalamanJabatan",
  "potensi",
  "kesesuaianBidang",
  "integritas",
] as const satisfies readonly UnsurTalenta[];
export type UnsurDiisi = (typeof UNSUR_DIISI)[number];

/** How the axis of performance is found: by the predikat alone, or by the weights of its parts. */
export const SUMBU_KINERJA = ["predikat", "bobot"] as const;
/** What a part without value does: its weight goes to the others, or it counts as nothing. */
export const TANPA_DATA = ["dibagi", "nol"] as const;

/** The choices of the office for the picture. */
export interface PilihanTalenta {
  readonly sumbuKinerja: (typeof SUMBU_KINERJA)[number];
  readonly tanpaData: (typeof TANPA_DATA)[number];
}

export const PILIHAN_TALENTA_BAWAAN: PilihanTalenta = { sumbuKinerja: "predikat", tanpaData: "dibagi" };

/** What is known of a person for a year. */
export interface BahanTalenta {
  readonly predikat: Predikat | null;
  /** Percent; null while not every competency of the standard is assessed. */
  readonly jpm: number | null;
  /** JP of the trainings within a year up to the day, and how many a year asks for; null while no training is recorded. */
  readonly pengembangan: { readonly jp: number; readonly wajib: number } | null;
  readonly tingkatPendidikan: string;
  readonly nilai: Readonly<Partial<Record<UnsurDiisi, number>>>;
}

/** A part of an axis: its weight, and its score of 0 to 100 or null without data. */
interface UnsurSumbu<U extends UnsurTalenta = UnsurTalenta> {
  readonly unsur: U;
  readonly bobot: number;
  readonly skor: number | null;
}

/** An axis with its parts; `terisi` is the weight of those that have a score. */
export interface NilaiSumbu<L, U extends UnsurTalenta = UnsurTalenta> {
  readonly unsur: readonly UnsurSumbu<U>[];
  readonly terisi: number;
  /** 0 to 100; null while no part has a score. */
  readonly nilai: number | null;
  readonly letak: L | null;
}

/** Where a person stands on both axes, and the box; null while an axis has no data. */
export interface Talenta {
  readonly kinerja: NilaiSumbu<LetakKinerja, UnsurKinerja>;
  readonly potensial: NilaiSumbu<LetakPotensial, UnsurPotensial>;
  readonly kotak: Kotak | null;
}

interface AturanTalenta {
  readonly kantor: NilaiKantor;
  readonly per: PlainDate;
  readonly pilihan: PilihanTalenta;
}

/** The highest score of a part. */
const SEPENUHNYA = 100;

const KATA_KINERJA = { diBawah: "di bawah", sesuai: "sesuai", diAtas: "di atas" } as const;

/** The box of two places [kotak-talenta]. */
export function kotakDari(kinerja: LetakKinerja, potensial: LetakPotensial): Kotak {
  return menurut("kotak-talenta")[`kinerja ${KATA_KINERJA[kinerja]} ekspektasi, potensial ${potensial}`];
}

/** The places of a box: the other way about. */
export function letakKotak(kotak: Kotak): { readonly kinerja: LetakKinerja; readonly potensial: LetakPotensial } {
  const semua = LETAK_KINERJA.flatMap((kinerja) => LETAK_POTENSIAL.map((potensial) => ({ kinerja, potensial })));
  // Nine places make nine boxes.
  return semua.find(({ kinerja, potensial }) => kotakDari(kinerja, potensial) === kotak) ?? { kinerja: "sesuai", potensial: "menengah" };
}

/** What is named for a box to be done, in the version of 2020 [kotak-tindakan]. */
export function tindakanKotak(kotak: Kotak): readonly string[] {
  return menurut("kotak-tindakan")[kotak].split("; ");
}

/** Whether a box belongs to the group of succession [kotak-suksesi]. */
export function isSuksesi(kotak: Kotak): boolean {
  return menurut("kotak-suksesi").some((satu) => satu === kotak);
}

/** Both axes of one person. A part without data is named, and what happens to its weight is the office's stated choice. */
export function computeTalenta(bahan: BahanTalenta, aturan: AturanTalenta): Talenta {
  const kinerja = sumbuKinerja(bahan, aturan);
  const potensial = sumbuPotensial(bahan, aturan);
  const kotak = kinerja.letak !== null && potensial.letak !== null ? kotakDari(kinerja.letak, potensial.letak) : null;
  return { kinerja, potensial, kotak };
}

function sumbuKinerja(bahan: BahanTalenta, aturan: AturanTalenta): Talenta["kinerja"] {
  const { kantor, per, pilihan } = aturan;
  const bobot = kantor.menurut("talenta-bobot-kinerja", per);
  const { predikat, nilai } = bahan;
  const skor: Readonly<Record<UnsurKinerja, number | null>> = {
    predikat: predikat === null ? null : kantor.menurut("talenta-skor-predikat", per)[predikat],
    penghargaan: nilai.penghargaan ?? null,
    penugasanTim: nilai.penugasanTim ?? null,
    umpanBalik360: nilai.umpanBalik360 ?? null,
  };
  const sumbu = timbang(
    UNSUR_KINERJA.map((unsur) => ({ unsur, bobot: bobot[unsur], skor: skor[unsur] })),
    pilihan,
  );
  if (pilihan.sumbuKinerja === "predikat") {
    return { ...sumbu, letak: predikat === null ? null : letakPredikat(predikat, aturan) };
  }
  const batas = kantor.menurut("talenta-batas-kinerja", per);
  // The predikat carries most of the axis: without it nobody is placed.
  if (sumbu.nilai === null || predikat === null) return { ...sumbu, letak: null };
  return { ...sumbu, letak: sumbu.nilai >= batas.diAtas ? "diAtas" : sumbu.nilai >= batas.sesuai ? "sesuai" : "diBawah" };
}

/** The place of a predikat, 1 to 3 [talenta-kinerja-predikat]; a figure beyond them is the nearest of them. */
function letakPredikat(predikat: Predikat, { kantor, per }: AturanTalenta): LetakKinerja {
  const letak = kantor.menurut("talenta-kinerja-predikat", per)[predikat];
  return letak >= 3 ? "diAtas" : letak >= 2 ? "sesuai" : "diBawah";
}

function sumbuPotensial({ jpm, pengembangan, tingkatPendidikan, nilai }: BahanTalenta, aturan: AturanTalenta): Talenta["potensial"] {
  const { kantor, per, pilihan } = aturan;
  const bobot = kantor.menurut("talenta-bobot-potensial", per);
  const tingkat = tingkatKualifikasi(tingkatPendidikan);
  const skor: Readonly<Record<UnsurPotensial, number | null>> = {
    penilaianKompetensi: jpm === null ? null : Math.min(jpm, SEPENUHNYA),
    pengembanganKompetensi: pengembangan === null ? null : skorJp(pengembangan),
    pengalamanJabatan: nilai.pengalamanJabatan ?? null,
    potensi: nilai.potensi ?? null,
    tingkatPendidikan: tingkat === null ? null : kantor.menurut("talenta-skor-pendidikan", per)[tingkat],
    kesesuaianBidang: nilai.kesesuaianBidang ?? null,
    integritas: nilai.integritas ?? null,
  };
  const sumbu = timbang(
    UNSUR_POTENSIAL.map((unsur) => ({ unsur, bobot: bobot[unsur], skor: skor[unsur] })),
    pilihan,
  );
  const batas = kantor.menurut("talenta-batas-potensial", per);
  const letak =
    sumbu.nilai === null ? null : sumbu.nilai >= batas.tinggi ? "tinggi" : sumbu.nilai >= batas.menengah ? "menengah" : "rendah";
  return { ...sumbu, letak };
}

/** How far the JP that a year asks for are reached; a year that asks for none has them in full. */
function skorJp({ jp, wajib }: { readonly jp: number; readonly wajib: number }): number {
  return wajib <= jp ? SEPENUHNYA : (jp / wajib) * SEPENUHNYA;
}

function timbang<U extends UnsurTalenta>(
  unsur: readonly UnsurSumbu<U>[],
  { tanpaData }: PilihanTalenta,
): Omit<NilaiSumbu<never, U>, "letak"> {
  const terisi = unsur.reduce((jumlah, { bobot, skor }) => jumlah + (skor === null ? 0 : bobot), 0);
  const semua = unsur.reduce((jumlah, { bobot }) => jumlah + bobot, 0);
  const isi = unsur.reduce((jumlah, { bobot, skor }) => jumlah + bobot * (skor ?? 0), 0);
  const pembagi = tanpaData === "nol" ? semua : terisi;
  // The last digits of a binary fraction would decide at a bound.
  return { unsur, terisi, nilai: terisi === 0 || pembagi === 0 ? null : Math.round((isi / pembagi) * 1_000) / 1_000 };
}
