import type { Bentuk } from "./angka";
import type { Rumus } from "./rumus";

/** A piece of a text: as it is, struck out, or underlined. Read without its marks, the pieces are the text. */
export interface PenggalTeks {
  readonly teks: string;
  readonly tanda: "biasa" | "dicoret" | "digarisbawahi";
}

/** A cell with more to it than its bare value. */
export interface SelBerisi {
  readonly nilai: string | number;
  /** How the value follows from other cells, for forms that compute; what it gives now is `nilai`. */
  readonly rumus?: Rumus | null | undefined;
  /** Number format where it differs from that of the column. */
  readonly bentuk?: Bentuk | undefined;
  /** Printed in italics: decided by a person and not computed. */
  readonly miring?: boolean;
  /** The text in pieces, some of them marked; together they are `nilai`. */
  readonly penggal?: readonly PenggalTeks[];
}

/** One cell of a table: text, a figure, nothing, or a value with its formula. */
export type Sel = string | number | null | SelBerisi;

/** The value that a cell shows, without its formula. */
export function nilaiSel(sel: Sel | undefined): string | number | null {
  if (sel === undefined || sel === null || typeof sel !== "object") return sel ?? null;
  return sel.nilai;
}

/** The marked pieces of a cell; null for one without any. */
export function penggalSel(sel: Sel | undefined): readonly PenggalTeks[] | null {
  return sel !== undefined && sel !== null && typeof sel === "object" ? (sel.penggal ?? null) : null;
}
