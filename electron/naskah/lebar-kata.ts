/** Groups of a font's letters by width, in hundredths of the font size. */
export type KelompokLebar = readonly (readonly [huruf: string, perseratus: number])[];

/** Measures words by the size of the letters; `lainnya` is the width of a letter that no group names. */
export function pengukurKata(kelompok: KelompokLebar, lainnya: number): (kata: string) => number {
  const lebar = new Map(kelompok.flatMap(([anggota, perseratus]) => Array.from(anggota, (huruf) => [huruf, perseratus / 100] as const)));
  return (kata) => {
    let jumlah = 0;
    for (const huruf of kata) jumlah += lebar.get(huruf) ?? lainnya;
    return jumlah;
  };
}
