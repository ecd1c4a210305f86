import { z } from "zod";

/** How a file lay on the disk when it was read: size in bytes, last change in milliseconds, and number. */
const letak = z.tuple([z.number(), z.number(), z.number()]);

/** The files beside a protected data file that were seen to be encrypted, by their name within the folder; `mac` is over them under the data key. */
export const catatanTerperiksa = z.object({ bentuk: z.literal(1), berkas: z.record(z.string(), letak), mac: z.string() });

export type LetakBerkas = z.output<typeof letak>;
