import { deflateRawSync, inflateRawSync } from "node:zlib";
import { AppError } from "../../core/errors";
import { crc32 } from "../excel/crc";
import {
  BENDERA,
  cariAkhir,
  DI_ZIP64,
  METODE,
  PANJANG_AKHIR,
  PANJANG_LOKAL,
  PANJANG_PUSAT,
  TANDA_AKHIR,
  TANDA_LOKAL,
  TANDA_PUSAT,
} from "../excel/susunan-zip";

/** A part of an archive as it lies there: its own record and its line in the directory, not one byte of either changed. */
export interface BagianArsip {
  readonly nama: string;
  readonly lokal: Uint8Array;
  readonly pusat: Uint8Array;
}

export interface Arsip {
  readonly bagian: readonly BagianArsip[];
  /** What stands in place of a comment. */
  readonly ekor: Uint8Array;
}

/**
 * Takes an archive apart without expanding anything, so that its parts can be put together again byte for byte.
 * @throws AppError fileUnreadable, filePasswordProtected
 */
export function bacaArsip(isi: Uint8Array, berkas: string): Arsip {
  const rusak = new AppError("fileUnreadable", { berkas, sebab: "susunan" });
  const lihat = new DataView(isi.buffer, isi.byteOffset, isi.byteLength);
  const akhir = cariAkhir(lihat);
  if (akhir < 0) throw new AppError("fileUnreadable", { berkas, sebab: "terpotong" });
  const awalPusat = lihat.getUint32(akhir + 16, true);
  const pusat: { readonly nama: string; readonly letak: number; readonly catatan: Uint8Array }[] = [];
  let kini = awalPusat;
  for (let sisa = lihat.getUint16(akhir + 10, true); sisa > 0; sisa -= 1) {
    if (kini + PANJANG_PUSAT > akhir || lihat.getUint32(kini, true) !== TANDA_PUSAT) throw rusak;
    if ((lihat.getUint16(kini + 8, true) & BENDERA.tersandi) !== 0) throw new AppError("filePasswordProtected", { berkas });
    const letak = lihat.getUint32(kini + 42, true);
    if (letak === DI_ZIP64) throw rusak;
    const panjangNama = lihat.getUint16(kini + 28, true);
    const panjang = PANJANG_PUSAT + panjangNama + lihat.getUint16(kini + 30, true) + lihat.getUint16(kini + 32, true);
    const nama = new TextDecoder().decode(isi.subarray(kini + PANJANG_PUSAT, kini + PANJANG_PUSAT + panjangNama));
    pusat.push({ nama, letak, catatan: isi.subarray(kini, kini + panjang) });
    kini += panjang;
  }
  // A record reaches to the next one: what some writers put behind the data goes along.
  const batas = [...pusat.map(({ letak }) => letak), awalPusat].toSorted((a, b) => a - b);
  const bagian = pusat.map(({ nama, letak, catatan }) => {
    const sampai = batas.find((satu) => satu > letak);
    if (sampai === undefined || letak + PANJANG_LOKAL > sampai) throw rusak;
    return { nama, lokal: isi.subarray(letak, sampai), pusat: catatan };
  });
  return { bagian, ekor: isi.subarray(akhir + PANJANG_AKHIR) };
}

/** A part with other content, under the same name, with the same date and attributes. */
export function gantiBagian({ nama, lokal, pusat }: BagianArsip, isi: Uint8Array): BagianArsip {
  const padat = deflateRawSync(isi);
  const kepala = Buffer.alloc(PANJANG_LOKAL);
  kepala.set(lokal.subarray(0, PANJANG_LOKAL));
  const catatan = Buffer.from(pusat);
  const bendera = catatan.readUInt16LE(8) & ~BENDERA.ekor;
  const crc = crc32(isi);
  for (const [halaman, awal] of [
    [kepala, 0],
    [catatan, 2],
  ] as const) {
    halaman.writeUInt16LE(bendera, 6 + awal);
    halaman.writeUInt16LE(METODE.deflate, 8 + awal);
    halaman.writeUInt32LE(crc, 14 + awal);
    halaman.writeUInt32LE(padat.length, 18 + awal);
    halaman.writeUInt32LE(isi.length, 22 + awal);
  }
  const namaBytes = lokal.subarray(PANJANG_LOKAL, PANJANG_LOKAL + kepala.readUInt16LE(26));
  kepala.writeUInt16LE(0, 28);
  return { nama, lokal: Buffer.concat([kepala, namaBytes, padat]), pusat: catatan };
}

