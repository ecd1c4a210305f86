import type { JenisMetode } from "./metode";
import type { UkuranTugas } from "./tugas";

/** What a row of the form lacks before it says what is done, how often and how long. */
export const KEKURANGAN_TUGAS = ["uraian", "volume", "normaWaktuMenit"] as const;
export type KekuranganTugas = (typeof KEKURANGAN_TUGAS)[number];

/** What is missing in a task: its text, a volume above 0, a norm above 0. A row in which nothing is missing is complete. */
export function kekuranganTugas(
  tugas: Pick<UkuranTugas, "volume" | "normaWaktuMenit"> & { readonly uraian: string },
): readonly KekuranganTugas[] {
  return KEKURANGAN_TUGAS.filter((isian) => (isian === "uraian" ? tugas.uraian.trim() === "" : tugas[isian] <= 0));
}

/** Whether a jabatan waits for its tasks. One that is counted by another method than task by task needs none. */
export function menungguTugas({ metode, jumlahTugas }: { readonly metode: JenisMetode; readonly jumlahTugas: number }): boolean {
  return metode === "tugasPerTugas" && jumlahTugas === 0;
}

/** A jabatan whose form is not finished. */
interface JabatanTerbuka {
  readonly jabatanId: string;
  readonly nama: string;
  readonly unit: string;
}

/** The same with its incomplete rows: how many, and the first of them. */
export interface JabatanBelumLengkap extends JabatanTerbuka {
  readonly banyak: number;
  readonly tugasId: string;
}

/** What is still open in the ABK of an office. */
export interface KelengkapanAbk {
  readonly jumlahTugas: number;
  /** Jabatan without a single task, in the order of the office. */
  readonly tanpaTugas: readonly JabatanTerbuka[];
  readonly belumLengkap: readonly JabatanBelumLengkap[];
}

/**
 * Counts what is open: jabatan without tasks, and rows that lack something. A jabatan that is counted by another method than task by task
 * needs no tasks, and those that it has are not counted.
 */
export function countKelengkapan(
  jabatan: readonly (JabatanTerbuka & { readonly metode: JenisMetode })[],
  tugasPerJabatan: ReadonlyMap<string, readonly (Parameters<typeof kekuranganTugas>[0] & { readonly id: string })[]>,
): KelengkapanAbk {
  const perTugas = jabatan
    .filter(({ metode }) => metode === "tugasPerTugas")
    .map(({ jabatanId, nama, unit }) => {
      const tugas = tugasPerJabatan.get(jabatanId) ?? [];
      return { terbuka: { jabatanId, nama, unit }, tugas, kurang: tugas.filter((satu) => kekuranganTugas(satu).length > 0) };
    });
  return {
    jumlahTugas: perTugas.reduce((jumlah, { tugas }) => jumlah + tugas.length, 0),
    tanpaTugas: perTugas
      .filter(({ tugas }) => menungguTugas({ metode: "tugasPerTugas", jumlahTugas: tugas.length }))
      .map(({ terbuka }) => terbuka),
    belumLengkap: perTugas.flatMap(({ terbuka, kurang }) =>
      kurang[0] === undefined ? [] : [{ ...terbuka, banyak: kurang.length, tugasId: kurang[0].id }],
    ),
  };
}

/** Rows that lack something, over all jabatan. */
export function countBarisBelumLengkap({ belumLengkap }: Pick<KelengkapanAbk, "belumLengkap">): number {
  return belumLengkap.reduce((jumlah, { banyak }) => jumlah + banyak, 0);
}
