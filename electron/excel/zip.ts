import { inflateRawSync } from "node:zlib";
import { AppError } from "../../core/errors";
import { crc32 } from "./crc";
import { BENDERA, cariAkhir, DI_ZIP64, METODE, PANJANG_LOKAL, PANJANG_PUSAT, TANDA_LOKAL, TANDA_PUSAT } from "./susunan-zip";

/** Bytes that the parts of one workbook may have together once expanded. */
export const BATAS_MENGEMBANG = 256 * 1024 * 1024;
const MEBI = 1024 * 1024;

interface Bagian {
  readonly nama: string;
  readonly metode: number;
  readonly padat: number;
  readonly utuh: number;
  readonly letak: number;
  readonly tersandi: boolean;
  /** Check sum of the full part; 0 where the writer kept none. */
  readonly crc: number;
}

/** Parts that hold no cells: pictures, drawings, printer settings. They are never expanded. */
const TANPA_SEL =
  /(^|\/)(media|drawings|charts|embeddings|printerSettings|Pictures|Thumbnails|Configurations2)\/|\.(png|jpe?g|gif|emf|wmf|vml)$/i;

/**
 * Expands the parts of a workbook, counting what really comes out: a header that understates its size is stopped at the same
 * limit as an honest one. Throws `fileExpandsTooFar`, `filePasswordProtected` or `fileUnreadable`.
 */
export function bukaZip(isi: Uint8Array, berkas: string, batas = BATAS_MENGEMBANG): ReadonlyMap<string, Uint8Array> {
  const daftar = bacaDaftar(isi, berkas);
  const terlaluJauh = new AppError("fileExpandsTooFar", { berkas, batas: Math.floor(batas / MEBI) });
  if (daftar.reduce((jumlah, bagian) => jumlah + bagian.utuh, 0) > batas) throw terlaluJauh;
  if (daftar.some((bagian) => bagian.tersandi)) throw new AppError("filePasswordProtected", { berkas });
  const hasil = new Map<string, Uint8Array>();
  let sisa = batas;
  for (const bagian of daftar) {
    if (TANPA_SEL.test(bagian.nama) || bagian.nama.endsWith("/")) continue;
    const terbuka = kembangkan(isi, bagian, { berkas, sisa });
    if (terbuka === null || terbuka.length > sisa) throw terlaluJauh;
    // One changed byte may be a figure in some cell: a part that fails its own check is never read.
    if (bagian.crc !== 0 && crc32(terbuka) !== bagian.crc) throw new AppError("fileUnreadable", { berkas, sebab: "isiBerubah" });
    sisa -= terbuka.length;
    hasil.set(bagian.nama, terbuka);
  }
  return hasil;
}

/** One part of an archive as it lies in the file, still packed. */
export interface BagianPadat {
  readonly nama: string;
  readonly dipadatkan: boolean;
  readonly isi: Uint8Array;
  /** Check sum of the full part; 0 where the writer kept none. */
  readonly crc: number;
}

/** The parts of an archive without expanding them, for one that is too large to stand in memory as a whole. @throws `filePasswordProtected`, `fileUnreadable` */
export function bagianPadat(isi: Uint8Array, berkas: string): readonly BagianPadat[] {
  const daftar = bacaDaftar(isi, berkas);
  if (daftar.some((bagian) => bagian.tersandi)) throw new AppError("filePasswordProtected", { berkas });
  return daftar.map((bagian) => ({
    nama: bagian.nama,
    dipadatkan: bagian.metode === METODE.deflate,
    isi: isiPadat(isi, bagian, berkas),
    crc: bagian.crc,
  }));
}

/** The packed bytes of an entry. @throws fileUnreadable where they do not lie there */
function isiPadat(isi: Uint8Array, bagian: Bagian, berkas: string): Uint8Array {
  const rusak = new AppError("fileUnreadable", { berkas, sebab: "susunan" });
  const lihat = new DataView(isi.buffer, isi.byteOffset, isi.byteLength);
  if (bagian.letak + PANJANG_LOKAL > isi.length || lihat.getUint32(bagian.letak, true) !== TANDA_LOKAL) throw rusak;
  const awal = bagian.letak + PANJANG_LOKAL + lihat.getUint16(bagian.letak + 26, true) + lihat.getUint16(bagian.letak + 28, true);
  if (awal + bagian.padat > isi.length) throw rusak;
  if (bagian.metode !== METODE.utuh && bagian.metode !== METODE.deflate) throw rusak;
  return isi.subarray(awal, awal + bagian.padat);
}

