/** SKP as the command line prints them. */
export const TEKS_CLI_SKP = {
  judul: (tahun: number) => `SKP ${tahun}`,
  unit: (nama: string, orang: string, ada: string, disepakati: string, dinilai: string) =>
    `${nama}: ${orang} orang, ${ada} ada, ${disepakati} disepakati, ${dinilai} dinilai`,
  baris: (nama: string, jabatan: string, keadaan: string, temuan: number) =>
    `${nama} (${jabatan}): ${keadaan}${temuan === 0 ? "" : `, ${temuan} temuan`}`,
  belum: (nama: string, jabatan: string) => `${nama} (${jabatan}): belum ada SKP`,
} as const;
