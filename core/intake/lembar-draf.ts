import type { CaraBaca } from "./bacaan";
import type { TandaDesimal } from "../text/gaya-angka";
import type { Pengenalan } from "./kenali";
import type { LembarMentah } from "./lembar";
import type { VolumeTerpilih } from "./kolom-volume";

/** A sheet with how it is read and what the analyst said about it. */
export interface LembarDraf {
  readonly berkas: number;
  readonly nomor: number;
  readonly namaBerkas: string;
  /** Sheets of the file, for a sheet that refers to another. */
  readonly sebuku: readonly LembarMentah[];
  /** With the mended cells in place. */
  readonly lembar: LembarMentah;
  readonly pengenalan: Pengenalan;
  readonly dikeluarkan: ReadonlySet<number>;
  /** Cells mended in the preview, with the text typed. */
  readonly diketik: ReadonlyMap<string, string>;
  /** Sign before the decimals in the texts of this file. */
  readonly desimal: TandaDesimal;
  /** Jabatan and unit that the analyst gave to an ABK sheet. */
  readonly abkPilihan: { readonly jabatan: string; readonly unit: string } | null;
  /** How volumes come from several columns; absent where one column has them. */
  readonly volume?: VolumeTerpilih | null | undefined;
}

/** Key of a sheet within a draft. */
export function kunciLembar(berkas: number, lembar: number): string {
  return `${berkas}:${lembar}`;
}

/** How the cells of a sheet are read; `wajib`: fields whose problems refuse the row. */
export function caraBaca({ lembar, pengenalan, desimal, diketik }: LembarDraf, wajib: readonly string[]): CaraBaca {
  return { lembar: lembar.nama, pemetaan: pengenalan.pemetaan, desimal, diketik, wajib };
}
