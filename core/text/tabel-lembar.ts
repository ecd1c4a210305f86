/** Which of its tables a sheet of a file means, when it holds several. */
export const TEKS_TABEL = {
  bawah: (nomor: number) => `tabel ${nomor}`,
  samping: (nomor: number) => `tabel ke-${nomor} dari kiri`,
  jabatan: (jabatan: string) => (jabatan === "" ? "tanpa jabatan" : jabatan),
} as const;
