import type { NaskahDiminta } from "../../core/contract/naskah";
import type { Naskah } from "../../core/naskah/naskah";
import type { Bingkai } from "./bahan-surat";
import type { ReadingContext } from "./context";

export type JenisNaskah = NaskahDiminta["jenis"];
export type Diminta<J> = Extract<NaskahDiminta, { readonly jenis: J }>;

interface Parts<J extends JenisNaskah, M extends readonly unknown[]> {
  /** Reads what the document is made of beside its frame: plain values, which another thread is given a copy of. */
  readonly gather: (context: ReadingContext, diminta: Diminta<J>, bingkai: Bingkai) => Promise<readonly [...M]>;
  /** Makes the document of what was gathered, away from the data file. */
  readonly compose: (...material: M) => Naskah;
}

/** Where one kind of document comes from. What it gathers is its own affair. */
export interface SumberNaskah<J extends JenisNaskah> {
  readonly gather: (context: ReadingContext, diminta: Diminta<J>, bingkai: Bingkai) => Promise<readonly unknown[]>;
  readonly compose: (...material: never) => Naskah;
}

/** Joins the two parts; the compiler holds what is gathered against what the document is composed of. */
export function sumberNaskah<J extends JenisNaskah, M extends readonly unknown[]>(parts: Parts<J, M>): SumberNaskah<J> {
  return parts;
}
