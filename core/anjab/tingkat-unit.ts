import type { Jabatan, Unit } from "../jabatan/jabatan";
import { keAtas } from "../jabatan/ke-atas";
import { kepalaDalam } from "../jabatan/kepala-unit";

/** The lines of item 3 of the form, in its order. */
export const TINGKAT_UNIT = ["jptUtama", "jptMadya", "jptPratama", "administrator", "pengawas", "pelaksana", "fungsional"] as const;
export type TingkatUnit = (typeof TINGKAT_UNIT)[number];

/** Where a jabatan stands, as item 3 of the form tells it. */
export interface KedudukanUnit {
  /** What stands on each line: units by the level of their head, the jabatan itself on the last two. Lines without anything are absent. */
  readonly baris: Readonly<Partial<Record<TingkatUnit, readonly string[]>>>;
  /** Units of the chain whose head is not known, which therefore stand on no line. */
  readonly tanpaTingkat: readonly string[];
}

/** Levels of the posts that lead a unit, the lowest first. JPT are told apart by how many stand above each other. */
const JPT = ["jptPratama", "jptMadya", "jptUtama"] as const;

/**
 * The chain of units of a jabatan from the highest to its own, each on the line of the post that leads it. BKN 9/2022 Pasal 4. The JPT
 * nearest to the jabatan is a pratama, those above it madya and utama: the product knows JPT without their grade.
 */
export function kedudukanUnit(
  jabatan: Pick<Jabatan, "unitId" | "jenis" | "nama">,
  susunan: { readonly unit: ReadonlyMap<string, Unit>; readonly jabatan: readonly Pick<Jabatan, "unitId" | "jenis" | "nama">[] },
): KedudukanUnit {
  const baris: Partial<Record<TingkatUnit, readonly string[]>> = {};
  const tanpaTingkat: string[] = [];
  let jpt = 0;
  const induk = ({ indukId }: Unit): Unit | null | undefined => (indukId === null ? null : susunan.unit.get(indukId));
  for (const satu of keAtas(susunan.unit.get(jabatan.unitId), induk)) {
    const anggota = susunan.jabatan.filter(({ unitId }) => unitId === satu.id);
    const pimpinan = kepalaDalam(satu.nama, anggota)?.jenis;
    if (pimpinan === undefined) {
      tanpaTingkat.unshift(satu.nama);
      continue;
    }
    const tingkat = pimpinan === "jpt" ? (JPT[jpt] ?? "jptUtama") : pimpinan;
    if (pimpinan === "jpt") jpt += 1;
    baris[tingkat] = [satu.nama, ...(baris[tingkat] ?? [])];
  }
  if (jabatan.jenis === "pelaksana" || jabatan.jenis === "fungsional") baris[jabatan.jenis] = [jabatan.nama];
  return { baris, tanpaTingkat };
}
