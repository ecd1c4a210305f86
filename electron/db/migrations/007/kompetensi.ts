/** Competency. Never edited after release. */
export const KOMPETENSI = "";
