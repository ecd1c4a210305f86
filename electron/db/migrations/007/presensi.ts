/** Attendance. Never edited after release. */
export const PRESENSI = "";
