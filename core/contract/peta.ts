import { z } from "zod";
import type { JumlahRekap } from "../formasi/rekap";
import type { PensiunPeta } from "../peta/pensiun-peta";
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
  /** Who retires from tomorrow up to the day, the first to go first; they hold nothing on that day. */
  readonly pensiun: readonly PensiunPeta[];
  /** Holders of whom that cannot be told. */
  readonly tidakDiketahui: number;
  /** Whose structure it is: that of today, that of the past day by the journal, or that of today because the journal does not reach so far. */
  readonly susunan: "kini" | "riwayat" | "tidakTercatat";
}

const per = plainDateField.optional();

export const petaProcedures = {
  /** The tree of units with their jabatan, as at a day; today when absent. */
  "peta.get": query(z.object({ per }))<IsiPeta>(),
  /** The map of the office, or of one unit, as one drawing that any program shows: the font comes along. */
  "peta.svg": query(z.object({ per, unitId: id.optional() }))<{ readonly nama: string; readonly isi: Uint8Array }>(),
};
