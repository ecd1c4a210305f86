import { z } from "zod";

/** The file beside a data file in which wrong passwords are counted, by the id of the slot. */
export const berkasPercobaan = z.record(
  z.string(),
  z.object({
    /** Wrong passwords in a row. */
    salah: z.number().int().nonnegative(),
    /** UTC moment of the last, ISO 8601. */
    terakhir: z.iso.datetime(),
  }),
);

export type BerkasPercobaan = z.output<typeof berkasPercobaan>;
