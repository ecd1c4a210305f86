/** Attendance. */
export const presensiProcedures = {};
