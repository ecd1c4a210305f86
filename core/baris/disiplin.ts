/** Cases and punishments: tables of the data file. */
export const TABEL_DISIPLIN = {} as const;
