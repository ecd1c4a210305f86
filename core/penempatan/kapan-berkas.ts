/** When a document of a proposal to move somebody is asked for: always, between agencies alone, or not at all. */
export const KAPAN_BERKAS = ["selalu", "antarinstansi", "tidak"] as const;
export type KapanBerkas = (typeof KAPAN_BERKAS)[number];
