/** What a sheet was recognised as, by its headings. */
export const JENIS_LEMBAR = ["pegawai", "abk", "jabatan", "rekap", "tidakDikenal"] as const;
export type JenisLembar = (typeof JENIS_LEMBAR)[number];

/** What the analyst may say a sheet is. A recap repeats what lists say: it is recognised, never asked for. */
export const JENIS_DIPETAKAN = ["pegawai", "abk", "jabatan", "tidakDikenal"] as const satisfies readonly JenisLembar[];
export type JenisDipetakan = (typeof JENIS_DIPETAKAN)[number];
