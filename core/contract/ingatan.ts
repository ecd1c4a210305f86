import { z } from "zod";
import type { JenisIngatan } from "../ingatan";
import { nothing } from "./fields";
import { command, query } from "./procedure";

/** An answer that the office once gave, in words. */
export interface IngatanBaris {
  readonly id: string;
  readonly jenis: JenisIngatan | null;
  /** Key of the text that was asked about; for a name of a jabatan with its unit. */
  readonly teks: string;
  /** What it means: a jabatan with its unit, a unit, a value; empty when what it named is gone. */
  readonly arti: string;
}

export const ingatanProcedures = {
  /** Everything that imports need not ask again. */
  "ingatan.list": query(nothing)<readonly IngatanBaris[]>(),
  /** Forgets one answer, so that it is asked again. */
  "ingatan.remove": command(z.object({ id: z.string().min(1).max(500) }))<null>(),
};
