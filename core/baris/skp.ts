/** Individual performance: tables of the data file. */
export const TABEL_SKP = {} as const;
