import type { BagianRegister } from "./ketentuan";

/** Disiplin dan kehadiran. */
export const DISIPLIN = {} as const satisfies BagianRegister;
