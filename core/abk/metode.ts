/**
 * Ways to find the need of a jabatan: the four approaches of KEP/75/M.PAN/7/2004, WISN (WHO) and ABK-Kes (Permenkes 33/2015).
 * A jabatan without a choice is counted task by task.
 */
export const JENIS_METODE = ["tugasPerTugas", "hasilKerja", "objekKerja", "peralatanKerja", "wisn", "abkKes"] as const;
export type JenisMetode = (typeof JENIS_METODE)[number];
