import type { BukanBukuKerja, SebabRusak } from "../../core/text/wujud-berkas";
import { teksDariBytes } from "./teks-berkas";

/** How a file is to be read, or why it is not. `biff` is a sheet of the Excel before 5, without a container. */
export type Wujud =
  | { readonly cara: "zip" | "ole" | "biff" | "html" | "mhtml" | "spreadsheetml" | "odsDatar" | "teks" }
  | { readonly cara: "bukan"; readonly wujud: BukanBukuKerja }
  | { readonly cara: "rusak"; readonly sebab: SebabRusak };

/** Bytes looked at to tell kinds of text from one another. */
const KEPALA = 1024 * 1024;
/** Share of control bytes that a text may have: a stray one costs its cell, more of them mean that it is no text. */
const BAGIAN_KENDALI = { disebutTeks: 0.1, lain: 0.02 } as const;
export const AKHIRAN_TEKS = /\.(csv|txt|tsv|tab|prn)$/i;

type Tanda = readonly [bytes: readonly number[] | string, wujud: Wujud, letak?: number];

const bukan = (wujud: BukanBukuKerja): Wujud => ({ cara: "bukan", wujud });

/** First bytes by which a kind shows itself, wherever its name says. */
const TANDA: readonly Tanda[] = [
  [[0x50, 0x4b, 0x03, 0x04], { cara: "zip" }],
  [[0x50, 0x4b, 0x05, 0x06], { cara: "zip" }],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], { cara: "ole" }],
  [[0x09, 0x00, 0x04, 0x00], { cara: "biff" }],
  [[0x09, 0x02, 0x06, 0x00], { cara: "biff" }],
  [[0x09, 0x04, 0x06, 0x00], { cara: "biff" }],
  [[0x09, 0x08, 0x08, 0x00], { cara: "biff" }],
  ["%PDF", bukan("pdf")],
  ["{\\rtf", bukan("rtf")],
  ["Rar!", bukan("arsip")],
  ["7z\u00bc\u00af", bukan("arsip")],
  [[0x1f, 0x8b], bukan("arsip")],
  ["\u00ff\u00d8\u00ff", bukan("gambar")],
  ["\u0089PNG", bukan("gambar")],
  ["GIF8", bukan("gambar")],
  ["II*\u0000", bukan("gambar")],
  ["MM\u0000*", bukan("gambar")],
  ["WEBP", bukan("gambar"), 8],
  ["ftyphei", bukan("gambar"), 4],
  ["Standard Jet DB", bukan("access"), 4],
  ["Standard ACE DB", bukan("access"), 4],
  ["SQLite format 3", bukan("basisData")],
  ["MZ\u0090\u0000", bukan("program")],
  ["\u007fELF", bukan("program")],
  [[0x4c, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00], bukan("sambungan")],
];

/** What a file is, by its bytes; the name decides only where they leave it open. */
export function kenaliWujud(nama: string, isi: Uint8Array): Wujud {
  if (/(^|[\\/])~\$/.test(nama) && isi.length < 1_024) return bukan("kunciExcel");
  if (isi.length === 0) return bukan("kosong");
  const tanda = TANDA.find(([bytes, , letak]) => bertanda(isi, bytes, letak ?? 0));
  if (tanda) return tanda[1];
  if (isi.every((byte) => byte === 0)) return { cara: "rusak", sebab: "hampa" };
  return kenaliTeks(nama, isi);
}

function bertanda(isi: Uint8Array, bytes: readonly number[] | string, letak: number): boolean {
  const tanda = typeof bytes === "string" ? Buffer.from(bytes, "latin1") : bytes;
  return tanda.every((byte, urutan) => isi[letak + urutan] === byte);
}

function kenaliTeks(nama: string, isi: Uint8Array): Wujud {
  const kepala = teksDariBytes(isi.subarray(0, KEPALA)).replace(/^\ufeff/u, "");
  const kendali = kepala.match(/(?![\t\n\v\f\r])[\p{Cc}\p{Cs}]/gu)?.length ?? 0;
  const batas = AKHIRAN_TEKS.test(nama) ? BAGIAN_KENDALI.disebutTeks : BAGIAN_KENDALI.lain;
  if (kendali > Math.max(1, kepala.length * batas)) return bukan(kepala.startsWith("MZ") ? "program" : "takDikenal");
  if (nama.startsWith(".~lock.") || /^,[^,\n]*,[^,\n]*,\d\d\.\d\d\.\d{4} \d\d:\d\d,file:/.test(kepala)) return bukan("kunciLibre");
  return kenaliMarkah(kepala) ?? kenaliIsiTeks(kepala) ?? { cara: "teks" };
}

/** Markup, and what it holds; null for plain text. */
function kenaliMarkah(kepala: string): Wujud | null {
  const awal = kepala.slice(0, 4_096).trimStart();
  if (/^(From |MIME-Version:|Content-Type:|Date:|Subject:|Return-Path:|Received:)/i.test(awal) && /^MIME-Version:/im.test(awal))
    return /multipart\/related|text\/html/i.test(awal) ? { cara: "mhtml" } : bukan("surel");
  const markah = awal.startsWith("<");
  if (markah && /urn:schemas-microsoft-com:office:spreadsheet/.test(kepala) && /<(\w+:)?Workbook[\s>]/.test(kepala))
    return { cara: "spreadsheetml" };
  if (markah && /<office:document[\s>]/.test(kepala))
    return /opendocument\.spreadsheet/.test(kepala) ? { cara: "odsDatar" } : bukan("wordLama");
  if (/<table[\s>]/i.test(kepala) && /<t[dhr][\s>]/i.test(kepala)) return { cara: "html" };
  if (/^<(!doctype html|html|head|body|meta|script|style|div|p|br|h\d|title|center|font|b)\b/i.test(awal)) return { cara: "html" };
  return markah ? bukan(/<html[\s>]/i.test(kepala) ? "htmlTanpaTabel" : "xml") : null;
}

function kenaliIsiTeks(kepala: string): Wujud | null {
  const awal = kepala.slice(0, 4_096).trim();
  if (/^\[InternetShortcut\]/i.test(awal)) return bukan("sambungan");
  if (/^[[{]\s*("|\{|\[|\])/.test(awal) && /[\]}]\s*$|":/.test(awal))
    return bukan(/docs\.google\.com|"doc_id"|"resource_?id"/i.test(awal) ? "sambungan" : "json");
  return /^Attribute VB_Name\b/m.test(awal) ? bukan("makro") : null;
}
