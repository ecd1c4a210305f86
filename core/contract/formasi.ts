import { z } from "zod";
import { KERTAS } from "../formasi/kertas";
import { id, plainDateField, revision, text } from "./fields";
import { command, query } from "./procedure";

export const formasiProcedures = {
  /** Sets the analyst's proposal for a jabatan with its reason; `jumlah: null` returns to the computed one. */
  "formasi.propose": command(
    z.object({
      jabatanId: id,
      revision: revision.nullable(),
      jumlah: z.number().int().min(0).max(10_000).nullable(),
      alasan: text(500),
    }),
  )<null>(),
  /**
   * The proposal as a workbook ready to sign, already read back and compared with the screen's figures; with `dokumenId` the frozen
   * figures of that laid-down document, under its number and date and as at its own day.
   */
  "formasi.export": query(z.object({ per: plainDateField.optional(), kertas: z.enum(KERTAS).optional(), dokumenId: id.optional() }))<{
    readonly nama: string;
    readonly isi: Uint8Array;
  }>(),
};
