import type { ButirAnjab } from "../../anjab/butir";
import { UNSUR_BERTABEL } from "../../anjab/unsur";
import { nameKey } from "../../name";
import { selKosong, teksSel, type BarisMentah, type LembarMentah } from "../lembar";
import { BAGIAN_KHAS, lingkupBagian, type NamaBagian } from "./bagian";
import { bacaJudul, bacaKepalaTabel, hanyaPenanda } from "./judul-bagian";

/** Rows that are looked at: beyond them a form of one jabatan has long shown itself. */
const BARIS_DIPERIKSA = 3_000;
/** Letters of a row that may be the title of a document. */
const JUDUL_TERPANJANG = 80;

/** Titles of the form of the informasi jabatan, as name keys. */
const JUDUL_FORM = /^(?:formulir |form |hasil |lampiran )?(?:informasi|analisis|uraian) jabatan\b|^anjab\b/u;
const JUDUL_ABK = /\bbeban kerja\b|\babk\b/u;
/** How a line of a letter or of a decree begins, as name keys. */
const BARIS_SURAT = /^(?:kepada )?yth\b|^dengan hormat\b|^perihal\b|^menimbang\b|^mengingat\b|^memutuskan\b/u;
/** Columns by which a table of tasks counts a need. */
const KOLOM_BEBAN: ReadonlySet<string> = new Set(["waktu", "efektif", "volume", "kebutuhan"]);

/** Items that say who is meant and not what the jabatan is. */
export const IDENTITAS: ReadonlySet<ButirAnjab> = new Set<ButirAnjab>(["nama", "kode", "unit"]);

/** What shows itself of a form in a sheet or document, by titles, headings of items and headings of tables. */
export interface ButirTampak {
  /** Numbered items of which a heading stands there, at the beginning of a row or as the headings of a table. */
  readonly semua: ReadonlySet<ButirAnjab>;
  /** Parts that only this form has, by headings at the beginning of a row. */
  readonly khas: ReadonlySet<NamaBagian>;
  readonly berjudulForm: boolean;
  readonly berjudulAbk: boolean;
  /** A table of tasks that counts a need, and whether tasks have a heading besides. */
  readonly bertabelBeban: boolean;
  readonly berjudulTugas: boolean;
  /** It is written as a letter or a decree. */
  readonly surat: boolean;
}

/** Parts that are an item of their own, or of one without parts. */
const BUTIR: Readonly<Partial<Record<NamaBagian, ButirAnjab>>> = {
  namaJabatan: "nama",
  kodeJabatan: "kode",
  unitKerja: "unit",
  tingkatUnit: "unit",
  ikhtisar: "ikhtisar",
  tugas: "tugas",
  tahapan: "tugas",
  hasilKerja: "hasilKerja",
  ...Object.fromEntries(UNSUR_BERTABEL.map((satu) => [satu, satu])),
  prestasi: "prestasi",
  kelas: "kelas",
};

/** The numbered item that a part of the form belongs to; null for one that belongs to none. */
export function butirBagian(bagian: NamaBagian): ButirAnjab | null {
  const lingkup = lingkupBagian(bagian);
  return BUTIR[bagian] ?? (lingkup === "unit" ? null : lingkup);
}

/** Whether so many headings that only this form has stand in a sheet, each at the beginning of a row. */
export function cukupKhas({ baris }: LembarMentah, cukup: number): boolean {
  const khas = new Set<NamaBagian>();
  for (const satu of baris.slice(0, BARIS_DIPERIKSA)) {
    const bagian = judulBaris(satu);
    if (bagian !== null && BAGIAN_KHAS.has(bagian)) khas.add(bagian);
    if (khas.size >= cukup) return true;
  }
  return false;
}

/** Looks through a sheet or document for what shows of a form. */
export function butirTampak(lembar: LembarMentah): ButirTampak {
  const semua = new Set<ButirAnjab>();
  const khas = new Set<NamaBagian>();
  const tanda = { berjudulForm: false, berjudulAbk: false, bertabelBeban: false, berjudulTugas: false, surat: false };
  for (const baris of lembar.baris.slice(0, BARIS_DIPERIKSA)) {
    const bagian = judulBaris(baris);
    const kepala = bagian === null ? kepalaTabel(baris) : null;
    const butir = butirBagian(bagian ?? kepala?.bagian ?? "asing");
    if (butir !== null) semua.add(butir);
    if (bagian !== null && BAGIAN_KHAS.has(bagian)) khas.add(bagian);
    if (bagian === "tugas") tanda.berjudulTugas = true;
    if (kepala?.berbeban === true) tanda.bertabelBeban = true;
    const kunci = bagian === null ? kunciBaris(baris) : "";
    if (kunci === "") continue;
    if (JUDUL_FORM.test(kunci)) tanda.berjudulForm = true;
    if (JUDUL_ABK.test(kunci)) tanda.berjudulAbk = true;
    if (BARIS_SURAT.test(kunci)) tanda.surat = true;
  }
  return { semua, khas, ...tanda };
}

/** The heading with which a row begins, behind its number; null when it begins with other words or is a row of headings of columns. */
export function judulBaris({ sel }: BarisMentah): NamaBagian | null {
  const teks = sel.filter((isi) => !selKosong(isi)).map((isi) => teksSel(isi));
  const pertama = teks.find((isi) => !hanyaPenanda(isi));
  if (pertama === undefined || pertama.length > 400 || teks.some((isi) => nameKey(isi) === "no")) return null;
  return bacaJudul(pertama.split("\n")[0] ?? "", null)?.bagian ?? null;
}

/** Whether a row is a title of the form, and nothing of its contents. */
export function judulForm(baris: BarisMentah): boolean {
  const kunci = kunciBaris(baris);
  return JUDUL_FORM.test(kunci) || kunci === "identitas jabatan";
}

/** Headings of a table that names its own item in one of them: `Uraian` or `Jabatan, Instansi` stand above other tables too. */
export function kepalaTabel({ sel }: BarisMentah): { readonly bagian: NamaBagian; readonly berbeban: boolean } | null {
  const teks = sel.flatMap((isi, kolom) => (selKosong(isi) ? [] : [{ kolom, teks: teksSel(isi) }]));
  const disebut = new Set(teks.map((satu) => bacaJudul(satu.teks, null)?.bagian));
  const kepala = bacaKepalaTabel(teks, null) ?? (disebut.has("tugas") ? bacaKepalaTabel(teks, "tugas") : null);
  if (!kepala) return null;
  const { bagian, kolom } = kepala;
  const bernama = disebut.has(bagian);
  const beraspek = bagian === "lingkungan" && kolom.size >= 2;
  const beban = [...kolom.values()].filter((peran) => KOLOM_BEBAN.has(peran));
  return bernama || beraspek ? { bagian, berbeban: bagian === "tugas" && beban.length >= 2 } : null;
}

function kunciBaris({ sel }: BarisMentah): string {
  const teks = sel.flatMap((isi) => (selKosong(isi) ? [] : [teksSel(isi)])).join(" ");
  return teks.length > JUDUL_TERPANJANG ? "" : nameKey(teks);
}
