import { strFromU8, unzipSync } from "fflate";

/** The parts of a letter's document as XML. */
export function bagianDocx(isi: Uint8Array, nama: string): string {
  const bagian = unzipSync(isi)[nama];
  if (!bagian) throw new Error(`tidak ada ${nama}`);
  return strFromU8(bagian);
}

const SANDI: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function teksXml(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>/gsu)]
    .map(([, teks = ""]) => teks)
    .join("")
    .replace(/&(\w+);/gu, (utuh, nama: string) => SANDI[nama] ?? utuh);
}

/** Text of every cell of every table, in order. */
export function selDocx(isi: Uint8Array): readonly string[] {
  return [...bagianDocx(isi, "word/document.xml").matchAll(/<w:tc>(.*?)<\/w:tc>/gsu)].map(([, xml = ""]) => teksXml(xml));
}
