import { nameKey } from "../name";
import { jarakHuruf } from "../sebutan/jarak";

/** A text that the office uses in a field, and in how many jabatan. */
export interface Ketikan {
  readonly teks: string;
  readonly banyak: number;
}

/** Offered at one time: more is no help. */
export const SARAN_TERBANYAK = 8;

/** Distinct texts by how many jabatan use them, the most frequent first; a text counts once a jabatan, in its most frequent spelling. */
export function kosakata(pemakaian: readonly { readonly jabatanId: string; readonly teks: string }[]): readonly Ketikan[] {
  const perKunci = new Map<string, { jabatan: Set<string>; ejaan: Map<string, number> }>();
  for (const { jabatanId, teks } of pemakaian) {
    const kunci = nameKey(teks);
    if (kunci === "") continue;
    const ada = perKunci.get(kunci) ?? { jabatan: new Set(), ejaan: new Map() };
    ada.jabatan.add(jabatanId);
    ada.ejaan.set(teks, (ada.ejaan.get(teks) ?? 0) + 1);
    perKunci.set(kunci, ada);
  }
  return [...perKunci.values()]
    .map(({ jabatan, ejaan }) => ({
      teks: [...ejaan].toSorted((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], "id"))[0]?.[0] ?? "",
      banyak: jabatan.size,
    }))
    .toSorted(menurutBanyak);
}

/**
 * The texts near what was typed so far, best first: every typed word must begin a word of the text, or be a slip of the pen away from
 * one. Texts that begin with what was typed come first, then the more frequent. Nothing typed: the most frequent. What is typed already
 * in full is not offered.
 */
export function saranKetikan(diketik: string, daftar: readonly Ketikan[]): readonly Ketikan[] {
  const kunci = nameKey(diketik);
  if (kunci === "") return daftar.toSorted(menurutBanyak).slice(0, SARAN_TERBANYAK);
  const kata = kunci.split(" ");
  return daftar
    .flatMap((satu) => {
      const kunciSatu = nameKey(satu.teks);
      const nilai = kunciSatu === kunci ? null : nilaiKetikan({ kunci, kata }, kunciSatu);
      return nilai === null ? [] : [{ satu, nilai }];
    })
    .toSorted((a, b) => a.nilai - b.nilai || menurutBanyak(a.satu, b.satu))
    .slice(0, SARAN_TERBANYAK)
    .map(({ satu }) => satu);
}

/** 0: begins so; 1: has words that begin so; more: slips of the pen. Null: another text. */
function nilaiKetikan(diketik: { readonly kunci: string; readonly kata: readonly string[] }, kunci: string): number | null {
  if (kunci.startsWith(diketik.kunci)) return 0;
  const kataDaftar = kunci.split(" ");
  let salah = 0;
  for (const kata of diketik.kata) {
    const terdekat = Math.min(...kataDaftar.map((lain) => jarakKata(kata, lain)));
    if (terdekat === Number.POSITIVE_INFINITY) return null;
    salah += terdekat;
  }
  return 1 + salah;
}

/** Slips of the pen between a typed word, perhaps not finished, and a word: none in one of three letters, one from four, two from eight. */
function jarakKata(diketik: string, kata: string): number {
  if (kata.startsWith(diketik)) return 0;
  const batas = diketik.length >= 8 ? 2 : diketik.length >= 4 ? 1 : 0;
  if (batas === 0) return Number.POSITIVE_INFINITY;
  const jarak = Math.min(jarakHuruf(diketik, kata, batas), jarakHuruf(diketik, kata.slice(0, diketik.length), batas));
  return jarak > batas ? Number.POSITIVE_INFINITY : jarak;
}

function menurutBanyak(a: Ketikan, b: Ketikan): number {
  return b.banyak - a.banyak || a.teks.localeCompare(b.teks, "id");
}
