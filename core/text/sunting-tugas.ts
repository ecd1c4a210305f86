/** What an edit of a task grid did, in words: `2 baris ditambah, 1 baris diubah`. */
export function kalimatSuntingTugas(jumlah: { readonly tambah: number; readonly ubah: number; readonly hapus: number }): string {
  const bagian = [
    [jumlah.tambah, "ditambah"],
    [jumlah.ubah, "diubah"],
    [jumlah.hapus, "dihapus"],
  ] as const;
  return bagian
    .filter(([banyak]) => banyak > 0)
    .map(([banyak, kerja]) => `${banyak} baris ${kerja}`)
    .join(", ");
}

/** Longest part of an uraian in the sentence of a step. */
const URAIAN_TERPANJANG = 60;

/** One cell of a task grid that was edited: `volume: Menyusun laporan`. */
export function kalimatSuntingSel(kolom: string, uraian: string): string {
  const pendek = uraian.length > URAIAN_TERPANJANG ? `${uraian.slice(0, URAIAN_TERPANJANG - 1).trimEnd()}…` : uraian;
  const sebutan = kolom.charAt(0).toLowerCase() + kolom.slice(1);
  return pendek === "" ? sebutan : `${sebutan}: ${pendek}`;
}
