/** Competency: tables of the data file. */
export const TABEL_KOMPETENSI = {} as const;
