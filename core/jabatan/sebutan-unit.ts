import { nameKey } from "../name";
import type { Unit } from "./jabatan";
import { keAtas } from "./ke-atas";

/**
 * What each unit is called: its name, and where several are called alike its path of names from the top, `Sekretariat > Subbagian Umum`.
 * A unit that is not among them is called nothing.
 */
export function sebutanUnit(unit: readonly Pick<Unit, "id" | "nama" | "indukId">[]): (unitId: string) => string {
  const dari = new Map(unit.map((satu) => [satu.id, satu]));
  const pernah = new Set<string>();
  const kembar = new Set<string>();
  for (const { nama } of unit) (pernah.has(nameKey(nama)) ? kembar : pernah).add(nameKey(nama));
  return (unitId) => {
    const milik = dari.get(unitId);
    if (milik === undefined || !kembar.has(nameKey(milik.nama))) return milik?.nama ?? "";
    return [...keAtas(milik, ({ indukId }) => dari.get(indukId ?? ""))]
      .map(({ nama }) => nama)
      .toReversed()
      .join(" > ");
  };
}
