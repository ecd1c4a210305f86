/** Individual performance. Never edited after release. */
export const SKP = "";
