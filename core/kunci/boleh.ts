import { PERAN, type Peran } from "./slot";

/** Whether somebody of one role may do what takes at least another. */
export function bolehSebagai(peran: Peran, paling: Peran): boolean {
  return PERAN.indexOf(peran) <= PERAN.indexOf(paling);
}
