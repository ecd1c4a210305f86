/** Words about every work that takes long, whatever it is. */
export const TEKS_JOB = {
  batalkan: "Batalkan",
  berjalan: (nama: string) => `pekerjaan ${nama} sedang berjalan`,
} as const;
