/** Cases and punishments. */
export const disiplinProcedures = {};
