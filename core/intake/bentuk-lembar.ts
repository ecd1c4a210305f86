import type { JudulKolom } from "./judul-lembar";
import type { IsianDikenal } from "./kamus-judul";
import type { BarisMentah } from "./lembar";

/** Headings that give every field a kind of sheet must have. */
export interface TemuanJudul {
  /** Field -> column from 0. */
  readonly pemetaan: Readonly<Record<string, number>>;
  /** Whether they give one of `salahSatu`. */
  readonly bercirian: boolean;
  readonly judul: readonly JudulKolom[];
  /** The rows below them. */
  readonly isi: readonly BarisMentah[];
}

/** What a kind makes of headings with its fields. */
export interface PutusanJudul {
  readonly pemetaan: Readonly<Record<string, number>>;
  /** The sheet only sums up what others list, unless it stands alone. */
  readonly rekap: boolean;
  /** Taken from the worth of this reading beside others. */
  readonly potongan: number;
}

/**
 * A kind of sheet: what the intake needs to know to find it, take it apart and show it. How its rows are judged stands in `penilai.ts`, its
 * words in `core/text/intake.ts`, the names of its fields in `core/text/isian.ts`; each of them refuses to compile without every kind.
 */
export interface BentukLembar<I extends string = string> {
  readonly isian: readonly IsianDikenal<I>[];
  /** Every field here must be there. */
  readonly wajib: readonly NoInfer<I>[];
  /** And at least one of these. */
  readonly salahSatu: readonly NoInfer<I>[];
  /** Decides over headings with the required fields beyond `salahSatu`; null from it: they are of another kind. Null: nothing more decides. */
  readonly periksa: ((temuan: TemuanJudul) => PutusanJudul | null) | null;
  /** In a long sheet, further headings are looked for only where the column of this field holds words; null for a kind without columns. */
  readonly kunci: NoInfer<I> | null;
  /** Fields that only rows of data fill: a row with one of them is no title and no head block of the next table. */
  readonly hanyaData: readonly NoInfer<I>[];
  /** Fields whose text may go on in the columns behind theirs. */
  readonly berlanjut: readonly NoInfer<I>[];
  /** How tables of this kind stand beside each other under one row of headings; null when they do not. */
  readonly samping: "formulir" | "daftar" | null;
  /** Whether a table describes one jabatan, named above it or in a column: the sheet is taken apart by jabatan, and the analyst may name it. */
  readonly satuJabatan: boolean;
  /**
   * Fields that are figures. From the texts of `bergaya` a file's way of writing numbers is learnt; `polos` are counts, numbers of tasks
   * (`1.1`) and years, which say nothing of it.
   */
  readonly angka: { readonly bergaya: readonly NoInfer<I>[]; readonly polos: readonly NoInfer<I>[] };
  /** Whether a hidden sheet of this kind takes part unless the analyst says otherwise. */
  readonly tersembunyi: "ikut" | "keluar";
  /** What a row is known by, which stays in place while the rest scrolls; and what stands next to it, so that it is seen without scrolling. */
  readonly tampil: { readonly tetap: readonly NoInfer<I>[]; readonly berikut: readonly NoInfer<I>[] };
}

/** Declares a kind of sheet; names no field that its headings cannot give. */
export function bentukLembar<const I extends string>(bentuk: BentukLembar<I>): BentukLembar<I> {
  return bentuk;
}
