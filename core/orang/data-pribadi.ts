/** One table of what the data file holds of a person, in words. */
export interface TabelData {
  readonly nama: string;
  readonly kolom: readonly string[];
  readonly baris: readonly (readonly (string | null)[])[];
}

/** One step of work that touched her rows: when, by whom, what. */
export interface JejakData {
  readonly waktu: string;
  readonly pelaku: string;
  readonly langkah: string;
}

/**
 * Everything that the data file holds of a person with the trace of its processing, for herself [akses-data-pribadi]. Cases of discipline
 * are not in it: who may look into them is decided apart.
 */
export interface DataPribadi {
  readonly nama: string;
  readonly nip: string | null;
  readonly tabel: readonly TabelData[];
  readonly jejak: readonly JejakData[];
  /** Kinds of data that are left out although the office may keep them. */
  readonly tidakIkut: readonly string[];
}

/** The same as JSON with readable headings, one object a row. */
export function jsonDataPribadi(
  data: DataPribadi,
  lain: { readonly kantor: string; readonly dibuat: string; readonly dasar: string },
): string {
  const bagian = Object.fromEntries(
    data.tabel.map(({ nama, kolom, baris }) => [
      nama,
      baris.map((satu) => Object.fromEntries(kolom.map((kepala, nomor) => [kepala, satu[nomor] ?? null]))),
    ]),
  );
  const { nama, nip, jejak, tidakIkut } = data;
  return `${JSON.stringify({ ...lain, nama, nip, data: bagian, jejakPemrosesan: jejak, tidakIkut }, null, 2)}\n`;
}
