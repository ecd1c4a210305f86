import type { BagianRegister } from "./ketentuan";

/** Karier dan pensiun. */
export const KARIER = {} as const satisfies BagianRegister;
