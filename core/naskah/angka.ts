import { formatAngka } from "../text/number";

/** How a figure is printed. */
export interface Bentuk {
  /** Decimals, always as many; `seperlunya` prints up to three, as many as the figure has. */
  readonly desimal: number | "seperlunya";
  /** A plus before what is above zero. */
  readonly bertanda?: boolean;
  /** A dash in place of zero. */
  readonly nolKosong?: boolean;
}

export const BULAT: Bentuk = { desimal: 0 };
export const BULAT_TANPA_NOL: Bentuk = { desimal: 0, nolKosong: true };
export const DUA_DESIMAL: Bentuk = { desimal: 2 };
export const EMPAT_DESIMAL: Bentuk = { desimal: 4 };
export const SEPERLUNYA: Bentuk = { desimal: "seperlunya" };

const TANDA_KURANG = "\u2212";
const GARIS = "\u2013";
const SEPERSERIBU = 1_000;

/** Decimals that a figure is printed with; `seperlunya` counts those that it has, to a thousandth. */
export function desimalDari(nilai: number, { desimal }: Bentuk): number {
  if (desimal !== "seperlunya") return desimal;
  const perseribu = Math.round(nilai * SEPERSERIBU);
  if (perseribu % SEPERSERIBU === 0) return 0;
  if (perseribu % 100 === 0) return 1;
  return perseribu % 10 === 0 ? 2 : 3;
}

/** A figure as it is printed: `1.250,5`, with a true minus. */
export function teksAngka(nilai: number, bentuk: Bentuk): string {
  if (nilai === 0 && bentuk.nolKosong === true) return GARIS;
  const teks = formatAngka(Math.abs(nilai), desimalDari(nilai, bentuk));
  if (nilai < 0) return `${TANDA_KURANG}${teks}`;
  return bentuk.bertanda === true && nilai > 0 ? `+${teks}` : teks;
}
