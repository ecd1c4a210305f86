/** IP ASN and nine-box. */
export const talentaProcedures = {};
