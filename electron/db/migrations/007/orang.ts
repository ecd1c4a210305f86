/** What stands in a person's file beside the dated facts. Never edited after release. */
export const ORANG = "";
