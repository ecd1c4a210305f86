/** Values of rules that the office set itself. */
export const ketentuanKantorProcedures = {};
