import { isRumus, nameKey, tidyText } from "../name";
import { parsePeriode, TEKS_PERIODE } from "../text/abk";
import { bacaAngka, bacaDurasiTeks, type TandaDesimal } from "../text/gaya-angka";
import { formatAngka } from "../text/number";
import { kekuranganTugas, type KekuranganTugas } from "./kelengkapan";
import { NORMA_TERBESAR_MENIT, PANJANG_ISIAN, VOLUME_TERBESAR, type Tugas } from "./tugas";

/** The columns of the grid that people fill in, in the order of the form. */
export const KOLOM_ISIAN = ["uraian", "satuanHasil", "volume", "periode", "normaWaktuMenit", "keterangan"] as const;
export type KolomIsian = (typeof KOLOM_ISIAN)[number];

/** A task row as it stands in the grid: text as typed or pasted, right or wrong. */
export type IsianTugas = Readonly<Record<KolomIsian, string>>;

/** The columns in which a number stands. */
export const KOLOM_ANGKA = ["volume", "normaWaktuMenit"] as const satisfies readonly KolomIsian[];
export type KolomAngka = (typeof KOLOM_ANGKA)[number];

/** Why the text of a cell is no value; the sentence lives in `core/text/abk.ts`. */
export type GalatIsian =
  | "bukanAngka"
  | "negatif"
  | "terlaluKecil"
  | "terlaluBesar"
  | "periodeTidakDikenal"
  | "terlaluPanjang"
  | "sepertiRumus";

export interface IsianTerbaca {
  /** The row's values; a cell that is empty or wrong counts as nothing (0, or once a year). */
  readonly isi: Omit<Tugas, "id">;
  readonly galat: Readonly<Partial<Record<KolomIsian, GalatIsian>>>;
}

export const ISIAN_KOSONG: IsianTugas = { uraian: "", satuanHasil: "", volume: "", periode: "", normaWaktuMenit: "", keterangan: "" };

/** Whether nothing at all stands in a row; such a row is no task. */
export function isianKosong(isian: IsianTugas): boolean {
  return KOLOM_ISIAN.every((kolom) => isian[kolom].trim() === "");
}

/** A stored task as the grid shows it: decimal comma, period in words. */
export function isianDariTugas(tugas: Omit<Tugas, "id">): IsianTugas {
  return {
    uraian: tugas.uraian,
    satuanHasil: tugas.satuanHasil,
    volume: formatAngka(tugas.volume, 3, 0),
    periode: TEKS_PERIODE[tugas.periode],
    normaWaktuMenit: formatAngka(tugas.normaWaktuMenit, 3, 0),
    keterangan: tugas.keterangan,
  };
}

/**
 * The number of a cell, read with this sign of the decimals, unrounded. A norm may also be a time of the clock or a length in words:
 * `2:00` and `2 jam` are 120 minutes. Null when the text is no number.
 */
export function bacaAngkaIsian(kolom: KolomAngka, teks: string, desimal: TandaDesimal): number | null {
  return bacaAngka(teks, desimal) ?? (kolom === "normaWaktuMenit" ? bacaDurasiTeks(teks, desimal) : null);
}

/** Whether a spreadsheet would take the text of a task for a formula. The dash of a list (`- Menyusun laporan`) is none. */
export function isUraianRumus(uraian: string): boolean {
  return isRumus(uraian) && !/^\s*-\s+\p{L}/u.test(uraian);
}

/** Reads a grid row: numbers with a decimal comma to three decimals, periods in words, texts tidied; and what is wrong with each cell. */
export function bacaIsian(isian: IsianTugas): IsianTerbaca {
  const galat: Partial<Record<KolomIsian, GalatIsian>> = {};
  const angka = (kolom: KolomAngka, terbesar: number): number => {
    if (isian[kolom].trim() === "") return 0;
    const nilai = bacaAngkaIsian(kolom, isian[kolom], "koma");
    if (nilai === null) galat[kolom] = "bukanAngka";
    else if (nilai < 0) galat[kolom] = "negatif";
    else if (nilai > terbesar) galat[kolom] = "terlaluBesar";
    else {
      const tersimpan = Math.round(nilai * 1_000) / 1_000;
      if (tersimpan > 0 || nilai === 0) return tersimpan;
      galat[kolom] = "terlaluKecil";
    }
    return 0;
  };
  const teks = (kolom: keyof typeof PANJANG_ISIAN): string => {
    if (isian[kolom].length > PANJANG_ISIAN[kolom]) galat[kolom] = "terlaluPanjang";
    if (kolom === "uraian" && isUraianRumus(isian[kolom])) {
      galat[kolom] = "sepertiRumus";
      return "";
    }
    return tidyText(isian[kolom]);
  };
  const periode = isian.periode.trim() === "" ? "tahun" : parsePeriode(isian.periode);
  if (periode === null) galat.periode = "periodeTidakDikenal";
  return {
    isi: {
      uraian: teks("uraian"),
      satuanHasil: teks("satuanHasil"),
      volume: angka("volume", VOLUME_TERBESAR),
      periode: periode ?? "tahun",
      normaWaktuMenit: angka("normaWaktuMenit", NORMA_TERBESAR_MENIT),
      keterangan: teks("keterangan"),
    },
    galat,
  };
}

/** A row with every readable cell written the way the grid writes it (`33.5` becomes `33,5`, `2 jam` becomes `120`, `bln` becomes `Bulanan`); wrong cells stay as typed. */
export function rapikanIsian(isian: IsianTugas): IsianTugas {
  if (isianKosong(isian)) return ISIAN_KOSONG;
  const { isi, galat } = bacaIsian(isian);
  const rapi = isianDariTugas(isi);
  const pilih = (kolom: KolomIsian): string => (galat[kolom] !== undefined || isian[kolom].trim() === "" ? isian[kolom] : rapi[kolom]);
  return {
    uraian: pilih("uraian"),
    satuanHasil: pilih("satuanHasil"),
    volume: pilih("volume"),
    periode: galat.periode === undefined ? rapi.periode : isian.periode,
    normaWaktuMenit: pilih("normaWaktuMenit"),
    keterangan: pilih("keterangan"),
  };
}

/** Rows whose uraian says the same as another row's: each group as row numbers from 0, in order. */
export function uraianKembar(baris: readonly Pick<IsianTugas, "uraian">[]): number[][] {
  const kelompok = new Map<string, number[]>();
  for (const [nomor, satu] of baris.entries()) {
    const kunci = nameKey(satu.uraian);
    if (kunci === "") continue;
    const sama = kelompok.get(kunci);
    if (sama) sama.push(nomor);
    else kelompok.set(kunci, [nomor]);
  }
  return [...kelompok.values()].filter((nomor) => nomor.length > 1);
}

/** What a row of the grid lacks to be complete; nothing for an empty row, which is no task, nor for a cell that is refused. */
export function kekuranganBaris(isian: IsianTugas): readonly KekuranganTugas[] {
  if (isianKosong(isian)) return [];
  const { isi, galat } = bacaIsian(isian);
  return kekuranganTugas(isi).filter((kolom) => galat[kolom] === undefined);
}
