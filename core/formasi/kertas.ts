/** Paper that a document is laid out for. F4 (215 x 330 mm) is the folio of Indonesian offices. */
export const KERTAS = ["f4", "a4"] as const;
export type Kertas = (typeof KERTAS)[number];
