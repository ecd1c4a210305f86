import type { BagianRegister } from "./ketentuan";

/** Kompetensi. */
export const KOMPETENSI = {} as const satisfies BagianRegister;
