/** Attendance: tables of the data file. */
export const TABEL_PRESENSI = {} as const;
