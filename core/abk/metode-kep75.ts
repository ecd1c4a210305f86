import type { BagianIsian, HasilMetode, Isian, LangkahMetode, TemuanMetode } from "./metode";
import { bandingkanTertulis } from "./tertulis";

/** One result of the work: how much is due, and how much of it one person brings about in the same period. */
export interface BarisHasil {
  readonly nama: string;
  readonly target: Isian;
  readonly standar: Isian;
}

/** One kind of object that is served, and how many of them one person serves. */
export interface BarisObjek {
  readonly nama: string;
  readonly objek: Isian;
  readonly perOrang: Isian;
}

/** Persons that one tool needs, or tools that one person looks after. */
export const CARA_ALAT = ["orangPerAlat", "alatPerOrang"] as const;
export type CaraAlat = (typeof CARA_ALAT)[number];

/** One kind of tool. `rasio` is read by `cara`. */
export interface BarisAlat {
  readonly nama: string;
  readonly alat: Isian;
  readonly cara: CaraAlat;
  readonly rasio: Isian;
}

/** Rows of a form, and the need that a sheet prints for them (null when there is none to compare with). */
export interface IsianBaris<T> {
  readonly baris: readonly T[];
  readonly tertulis: Isian;
}

/**
 * Pendekatan hasil kerja: target result / standard result per person in the same period; several results are added.
 * [hasil-kerja] Rows without both figures, or with a standard of 0, are not counted and are reported.
 */
export function computeHasilKerja(isian: IsianBaris<BarisHasil>): HasilMetode {
  return jumlahkan(isian, "hasil", ({ nama, target, standar }) => bagi("bagiHasil", nama, [target, standar]));
}

/** Pendekatan objek kerja: number of objects / objects that one person serves. [objek-kerja] */
export function computeObjekKerja(isian: IsianBaris<BarisObjek>): HasilMetode {
  return jumlahkan(isian, "objek", ({ nama, objek, perOrang }) => bagi("bagiObjek", nama, [objek, perOrang]));
}

/**
 * Pendekatan peralatan kerja: tools x persons per tool (three operators on one tractor), or tools / tools per person (one mechanic
 * for five buses). [peralatan-kerja]
 */
export function computePeralatanKerja(isian: IsianBaris<BarisAlat>): HasilMetode {
  return jumlahkan(isian, "alat", ({ nama, alat, cara, rasio }) => {
    if (cara === "alatPerOrang") return bagi("bagiAlat", nama, [alat, rasio]);
    return alat === null || rasio === null ? null : { langkah: "kaliAlat", nama, bahan: [alat, rasio], hasil: alat * rasio };
  });
}

function bagi(
  langkah: LangkahMetode["langkah"],
  nama: string,
  [terbagi, pembagi]: readonly [terbagi: Isian, pembagi: Isian],
): LangkahMetode | null {
  return terbagi === null || pembagi === null || pembagi <= 0
    ? null
    : { langkah, nama, bahan: [terbagi, pembagi], hasil: terbagi / pembagi };
}

function jumlahkan<T extends { readonly nama: string }>(
  { baris, tertulis }: IsianBaris<T>,
  bagian: BagianIsian,
  hitung: (satu: T) => LangkahMetode | null,
): HasilMetode {
  const langkah: LangkahMetode[] = [];
  const temuan: TemuanMetode[] = [];
  for (const [urutan, satu] of baris.entries()) {
    const terhitung = hitung(satu);
    if (terhitung) langkah.push(terhitung);
    else temuan.push({ kode: "barisBelumLengkap", bagian, nomor: urutan + 1, nama: satu.nama });
  }
  const bahan = langkah.map(({ hasil }) => hasil);
  const kebutuhan = bahan.reduce((jumlah, satu) => jumlah + satu, 0);
  if (langkah.length > 1) langkah.push({ langkah: "jumlahKebutuhan", nama: "", bahan, hasil: kebutuhan });
  const beda = tertulis === null ? null : bandingkanTertulis(tertulis, kebutuhan);
  return { kebutuhan, waktuTersediaMenit: null, langkah, temuan: beda ? [...temuan, { kode: "tertulisBeda", ...beda }] : temuan };
}
