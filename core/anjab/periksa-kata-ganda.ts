import { groupBy } from "../group";
import { nameKey } from "../name";
import { KATA_BERLAWANAN } from "../norma/kata-formulir";
import { jarakHuruf } from "../sebutan/jarak";
import type { IsiTemuanKata } from "./temuan-kata";
import type { TeksUnsur } from "./teks-unsur";

/** The part of a row that names it. */
const MEDAN_UTAMA: ReadonlySet<string> = new Set(["uraian", "nama"]);
/** Elements whose rows are the same only as a whole: one kind of risk has several causes, one jabatan is met in several matters. */
const SEBARIS_UTUH: ReadonlySet<string> = new Set(["risiko", "korelasi", "lingkungan"]);
const KATA_BIASA: ReadonlySet<string> = new Set(["dan", "serta", "yang", "untuk", "di", "ke", "dari", "pada"]);

/** Rows of one element (or of the tasks) that say the same, but for a slip of the pen: the later one is told, with the earlier one. */
export function periksaBarisGanda(semua: readonly TeksUnsur[]): readonly (readonly [TeksUnsur, readonly IsiTemuanKata[]])[] {
  return [...groupBy(semua, ({ unsur }) => unsur).values()].flatMap((milik) => {
    const baris = barisDari(milik).map(([satu, teks]) => ({ satu, kata: kataBaris(teks) }));
    return baris.flatMap(({ satu, kata }, nomor) => {
      const kembar = baris.slice(0, nomor).find((lain) => samaBaris(lain.kata, kata));
      return kembar ? [[satu, [{ jenis: "barisGanda" as const, rentang: null, sebut: kembar.satu.teks }]] as const] : [];
    });
  });
}

/** The rows of an element as texts, each with the part by which it is told. */
function barisDari(milik: readonly TeksUnsur[]): readonly (readonly [TeksUnsur, string])[] {
  if (!SEBARIS_UTUH.has(milik[0]?.unsur ?? ""))
    return milik.filter(({ medan }) => MEDAN_UTAMA.has(medan)).map((satu) => [satu, satu.teks] as const);
  return [...groupBy(milik, ({ baris }) => String(baris)).values()].flatMap((bagian) => {
    const [pertama] = bagian;
    return pertama ? [[pertama, bagian.map(({ teks }) => teks).join(" ")] as const] : [];
  });
}

/** Whether two texts say the same by near spelling: word by word, with a slip of one letter in a word of five, of two in one of nine. */
export function samaEjaan(a: string, b: string): boolean {
  return samaBaris(kataBaris(a), kataBaris(b));
}

function kataBaris(teks: string): readonly string[] {
  return nameKey(teks)
    .split(" ")
    .filter((kata) => kata !== "" && !KATA_BIASA.has(kata));
}

function samaBaris(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && a.length === b.length && a.every((kata, di) => samaKata(kata, b[di] ?? ""));
}

function samaKata(a: string, b: string): boolean {
  if (a === b) return true;
  // A number, a numeral or an opposite is another word, however near.
  if (/\d/u.test(a + b) || KATA_BERLAWANAN.some((kelompok) => kelompok.includes(a) && kelompok.includes(b))) return false;
  const pendek = Math.min(a.length, b.length);
  const batas = pendek >= 9 ? 2 : pendek >= 5 ? 1 : 0;
  return batas > 0 && jarakHuruf(a, b, batas) <= batas;
}
