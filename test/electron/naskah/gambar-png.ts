import { deflateSync } from "node:zlib";

/** How a picture differs from a plain one: kind of colours, bits of each, passes (1 when interlaced), and its unpacked lines. */
export interface GambarLain {
  readonly warna?: number;
  readonly bit?: number;
  readonly sela?: number;
  readonly isi?: Uint8Array;
}

/** A small picture: one grey all over, 8 bits a pixel. */
export function gambarPng(lebar: number, tinggi: number, { warna = 0, bit = 8, sela = 0, isi }: GambarLain = {}): Uint8Array {
  const kepala = new Uint8Array(13);
  const lihat = new DataView(kepala.buffer);
  lihat.setUint32(0, lebar);
  lihat.setUint32(4, tinggi);
  kepala.set([bit, warna, 0, 0, sela], 8);
  const garis = new Uint8Array((lebar + 1) * tinggi).fill(0x77).map((nilai, nomor) => (nomor % (lebar + 1) === 0 ? 0 : nilai));
  return new Uint8Array(
    Buffer.concat([
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      potongan("IHDR", kepala),
      potongan("IDAT", deflateSync(isi ?? garis)),
      potongan("IEND", new Uint8Array()),
    ]),
  );
}

function potongan(jenis: string, isi: Uint8Array): Uint8Array {
  const badan = Buffer.concat([Buffer.from(jenis, "latin1"), isi]);
  const bingkai = Buffer.alloc(8);
  bingkai.writeUInt32BE(isi.byteLength, 0);
  bingkai.writeUInt32BE(crc(badan), 4);
  return Buffer.concat([bingkai.subarray(0, 4), badan, bingkai.subarray(4)]);
}

function crc(isi: Uint8Array): number {
  let nilai = 0xff_ff_ff_ff;
  for (const bita of isi) {
    nilai ^= bita;
    for (let bit = 0; bit < 8; bit += 1) nilai = (nilai >>> 1) ^ (nilai & 1 ? 0xed_b8_83_20 : 0);
  }
  return (nilai ^ 0xff_ff_ff_ff) >>> 0;
}
