/** Competency. */
export const kompetensiProcedures = {};
