import { nameKey } from "../name";

/** Beginnings of the ids of remembered names: what an office once accepted as another name of a jabatan or a unit. */
export const ALIAS_JABATAN = "aliasJabatan:";
export const ALIAS_UNIT = "aliasUnit:";

/** Id under which another name of a jabatan is remembered, in the unit in which it stands. */
export function idAliasJabatan(unitId: string, nama: string): string {
  return `${ALIAS_JABATAN}${unitId}:${nameKey(nama)}`;
}

/** Id under which another name of a unit is remembered. */
export function idAliasUnit(nama: string): string {
  return `${ALIAS_UNIT}${nameKey(nama)}`;
}
