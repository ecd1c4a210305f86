import { nilaiSel, type Sel } from "./sel";

/** How a bar is filled. It only repeats what the bar's label says, so that nothing hangs on it. */
export type PolaBatang = "penuh" | "garis" | "kosong";

export interface BatangGrafik {
  /** Names the bar within its chart. */
  readonly kunci: string;
  /** What is measured, in full: there is no legend. */
  readonly label: string;
  readonly pola: PolaBatang;
  /** A figure from 0, with its formula where the workbook has the cell that it repeats. */
  readonly nilai: Sel;
}

/**
 * A chart of bars that lie below each other. Every form draws it of text, lines and filled areas and never as a picture: labels and
 * figures can be read aloud, searched and edited, and it prints in black and white as it stands.
 */
export interface Grafik {
  readonly jenis: "grafik";
  /** Names the chart within its section. A figure's source is `section/chart bar/nilai`. */
  readonly kunci: string;
  readonly judul: string;
  /** What the chart shows, as a sentence. */
  readonly keterangan: string;
  readonly batang: readonly BatangGrafik[];
}

/** Name of a bar within its section. */
export const kunciBatang = ({ kunci }: Grafik, batang: BatangGrafik): string => `${kunci} ${batang.kunci}`;

/** The figure of a bar; what is no figure has no length. */
export function nilaiBatang({ nilai }: BatangGrafik): number {
  const angka = nilaiSel(nilai);
  return typeof angka === "number" ? angka : 0;
}

/** What a bar of full length stands for: the greatest figure, and 1 at least. */
function skalaGrafik({ batang }: Grafik): number {
  return Math.max(1, ...batang.map(nilaiBatang));
}

/** Length of every bar as a share of the full length, from 0 to 1. */
export function panjangBatang(grafik: Grafik): readonly number[] {
  const skala = skalaGrafik(grafik);
  return grafik.batang.map((satu) => nilaiBatang(satu) / skala);
}

export interface GarisLurus {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Slanting lines, `jarak` apart, that fill a field, each from where it enters at the left or the foot to where it leaves. */
export function arsiran(lebar: number, tinggi: number, jarak: number): readonly GarisLurus[] {
  const banyak = Math.max(0, Math.ceil((lebar + tinggi) / jarak) - 1);
  return Array.from({ length: banyak }, (_kosong, nomor) => {
    // All points of a line have the same sum of x and y.
    const jumlah = (nomor + 1) * jarak;
    const x1 = Math.max(0, jumlah - tinggi);
    const x2 = Math.min(lebar, jumlah);
    return { x1, y1: jumlah - x1, x2, y2: jumlah - x2 };
  });
}
