import { zipSync, type Zippable } from "fflate";
import * as XLSX from "xlsx";
import { AppError } from "../../core/errors";
import type { BukuTerbaca, LembarMentah } from "../../core/intake/lembar";
import { bacaCsv, teksDariBytes } from "./csv";
import { ambilLembar } from "./lembar";
import { buangSelKosong, kebanyakanKosong } from "./kempis";
import { SEL_TERULANG_TERBANYAK, selTerulang } from "./ulangan";
import { BATAS_MENGEMBANG, bukaZip } from "./zip";

/** Bytes that a file may have as it lies on disk. */
export const BATAS_BERKAS = 100 * 1024 * 1024;
const MEBI = 1024 * 1024;

/**
 * Up to here the largest part of a workbook is read with its empty formatted cells, because only then a formula without a saved
 * result can be told from an empty cell. Beyond, such cells would cost more memory than the data.
 */
const BAGIAN_BESAR = 16 * MEBI;
const LEMBAR_XML = /(^|\/)worksheets\/[^/]+\.xml$/i;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Name of the stream in which Excel puts a workbook that has a password to open. */
const ISI_TERSANDI = Buffer.from("EncryptedPackage", "utf16le");
const AKHIRAN_TEKS = /\.(csv|txt|tsv)$/i;

/**
 * Reads a workbook (.xlsx .xlsm .xlsb .xls .ods) or separated text (.csv .tsv .txt) into plain rows. What a file is, is decided
 * by its first bytes, not by its name. Throws an AppError: `fileTooLarge`, `fileNotWorkbook`, `filePasswordProtected`,
 * `fileExpandsTooFar`, `fileUnreadable`.
 *
 * @param lapor called with the percentage reached
 */
export function bacaBuku(nama: string, isi: Uint8Array, lapor: (persen: number) => void = () => undefined): BukuTerbaca {
  if (isi.length > BATAS_BERKAS) {
    throw new AppError("fileTooLarge", { berkas: nama, ukuran: Math.ceil(isi.length / MEBI), batas: BATAS_BERKAS / MEBI });
  }
  return { nama, galat: null, lembar: bacaLembar(nama, isi, lapor) };
}

function bacaLembar(nama: string, isi: Uint8Array, lapor: (persen: number) => void): LembarMentah[] {
  if (berawal(isi, ZIP)) {
    const siap = siapkanZip(nama, isi);
    lapor(10);
    return urai({ nama, ...siap, lapor });
  }
  if (berawal(isi, OLE2)) {
    if (Buffer.from(isi.buffer, isi.byteOffset, isi.byteLength).includes(ISI_TERSANDI))
      throw new AppError("filePasswordProtected", { berkas: nama });
    return urai({ nama, isi: Buffer.from(isi), selKosong: isi.length <= BAGIAN_BESAR, lapor });
  }
  if (!AKHIRAN_TEKS.test(nama) || !sepertiTeks(isi)) throw new AppError("fileNotWorkbook", { berkas: nama });
  return [bacaCsv(nama.replace(AKHIRAN_TEKS, ""), teksDariBytes(isi))];
}

interface Siap {
  readonly isi: Buffer;
  /** Whether cells without value are kept, so that a formula without a saved result shows. */
  readonly selKosong: boolean;
}

/** The parts of a workbook in an archive that needs no expanding: what was counted is exactly what is parsed, and parsed faster. */
function siapkanZip(nama: string, isi: Uint8Array): Siap {
  const bagian = bukaZip(isi, nama);
  if (!bukuKerja(bagian)) throw new AppError("fileNotWorkbook", { berkas: nama });
  if (selTerulang(bagian.get("content.xml")) > SEL_TERULANG_TERBANYAK)
    throw new AppError("fileExpandsTooFar", { berkas: nama, batas: BATAS_MENGEMBANG / MEBI });
  const ringkas: Zippable = {};
  let terbesar = 0;
  for (const [jalur, data] of bagian) {
    const padat = LEMBAR_XML.test(jalur) && data.length > BAGIAN_BESAR && kebanyakanKosong(data) ? buangSelKosong(data) : data;
    terbesar = Math.max(terbesar, padat.length);
    ringkas[jalur] = [padat, { level: 0 }];
  }
  return { isi: Buffer.from(zipSync(ringkas, { level: 0 }).buffer), selKosong: terbesar <= BAGIAN_BESAR };
}

interface BahanUrai extends Siap {
  readonly nama: string;
  readonly lapor: (persen: number) => void;
}

function urai({ nama, isi, selKosong, lapor }: BahanUrai): LembarMentah[] {
  const buku = tanpaSuara(() => {
    try {
      return XLSX.read(isi, { type: "buffer", dense: true, cellText: false, cellHTML: false, cellNF: true, sheetStubs: selKosong });
    } catch (galat) {
      throw galatPustaka(galat, nama);
    }
  });
  if (buku.SheetNames.length === 0) throw new AppError("fileUnreadable", { berkas: nama });
  lapor(75);
  const lembar = ambilLembar(buku);
  if (lembar === null) throw new AppError("fileExpandsTooFar", { berkas: nama, batas: BATAS_MENGEMBANG / MEBI });
  lapor(90);
  return lembar;
}

/** What the workbook library's refusal means to the user. */
function galatPustaka(galat: unknown, berkas: string): AppError {
  const pesan = galat instanceof Error ? galat.message : "";
  if (/password|encrypt/i.test(pesan)) return new AppError("filePasswordProtected", { berkas });
  if (/cannot find workbook|could not find workbook|not a spreadsheet|unsupported/i.test(pesan))
    return new AppError("fileNotWorkbook", { berkas });
  return new AppError("fileUnreadable", { berkas });
}

/** The library tells number formats of .ods that it does not know on the console, in English; they do not matter to the values. */
function tanpaSuara<T>(kerja: () => T): T {
  const { error } = console;
  console.error = () => undefined;
  try {
    return kerja();
  } finally {
    console.error = error;
  }
}

function bukuKerja(bagian: ReadonlyMap<string, Uint8Array>): boolean {
  const teks = (nama: string): string => new TextDecoder().decode(bagian.get(nama));
  if (bagian.has("META-INF/manifest.xml")) return teks("META-INF/manifest.xml").includes("opendocument.spreadsheet");
  return bagian.has("[Content_Types].xml") && /spreadsheetml|ms-excel/.test(teks("[Content_Types].xml"));
}

function berawal(isi: Uint8Array, tanda: readonly number[]): boolean {
  return tanda.every((byte, letak) => isi[letak] === byte);
}

/** Text has no control bytes besides tab and line ends, and is no page of markup. UTF-16 shows itself by its mark. */
function sepertiTeks(isi: Uint8Array): boolean {
  const utf16 = (isi[0] === 0xff && isi[1] === 0xfe) || (isi[0] === 0xfe && isi[1] === 0xff);
  const contoh = isi.subarray(0, 4_096);
  const berkendali = contoh.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d);
  if (berkendali && !utf16) return false;
  return !/^\s*(<|%PDF|\{\\rtf)/.test(teksDariBytes(contoh).replace(/^\ufeff/u, ""));
}
