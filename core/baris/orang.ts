/** What stands in a person's file beside the dated facts: tables of the data file. */
export const TABEL_ORANG = {} as const;
