/** Values of rules that the office set itself: tables of the data file. */
export const TABEL_KETENTUAN_KANTOR = {} as const;
