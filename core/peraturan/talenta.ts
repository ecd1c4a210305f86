import type { BagianRegister } from "./ketentuan";

/** IP ASN dan talenta. */
export const TALENTA = {} as const satisfies BagianRegister;
