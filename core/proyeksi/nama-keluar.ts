import { tahunKeluar, type Keluar } from "./keluar";
import type { ProyeksiJabatan } from "./proyeksi";

/** One departure with the post that it leaves. */
export interface NamaKeluar extends Keluar {
  readonly jabatanId: string;
  readonly jabatan: string;
  readonly unit: string;
  /** Year of the projection in which it counts. */
  readonly tahun: number;
  /** Name of the post that she moves to; null where she does not, or leaves this office. */
  readonly ke: string | null;
}

/** Everybody who leaves a post within the years of a projection, by the day; of one day in the order of the posts. */
export function namaKeluar(jabatan: readonly ProyeksiJabatan[]): readonly NamaKeluar[] {
  const nama = namaJabatan(jabatan);
  const pertama = jabatan[0]?.tahun[0]?.tahun ?? 0;
  return jabatan
    .flatMap((satu) =>
      satu.tahun.flatMap(({ keluar }) =>
        keluar.map((milik) => ({
          ...milik,
          jabatanId: satu.jabatanId,
          jabatan: satu.nama,
          unit: satu.unit,
          tahun: tahunKeluar(milik, pertama),
          ke: milik.keJabatanId === null ? null : (nama.get(milik.keJabatanId) ?? null),
        })),
      ),
    )
    .toSorted((a, b) => (a.hari < b.hari ? -1 : Number(a.hari > b.hari)));
}

/** Names of posts by their id. */
export function namaJabatan(jabatan: readonly ProyeksiJabatan[]): ReadonlyMap<string, string> {
  return new Map(jabatan.map(({ jabatanId, nama }) => [jabatanId, nama]));
}
