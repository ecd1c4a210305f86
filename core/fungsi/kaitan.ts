import { groupBy } from "../group";
import type { Jabatan, Unit } from "../jabatan/jabatan";
import { keAtas } from "../jabatan/ke-atas";
import type { FungsiUnit } from "./fungsi";
import { isCocok, pembacaFungsi } from "./kecocokan";

/** A task as it is held against functions. */
export interface TugasFungsi {
  readonly id: string;
  readonly jabatanId: string;
  readonly uraian: string;
}

/** What the office says of a function and a task. */
export interface HubunganDinyatakan {
  readonly fungsiId: string;
  readonly tugasId: string;
  readonly hubungan: "melayani" | "tidak";
  readonly revision: number;
}

/** That a task serves a function, by its words or because the office says so; or that the office says it does not. */
export interface Kaitan {
  readonly fungsiId: string;
  readonly tugasId: string;
  readonly cara: "kata" | "melayani" | "tidak";
  /** Of what the office said; null where only the words speak. */
  readonly revision: number | null;
}

export interface BahanFungsi {
  readonly unit: readonly Pick<Unit, "id" | "indukId">[];
  readonly jabatan: readonly Pick<Jabatan, "id" | "unitId">[];
  readonly tugas: readonly TugasFungsi[];
  readonly fungsi: readonly FungsiUnit[];
  readonly dinyatakan: readonly HubunganDinyatakan[];
}

/** Whether a link says that the task serves the function. */
export function isMelayani({ cara }: Pick<Kaitan, "cara">): boolean {
  return cara !== "tidak";
}

/**
 * The links of functions and tasks. By words a task is held against the functions of its own unit and of the units above, whose functions
 * their parts fulfil; what the office says goes before the words, wherever the task stands.
 */
export function kaitanFungsi({ unit, jabatan, tugas, fungsi, dinyatakan }: BahanFungsi): Kaitan[] {
  const baca = pembacaFungsi();
  const fungsiPerUnit = groupBy(fungsi, ({ unitId }) => unitId);
  const bacaanFungsi = new Map(fungsi.map((satu) => [satu.id, baca.fungsi(satu.uraian)]));
  const unitJabatan = new Map(jabatan.map((satu) => [satu.id, satu.unitId]));
  const ke = jalurUnit(unit);
  const menurutPasangan = new Map(dinyatakan.map((satu) => [`${satu.fungsiId} ${satu.tugasId}`, satu]));
  const kaitan: Kaitan[] = [];
  for (const satu of tugas) {
    const calon = ke(unitJabatan.get(satu.jabatanId) ?? "").flatMap((unitId) => fungsiPerUnit.get(unitId) ?? []);
    if (calon.length === 0) continue;
    const bacaan = baca.tugas(satu.uraian);
    for (const { id } of calon) {
      if (menurutPasangan.has(`${id} ${satu.id}`)) continue;
      const milik = bacaanFungsi.get(id);
      if (milik && isCocok(milik, bacaan)) kaitan.push({ fungsiId: id, tugasId: satu.id, cara: "kata", revision: null });
    }
  }
  const ada = new Set(tugas.map(({ id }) => id));
  for (const { fungsiId, tugasId, hubungan, revision } of dinyatakan) {
    if (ada.has(tugasId) && bacaanFungsi.has(fungsiId)) kaitan.push({ fungsiId, tugasId, cara: hubungan, revision });
  }
  return kaitan;
}

/** For a unit: itself and the units above it, the nearest first. A circle, which no file should hold, ends where it began. */
export function jalurUnit(unit: readonly Pick<Unit, "id" | "indukId">[]): (unitId: string) => readonly string[] {
  const induk = new Map(unit.map((satu) => [satu.id, satu.indukId]));
  const ingatan = new Map<string, readonly string[]>();
  return (unitId) => {
    let jalur = ingatan.get(unitId);
    if (!jalur) {
      jalur = [...keAtas(unitId, (di) => induk.get(di))].filter((di) => induk.has(di));
      ingatan.set(unitId, jalur);
    }
    return jalur;
  };
}
