import type { LembarMentah, PotonganDokumen, RentangGabung } from "../../core/intake/lembar";
import { TEKS_DOKUMEN } from "../../core/text/dokumen-word";
import { Anggaran, PenyusunLembar } from "../excel/penyusun";
import { bersihkanTeks } from "../excel/teks-berkas";
import { hurufTeks, tingkatNomor, type UnsurDokumen } from "./dokumen";

/** Tables within tables that are followed; deeper ones are a fault of the file. */
const BERSARANG_TERDALAM = 8;
/** Columns that one cell may stand in: Word itself makes tables of 63, and what claims more would only cost memory. */
const KOLOM_TABEL_TERBANYAK = 1_000;

interface Letak {
  /** Name of the place around: empty, or `tabel 3 baris 2 kolom 1, `. */
  readonly di: string;
  readonly dalam: number;
}

/** What stands in one cell of a table, and the tables within it. */
interface IsiSelTabel {
  readonly garis: string[];
  readonly tabel: UnsurDokumen[];
}

/**
 * Puts the blocks of a document below one another as rows. A paragraph is a row of one cell; a row of a table has its cells in the
 * columns of the table's grid, a merged one at its first place; a table within a cell follows the row in which it stands.
 */
export class SusunanBaris {
  /** Letters and digits taken over, for the check against the file itself. */
  huruf = 0;
  readonly #penyusun: PenyusunLembar;
  readonly #potongan = new Map<number, PotonganDokumen>();
  #nomor = 0;
  #paragraf = 0;
  #tabel = 0;

  constructor(berkas: string) {
    this.#penyusun = new PenyusunLembar(new Anggaran(berkas));
  }

  tambah(blok: UnsurDokumen): void {
    if (blok.type === "table") {
      this.#tabel += 1;
      this.#tambahTabel(blok, TEKS_DOKUMEN.tabel(this.#tabel), 0);
    } else if (blok.type === "paragraph") {
      const teks = this.#teks(blok);
      if (teks.trim() === "") return;
      this.#paragraf += 1;
      this.#baris([teks], { tempat: TEKS_DOKUMEN.paragraf(this.#paragraf), tingkat: tingkatNomor(blok), tabel: null });
    } else for (const anak of blok.children ?? []) this.tambah(anak);
  }

  lembar(nama: string): LembarMentah {
    return { ...this.#penyusun.selesai(nama, false), potongan: this.#potongan };
  }

  #baris(sel: readonly (string | null)[], potongan: PotonganDokumen): number {
    this.#nomor += 1;
    this.#penyusun.baris(this.#nomor, sel);
    this.#potongan.set(this.#nomor, potongan);
    return this.#nomor;
  }

  #tambahTabel(tabel: UnsurDokumen, nama: string, dalam: number): void {
    if (dalam > BERSARANG_TERDALAM) return;
    const tertutup = new Map<number, number>();
    let ke = 0;
    for (const baris of tabel.children ?? []) {
      if (baris.type !== "tableRow") continue;
      ke += 1;
      const sel: (string | null)[] = [];
      const sarang: (readonly [tabel: UnsurDokumen, letak: Letak])[] = [];
      const gabung: Omit<RentangGabung, "barisAwal" | "barisAkhir">[] = [];
      let kolom = 0;
      for (const satu of baris.children ?? []) {
        while ((tertutup.get(kolom) ?? 0) > 0) kolom += 1;
        const lebar = Math.min(KOLOM_TABEL_TERBANYAK, Math.max(1, satu.colSpan ?? 1));
        const isi = this.#isiSel(satu);
        while (sel.length < kolom) sel.push(null);
        sel[kolom] = isi.garis.join("\n");
        for (const anak of isi.tabel) sarang.push([anak, { di: TEKS_DOKUMEN.sel(nama, ke, kolom + 1), dalam: dalam + 1 }]);
        if (lebar > 1) gabung.push({ kolomAwal: kolom, kolomAkhir: kolom + lebar - 1 });
        for (let di = kolom; di < kolom + lebar; di += 1) tertutup.set(di, satu.rowSpan ?? 1);
        kolom += lebar;
      }
      for (const [di, sisa] of tertutup) tertutup.set(di, sisa - 1);
      if (sel.some((isi) => isi !== null && isi.trim() !== "")) {
        const nomor = this.#baris(sel, { tempat: TEKS_DOKUMEN.baris(nama, ke), tingkat: null, tabel: nama });
        for (const rentang of gabung) this.#penyusun.gabung({ barisAwal: nomor, barisAkhir: nomor, ...rentang });
      }
      for (const [anak, letak] of sarang) this.#tambahTabel(anak, letak.di, letak.dalam);
    }
  }

  /** The lines of a cell; automatic numbers are written before them as the page shows them. */
  #isiSel(sel: UnsurDokumen): IsiSelTabel {
    const hasil: IsiSelTabel = { garis: [], tabel: [] };
    const urut = new Map<number, number>();
    const masuk = (blok: UnsurDokumen): void => {
      if (blok.type === "table") hasil.tabel.push(blok);
      else if (blok.type === "paragraph") {
        const teks = this.#teks(blok);
        if (teks.trim() !== "") hasil.garis.push(`${tandaNomor(blok, urut)}${teks}`);
      } else for (const anak of blok.children ?? []) masuk(anak);
    };
    for (const blok of sel.children ?? []) masuk(blok);
    return hasil;
  }

  /** The text of a paragraph with its tabs and line breaks; a picture leaves a mark, so that it is told where it stands. */
  #teks(paragraf: UnsurDokumen): string {
    const teks = bersihkanTeks(gabungTeks(paragraf));
    this.huruf += hurufTeks(teks.replaceAll(TEKS_DOKUMEN.gambar, ""));
    return teks;
  }
}

function gabungTeks(unsur: UnsurDokumen): string {
  switch (unsur.type) {
    case "text":
      return unsur.value ?? "";
    case "tab":
      return "\t";
    case "break":
      return "\n";
    case "image":
      return TEKS_DOKUMEN.gambar;
    case "checkbox":
      return unsur.checked === true ? "☒" : "☐";
    default:
      return (unsur.children ?? []).map(gabungTeks).join("");
  }
}

/** The number that Word itself puts before a paragraph of a list: figures on the first level, letters below, a dot for the rest. */
function tandaNomor(paragraf: UnsurDokumen, urut: Map<number, number>): string {
  const tingkat = tingkatNomor(paragraf);
  if (tingkat === null) return "";
  if (paragraf.numbering?.isOrdered !== true) return "• ";
  const ke = (urut.get(tingkat) ?? 0) + 1;
  urut.set(tingkat, ke);
  for (const lain of urut.keys()) if (lain > tingkat) urut.delete(lain);
  return tingkat === 0 || ke > 26 ? `${ke}. ` : `${String.fromCharCode(96 + ke)}. `;
}
