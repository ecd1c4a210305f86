import { z } from "zod";
import type { BarisDari } from "../baris/semua";
import { id, nothing, plainDateField, requiredText, revision } from "./fields";
import { command, query } from "./procedure";

export const ketentuanKantorProcedures = {
  /** Every value that the office set in the place of the register's. */
  "ketentuanKantor.daftar": query(nothing)<readonly BarisDari<"ketentuanKantor">[]>(),
  /**
   * Sets the office's value of a rule; `nilai` is JSON in the shape of the register's value, `revision` that of the value seen (null for
   * none). @throws invalidInput, naming what does not fit the rule
   */
  "ketentuanKantor.ubah": command(
    z.object({
      id,
      revision: revision.nullable(),
      nilai: z.string().min(1).max(20_000),
      alasan: requiredText(500),
      sejak: plainDateField.nullable(),
    }),
  )<null>(),
  /** Gives a rule the register's value back. */
  "ketentuanKantor.kembalikan": command(z.object({ id, revision }))<null>(),
};
