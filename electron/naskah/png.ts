import { inflateSync } from "node:zlib";
import { BATAS_LOGO } from "../../core/surat/logo";

const AWAL_POTONGAN = 8;
/** Most bytes that a picture within the bounds of a logo can hold: 16 bits for each of four colours, and a filter a line. */
const TERURAI_TERBESAR = BATAS_LOGO.piksel[1] * (BATAS_LOGO.piksel[1] * 8 + 1);

/** Whether the chunks of a PNG are whole and its picture can be unpacked: a damaged one would stop a document while it is drawn. */
export function bisaDibuka(isi: Uint8Array): boolean {
  const lihat = new DataView(isi.buffer, isi.byteOffset, isi.byteLength);
  const gambar: Uint8Array[] = [];
  for (let letak = AWAL_POTONGAN; letak < isi.byteLength;) {
    if (letak + 12 > isi.byteLength) return false;
    const panjang = lihat.getUint32(letak);
    const akhir = letak + 8 + panjang;
    if (akhir + 4 > isi.byteLength) return false;
    if (String.fromCharCode(...isi.subarray(letak + 4, letak + 8)) === "IDAT") gambar.push(isi.subarray(letak + 8, akhir));
    letak = akhir + 4;
  }
  try {
    return inflateSync(Buffer.concat(gambar), { maxOutputLength: TERURAI_TERBESAR }).byteLength > 0;
  } catch {
    return false;
  }
}
