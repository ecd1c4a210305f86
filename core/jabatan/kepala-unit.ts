import { kunciSebutan } from "../sebutan/kunci";
import type { JenisJabatan } from "./jabatan";
import { unitDipimpin } from "./pimpinan";

/** Kinds of jabatan that lead, the highest first. */
const PERINGKAT = ["jpt", "administrator", "pengawas"] as const satisfies readonly JenisJabatan[];
type JenisPimpinan = (typeof PERINGKAT)[number];

interface Anggota {
  readonly nama: string;
  readonly jenis: JenisJabatan;
}
type Pimpinan<T> = T & { readonly jenis: JenisPimpinan };

/**
 * Those among the jabatan of a unit that may head it: the structural ones whose title names the unit, else whose title begins its name
 * (`Sekretaris` of `Sekretariat KPU Kabupaten Contoh`), else those of the highest kind. Of several nobody knows which; none where none is
 * structural.
 */
export function calonKepala<T extends Anggota>(unit: string, jabatan: readonly T[]): readonly Pimpinan<T>[] {
  const struktural = jabatan.filter(isPimpinan);
  const kunci = kunciSebutan(unit);
  const dipimpin = new Map(struktural.map((satu) => [satu, unitSebutan(satu.nama)]));
  const urutan = [
    struktural.filter((satu) => dipimpin.get(satu) === kunci),
    struktural.filter((satu) => kunci.startsWith(`${dipimpin.get(satu) ?? kunci} `)),
    ...PERINGKAT.map((jenis) => struktural.filter((satu) => satu.jenis === jenis)),
  ];
  return urutan.find(({ length }) => length > 0) ?? [];
}

/** The one that a drawing takes for the head of a unit: the first of those that may be; null when none may. */
export function kepalaDalam<T extends Anggota>(unit: string, jabatan: readonly T[]): Pimpinan<T> | null {
  return calonKepala(unit, jabatan)[0] ?? null;
}

function isPimpinan<T extends Anggota>(satu: T): satu is Pimpinan<T> {
  return PERINGKAT.some((jenis) => jenis === satu.jenis);
}

function unitSebutan(nama: string): string | null {
  const dipimpin = unitDipimpin(nama);
  return dipimpin === null ? null : `${dipimpin.kata} ${dipimpin.sisa}`.trim();
}
