import type { Bentuk } from "./angka";
import type { Grafik } from "./grafik";
import type { Logo } from "../surat/logo";
import type { Sel } from "./sel";

/** Paper that a document is laid out for: the office's F4 (215 x 330 mm), A4, and A3 for wide tables. */
export const KERTAS_NASKAH = ["f4", "a4", "a3"] as const;
export type KertasNaskah = (typeof KERTAS_NASKAH)[number];

/**
 * What a row is to its table: data, a heading with the subtotals of a group, a total, the head of a block that stands outside the
 * lines, or a gap between blocks.
 */
export type JenisBaris = "isi" | "kelompok" | "jumlah" | "kepala" | "jeda";

export interface Baris {
  /** Names the row within its section. A figure's source is `section/row/column`. */
  readonly kunci: string;
  readonly jenis: JenisBaris;
  /** One cell a column; missing ones are empty. */
  readonly sel: readonly Sel[];
  /** Cells that are joined to one: the first (from 0) and how many. */
  readonly gabung?: readonly [dari: number, banyak: number];
  /** How deep the row stands below others: its words in the first column of words begin so much further right. */
  readonly tingkat?: number;
  /** Never parted by a page from the row that follows, or from the next block after the last row. */
  readonly bersama?: boolean;
}

/** A column of a table, as every form prints it. */
export interface Kolom {
  readonly kunci: string;
  readonly kepala: string;
  /** Heading that it shares with its neighbours of the same group. */
  readonly kelompok?: string;
  /** What stands under the heading: the column's number or the rule by which it is computed. */
  readonly nomor?: string;
  /** Width in digits of the table's font. */
  readonly lebar: number;
  readonly rata: "kiri" | "tengah" | "kanan";
  /** Number format of its figures; columns of text have none. */
  readonly bentuk?: Bentuk;
  readonly tebal?: boolean;
  /** Stands beside the printed page: only a workbook holds it, for what the printed columns are computed from. */
  readonly diLuarCetak?: boolean;
}

export interface Tabel {
  readonly jenis: "tabel";
  readonly kolom: readonly Kolom[];
  /** The rows, made anew each time that they are asked for, so that a nationwide table never stands in memory whole. */
  readonly isi: () => Iterable<Baris>;
}

/** A label with its value. */
export interface Pasangan {
  readonly kunci: string;
  readonly label: string;
  readonly nilai: Sel;
  /** Name by which formulas of the whole document take the value. */
  readonly nama?: string;
  /** How deep it stands below others: its label begins so much further right. */
  readonly tingkat?: number;
}

export interface Rincian {
  readonly jenis: "rincian";
  /**
   * `identitas` stands free above a table; `bergaris` is a ruled table of its own; `butir` are items of a form, long texts among them;
   * `surat` are the parts of a letter in plain letters, where one without a label goes on below the one before it.
   */
  readonly gaya: "identitas" | "bergaris" | "butir" | "surat";
  readonly isi: readonly Pasangan[];
}

/**
 * Place to post, name, and what stands below it; lines are parted by line feeds. Never broken by a page. `tembusan` are the lines of the
 * list of copies at the left below, its heading first; none without copies.
 */
export interface TandaTangan {
  readonly jenis: "tandaTangan";
  readonly pembuka: string;
  readonly nama: string;
  readonly penutup: string;
  readonly tembusan: readonly string[];
}

/** The letterhead: names of the office, then smaller lines, and a picture at their left. */
export interface Kop {
  readonly jenis: "kop";
  readonly baris: readonly string[];
  readonly alamat: readonly string[];
  readonly logo: Logo | null;
}

/** The front page of a book: its title in the middle of the page, with smaller lines below. */
export interface Sampul {
  readonly jenis: "sampul";
  readonly judul: string;
  readonly anak: readonly string[];
}

/** One line of a table of contents: a section of the document and what it is called. */
export interface ButirDaftarIsi {
  /** Key of the section, which begins with a title. */
  readonly bagian: string;
  readonly teks: string;
  /** Where it belongs, in smaller letters behind it. */
  readonly keterangan: string;
}

/** The table of contents: the number of the page behind each line where there are pages, the name of the sheet in a workbook. */
export interface DaftarIsi {
  readonly jenis: "daftarIsi";
  readonly butir: readonly ButirDaftarIsi[];
}

export type Blok =
  | Kop
  | Sampul
  | DaftarIsi
  | { readonly jenis: "judul"; readonly teks: string; readonly anak: readonly string[] }
  | { readonly jenis: "subjudul"; readonly teks: string }
  | { readonly jenis: "paragraf"; readonly teks: string; readonly gaya: "biasa" | "catatan" }
  /** A list; what is true of a workbook alone is left out where it is printed. */
  | { readonly jenis: "daftar"; readonly butir: readonly string[]; readonly diLuarCetak: boolean }
  | Rincian
  | Grafik
  | Tabel
  | TandaTangan;

/** A part that begins a page; a sheet of its own in a workbook. */
export interface Bagian {
  /** Names the section within the document. */
  readonly kunci: string;
  /** Name of its sheet: at most 31 characters, none of \ / ? * [ ] : ', and no two alike. */
  readonly lembar: string;
  readonly arah: "tegak" | "mendatar";
  /** Only a workbook holds it, because other sections compute from it. */
  readonly diLuarCetak?: boolean;
  /** A form of several tables of one rank: each takes the whole width of its sheet, and the headings of none are repeated over the others. */
  readonly sejajar?: boolean;
  /** Goes on below the section before it where both lie the same way on the paper; a sheet of its own in a workbook all the same. */
  readonly menyambung?: boolean;
  readonly blok: readonly Blok[];
}

/** A mark that every page carries. */
export interface Tanda {
  /** The sentence at the head of every section. */
  readonly kalimat: string;
  /** The words in the margin of every page. */
  readonly ringkas: string;
}

/**
 * A whole document, said once for every form in which it leaves the product: workbook, letter, page. It holds what is printed and where
 * each figure comes from, and no form of its own.
 */
export interface Naskah {
  /** Name of the file, without its ending. */
  readonly nama: string;
  readonly judul: string;
  readonly kertas: KertasNaskah;
  /** What stands at the left of every page's foot; the number of the page stands at its right. */
  readonly kaki: string;
  /** Sample or draft; null on a document that counts. */
  readonly tanda: Tanda | null;
  /** The state of the data that it was made from: a mark for the properties of the file, and on what is signed a code for a QR. */
  readonly rantai?: { readonly markah: string; readonly kode: string | null };
  /** A letter: larger letters and wider margins than a document of tables has. */
  readonly surat?: boolean;
  readonly bagian: readonly Bagian[];
  /** Pages that are drawn as wholes, as SVG with their sides in points. A form that draws them has them in place of the sections. */
  readonly gambar?: readonly { readonly lebar: number; readonly tinggi: number; readonly svg: string }[];
}
