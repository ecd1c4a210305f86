import { kalimatSelDipotong } from "../../core/text/sel-excel";

/** Bytes by which the writing of a text without mark is judged. */
const CONTOH = 65_536;

/** Longest lead and the bytes that must follow it, of UTF-8. */
const PANJANG_UTF8: readonly (readonly [dari: number, sampai: number, ikutan: number])[] = [
  [0xc2, 0xdf, 1],
  [0xe0, 0xef, 2],
  [0xf0, 0xf4, 3],
];

/**
 * Bytes of a text file as text. UTF-8 and UTF-16 by their mark; UTF-16 without mark by the zero byte beside every letter; then
 * UTF-8, where a few broken bytes become the replacement sign and leave the rest alone; else the Windows code page of old Excel.
 */
export function teksDariBytes(isi: Uint8Array): string {
  const utf16 = jenisUtf16(isi);
  if (utf16 !== null) return new TextDecoder(utf16).decode(isi);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(isi);
  } catch {
    return new TextDecoder(kebanyakanUtf8(isi) ? "utf-8" : "windows-1252").decode(isi);
  }
}

/** Which UTF-16 the bytes are, by their mark or by where zeros stand; null when they are none. */
function jenisUtf16(isi: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (isi[0] === 0xff && isi[1] === 0xfe) return "utf-16le";
  if (isi[0] === 0xfe && isi[1] === 0xff) return "utf-16be";
  const pasangan = Math.floor(Math.min(isi.length, CONTOH) / 2);
  let depan = 0;
  let belakang = 0;
  for (let letak = 0; letak < pasangan * 2; letak += 2) {
    if (isi[letak] === 0 && isi[letak + 1] !== 0) depan += 1;
    else if (isi[letak] !== 0 && isi[letak + 1] === 0) belakang += 1;
  }
  if (belakang > pasangan * 0.7 && depan * 20 < pasangan) return "utf-16le";
  return depan > pasangan * 0.7 && belakang * 20 < pasangan ? "utf-16be" : null;
}

/**
 * Whether bytes that are not wholly UTF-8 are meant so: whole sequences outnumber broken ones. In a Windows code page two bytes
 * that form a sequence hardly ever meet.
 */
function kebanyakanUtf8(isi: Uint8Array): boolean {
  let utuh = 0;
  let rusak = 0;
  for (let letak = 0; letak < isi.length; letak += 1) {
    const awal = isi[letak] ?? 0;
    if (awal < 0x80) continue;
    const ikutan = PANJANG_UTF8.find(([dari, sampai]) => awal >= dari && awal <= sampai)?.[2] ?? 0;
    let ada = 0;
    while (ada < ikutan && ((isi[letak + ada + 1] ?? 0) & 0xc0) === 0x80) ada += 1;
    if (ikutan > 0 && ada === ikutan) utuh += 1;
    else rusak += 1;
    letak += ada;
  }
  return utuh > 0 && utuh >= rusak;
}

const TAK_TERCETAK = /[\p{Cc}\p{Cs}\ufffe\uffff]/u;
const JEDA_LAMA = /[\v\f\u0085\u2028\u2029]/g;
const BUANG = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/**
 * The text of a cell without what no keyboard writes: control characters, halves of characters. Old line and page breaks become a
 * blank. Such a character costs its cell nothing else, and the file nothing.
 */
export function bersihkanTeks(teks: string): string {
  return TAK_TERCETAK.test(teks) ? teks.replace(JEDA_LAMA, " ").replace(BUANG, "") : teks;
}

/** Letters that a cell of Excel holds. */
const HURUF_SESEL = 32_767;
/** What a workbook takes for the number of a character: `_x0041_` is A. */
const SANDI_HURUF = /_(?=x[\dA-Fa-f]{4}_)/g;

/**
 * The text as a cell of a workbook must be given it to show just that text: what looks like the code of a character is written
 * out, and a text too long for a cell is cut and says so at its end.
 */
export function teksSelExcel(teks: string): string {
  const catatan = teks.length > HURUF_SESEL ? kalimatSelDipotong(teks.length) : "";
  const utuh = catatan === "" ? teks : bersihkanTeks(teks.slice(0, HURUF_SESEL - catatan.length)) + catatan;
  return utuh.replace(SANDI_HURUF, "_x005F_");
}

/**
 * A value without the guard that keeps a program from taking it for a number: `="1983…"`, and digits in quotes of their own.
 * Anything else stays as it stands.
 */
export function lepasPelindung(teks: string): string {
  const rumus = /^\s*="([^"]*)"\s*$/.exec(teks) ?? /^\s*"=""([^"]*)"""\s*$/.exec(teks);
  if (rumus) return rumus[1] ?? "";
  return /^\s*"([\d .-]+)"\s*$/.exec(teks)?.[1] ?? teks;
}

/** Text in pieces, so that a part of hundreds of megabytes never stands in memory as one string. */
export function* potonganTeks(isi: Uint8Array): Generator<string> {
  const pembaca = new TextDecoder(jenisUtf16(isi) ?? "utf-8");
  for (let letak = 0; letak < isi.length; letak += POTONGAN) yield pembaca.decode(isi.subarray(letak, letak + POTONGAN), { stream: true });
  yield pembaca.decode();
}

const POTONGAN = 4 * 1024 * 1024;
