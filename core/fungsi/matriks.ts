import { groupBy } from "../group";
import type { Jabatan, Unit } from "../jabatan/jabatan";
import type { FungsiUnit } from "./fungsi";
import { isMelayani, type Kaitan, type TugasFungsi } from "./kaitan";

/** A column of the matrix: a jabatan of the unit, a unit below with all that is in it, or whatever stands elsewhere. */
export type KolomMatriks =
  | { readonly jenis: "jabatan"; readonly kunci: string; readonly jabatanId: string }
  | { readonly jenis: "unit"; readonly kunci: string; readonly unitId: string }
  | { readonly jenis: "lain"; readonly kunci: string };

/** Tasks of one column that serve one function. */
export interface SelMatriks {
  readonly tugasId: readonly string[];
  /** How many of them the office said itself; the others are taken from the words. */
  readonly dinyatakan: number;
}

export interface BarisMatriks {
  readonly fungsi: FungsiUnit;
  /** One a column; null where no task serves. */
  readonly sel: readonly (SelMatriks | null)[];
  /** Tasks that serve the function in all. */
  readonly banyak: number;
}

export interface MatriksFungsi {
  readonly kolom: readonly KolomMatriks[];
  readonly baris: readonly BarisMatriks[];
  /** Tasks that a column has, and how many of them serve a function of this unit. */
  readonly jumlah: readonly { readonly tugas: number; readonly melayani: number }[];
}

export interface BahanMatriks {
  readonly unitId: string;
  readonly unit: readonly Pick<Unit, "id" | "indukId">[];
  readonly jabatan: readonly Pick<Jabatan, "id" | "unitId">[];
  readonly tugas: readonly TugasFungsi[];
  readonly fungsi: readonly FungsiUnit[];
  readonly kaitan: readonly Kaitan[];
}

const LAIN = "lain";

/** The functions of one unit against its jabatan and the units below it, in the order of the office. */
export function matriksFungsi({ unitId, unit, jabatan, tugas, fungsi, kaitan }: BahanMatriks): MatriksFungsi {
  const cabang = unit.filter(({ indukId }) => indukId === unitId);
  const sendiri = jabatan.filter((satu) => satu.unitId === unitId);
  const kolomJabatan = kolomPerJabatan({ unitId, unit, jabatan });
  const kolomTugas = new Map(tugas.map(({ id, jabatanId }) => [id, kolomJabatan.get(jabatanId) ?? LAIN]));
  const milik = fungsi.filter((satu) => satu.unitId === unitId).toSorted((a, b) => a.urutan - b.urutan);
  const melayani = groupBy(kaitan.filter(isMelayani), ({ fungsiId }) => fungsiId);
  const terpakai = milik.flatMap(({ id }) => melayani.get(id) ?? []);
  const adaLain = terpakai.some(({ tugasId }) => kolomTugas.get(tugasId) === LAIN);
  const kolom: KolomMatriks[] = [
    ...sendiri.map(({ id }) => ({ jenis: "jabatan" as const, kunci: `jabatan ${id}`, jabatanId: id })),
    ...cabang.map(({ id }) => ({ jenis: "unit" as const, kunci: `unit ${id}`, unitId: id })),
    ...(adaLain ? [{ jenis: "lain" as const, kunci: LAIN }] : []),
  ];
  const tugasPerKolom = groupBy(tugas, ({ id }) => kolomTugas.get(id) ?? LAIN);
  const melayaniUnit = new Set(terpakai.map(({ tugasId }) => tugasId));
  return {
    kolom,
    baris: milik.map((satu) => {
      const kaitanFungsi = groupBy(melayani.get(satu.id) ?? [], ({ tugasId }) => kolomTugas.get(tugasId) ?? LAIN);
      const sel = kolom.map(({ kunci }) => selDari(kaitanFungsi.get(kunci) ?? []));
      return { fungsi: satu, sel, banyak: sel.reduce((jumlah, isi) => jumlah + (isi?.tugasId.length ?? 0), 0) };
    }),
    jumlah: kolom.map(({ kunci }) => {
      const semua = tugasPerKolom.get(kunci) ?? [];
      return { tugas: semua.length, melayani: semua.filter(({ id }) => melayaniUnit.has(id)).length };
    }),
  };
}

/** The tasks that stand in one column of the matrix of a unit. */
export function tugasKolom(
  bahan: Pick<BahanMatriks, "unitId" | "unit" | "jabatan" | "tugas">,
  { kunci }: KolomMatriks,
): readonly TugasFungsi[] {
  const kolom = kolomPerJabatan(bahan);
  return bahan.tugas.filter(({ jabatanId }) => (kolom.get(jabatanId) ?? LAIN) === kunci);
}

/** The key of the column in which each jabatan stands. */
function kolomPerJabatan({ unitId, unit, jabatan }: Pick<BahanMatriks, "unitId" | "unit" | "jabatan">): ReadonlyMap<string, string> {
  const anak = groupBy(unit, ({ indukId }) => indukId);
  const kolomUnit = new Map<string, string>();
  for (const { id } of anak.get(unitId) ?? []) for (const dalam of seluruhCabang(id, anak)) kolomUnit.set(dalam, `unit ${id}`);
  return new Map(jabatan.map((satu) => [satu.id, satu.unitId === unitId ? `jabatan ${satu.id}` : (kolomUnit.get(satu.unitId) ?? LAIN)]));
}

function selDari(kaitan: readonly Kaitan[]): SelMatriks | null {
  if (kaitan.length === 0) return null;
  return { tugasId: kaitan.map(({ tugasId }) => tugasId), dinyatakan: kaitan.filter(({ cara }) => cara === "melayani").length };
}

/** A unit and all below it; a circle is walked once. */
function seluruhCabang(unitId: string, anak: ReadonlyMap<string | null, readonly Pick<Unit, "id">[]>): ReadonlySet<string> {
  const isi = new Set<string>();
  const antrean = [unitId];
  for (let di = antrean.pop(); di !== undefined; di = antrean.pop()) {
    if (isi.has(di)) continue;
    isi.add(di);
    antrean.push(...(anak.get(di) ?? []).map(({ id }) => id));
  }
  return isi;
}
