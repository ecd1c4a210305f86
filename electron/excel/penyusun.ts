import { AppError } from "../../core/errors";
import type { BarisMentah, IsiSel, LembarMentah, RentangGabung } from "../../core/intake/lembar";
import { BATAS_MENGEMBANG } from "./zip";

/** Rows that a sheet of any program has at most; a row number beyond is a fault of the file, and walking there would take seconds. */
export const BARIS_TERBANYAK = 1_048_576;
/** Columns that are read of a sheet; no list or form is wider. */
export const KOLOM_TERBANYAK = 1_024;
/** Cells of one workbook, gaps included: a few cells set far apart must not make rows of a gigabyte. */
const SEL_TERBANYAK = 12_000_000;
/** Filled cells that repetitions may stand for beyond those written out: a hundred bytes may say "this row a million times". */
const SEL_TERULANG_TERBANYAK = 2_000_000;
/** Letters of all cells together, each as often as it is shown: one long text that a million cells point to. */
const HURUF_TERBANYAK = 200_000_000;
/** Letters of one cell: a page holds three thousand. What works on one text of a hundred megabytes may bring the whole program down. */
const HURUF_SEL_TERBANYAK = 2_000_000;
/** Merged ranges of one sheet. */
export const GABUNGAN_TERBANYAK = 200_000;

/** What one file may still unfold to. Throws `fileExpandsTooFar` once it is used up, `fileTooMuchMemory` for a cell without measure. */
export class Anggaran {
  #sel = SEL_TERBANYAK;
  #terulang = SEL_TERULANG_TERBANYAK;
  #huruf = HURUF_TERBANYAK;

  constructor(private readonly berkas: string) {}

  /** Takes a row, written `kali` times. */
  pakai(sel: readonly IsiSel[], kali: number): void {
    this.#sel -= sel.length * kali;
    if (kali > 1) this.#terulang -= sel.length * (kali - 1);
    for (const isi of sel) {
      if (typeof isi !== "string") continue;
      if (isi.length > HURUF_SEL_TERBANYAK) throw new AppError("fileTooMuchMemory", { berkas: this.berkas });
      this.#huruf -= isi.length * kali;
    }
    if (this.#sel < 0 || this.#terulang < 0 || this.#huruf < 0)
      throw new AppError("fileExpandsTooFar", { berkas: this.berkas, batas: BATAS_MENGEMBANG / (1024 * 1024) });
  }
}

/** Builds one sheet row by row, keeping only what holds something. */
export class PenyusunLembar {
  readonly #baris: BarisMentah[] = [];
  readonly #gabungan: RentangGabung[] = [];
  readonly #barisTersembunyi: number[] = [];
  readonly #kolomTersembunyi = new Set<number>();

  constructor(private readonly anggaran: Anggaran) {}

  /** Adds a row at `nomor` (from 1, rising), `kali` times below one another. Cells are cut behind the last filled one. */
  baris(nomor: number, sel: readonly IsiSel[], { kali = 1, tersembunyi = false } = {}): void {
    const terisi = sel.findLastIndex((isi) => isi !== null && isi !== "") + 1;
    const banyak = Math.min(kali, BARIS_TERBANYAK - nomor + 1);
    if (terisi === 0 || banyak < 1) return;
    const isi = sel.slice(0, Math.min(terisi, KOLOM_TERBANYAK));
    this.anggaran.pakai(isi, banyak);
    for (let ke = 0; ke < banyak; ke += 1) {
      this.#baris.push({ nomor: nomor + ke, sel: isi });
      if (tersembunyi) this.#barisTersembunyi.push(nomor + ke);
    }
  }

  gabung(rentang: RentangGabung): void {
    const tunggal = rentang.barisAwal === rentang.barisAkhir && rentang.kolomAwal === rentang.kolomAkhir;
    if (!tunggal && this.#gabungan.length < GABUNGAN_TERBANYAK) this.#gabungan.push(rentang);
  }

  sembunyikanKolom(dari: number, banyak: number): void {
    for (let kolom = dari; kolom < Math.min(dari + banyak, KOLOM_TERBANYAK); kolom += 1) this.#kolomTersembunyi.add(kolom);
  }

  selesai(nama: string, tersembunyi: boolean): LembarMentah {
    return {
      nama,
      tersembunyi,
      gabungan: this.#gabungan,
      baris: this.#baris,
      barisTersembunyi: this.#barisTersembunyi,
      kolomTersembunyi: kolomBerisi(this.#baris, this.#kolomTersembunyi),
    };
  }
}

/** Those of the columns in which some row holds something, rising: hiding what is empty hides nothing. */
export function kolomBerisi(baris: readonly BarisMentah[], kolom: ReadonlySet<number>): number[] {
  return [...kolom]
    .filter((satu) => baris.some(({ sel }) => sel[satu] !== undefined && sel[satu] !== null && sel[satu] !== ""))
    .toSorted((a, b) => a - b);
}
