/** IP ASN and nine-box. Never edited after release. */
export const TALENTA = "";
