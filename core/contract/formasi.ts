import { z } from "zod";
import { id, revision, text } from "./fields";
import { command } from "./procedure";

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
};
