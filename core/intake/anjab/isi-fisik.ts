import { BATAS_UNSUR, UNSUR_KOSONG, type IsiKondisiFisik, type JenisKelaminSyarat } from "../../anjab/unsur";
import { nameKey } from "../../name";
import type { BagianFisik } from "./bagian";
import { teksBagian, type Butir } from "./butir";
import { ambilButir, kodeBagian, type FormTerbaca, type UnsurTerbaca } from "./form-terbaca";

/** Words for each sex as the parts of a value: `Laki-laki/Perempuan` is both. */
const KELAMIN: readonly (readonly [pola: RegExp, arti: "pria" | "wanita"])[] = [
  [/\b(laki laki|laki|pria|lk|l)\b/u, "pria"],
  [/\b(perempuan|wanita|pr|p)\b/u, "wanita"],
];

/** Reads condition of the body. What is not understood stays in the account as told. */
export function isiFisik(form: FormTerbaca): Pick<UnsurTerbaca, "kondisiFisik"> {
  const semuaUmur = teksFisik(form, "umur");
  // SIASN has a column for the highest age alone; a heading may say the same of a lone figure.
  const [baris] = form.bagian.get("umur") ?? [];
  const hanyaMaksimal = baris?.sel.some(({ peran }) => peran === "maksimal") === true;
  // A column for the age alone takes a figure; words in it stay words.
  const hanyaAngka = hanyaMaksimal && /^\d+$/u.test(semuaUmur);
  const maksimal = hanyaAngka || (!hanyaMaksimal && /maksimal/u.test(baris?.label ?? "")) ? satuUmur(semuaUmur) : null;
  const umur = hanyaMaksimal && maksimal !== null ? "" : semuaUmur;
  const isi: IsiKondisiFisik = {
    jenisKelamin: dariTeks(form, "jenisKelamin", bacaKelamin),
    umur,
    umurMaksimal: maksimal ?? umurMaksimal(umur),
    tinggi: teksFisik(form, "tinggi"),
    berat: teksFisik(form, "berat"),
    postur: teksFisik(form, "postur"),
    penampilan: teksFisik(form, "penampilan"),
    keadaan: teksFisik(form, "keadaan"),
    disabilitas: dariTeks(form, "disabilitas", bacaYaTidak),
    jenisDisabilitas: kodeBagian(form, "jenisDisabilitas", "disabilitas"),
  };
  return JSON.stringify(isi) === JSON.stringify(UNSUR_KOSONG.kondisiFisik) ? {} : { kondisiFisik: isi };
}

/** The highest age in years where the words say it for certain: a range, or a bound by name; null for a lone age. */
function umurMaksimal(umur: string): number | null {
  const rentang =
    /^\D*(\d{2})\s*(?:tahun|thn|th)?\s*(?:-|–|—|s\/?d|s\.d\.?|sampai(?: dengan)?|hingga)\s*(\d{2})\s*(?:tahun|thn|th)?\.?$/iu.exec(
      umur.trim(),
    );
  const batas =
    /^(?:umur\s+|usia\s+)?(?:maksimal|maks\.?|maximal|paling tinggi|paling tua|setinggi-tingginya|tidak lebih dari|sampai dengan|≤|<=)\s*(\d{2})\b\D*$/iu.exec(
      umur.trim(),
    );
  const angka = rentang ? Number(rentang[2]) : batas ? Number(batas[1]) : null;
  return angka !== null && (!rentang || Number(rentang[1]) < angka) ? angka : null;
}

function satuUmur(teks: string): number | null {
  const cocok = /^(\d{2})(?:\s*(?:tahun|thn|th))?\.?$/iu.exec(teks.trim());
  return cocok ? Number(cocok[1]) : null;
}

function bacaKelamin(teks: string): JenisKelaminSyarat | null {
  const kunci = nameKey(teks);
  const arti = KELAMIN.filter(([pola]) => pola.test(kunci)).map(([, satu]) => satu);
  if (/^(semua|keduanya|tidak (ada|dibedakan|dipersyaratkan))$/u.test(kunci)) return "keduanya";
  const [satu, dua] = arti;
  return dua !== undefined ? "keduanya" : (satu ?? null);
}

function bacaYaTidak(teks: string): boolean | null {
  const kunci = nameKey(teks);
  if (/^(y|ya|menerima|diterima)$/u.test(kunci)) return true;
  return /^(n|t|tidak|no)$/u.test(kunci) ? false : null;
}

function bagianFisik(form: FormTerbaca, bagian: BagianFisik): Butir {
  return teksBagian(form.bagian.get(bagian) ?? []);
}

function teksFisik(form: FormTerbaca, bagian: BagianFisik): string {
  const butir = bagianFisik(form, bagian);
  return butir.teks !== "" && ambilButir(form, butir, { bagian, ke: 0, batas: BATAS_UNSUR.pendek }) ? butir.teks : "";
}

function dariTeks<T>(form: FormTerbaca, bagian: BagianFisik, baca: (teks: string) => T | null): T | null {
  const butir = bagianFisik(form, bagian);
  if (butir.teks === "") return null;
  const arti = baca(butir.teks);
  for (const potong of butir.potong) {
    if (arti === null) form.buku(potong).sebut(potong, "nilaiUnsurTakDikenal");
    else form.buku(potong).ambil(potong, bagian);
  }
  return arti;
}
