/** What stands in a person's file beside the dated facts. */
export const orangProcedures = {};
