import { groupBy } from "../group";
import type { Jabatan, Unit } from "./jabatan";
import { keAtas } from "./ke-atas";
import { calonKepala } from "./kepala-unit";

type JabatanBeratasan = Pick<Jabatan, "id" | "nama" | "unitId" | "jenis" | "indukId">;
type UnitBerinduk = Pick<Unit, "id" | "nama" | "indukId">;

/** Whom a jabatan reports to, and how that is known: the peta jabatan names it, or it leads the unit or a unit above. */
export interface Atasan {
  readonly id: string;
  readonly menurut: "induk" | "pimpinanUnit";
}

/**
 * The superior of every jabatan: the one that its row names, else the leader of its unit, and for a leader the leader of the nearest unit
 * above that has one. A unit that two may head (`calonKepala`) has none that is certain, and neither has its people.
 */
export function atasanJabatan(jabatan: readonly JabatanBeratasan[], unit: readonly UnitBerinduk[]): ReadonlyMap<string, Atasan> {
  const ada = new Set(jabatan.map(({ id }) => id));
  const perUnit = new Map(unit.map((satu) => [satu.id, satu]));
  const pimpinan = pimpinanUnit(jabatan, unit);
  const hasil = new Map<string, Atasan>();
  for (const satu of jabatan) {
    if (satu.indukId !== null && satu.indukId !== satu.id && ada.has(satu.indukId)) {
      hasil.set(satu.id, { id: satu.indukId, menurut: "induk" });
      continue;
    }
    const id = pimpinanTerdekat(satu, perUnit, pimpinan);
    if (id !== null) hasil.set(satu.id, { id, menurut: "pimpinanUnit" });
  }
  return hasil;
}

function pimpinanTerdekat(
  { id, unitId }: JabatanBeratasan,
  perUnit: ReadonlyMap<string, UnitBerinduk>,
  pimpinan: ReadonlyMap<string, string | null>,
): string | null {
  for (const di of keAtas(unitId, (satu) => perUnit.get(satu)?.indukId)) {
    const milik = pimpinan.get(di);
    // Where it cannot be said who leads, nobody further up is taken for the superior either.
    if (milik === null) return null;
    if (milik !== undefined && milik !== id) return milik;
  }
  return null;
}

/** The jabatan that leads each unit; null where that is not certain, absent where nobody leads. */
export function pimpinanUnit(jabatan: readonly JabatanBeratasan[], unit: readonly UnitBerinduk[]): ReadonlyMap<string, string | null> {
  const nama = new Map(unit.map((satu) => [satu.id, satu.nama]));
  const hasil = new Map<string, string | null>();
  for (const [unitId, anggota] of groupBy(jabatan, (satu) => satu.unitId)) {
    const [pertama, ...lain] = calonKepala(nama.get(unitId) ?? "", anggota);
    if (pertama) hasil.set(unitId, lain.length === 0 ? pertama.id : null);
  }
  return hasil;
}
