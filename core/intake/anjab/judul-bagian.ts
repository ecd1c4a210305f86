import { nameKey, tidyText } from "../../name";
import { lingkupBagian, type Lingkup, type NamaBagian } from "./bagian";
import { KAMUS_BAGIAN, KAMUS_KOLOM, KOLOM_NOMOR } from "./kamus-bagian";

/** A number, letter or roman numeral that counts an item, or a bullet, before its text. */
const PENANDA = /^(?:\(?(?:[ivxlc]{1,5}|[a-z]|\d{1,2})[.)]+\s*|\d{1,2}(?:\.\d{1,2})+\.?\s+|[•●▪■◦○➢✓§*·–-]\s*)/iu;
/** Letters of a text that may still be a heading. */
const JUDUL_TERPANJANG = 70;

const ANYWHERE = new Map<string, NamaBagian>(KAMUS_BAGIAN.flatMap(({ bagian, ejaan }) => ejaan.map((satu) => [satu, bagian] as const)));
const WITHIN: Readonly<Record<Lingkup, ReadonlyMap<string, NamaBagian>>> = {
  unit: dalam("unit"),
  kualifikasi: dalam("kualifikasi"),
  syarat: dalam("syarat"),
};

function dalam(lingkup: Lingkup): ReadonlyMap<string, NamaBagian> {
  return new Map(
    KAMUS_BAGIAN.flatMap(({ bagian, pendek }) =>
      pendek?.dalam.includes(lingkup) === true ? pendek.ejaan.map((satu) => [satu, bagian] as const) : [],
    ),
  );
}

/** A heading of the form, and what stands behind its colon in the same text. */
export interface JudulBagian {
  readonly bagian: NamaBagian;
  readonly sisa: string;
}

/** A text without the numbers, letters or bullets before it: `15. a. Bakat Kerja` is `Bakat Kerja`. */
export function tanpaPenanda(teks: string): string {
  const satu = tidyText(teks).replace(PENANDA, "");
  return satu.replace(PENANDA, "");
}

/** Whether a text begins with a number, a letter or a bullet of its own. */
export function berpenanda(teks: string): boolean {
  return PENANDA.test(tidyText(teks));
}

/** Whether a text is only the number of an item, or the colon between a label and its value. */
export function hanyaPenanda(teks: string): boolean {
  return /^(?:[:：]+|\(?(?:[ivxlc]{1,5}|[a-z]|\d{1,3}(?:\.\d{1,2})*)[.):]*|[•●▪■◦○➢✓§*·]+)$/iu.test(tidyText(teks));
}

/** The heading that a text is, read within the part of the form that it stands in; null for any other text. */
export function bacaJudul(teks: string, di: NamaBagian | null): JudulBagian | null {
  const utuh = tanpaPenanda(teks).replace(/^\d{1,2}\s+/u, "");
  const titik = utuh.search(/[:：]/u);
  const label = (titik < 0 ? utuh : utuh.slice(0, titik)).replace(/\([^()]*\)|\[[^[\]]*\]/gu, " ");
  if (label.length > JUDUL_TERPANJANG) return null;
  const kunci = nameKey(label);
  const lingkup = di === null ? null : lingkupBagian(di);
  const bagian = (lingkup === null ? undefined : WITHIN[lingkup].get(kunci)) ?? ANYWHERE.get(kunci);
  if (bagian === undefined || (di === "lingkungan" && bagian === "lingkungan")) return null;
  return { bagian, sisa: titik < 0 ? "" : utuh.slice(titik + 1).trim() };
}

/** The part whose table a row of headings begins, and what each column of it holds. */
export interface KepalaTabel {
  readonly bagian: NamaBagian;
  readonly kolom: ReadonlyMap<number, string>;
}

/** Reads a row as headings of a table of the form: of the part that it stands in, else of the only one that has such columns. */
export function bacaKepalaTabel(
  sel: readonly { readonly kolom: number; readonly teks: string }[],
  di: NamaBagian | null,
): KepalaTabel | null {
  if (sel.length < 2 || sel.some(({ teks }) => teks.length > JUDUL_TERPANJANG || !/\p{L}/u.test(teks))) return null;
  const sendiri = di === null ? null : cobaKepala(sel, di);
  if (sendiri) return sendiri;
  const lain = (Object.keys(KAMUS_KOLOM) as NamaBagian[]).flatMap((bagian) => cobaKepala(sel, bagian) ?? []);
  const [terbaik, kedua] = lain.toSorted((a, b) => b.kolom.size - a.kolom.size);
  if (!terbaik || terbaik.kolom.size < sel.length || (kedua && kedua.kolom.size === terbaik.kolom.size)) return null;
  return terbaik;
}

function cobaKepala(sel: readonly { readonly kolom: number; readonly teks: string }[], bagian: NamaBagian): KepalaTabel | null {
  const kamus = KAMUS_KOLOM[bagian];
  if (!kamus) return null;
  const kolom = new Map<number, string>();
  for (const { kolom: di, teks } of sel) {
    const kunci = nameKey(teks.replace(/\([^()]*\)/gu, " "));
    const peran = KOLOM_NOMOR.has(kunci) ? "nomor" : Object.keys(kamus).find((satu) => kamus[satu]?.includes(kunci) === true);
    if (peran !== undefined && (peran === "turunan" || ![...kolom.values()].includes(peran))) kolom.set(di, peran);
  }
  const bernama = [...kolom.values()].filter((peran) => peran !== "nomor").length;
  return bernama > 0 && kolom.size >= 2 && kolom.size * 3 >= sel.length * 2 ? { bagian, kolom } : null;
}
