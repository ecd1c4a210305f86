/** The buttons that lead from one jabatan to the one before and after it. */
export const TEKS_TETANGGA = {
  sebelum: (jabatan: string) => `Jabatan sebelumnya: ${jabatan} (Alt+↑)`,
  sesudah: (jabatan: string) => `Jabatan berikutnya: ${jabatan} (Alt+↓)`,
  habis: { sebelum: "Ini jabatan pertama", sesudah: "Ini jabatan terakhir" },
} as const;
