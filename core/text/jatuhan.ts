/** Files that are dropped onto the window. */
export const TEKS_JATUHAN = {
  lepaskan: "Lepaskan untuk memeriksa berkas ini",
  penjelasan: "Excel, LibreOffice, Word, atau CSV. Tidak ada yang ditulis sebelum Anda memeriksanya.",
  folder: (nama: string) => `“${nama}” adalah folder. Buka folder itu, lalu seret berkas di dalamnya ke sini.`,
  berkasData: (nama: string) =>
    `“${nama}” adalah berkas data Tepat, bukan berkas untuk diimpor. Berkas itu tidak dibuka dan tidak diubah; cadangan data dilihat dan dipulihkan di halaman Cadangan.`,
  jenisLain: (nama: string) =>
    `“${nama}” bukan jenis berkas yang dapat diimpor. Yang dapat diimpor: buku kerja Excel atau LibreOffice, dokumen Word, dan CSV.`,
} as const;
