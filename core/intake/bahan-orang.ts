import type { PembacaBaris } from "./bacaan";
import type { LembarDraf } from "./lembar-draf";
import type { Penilaian } from "./penilaian";

/** A row of a list of people: the reader of its cells, the sheet it stands in, and the reading of all files so far. */
export interface BahanOrang {
  readonly pembaca: PembacaBaris;
  readonly lembar: LembarDraf;
  readonly penilaian: Penilaian;
}
