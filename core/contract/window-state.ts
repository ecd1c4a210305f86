import { z } from "zod";

const finite = z.number().finite();

/** How the window stood over a data file, kept from one start to the next. */
export const windowState = z.object({
  tempat: z.object({ x: finite, y: finite, width: finite.min(1), height: finite.min(1) }),
  maksimal: z.boolean(),
  /** Size of everything drawn, as part of the usual one. */
  skala: finite.min(0.8).max(2),
  /** The page, without what was searched for on it. */
  halaman: z.string().regex(/^\/[\w/-]{0,200}$/u),
});

export type WindowState = Readonly<z.infer<typeof windowState>>;

/** What a file of such states may hold: each is judged by itself, so that a damaged one takes no other with it. */
export const windowStates = z.record(z.string(), z.unknown());
