/** A stream of numbers that looks random and is the same for the same seed, on every machine. Not for secrets. */
export interface Acak {
  /** A whole number from `terendah` to `tertinggi`, both included. */
  bilangan(terendah: number, tertinggi: number): number;
  /** One of the values; the list must not be empty. */
  pilih<T>(nilai: readonly [T, ...T[]]): T;
}

/** Starts a stream: a 32-bit Weyl counter whose states are scrambled by two rounds of xor-shift and multiply. */
export function acakDari(benih: number): Acak {
  let keadaan = benih >>> 0;
  const berikut = (): number => {
    keadaan = (keadaan + 0x9e37_79b9) >>> 0;
    let campur = Math.imul(keadaan ^ (keadaan >>> 16), 0x21f0_aaad);
    campur = Math.imul(campur ^ (campur >>> 15), 0x735a_2d97);
    return (campur ^ (campur >>> 15)) >>> 0;
  };
  const bilangan = (terendah: number, tertinggi: number): number => terendah + (berikut() % (tertinggi - terendah + 1));
  return { bilangan, pilih: (nilai) => nilai[bilangan(0, nilai.length - 1)] ?? nilai[0] };
}
