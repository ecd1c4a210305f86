import { nameKey } from "../../name";
import { selKosong, teksSel, type BarisMentah, type LembarMentah } from "../lembar";
import { BAGIAN_KHAS, type NamaBagian } from "./bagian";
import { bacaJudul, hanyaPenanda } from "./judul-bagian";
import { lembarSiasn } from "./kamus-siasn";

/** Headings that only this form has, from which on a sheet or a document is one. */
const KHAS = { lembar: 3, dokumen: 2 } as const;
/** Rows that are looked at: beyond them a form of one jabatan has long shown itself. */
const BARIS_DIPERIKSA = 3_000;

/** Which kind of form a sheet is: one of a SIASN workbook, the informasi jabatan with its items, or none. */
export function bentukForm(lembar: LembarMentah): "anjab" | "siasn" | null {
  if (lembarSiasn(lembar) !== null) return "siasn";
  return berbentukAnjab(lembar) ? "anjab" : null;
}

/** Whether the headings of the informasi jabatan stand in a sheet or document, each at the beginning of a row. */
export function berbentukAnjab(lembar: LembarMentah): boolean {
  const khas = new Set<NamaBagian>();
  const cukup = lembar.potongan === undefined ? KHAS.lembar : KHAS.dokumen;
  for (const baris of lembar.baris.slice(0, BARIS_DIPERIKSA)) {
    const bagian = judulBaris(baris);
    if (bagian !== null && BAGIAN_KHAS.has(bagian)) khas.add(bagian);
    if (khas.size >= cukup) return true;
  }
  return false;
}

/** The heading with which a row begins, behind its number; null when it begins with other words or is a row of headings of columns. */
function judulBaris({ sel }: BarisMentah): NamaBagian | null {
  const teks = sel.filter((isi) => !selKosong(isi)).map((isi) => teksSel(isi));
  const pertama = teks.find((isi) => !hanyaPenanda(isi));
  if (pertama === undefined || pertama.length > 400 || teks.some((isi) => nameKey(isi) === "no")) return null;
  return bacaJudul(pertama.split("\n")[0] ?? "", null)?.bagian ?? null;
}

/** The forms below one another in a sheet or document, one for each jabatan; the sheet itself when it holds one. */
export function pecahAnjab(lembar: LembarMentah): readonly LembarMentah[] {
  if (bentukForm(lembar) !== "anjab") return [lembar];
  const awal: number[] = [];
  let adaIsi = false;
  for (const [indeks, baris] of lembar.baris.entries()) {
    const bagian = judulBaris(baris);
    if (bagian === "namaJabatan" && (awal.length === 0 || adaIsi)) {
      awal.push(indeks);
      adaIsi = false;
    } else if (bagian !== null && BAGIAN_KHAS.has(bagian)) adaIsi = true;
  }
  if (awal.length < 2) return [lembar];
  return awal.map((mulai, nomor) => {
    const dari = nomor === 0 ? 0 : judulDiAtas(lembar, mulai);
    const lanjut = awal[nomor + 1];
    const baris = lembar.baris.slice(dari, lanjut === undefined ? undefined : judulDiAtas(lembar, lanjut));
    const nama = teksJabatan(lembar.baris[mulai]);
    return { ...lembar, bagian: nama === "" ? `${nomor + 1}` : nama, baris };
  });
}

/** Titles right above the name of a jabatan belong to its form and not to the one before. */
function judulDiAtas({ baris }: LembarMentah, mulai: number): number {
  let dari = mulai;
  for (let indeks = mulai - 1; indeks >= 0 && mulai - indeks <= 3; indeks -= 1) {
    const teks = baris[indeks]?.sel.filter((isi) => !selKosong(isi)).map((isi) => teksSel(isi)) ?? [];
    const kunci = nameKey(teks.join(" "));
    const judul = /^(formulir |form |hasil |lampiran )?(informasi|analisis|uraian) jabatan\b|^identitas jabatan$|^anjab\b/u.test(kunci);
    if (!judul) break;
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
