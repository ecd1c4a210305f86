import type { BagianRegister } from "./ketentuan";

/** Kinerja (SKP). */
export const KINERJA = {} as const satisfies BagianRegister;
