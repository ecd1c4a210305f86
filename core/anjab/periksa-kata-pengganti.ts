import { nameKey } from "../name";
import type { IsiTemuanKata } from "./temuan-kata";
import type { TeksUnsur } from "./teks-unsur";

/** Texts that stand in for words, by their key. Signs alone (`-`, `...`) have no key at all. */
const PENGGANTI: ReadonlySet<string> = new Set([
  "",
  "dll",
  "dsb",
  "dst",
  "dan lain lain",
  "sda",
  "idem",
  "nihil",
  "tidak ada",
  "kosong",
  "n a",
  "na",
  "xxx",
  "x",
  "test",
  "tes",
  "contoh",
  "menyusul",
  "belum ada",
  "belum diisi",
  "diisi kemudian",
  "sesuai tugas",
  "sesuai tugasnya",
  "sesuai tugas pokok",
  "sesuai tugas dan fungsi",
  "sesuai tupoksi",
  "sesuai kebutuhan",
  "sesuai ketentuan",
  "sesuai perintah",
  "sesuai perintah atasan",
  "sama dengan di atas",
  "sama seperti di atas",
  "lihat di atas",
  "seperti di atas",
]);
/** Elements of which "none" is an answer. */
const BOLEH_TIDAK_ADA: ReadonlySet<string> = new Set(["risiko", "lingkungan", "kondisiFisik", "pengalaman", "diklat"]);
const TIDAK_ADA: ReadonlySet<string> = new Set(["tidak ada", "nihil"]);
/** An open end of a list: nobody can tell what belongs to it. */
const EKOR = /[\s,]*\b(?:dll|dsb|dst|dan lain[\s-]*lain(?:nya)?|dan sebagainya|dan seterusnya)\b\.?\s*$/iu;

/** Words that only hold the place of an answer, or leave a list open; null for others. `rentang` null: the whole text is such. */
export function periksaPengganti({ unsur, teks }: TeksUnsur): IsiTemuanKata | null {
  const kunci = nameKey(teks);
  if (TIDAK_ADA.has(kunci) && BOLEH_TIDAK_ADA.has(unsur)) return null;
  if (PENGGANTI.has(kunci)) return { jenis: "pengganti", rentang: null, sebut: teks.trim() };
  const ekor = EKOR.exec(teks);
  if (ekor === null) return null;
  const awal = ekor.index + (/^[\s,]*/u.exec(ekor[0])?.[0].length ?? 0);
  return { jenis: "pengganti", rentang: [awal, teks.trimEnd().length], sebut: teks.slice(awal).trim() };
}
