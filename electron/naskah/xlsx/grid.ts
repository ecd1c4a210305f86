import type { Bagian, Kolom, Tabel } from "../../../core/naskah/naskah";

/** A column of a sheet: one of its table, or a plain one. */
export interface KolomLembar {
  readonly kolom: Kolom | null;
  /** Which cell of a row of the table it takes. */
  readonly indeks: number;
  readonly lebar: number;
}

/** The columns of a sheet: those that are printed, then after a gap those that stand beside the page. */
export interface Grid {
  readonly kolom: readonly KolomLembar[];
  readonly tercetak: number;
  /** Column, from 0, in which values of pairs stand; their labels take those before it. */
  readonly nilai: number;
}

const LEBAR_SELA = 3;
/** A sheet without a table: labels and values. */
const TANPA_TABEL: Grid = {
  kolom: [
    { kolom: null, indeks: -1, lebar: 34 },
    { kolom: null, indeks: -1, lebar: 92 },
  ],
  tercetak: 2,
  nilai: 1,
};

/** The columns of a section's sheet are those of its table. */
export function gridBagian({ blok }: Pick<Bagian, "blok">): Grid {
  const tabel = blok.find((satu): satu is Tabel => satu.jenis === "tabel");
  if (!tabel) return TANPA_TABEL;
  const tercetak = tabel.kolom.filter(({ diLuarCetak }) => diLuarCetak !== true);
  const lainnya = tabel.kolom.filter(({ diLuarCetak }) => diLuarCetak === true);
  const lembar = (kolom: Kolom): KolomLembar => ({ kolom, indeks: tabel.kolom.indexOf(kolom), lebar: kolom.lebar });
  const sela: KolomLembar[] = lainnya.length > 0 ? [{ kolom: null, indeks: -1, lebar: LEBAR_SELA }] : [];
  return { kolom: [...tercetak.map(lembar), ...sela, ...lainnya.map(lembar)], tercetak: tercetak.length, nilai: 2 };
}

/** Width of so many columns from one on, in digits. */
export function lebarAntara({ kolom }: Grid, dari: number, banyak: number): number {
  return kolom.slice(dari, dari + banyak).reduce((jumlah, { lebar }) => jumlah + lebar, 0);
}
