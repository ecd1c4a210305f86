import type { Jabatan, Unit } from "../jabatan/jabatan";
import { keAtas } from "../jabatan/ke-atas";

interface Kantor {
  readonly unit: readonly Unit[];
  readonly jabatan: readonly Jabatan[];
  /** Name of the office. */
  readonly kantor: string;
}

/**
 * The names that belong to a jabatan and those of everybody else in the office, for finding what a copy left over. To a jabatan belong its
 * own name, the office, its units up to the highest with their sub-units, the jabatan of these, and its superiors.
 */
export function namaKata(
  jabatanId: string,
  { unit, jabatan, kantor }: Kantor,
): { readonly namaSendiri: readonly string[]; readonly namaLain: readonly string[] } {
  const perId = new Map(jabatan.map((satu) => [satu.id, satu]));
  const unitPerId = new Map(unit.map((satu) => [satu.id, satu]));
  const sendiri = perId.get(jabatanId);
  const rantai = keAtas(sendiri?.unitId, (id) => unitPerId.get(id)?.indukId);
  const diBawah = turun(sendiri?.unitId ?? null, unit);
  const atasan = keAtas(jabatanId, (id) => perId.get(id)?.indukId);
  const unitMilik = new Set([...rantai, ...diBawah]);
  const jabatanMilik = new Set([...atasan, ...jabatan.filter(({ unitId }) => diBawah.has(unitId)).map(({ id }) => id)]);
  const pilah = (daftar: readonly Pick<Unit, "id" | "nama">[], milik: ReadonlySet<string>) => ({
    milik: daftar.filter(({ id }) => milik.has(id)).map(({ nama }) => nama),
    lain: daftar.filter(({ id }) => !milik.has(id)).map(({ nama }) => nama),
  });
  const [unitDipilah, jabatanDipilah] = [pilah(unit, unitMilik), pilah(jabatan, jabatanMilik)];
  return {
    namaSendiri: [...(kantor === "" ? [] : [kantor]), ...unitDipilah.milik, ...jabatanDipilah.milik],
    namaLain: [...unitDipilah.lain, ...jabatanDipilah.lain],
  };
}

/** The unit itself and all below it. */
function turun(awal: string | null, unit: readonly Unit[]): ReadonlySet<string> {
  const hasil = new Set<string>(awal === null ? [] : [awal]);
  let sebelum = -1;
  while (hasil.size > sebelum) {
    sebelum = hasil.size;
    for (const { id, indukId } of unit) if (indukId !== null && hasil.has(indukId)) hasil.add(id);
  }
  return hasil;
}
