/** What became of each gathered cell or row. */
export const NASIB = { terbaca: 0, tanpaIsi: 1, ulangan: 2, masalah: 3 } as const;
