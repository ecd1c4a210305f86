import type { ButirAnjab } from "../../anjab/butir";
import { UNSUR_BERTABEL } from "../../anjab/unsur";
import { nameKey } from "../../name";
import { TEKS_DOKUMEN } from "../../text/dokumen-word";
import type { BukanBukuKerja } from "../../text/wujud-berkas";
import { selKosong, teksSel, type BarisMentah, type LembarMentah } from "../lembar";
import { butirBagian, butirTampak, cukupKhas, IDENTITAS, judulBaris, judulForm, kepalaTabel } from "./butir-tampak";
import { bacaJudul, hanyaPenanda } from "./judul-bagian";
import { lembarSiasn } from "./kamus-siasn";

/** Headings that only this form has, from which on a sheet or a document is one whatever else it says. */
const KHAS = { lembar: 3, dokumen: 2 } as const;
/** Rows from the top in which a sheet may call itself a form. */
const BARIS_JUDUL = 15;
/** Items by one of which a document may be the form: `Kelas` and `Prestasi` stand in others too. */
const KUAT: ReadonlySet<ButirAnjab> = new Set<ButirAnjab>([
  ...["ikhtisar", "kualifikasi", "tugas", "hasilKerja", "syarat"].map((satu) => satu as ButirAnjab),
  ...UNSUR_BERTABEL,
]);

/** What a document of Word is that holds no form. */
export type BukanForm = Extract<BukanBukuKerja, "word" | "wordAbk" | "wordSurat" | "wordKosong" | "wordGambar">;

/** Which kind of form a sheet is: one of a SIASN workbook, the informasi jabatan with its items, or none. */
export function bentukForm(lembar: LembarMentah): "anjab" | "siasn" | null {
  if (lembarSiasn(lembar) !== null) return "siasn";
  // Only a document that holds a form is read at all.
  if (lembar.potongan !== undefined || lembar.satuForm === true) return "anjab";
  return lembarAnjab(lembar) ? "anjab" : null;
}

/** A sheet with items that only this form has, or one that calls itself so and is no table of an ABK. */
function lembarAnjab(lembar: LembarMentah): boolean {
  if (cukupKhas(lembar, KHAS.lembar)) return true;
  if (!lembar.baris.slice(0, BARIS_JUDUL).some(judulForm)) return false;
  const { semua, khas, bertabelBeban } = butirTampak(lembar);
  return berisi(semua).length >= 2 && (khas.size > 0 || !bertabelBeban);
}

/**
 * Whether a document of Word is the form, however few of its items it has; else what it is. A table of an ABK and a letter are told apart where
 * nothing that only the form has stands beside them.
 */
export function kenaliDokumen(lembar: LembarMentah): "anjab" | BukanForm {
  const { semua, khas, ...tanda } = butirTampak(lembar);
  const isi = berisi(semua);
  if (khas.size >= KHAS.dokumen || (tanda.berjudulForm && isi.length > 0)) return "anjab";
  if (khas.size === 0 && tanda.bertabelBeban && (tanda.berjudulAbk || !tanda.berjudulTugas)) return "wordAbk";
  if (isi.some((satu) => KUAT.has(satu))) return tanda.surat ? "wordSurat" : "anjab";
  const teks = lembar.baris.flatMap(({ sel }) => sel.filter((satu) => !selKosong(satu)).map((satu) => teksSel(satu)));
  if (teks.length === 0) return "wordKosong";
  return teks.every((satu) => nameKey(satu.replaceAll(TEKS_DOKUMEN.gambar, "")) === "") ? "wordGambar" : "word";
}

function berisi(semua: ReadonlySet<ButirAnjab>): readonly ButirAnjab[] {
  return [...semua].filter((satu) => !IDENTITAS.has(satu));
}

/** The forms below one another in a sheet or document, one for each jabatan; the sheet itself when it holds one. */
export function pecahAnjab(lembar: LembarMentah): readonly LembarMentah[] {
  if (bentukForm(lembar) !== "anjab") return [lembar];
  const awal: number[] = [];
  let adaIsi = false;
  let nama = "";
  for (const [indeks, baris] of lembar.baris.entries()) {
    const bagian = judulBaris(baris);
    const butir = bagian === null ? null : butirBagian(bagian);
    if (bagian === "namaJabatan" && kepalaTabel(baris) === null) {
      const sendiri = nameKey(teksJabatan(baris));
      const lain = nama !== "" && sendiri !== "" && sendiri !== nama;
      if (awal.length === 0 || adaIsi || lain) {
        awal.push(indeks);
        adaIsi = false;
        nama = sendiri;
      }
    } else if (butir !== null && !IDENTITAS.has(butir)) adaIsi = true;
  }
  if (awal.length < 2) return [lembar];
  return awal.map((mulai, nomor) => {
    const dari = nomor === 0 ? 0 : judulDiAtas(lembar, mulai);
    const lanjut = awal[nomor + 1];
    const baris = lembar.baris.slice(dari, lanjut === undefined ? undefined : judulDiAtas(lembar, lanjut));
    const jabatan = teksJabatan(lembar.baris[mulai]);
    return { ...lembar, bagian: jabatan === "" ? `${nomor + 1}` : jabatan, satuForm: true, baris };
  });
}

/** Titles right above the name of a jabatan belong to its form and not to the one before. */
function judulDiAtas({ baris }: LembarMentah, mulai: number): number {
  let dari = mulai;
  for (let indeks = mulai - 1; indeks >= 0 && mulai - indeks <= 3; indeks -= 1) {
    const satu = baris[indeks];
    if (!satu || !judulForm(satu)) break;
    dari = indeks;
  }
  return dari;
}

function teksJabatan(baris: BarisMentah | undefined): string {
  const teks = (baris?.sel ?? [])
    .filter((isi) => !selKosong(isi))
    .map((isi) => teksSel(isi))
    .filter((isi) => !hanyaPenanda(isi));
  const [judul = "", ...lain] = teks;
  return (bacaJudul(judul, null)?.sisa || lain.join(" ")).replace(/^[:\s]+/u, "").slice(0, 80);
}
