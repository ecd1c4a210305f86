/** Individual performance. */
export const skpProcedures = {};