/** The expanded part; null when it would pass the limit. */
function kembangkan(
  isi: Uint8Array,
  bagian: Bagian,
  { berkas, sisa }: { readonly berkas: string; readonly sisa: number },
): Uint8Array | null {
  const padat = isiPadat(isi, bagian, berkas);
  if (bagian.metode === METODE.utuh) return padat;
  try {
    return inflateRawSync(padat, { maxOutputLength: Math.max(1, sisa) });
  } catch (galat) {
    if (galat instanceof RangeError) return null;
    throw new AppError("fileUnreadable", { berkas, sebab: "susunan" });
  }
}

function bacaDaftar(isi: Uint8Array, berkas: string): readonly Bagian[] {
  const rusak = new AppError("fileUnreadable", { berkas, sebab: "susunan" });
  const lihat = new DataView(isi.buffer, isi.byteOffset, isi.byteLength);
  const akhir = cariAkhir(lihat);
  if (akhir < 0) throw new AppError("fileUnreadable", { berkas, sebab: "terpotong" });
  const jumlah = lihat.getUint16(akhir + 10, true);
  let letak = lihat.getUint32(akhir + 16, true);
  const hasil: Bagian[] = [];
  for (let nomor = 0; nomor < jumlah; nomor += 1) {
    if (letak + PANJANG_PUSAT > isi.length || lihat.getUint32(letak, true) !== TANDA_PUSAT) throw rusak;
    const panjangNama = lihat.getUint16(letak + 28, true);
    const panjangTambahan = lihat.getUint16(letak + 30, true);
    const namaBerakhir = letak + PANJANG_PUSAT + panjangNama;
    if (namaBerakhir + panjangTambahan > isi.length) throw rusak;
    const ukuran = ukuranBagian(lihat, letak, { awal: namaBerakhir, akhir: namaBerakhir + panjangTambahan });
    // No workbook that Tepat reads has parts of 4 GB.
    if (ukuran.padat === DI_ZIP64) throw rusak;
    hasil.push({
      nama: new TextDecoder().decode(isi.subarray(letak + PANJANG_PUSAT, namaBerakhir)).replaceAll("\\", "/"),
      metode: lihat.getUint16(letak + 10, true),
      crc: lihat.getUint32(letak + 16, true),
      tersandi: (lihat.getUint16(letak + 8, true) & BENDERA.tersandi) !== 0,
      letak: lihat.getUint32(letak + 42, true),
      ...ukuran,
    });
    letak = namaBerakhir + panjangTambahan + lihat.getUint16(letak + 32, true);
  }
  return hasil;
}

/** Packed and full size of an entry; streaming writers put them into a ZIP64 field although they are small. */
function ukuranBagian(
  lihat: DataView,
  letak: number,
  tambahan: { readonly awal: number; readonly akhir: number },
): { readonly padat: number; readonly utuh: number } {
  let padat = lihat.getUint32(letak + 20, true);
  let utuh = lihat.getUint32(letak + 24, true);
  if (padat !== DI_ZIP64 && utuh !== DI_ZIP64) return { padat, utuh };
  for (let kini = tambahan.awal; kini + 4 <= tambahan.akhir; kini += 4 + lihat.getUint16(kini + 2, true)) {
    if (lihat.getUint16(kini, true) !== 1) continue;
    let isi = kini + 4;
    if (utuh === DI_ZIP64 && isi + 8 <= tambahan.akhir) {
      utuh = Number(lihat.getBigUint64(isi, true));
      isi += 8;
    }
    if (padat === DI_ZIP64 && isi + 8 <= tambahan.akhir) padat = Number(lihat.getBigUint64(isi, true));
  }
  return { padat, utuh };
}
