import { semuaKotak, type KotakPeta } from "../../../core/peta/pohon";

/** A unit, or a place above all of them, as it is chosen from a list. */
export interface PilihanUnit {
  readonly value: string;
  readonly label: string;
}

/** The choice of standing below no unit. */
export const PALING_ATAS = "paling-atas";

/** Every unit of a tree, in its order. */
export function pilihanUnit(akar: KotakPeta): PilihanUnit[] {
  return Array.from(semuaKotak(akar)).flatMap(({ id, unitId, unit }) =>
    unitId !== null && id.startsWith("unit-") ? [{ value: unitId, label: unit }] : [],
  );
}
