import type { Naskah } from "../naskah/naskah";
import { kakiBertanda } from "../text/rantai";
import { kodeTanda, markah, type TandaNaskah } from "./tanda";

/** Characters of a foot that every form has room for on one line. */
const KAKI_TERPANJANG = 110;

/**
 * A document with the state of the data that it was made from: in words in the foot of every page, as a mark in the properties of the file,
 * and, where somebody signs it, as a code for a QR. Here alone, for every document and every form of it.
 */
export function naskahBertanda(naskah: Naskah, tanda: TandaNaskah | null): Naskah {
  if (tanda === null) return naskah;
  const kalimat = kakiBertanda(tanda);
  const resmi = naskah.bagian.some(({ blok }) => blok.some(({ jenis }) => jenis === "tandaTangan"));
  const sisa = KAKI_TERPANJANG - kalimat.length - 3;
  return {
    ...naskah,
    kaki: `${naskah.kaki.slice(0, sisa)} | ${kalimat}`,
    rantai: { markah: markah(tanda), kode: resmi && naskah.tanda === null ? kodeTanda(tanda) : null },
  };
}
