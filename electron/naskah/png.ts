import { inflateSync } from "node:zlib";

const AWAL_POTONGAN = 8;
/** Colours of a pixel by the kind of picture, and the depths in which that kind may be kept. */
const WARNA: Readonly<Record<number, { readonly saluran: number; readonly bit: readonly number[] }>> = {
  0: { saluran: 1, bit: [1, 2, 4, 8, 16] },
  2: { saluran: 3, bit: [8, 16] },
  3: { saluran: 1, bit: [1, 2, 4, 8] },
  4: { saluran: 2, bit: [8, 16] },
  6: { saluran: 4, bit: [8, 16] },
};
const BERPALET = 3;
const SARINGAN_TERBESAR = 4;
/** Where the seven passes of an interlaced picture begin and how far apart their pixels are: x, y, step of x, step of y. */
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

interface IsiPng {
  readonly kepala: DataView;
  readonly palet: boolean;
  readonly gambar: Uint8Array;
}

/**
 * Whether the chunks of a PNG are whole and its picture can be drawn to its last line: a damaged one would stop a document while it is
 * drawn, and the library that draws it gives no answer at all then.
 */
export function bisaDibuka(isi: Uint8Array): boolean {
  const png = potonganPng(isi);
  if (png === null) return false;
  const { kepala, palet, gambar } = png;
  const warna = WARNA[kepala.getUint8(9)];
  const bit = kepala.getUint8(8);
  if (!warna?.bit.includes(bit) || (kepala.getUint8(9) === BERPALET && !palet)) return false;
  const garis = garisPng(kepala, warna.saluran * bit);
  const panjang = garis.reduce((jumlah, { banyak, bita }) => jumlah + banyak * bita, 0);
  try {
    return tersaring(inflateSync(gambar, { maxOutputLength: panjang + 1 }), garis, panjang);
  } catch {
    return false;
  }
}

/** Its head, whether it has a palette, and its packed picture; null when a chunk reaches beyond the end. */
function potonganPng(isi: Uint8Array): IsiPng | null {
  const lihat = new DataView(isi.buffer, isi.byteOffset, isi.byteLength);
  const gambar: Uint8Array[] = [];
  let palet = false;
  for (let letak = AWAL_POTONGAN; letak < isi.byteLength;) {
    if (letak + 12 > isi.byteLength) return null;
    const akhir = letak + 8 + lihat.getUint32(letak);
    if (akhir + 4 > isi.byteLength) return null;
    const jenis = String.fromCharCode(...isi.subarray(letak + 4, letak + 8));
    if (jenis === "IDAT") gambar.push(isi.subarray(letak + 8, akhir));
    palet ||= jenis === "PLTE";
    letak = akhir + 4;
  }
  return { kepala: new DataView(isi.buffer, isi.byteOffset + AWAL_POTONGAN + 8, 13), palet, gambar: Buffer.concat(gambar) };
}

interface Garis {
  readonly banyak: number;
  /** Bytes of one, its filter included. */
  readonly bita: number;
}

/** The lines of a picture, pass by pass when it is interlaced. */
function garisPng(kepala: DataView, bitPiksel: number): readonly Garis[] {
  const [lebar, tinggi] = [kepala.getUint32(0), kepala.getUint32(4)];
  const satu = (piksel: number, banyak: number): Garis => ({
    banyak: piksel === 0 ? 0 : banyak,
    bita: 1 + Math.ceil((piksel * bitPiksel) / 8),
  });
  if (kepala.getUint8(12) === 0) return [satu(lebar, tinggi)];
  return ADAM7.map(([x, y, langkahX, langkahY]) => satu(Math.ceil((lebar - x) / langkahX), Math.ceil((tinggi - y) / langkahY)));
}

/** Whether every line is there and begins with a filter that exists. */
function tersaring(terurai: Uint8Array, garis: readonly Garis[], panjang: number): boolean {
  if (terurai.byteLength !== panjang) return false;
  let letak = 0;
  for (const { banyak, bita } of garis)
    for (let nomor = 0; nomor < banyak; nomor += 1) {
      if ((terurai[letak] ?? 0) > SARINGAN_TERBESAR) return false;
      letak += bita;
    }
  return true;
}
