/**
 * Letters to put in, leave out, exchange or swap with their neighbour to make one word of the other. Above `batas` the answer is only
 * some number greater than it.
 */
export function jarakHuruf(a: string, b: string, batas: number): number {
  if (Math.abs(a.length - b.length) > batas) return batas + 1;
  let duaSebelum: number[] = [];
  let sebelum = Array.from({ length: b.length + 1 }, (_, di) => di);
  for (let di = 1; di <= a.length; di += 1) {
    const kini = [di];
    let terkecil = di;
    for (let ke = 1; ke <= b.length; ke += 1) {
      const tukar = (sebelum[ke - 1] ?? 0) + (a[di - 1] === b[ke - 1] ? 0 : 1);
      let nilai = Math.min(tukar, (sebelum[ke] ?? 0) + 1, (kini[ke - 1] ?? 0) + 1);
      if (di > 1 && ke > 1 && a[di - 1] === b[ke - 2] && a[di - 2] === b[ke - 1]) nilai = Math.min(nilai, (duaSebelum[ke - 2] ?? 0) + 1);
      kini.push(nilai);
      terkecil = Math.min(terkecil, nilai);
    }
    if (terkecil > batas) return batas + 1;
    [duaSebelum, sebelum] = [sebelum, kini];
  }
  return sebelum[b.length] ?? 0;
}
