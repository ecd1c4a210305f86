/** Tables of the check sum for four bytes at a time, the usual polynomial of zip archives. */
const TABEL: readonly Int32Array[] = (() => {
  const pertama = Int32Array.from({ length: 256 }, (_, byte) => {
    let nilai = byte;
    for (let bit = 0; bit < 8; bit += 1) nilai = (nilai & 1) === 1 ? (nilai >>> 1) ^ 0xedb88320 : nilai >>> 1;
    return nilai;
  });
  const semua = [pertama];
  for (let urutan = 1; urutan < 4; urutan += 1) {
    const sebelum = semua[urutan - 1] ?? pertama;
    semua.push(sebelum.map((nilai) => (nilai >>> 8) ^ (pertama[nilai & 0xff] ?? 0)));
  }
  return semua;
})();

/** Check sum (CRC-32, as an unsigned number) of bytes, as an archive stores it beside each part; `sebelum`: that of the bytes before them. */
export function crc32(isi: Uint8Array, sebelum = 0): number {
  const [t0 = new Int32Array(0), t1 = t0, t2 = t0, t3 = t0] = TABEL;
  const at = (tabel: Int32Array, byte: number): number => tabel[byte & 0xff] ?? 0;
  let crc = sebelum ^ -1;
  let letak = 0;
  for (; letak + 4 <= isi.length; letak += 4) {
    const kata = crc ^ ((isi[letak] ?? 0) | ((isi[letak + 1] ?? 0) << 8) | ((isi[letak + 2] ?? 0) << 16) | ((isi[letak + 3] ?? 0) << 24));
    crc = at(t3, kata) ^ at(t2, kata >>> 8) ^ at(t1, kata >>> 16) ^ at(t0, kata >>> 24);
  }
  for (; letak < isi.length; letak += 1) crc = (crc >>> 8) ^ at(t0, crc ^ (isi[letak] ?? 0));
  return (crc ^ -1) >>> 0;
}
