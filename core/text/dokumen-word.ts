/** What the pieces of a text document are called, in previews and problems. */
export const TEKS_DOKUMEN = {
  paragraf: (nomor: number) => `paragraf ${nomor}`,
  tabel: (nomor: number) => `tabel ${nomor}`,
  baris: (tabel: string, baris: number) => `${tabel} baris ${baris}`,
  sel: (tabel: string, baris: number, kolom: number) => `${tabel} baris ${baris} kolom ${kolom}, tabel di dalamnya`,
  kolom: (tempat: string, kolom: number) => `${tempat} kolom ${kolom}`,
  /** Stands in the text where the document has a picture. */
  gambar: "[gambar]",
} as const;
