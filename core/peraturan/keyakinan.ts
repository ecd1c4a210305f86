/** How sure the product is of a rule: read in the text, quoted by others, or remembered. Shown beside the value. */
export const KEYAKINAN = ["terverifikasi", "sekunder", "belumTerverifikasi"] as const;
export type Keyakinan = (typeof KEYAKINAN)[number];
