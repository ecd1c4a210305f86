/** Words about a sheet with several columns of volumes. */
export const TEKS_VOLUME = {
  tanya: "Lembar ini mempunyai beberapa kolom volume, dan tidak ada yang memastikan mana yang dipakai. Bagaimana volumenya dibaca?",
  cara: {
    satu: (kolom: string) => `Kolom ${kolom}`,
    jumlah: (kolom: string) => `Jumlah kolom ${kolom}`,
    setahunkan: (kolom: string) => `Jumlah kolom ${kolom}, dilengkapi menjadi setahun`,
    terisi: (kolom: string) =>
      `Kolom yang terisi di barisnya, dengan periodenya (${kolom}); bila beberapa terisi, yang periodenya terpanjang`,
    terisiJumlah: (kolom: string) =>
      `Kolom yang terisi di barisnya, dengan periodenya (${kolom}); bila beberapa terisi, dijumlahkan setahun`,
  },
  dasar: {
    hasil: "karena hanya begitu hasil yang tertulis cocok",
    judul: "menurut judul kolomnya",
    bawaan: "sampai pertanyaannya dijawab lain",
  },
} as const;
