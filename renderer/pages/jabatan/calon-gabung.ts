import type { Unit } from "../../../core/jabatan/jabatan";
import type { JabatanBaris } from "./baris";
import { unitDanBawahan, type SimpulUnit } from "./pohon";

/** A row that can be joined, with the revision that is on screen. */
export interface CalonGabung {
  readonly id: string;
  readonly revision: number;
  readonly nama: string;
  /** The name with its place, as the choice shows it. */
  readonly sebutan: string;
}

export interface Penggabungan {
  readonly jenis: "jabatan" | "unit";
  readonly dari: CalonGabung;
  readonly calon: readonly CalonGabung[];
}

/** The jabatan with which one can be joined: every other one, those of its own unit first. */
export function gabungJabatan(dari: JabatanBaris, semua: readonly JabatanBaris[]): Penggabungan {
  const calon = semua
    .filter((satu) => satu.jabatanId !== dari.jabatanId)
    .map((satu) => ({ satu, jauh: satu.unitId === dari.unitId ? 0 : 1 }));
  return {
    jenis: "jabatan",
    dari: calonJabatan(dari),
    calon: calon.toSorted((a, b) => a.jauh - b.jauh).map(({ satu }) => calonJabatan(satu)),
  };
}

function calonJabatan({ jabatan, nama, unit }: JabatanBaris): CalonGabung {
  return { id: jabatan.id, revision: jabatan.revision, nama, sebutan: `${nama} · ${unit}` };
}

/** The units with which one can be joined: all but itself and those below it. */
export function gabungUnit(dari: Unit, simpul: readonly SimpulUnit[]): Penggabungan {
  const terlarang = unitDanBawahan(simpul, dari.id);
  const nama = new Map(simpul.map(({ unit }) => [unit.id, unit.nama]));
  const calon = ({ id, revision, nama: milik, indukId }: Unit): CalonGabung => {
    const induk = indukId === null ? undefined : nama.get(indukId);
    return { id, revision, nama: milik, sebutan: induk === undefined ? milik : `${milik} · ${induk}` };
  };
  return { jenis: "unit", dari: calon(dari), calon: simpul.filter(({ unit }) => !terlarang.has(unit.id)).map(({ unit }) => calon(unit)) };
}
