import { groupBy } from "../group";
import type { Jabatan } from "../jabatan/jabatan";
import { keAtas } from "../jabatan/ke-atas";
import { nameKey } from "../name";
import { AKAR_PIMPINAN } from "../norma/batas";
import { pembacaUraian } from "../norma/kemiripan";
import { isMelayani, kaitanFungsi, type BahanFungsi, type Kaitan, type TugasFungsi } from "./kaitan";
import type { TemuanFungsi } from "./temuan";

export interface BahanPeriksaFungsi extends BahanFungsi {
  readonly jabatan: readonly Pick<Jabatan, "id" | "unitId" | "jenis">[];
}

export interface HasilFungsi {
  readonly kaitan: readonly Kaitan[];
  readonly temuan: readonly TemuanFungsi[];
}

/** Tasks that every jabatan has by nature, by the words that they hold. */
const TUGAS_UMUM: readonly RegExp[] = [/\btugas (?:\w+ )?lain(?:nya)?\b/u];
const PEMIMPIN: ReadonlySet<string> = new Set(["jpt", "administrator", "pengawas"]);

/**
 * Functions against tasks: a function that no task serves, and tasks that serve none. Only where functions are written down: a unit
 * without any is not asked about. What every jabatan does by nature, and what leaders do for their own unit, serves no function in words
 * and is passed over.
 */
export function periksaFungsi(bahan: BahanPeriksaFungsi): HasilFungsi {
  const kaitan = kaitanFungsi(bahan);
  return { kaitan, temuan: [...fungsiTanpaTugas(bahan, kaitan), ...tugasTanpaFungsi(bahan, kaitan)] };
}

function fungsiTanpaTugas({ fungsi, tugas, jabatan, unit }: BahanPeriksaFungsi, kaitan: readonly Kaitan[]): TemuanFungsi[] {
  const dilayani = new Set(kaitan.filter(isMelayani).map(({ fungsiId }) => fungsiId));
  const terbuka = fungsi.filter(({ id }) => !dilayani.has(id));
  const banyak = banyakTugasUnit({ unit, jabatan, tugas });
  return terbuka.map((satu) => ({
    jenis: "fungsiTanpaTugas",
    bukti: { fungsi: satu.uraian, tugasDiperiksa: banyak.get(satu.unitId) ?? 0 },
    kunci: `fungsiTanpaTugas:${satu.id}`,
    jabatanId: [],
    tugasId: [],
    unitId: satu.unitId,
    ukuran: nameKey(satu.uraian),
  }));
}

/** How many tasks the jabatan of each unit and of the units below it have. */
function banyakTugasUnit({ unit, jabatan, tugas }: Pick<BahanPeriksaFungsi, "unit" | "jabatan" | "tugas">): ReadonlyMap<string, number> {
  const induk = new Map(unit.map((satu) => [satu.id, satu.indukId]));
  const unitJabatan = new Map(jabatan.map((satu) => [satu.id, satu.unitId]));
  const banyak = new Map<string, number>();
  for (const { jabatanId } of tugas) {
    for (const di of keAtas(unitJabatan.get(jabatanId), (unitId) => induk.get(unitId))) banyak.set(di, (banyak.get(di) ?? 0) + 1);
  }
  return banyak;
}

function tugasTanpaFungsi({ fungsi, tugas, jabatan }: BahanPeriksaFungsi, kaitan: readonly Kaitan[]): TemuanFungsi[] {
  const melayani = new Set(kaitan.filter(isMelayani).map(({ tugasId }) => tugasId));
  const berfungsi = new Set(fungsi.map(({ unitId }) => unitId));
  const perJabatan = groupBy(tugas, ({ jabatanId }) => jabatanId);
  const baca = pembacaUraian();
  return jabatan.flatMap((satu): TemuanFungsi[] => {
    if (!berfungsi.has(satu.unitId)) return [];
    const milik = perJabatan.get(satu.id) ?? [];
    const diperiksa = milik.filter(({ uraian }) => !isUmum(uraian) && !(PEMIMPIN.has(satu.jenis) && isMemimpin(baca(uraian).akar)));
    const tanpa = diperiksa.filter(({ id }) => !melayani.has(id));
    return tanpa.length === 0
      ? []
      : [
          {
            jenis: "tugasTanpaFungsi",
            bukti: { banyak: tanpa.length, dari: milik.length, pertama: tanpa[0]?.uraian ?? "" },
            kunci: `tugasTanpaFungsi:${satu.id}`,
            jabatanId: [satu.id],
            tugasId: tanpa.map(({ id }) => id),
            unitId: satu.unitId,
            ukuran: ukuranTugas(tanpa),
          },
        ];
  });
}

function isUmum(uraian: string): boolean {
  const kunci = nameKey(uraian);
  return kunci === "" || TUGAS_UMUM.some((pola) => pola.test(kunci));
}

function isMemimpin(akar: readonly string[]): boolean {
  return akar.some((satu) => AKAR_PIMPINAN.includes(satu));
}

function ukuranTugas(tugas: readonly TugasFungsi[]): string {
  return tugas
    .map(({ id, uraian }) => `${id} ${nameKey(uraian)}`)
    .toSorted()
    .join("; ");
}
