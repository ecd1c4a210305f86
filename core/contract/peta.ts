import { z } from "zod";
import type { JumlahRekap } from "../formasi/rekap";
import type { KotakPeta } from "../peta/pohon";
import { id, plainDateField } from "./fields";
import { query } from "./procedure";

/** The peta jabatan of the office as at a day. */
export interface IsiPeta {
  readonly per: string;
  readonly hariIni: string;
  /** The whole tree; null for an office without units. */
  readonly akar: KotakPeta | null;
  /** Totals of the recap of the same day, which are those of the tree. */
  readonly jumlah: JumlahRekap;
}

const per = plainDateField.optional();

export const petaProcedures = {
  /** The tree of units with their jabatan, as at a day; today when absent. */
  "peta.get": query(z.object({ per }))<IsiPeta>(),
  /** The map of the office, or of one unit, as one drawing that any program shows: the font comes along. */
  "peta.svg": query(z.object({ per, unitId: id.optional() }))<{ readonly nama: string; readonly isi: Uint8Array }>(),
};
