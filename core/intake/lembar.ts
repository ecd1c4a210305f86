import type { PlainDate } from "../date";
import { formatTanggalPendek } from "../text/date";

/**
 * A cell that is more than a plain value. `rumusTanpaNilai`: a formula whose result was never saved. `durasi`: a time of the
 * clock (`2:00`, `[h]:mm`), in minutes. `persen` and `uang`: a number whose format says so, as the bare number (25 % is 0.25).
 */
export type SelKhusus =
  | { readonly jenis: "tanggal"; readonly tanggal: PlainDate }
  | { readonly jenis: "durasi"; readonly menit: number }
  | { readonly jenis: "persen"; readonly nilai: number }
  | { readonly jenis: "uang"; readonly nilai: number }
  | { readonly jenis: "galat"; readonly kode: string }
  | { readonly jenis: "rumusTanpaNilai" };

/**
 * What stands in a cell. Plain values stay plain, so that a million and a half cells stay small: text, number, yes/no, nothing.
 * A cell that Excel formats as a date arrives as the day itself.
 */
export type IsiSel = string | number | boolean | null | SelKhusus;

/** A row that holds something. Cells by column from 0; short rows are not padded. */
export interface BarisMentah {
  /** Row number in the sheet, from 1. */
  readonly nomor: number;
  readonly sel: readonly IsiSel[];
}

/** A merged range; rows from 1, columns from 0, both ends included. */
export interface RentangGabung {
  readonly barisAwal: number;
  readonly barisAkhir: number;
  readonly kolomAwal: number;
  readonly kolomAkhir: number;
}

/** A name as printed, with its cell. */
export interface NamaBersel {
  readonly teks: string;
  readonly sel: string;
}

/** What a row of a text document is called there ("paragraf 12"), its level in automatic numbering from 0, and the table it stands in. */
export interface PotonganDokumen {
  readonly tempat: string;
  readonly tingkat: number | null;
  readonly tabel: string | null;
}

/** Something that a text document carries beside its text, with what a sentence says of it. */
export interface CatatanDokumen {
  readonly kode: "perubahanTerlacak" | "komentarDokumen" | "catatanKaki" | "kepalaKakiHalaman" | "bagianTakTerbaca";
  readonly data: Readonly<Record<string, string | number>>;
}

/** A sheet as read: only the rows that hold something, in order. */
export interface LembarMentah {
  readonly nama: string;
  /** Which of its tables this is, in words, when a sheet of the file holds several; the sheet as a whole when absent. */
  readonly bagian?: string;
  /** It is one of the forms of an informasi jabatan that stand below one another, however little it says. */
  readonly satuForm?: true;
  /** The jabatan that a section title within the sheet gives to this table, with its cell. */
  readonly jabatanBagian?: NamaBersel;
  /**
   * The jabatan and unit of this table where it does not name them itself: those of its list, or of the table above it. `unitDariAtas`: the cell that leaves the unit out, so that
   * the one above holds; `ragu` when the list otherwise writes its units out in every row.
   */
  readonly milik?: {
    readonly jabatan: NamaBersel | null;
    readonly unit: NamaBersel | null;
    readonly unitDariAtas: { readonly sel: string; readonly ragu: boolean } | null;
  };
  /** Which table of several beside each other this is a part of; absent when there is one. */
  readonly samping?: number;
  /** Address of every cell that says "as above" -> the row and the value that it means; row 0 when there is none. */
  readonly ulangan?: ReadonlyMap<string, { readonly nomor: number; readonly isi: IsiSel }>;
  /** Addresses of the numbers whose format shows three decimals, `1.200`; absent when there are none. */
  readonly tigaDesimal?: ReadonlySet<string>;
  readonly tersembunyi: boolean;
  readonly gabungan: readonly RentangGabung[];
  readonly baris: readonly BarisMentah[];
  /** Numbers of the rows that a filter or a hand has hidden, rising. */
  readonly barisTersembunyi: readonly number[];
  /** Columns (from 0) that are hidden, rising. */
  readonly kolomTersembunyi: readonly number[];
  /** For the rows of a text document, by their number; absent for a sheet. */
  readonly potongan?: ReadonlyMap<number, PotonganDokumen>;
  readonly catatanDokumen?: readonly CatatanDokumen[];
}

/** A workbook that could be read, or the sentence that says why not. */
export interface BukuTerbaca {
  readonly nama: string;
  readonly lembar: readonly LembarMentah[];
  readonly galat: string | null;
}

/** Whether nothing, or only blanks, stands in the cell. */
export function selKosong(isi: IsiSel | undefined): boolean {
  return isi === undefined || isi === null || (typeof isi === "string" && isi.trim() === "");
}

/** The cell as the preview shows it and as it can be typed back: decimal comma, no grouping, dd-mm-yyyy. */
export function teksSel(isi: IsiSel | undefined): string {
  if (isi === undefined || isi === null) return "";
  if (typeof isi === "string") return isi;
  if (typeof isi === "number") return String(isi).replace(".", ",");
  if (typeof isi === "boolean") return isi ? "BENAR" : "SALAH";
  switch (isi.jenis) {
    case "tanggal":
      return formatTanggalPendek(isi.tanggal);
    case "durasi":
      return `${Math.floor(isi.menit / 60)}:${String(Math.round(isi.menit % 60)).padStart(2, "0")}`;
    case "persen":
      return `${teksSel(Math.round(isi.nilai * 1e8) / 1e6)}%`;
    case "uang":
      return `Rp ${teksSel(isi.nilai)}`;
    case "galat":
      return isi.kode;
    case "rumusTanpaNilai":
      return "";
  }
}

/** Letters of a column: 0 is A, 26 is AA. */
export function hurufKolom(indeks: number): string {
  const sisa = indeks % 26;
  const huruf = String.fromCharCode(65 + sisa);
  return indeks < 26 ? huruf : hurufKolom((indeks - sisa) / 26 - 1) + huruf;
}

/** Address such as `B7` of a column from 0 and a row from 1. */
export function alamatSel(kolom: number, nomor: number): string {
  return `${hurufKolom(kolom)}${nomor}`;
}

/** Column and row of an address such as `B7`; null when it is none. */
export function uraikanAlamat(alamat: string): { readonly kolom: number; readonly nomor: number } | null {
  const cocok = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(alamat);
  if (!cocok) return null;
  let kolom = 0;
  for (const huruf of cocok[1] ?? "") kolom = kolom * 26 + huruf.charCodeAt(0) - 64;
  return { kolom: kolom - 1, nomor: Number(cocok[2]) };
}
