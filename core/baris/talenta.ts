/** IP ASN and nine-box: tables of the data file. */
export const TABEL_TALENTA = {} as const;
