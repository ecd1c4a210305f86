/** SKP as the command line prints them. */
export const TEKS_CLI_SKP = {
  judul: (tahun: number) => `SKP ${tahun}`,
  unit: ({ nama, orang, ada, disepakati, dinilai }: Readonly<Record<"nama" | "orang" | "ada" | "disepakati" | "dinilai", string>>) =>
    `${nama}: ${orang} orang, ${ada} ada, ${disepakati} disepakati, ${dinilai} dinilai`,
  baris: ({
    nama,
    jabatan,
    keadaan,
    temuan,
  }: {
    readonly nama: string;
    readonly jabatan: string;
    readonly keadaan: string;
    readonly temuan: number;
  }) => `${nama} (${jabatan}): ${keadaan}${temuan === 0 ? "" : `, ${temuan} temuan`}`,
  belum: (nama: string, jabatan: string) => `${nama} (${jabatan}): belum ada SKP`,
} as const;
