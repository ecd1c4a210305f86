/** What happens to a part without evidence: it counts as half, or its weight goes to the others. Never as nothing in silence. */
export const TANPA_BUKTI = ["netral", "keluarkan"] as const;
export type TanpaBukti = (typeof TANPA_BUKTI)[number];
