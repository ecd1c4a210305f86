/** Kind of year of an election office: with stages of an election (tahapan) or without. */
export const JENIS_TAHUN = ["tahapan", "nonTahapan"] as const;
export type JenisTahun = (typeof JENIS_TAHUN)[number];
