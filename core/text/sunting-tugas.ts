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