/** A new part of bytes that are packed already, kept as they are. */
export function bagianBaru(nama: string, isi: Uint8Array): BagianArsip {
  const namaBytes = Buffer.from(nama, "utf8");
  const pusat = Buffer.alloc(PANJANG_PUSAT);
  pusat.writeUInt32LE(TANDA_PUSAT, 0);
  pusat.writeUInt16LE(20, 4);
  pusat.writeUInt16LE(20, 6);
  pusat.writeUInt16LE(BENDERA.utf8, 8);
  pusat.writeUInt16LE(METODE.utuh, 10);
  // The first day that the format knows: the same content is always the same file.
  pusat.writeUInt16LE(0x21, 14);
  pusat.writeUInt32LE(crc32(isi), 16);
  pusat.writeUInt32LE(isi.length, 20);
  pusat.writeUInt32LE(isi.length, 24);
  pusat.writeUInt16LE(namaBytes.length, 28);
  const lokal = Buffer.alloc(PANJANG_LOKAL);
  lokal.writeUInt32LE(TANDA_LOKAL, 0);
  pusat.copy(lokal, 4, 6, 30);
  return { nama, lokal: Buffer.concat([lokal, namaBytes, isi]), pusat: Buffer.concat([pusat, namaBytes]) };
}

/** A part as far as the directory of an archive names it: its line there, and the bytes of its record. */
export interface BagianTertulis {
  readonly pusat: Uint8Array;
  readonly panjang: number;
}

/** The directory of an archive whose parts lie one behind the other from its beginning, with what stands in place of a comment. */
export function direktoriArsip(bagian: readonly BagianTertulis[], ekor: Uint8Array = new Uint8Array()): Buffer {
  let letak = 0;
  const catatan = bagian.map(({ pusat, panjang }) => {
    const satu = Buffer.from(pusat);
    satu.writeUInt32LE(letak, 42);
    letak += panjang;
    return satu;
  });
  const akhir = Buffer.alloc(PANJANG_AKHIR);
  akhir.writeUInt32LE(TANDA_AKHIR, 0);
  akhir.writeUInt16LE(bagian.length, 8);
  akhir.writeUInt16LE(bagian.length, 10);
  akhir.writeUInt32LE(
    catatan.reduce((jumlah, satu) => jumlah + satu.length, 0),
    12,
  );
  akhir.writeUInt32LE(letak, 16);
  akhir.writeUInt16LE(ekor.length, 20);
  return Buffer.concat([...catatan, akhir, ekor]);
}

/** The whole archive again. */
export function tulisArsip({ bagian, ekor }: Arsip): Buffer {
  const tertulis = bagian.map(({ lokal, pusat }) => ({ pusat, panjang: lokal.length }));
  return Buffer.concat([...bagian.map(({ lokal }) => lokal), direktoriArsip(tertulis, ekor)]);
}

/** The content of a part. @throws AppError fileUnreadable */
export function isiBagian({ lokal, pusat }: BagianArsip, berkas: string): Buffer {
  const lihat = new DataView(lokal.buffer, lokal.byteOffset, lokal.byteLength);
  const catatan = new DataView(pusat.buffer, pusat.byteOffset, pusat.byteLength);
  const awal = PANJANG_LOKAL + lihat.getUint16(26, true) + lihat.getUint16(28, true);
  const padat = lokal.subarray(awal, awal + catatan.getUint32(20, true));
  if (catatan.getUint16(10, true) === METODE.utuh) return Buffer.from(padat);
  try {
    // What says that it is small and grows is no part of an honest file.
    return inflateRawSync(padat, { maxOutputLength: Math.max(1, catatan.getUint32(24, true)) });
  } catch {
    throw new AppError("fileUnreadable", { berkas, sebab: "susunan" });
  }
}
