import type { Bentuk } from "./angka";
import type { Baris, Kolom } from "./naskah";
import { rumusSubtotal, type Rumus } from "./rumus";
import type { Sel } from "./sel";

/** A column of rows `R`: all that is to be said of it, once. `J` are the totals of a group of such rows. */
export interface KolomIsi<R, J = unknown> extends Kolom {
  readonly nilai: (baris: R) => string | number | null;
  /** How a workbook computes the value; null or absent for a constant. */
  readonly rumus?: (baris: R) => Rumus | null;
  readonly bentukBaris?: (baris: R) => Bentuk;
  readonly miring?: (baris: R) => boolean;
  /** Its figure in a row of totals, which a workbook sums over the rows of the group. */
  readonly jumlah?: (jumlah: J) => number;
}

/** A column with its rows left out, as forms take it. */
export function kolomCetak<R, J>(kolom: readonly KolomIsi<R, J>[]): readonly Kolom[] {
  return kolom.map(({ kunci, kepala, kelompok, nomor, lebar, rata, bentuk, tebal, diLuarCetak }) => ({
    kunci,
    kepala,
    lebar,
    rata,
    ...(kelompok === undefined ? {} : { kelompok }),
    ...(nomor === undefined ? {} : { nomor }),
    ...(bentuk === undefined ? {} : { bentuk }),
    ...(tebal === undefined ? {} : { tebal }),
    ...(diLuarCetak === undefined ? {} : { diLuarCetak }),
  }));
}

/** Steps that the words of a cell begin further right: those of its row, in the first column of words. */
export function tingkatSel({ tingkat = 0 }: Baris, kolom: readonly (Pick<Kolom, "rata"> | null)[], nomor: number): number {
  return tingkat > 0 && nomor === kolom.findIndex((satu) => satu?.rata === "kiri") ? tingkat : 0;
}

/** A row of data by the declarations of its columns. */
export function barisIsi<R, J>(
  kolom: readonly KolomIsi<R, J>[],
  baris: R,
  { kunci, bersama = false }: { readonly kunci: string; readonly bersama?: boolean },
): Baris {
  return { kunci, jenis: "isi", bersama, sel: kolom.map((satu) => selIsi(satu, baris)) };
}

function selIsi<R, J>(kolom: KolomIsi<R, J>, baris: R): Sel {
  const nilai = kolom.nilai(baris);
  if (nilai === null) return null;
  const rumus = kolom.rumus?.(baris) ?? null;
  const bentuk = kolom.bentukBaris?.(baris);
  const miring = kolom.miring?.(baris) ?? false;
  return rumus === null && bentuk === undefined && !miring ? nilai : { nilai, rumus, bentuk, miring };
}

interface BarisJumlah<J> {
  readonly kunci: string;
  readonly jenis: "kelompok" | "jumlah";
  readonly jumlah: J;
  /** What the row is called, in the column that says so. */
  readonly label: readonly [kolom: string, teks: string];
  /** First and last row that are summed; null when there is nothing to sum. */
  readonly atas: readonly [dari: string, sampai: string] | null;
  readonly gabung?: readonly [dari: number, banyak: number];
  readonly bersama?: boolean;
}

/** A row of totals: every column that has one, summed over the rows from `atas`. */
export function barisJumlah<R, J>(kolom: readonly KolomIsi<R, J>[], isi: BarisJumlah<J>): Baris {
  const { kunci, jenis, jumlah, label, atas, gabung, bersama = false } = isi;
  const sel = kolom.map((satu): Sel => {
    if (satu.kunci === label[0]) return label[1];
    if (!satu.jumlah || atas === null) return null;
    return { nilai: satu.jumlah(jumlah), rumus: rumusSubtotal(satu.kunci, ...atas) };
  });
  return { kunci, jenis, sel, bersama, ...(gabung === undefined ? {} : { gabung }) };
}

/** Whether the headings of groups are all that stands above the columns. */
export function hanyaKelompok(kolom: readonly Pick<Kolom, "kelompok" | "kepala">[]): boolean {
  return kolom.every(({ kelompok, kepala }) => kelompok !== undefined && kepala === "");
}
