import { z } from "zod";
import { DRAF_TERLALU_PANJANG } from "../text/draf";
import { nothing } from "./fields";
import { command, query } from "./procedure";

/** Longest draft that is kept, in characters of JSON: a pasted year of holidays, a jabatan of hundreds of tasks. */
const DRAF_TERPANJANG = 2_000_000;

/** Lists and rows within one another that no form reaches; a data file holds a thousand. */
const DRAF_TERDALAM = 100;

function lebihDalam(isi: unknown, tingkat: number): boolean {
  if (typeof isi !== "object" || isi === null) return false;
  return tingkat === 0 || Object.values(isi).some((satu) => lebihDalam(satu, tingkat - 1));
}

/** The name of a form and of what it is about: `pegawai/baru`, `kop`; long where it is about many tasks at once, as the key of a finding. */
const nama = z.string().min(1).max(1_000_100);

/** What was typed into a form and is not saved. Its content is whatever the form last wrote, perhaps an older Tepat: it is read with care. */
export interface DrafIsian {
  readonly id: string;
  readonly isi: unknown;
  /** UTC moment of the last key, ISO 8601. */
  readonly waktu: string;
}

export const drafProcedures = {
  /** Every draft of the open data file, latest first. */
  "draf.list": query(nothing)<readonly DrafIsian[]>(),
  /** Keeps what was typed in the place of what was kept before. It is no step: nothing of it can be undone or is listed. */
  "draf.save": command(
    z.object({
      id: nama,
      isi: z
        .unknown()
        .refine((isi) => !lebihDalam(isi, DRAF_TERDALAM) && JSON.stringify(isi ?? null).length <= DRAF_TERPANJANG, DRAF_TERLALU_PANJANG),
    }),
    "pemeriksa",
  )<null>(),
  /** Forgets a draft, because it was saved or thrown away. One that is gone already is no fault. */
  "draf.drop": command(z.object({ id: nama }), "pemeriksa")<null>(),
};
