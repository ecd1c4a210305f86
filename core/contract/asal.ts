import { z } from "zod";
import type { RekapAsal } from "../abk/asal";
import { ASAL_NORMA, PANJANG_ASAL } from "../abk/tugas";
import type { TugasBaris } from "./abk";
import { id, nothing, plainDateField, revision, text } from "./fields";
import { command, query } from "./procedure";

export const asalProcedures = {
  /** States what norm and volume of some tasks of a jabatan rest on, in one step; fields that are left out stay as they are. */
  "asal.save": command(
    z.object({
      jabatanId: id,
      tugas: z.array(z.object({ id, revision })).min(1).max(5_000),
      isi: z
        .object({
          asalNorma: z.enum(ASAL_NORMA),
          asalOleh: text(PANJANG_ASAL.asalOleh),
          asalTanggal: plainDateField.nullable(),
          buktiVolume: text(PANJANG_ASAL.buktiVolume),
          buktiPeriode: text(PANJANG_ASAL.buktiPeriode),
        })
        .partial(),
    }),
  )<readonly TugasBaris[]>(),
  /** Shares of the office's tasks by origin of their norm; jabatan counted by another method than task by task stay out. */
  "asal.rekap": query(nothing)<RekapAsal>(),
};
