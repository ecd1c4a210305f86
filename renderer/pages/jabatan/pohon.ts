import { unitMenurutPohon } from "../../../core/formasi/rekap";
import type { Unit } from "../../../core/jabatan/jabatan";

/** A unit with its place in the tree. */
export interface SimpulUnit {
  readonly unit: Unit;
  /** 0 for a unit without parent. */
  readonly tingkat: number;
  readonly bercabang: boolean;
  /** Jabatan in the unit and in all units below it. */
  readonly jumlahJabatan: number;
}

/** Every unit depth first with its level and the number of its jabatan, those of lower units included. */
export function susunPohon(unit: readonly Unit[], jabatan: readonly { readonly unitId: string }[]): SimpulUnit[] {
  const urut = unitMenurutPohon(unit);
  const ada = new Set(urut.map((satu) => satu.id));
  const tingkat = new Map<string, number>();
  for (const satu of urut) tingkat.set(satu.id, indukNyata(satu, ada) === null ? 0 : (tingkat.get(satu.indukId ?? "") ?? 0) + 1);
  const jumlah = new Map<string, number>();
  for (const satu of jabatan) jumlah.set(satu.unitId, (jumlah.get(satu.unitId) ?? 0) + 1);
  const berinduk = new Set<string>();
  // From the last to the first, a unit's own total is complete before it is added to its parent's.
  for (const satu of urut.toReversed()) {
    const induk = indukNyata(satu, ada);
    if (induk === null) continue;
    berinduk.add(induk);
    jumlah.set(induk, (jumlah.get(induk) ?? 0) + (jumlah.get(satu.id) ?? 0));
  }
  return urut.map((satu) => ({
    unit: satu,
    tingkat: tingkat.get(satu.id) ?? 0,
    bercabang: berinduk.has(satu.id),
    jumlahJabatan: jumlah.get(satu.id) ?? 0,
  }));
}

/** The units that are seen while some are folded: everything below a folded unit is left out. */
export function simpulTampak(simpul: readonly SimpulUnit[], terlipat: ReadonlySet<string>): SimpulUnit[] {
  const hasil: SimpulUnit[] = [];
  let lipatDi = Number.POSITIVE_INFINITY;
  for (const satu of simpul) {
    if (satu.tingkat > lipatDi) continue;
    lipatDi = terlipat.has(satu.unit.id) ? satu.tingkat : Number.POSITIVE_INFINITY;
    hasil.push(satu);
  }
  return hasil;
}

/** A unit and all units below it. */
export function unitDanBawahan(simpul: readonly SimpulUnit[], unitId: string): ReadonlySet<string> {
  const awal = simpul.findIndex((satu) => satu.unit.id === unitId);
  const pangkal = simpul[awal];
  const hasil = new Set<string>([unitId]);
  if (!pangkal) return hasil;
  for (let i = awal + 1; i < simpul.length; i++) {
    const satu = simpul[i];
    if (!satu || satu.tingkat <= pangkal.tingkat) break;
    hasil.add(satu.unit.id);
  }
  return hasil;
}

function indukNyata(unit: Unit, ada: ReadonlySet<string>): string | null {
  return unit.indukId !== null && ada.has(unit.indukId) ? unit.indukId : null;
}
