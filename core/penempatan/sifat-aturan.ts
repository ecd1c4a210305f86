/**
 * What a rule about a person and a post does when it is not met: stand in the way, count against the pair, be told beside it, or nothing
 * since the office does not ask it.
 */
export const SIFAT_ATURAN = ["keras", "lunak", "anjuran", "mati"] as const;
export type SifatAturan = (typeof SIFAT_ATURAN)[number];
