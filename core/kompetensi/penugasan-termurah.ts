/**
 * Gives each row a column of its own so that the sum is least (the Hungarian method, rows one after another along shortest paths). At most as
 * many rows as columns; `Infinity` is what cannot be. Null when the rows cannot all have one.
 */
export function penugasanTermurah(harga: readonly (readonly number[])[]): readonly number[] | null {
  const baris = harga.length;
  const kolom = harga[0]?.length ?? 0;
  if (baris === 0) return [];
  if (kolom < baris) return null;
  const u = new Float64Array(baris + 1);
  const v = new Float64Array(kolom + 1);
  /** Row of each column; column 0 is where a search begins, row 0 is none. */
  const milik = new Int32Array(kolom + 1);
  const dari = new Int32Array(kolom + 1);
  for (let i = 1; i <= baris; i += 1) {
    milik[0] = i;
    let j0 = 0;
    const jarak = new Float64Array(kolom + 1).fill(Infinity);
    const selesai = new Uint8Array(kolom + 1);
    do {
      selesai[j0] = 1;
      const i0 = milik[j0] ?? 0;
      let langkah = Infinity;
      let j1 = -1;
      for (let j = 1; j <= kolom; j += 1) {
        if (selesai[j] === 1) continue;
        const kini = (harga[i0 - 1]?.[j - 1] ?? Infinity) - (u[i0] ?? 0) - (v[j] ?? 0);
        if (kini < (jarak[j] ?? Infinity)) {
          jarak[j] = kini;
          dari[j] = j0;
        }
        if ((jarak[j] ?? Infinity) < langkah) {
          langkah = jarak[j] ?? Infinity;
          j1 = j;
        }
      }
      if (j1 < 0) return null;
      for (let j = 0; j <= kolom; j += 1) {
        if (selesai[j] === 1) {
          const pemilik = milik[j] ?? 0;
          u[pemilik] = (u[pemilik] ?? 0) + langkah;
          v[j] = (v[j] ?? 0) - langkah;
        } else jarak[j] = (jarak[j] ?? Infinity) - langkah;
      }
      j0 = j1;
    } while (milik[j0] !== 0);
    while (j0 !== 0) {
      const sebelum = dari[j0] ?? 0;
      milik[j0] = milik[sebelum] ?? 0;
      j0 = sebelum;
    }
  }
  const hasil = Array.from({ length: baris }, () => -1);
  for (let j = 1; j <= kolom; j += 1) if ((milik[j] ?? 0) > 0) hasil[(milik[j] ?? 0) - 1] = j - 1;
  return hasil;
}
