import type { RentangGabung } from "../../core/intake/lembar";
import { bersihkanTeks, lepasPelindung } from "./teks-berkas";
import { KOLOM_TERBANYAK } from "./penyusun";
import { sifatMarkah } from "./markah";

/** Rows that one cell may span, as browsers have it. */
const RENTANG_TERBANYAK = 65_534;

export interface BarisHtml {
  readonly sel: (string | null)[];
  readonly tersembunyi: boolean;
}

/** A table while it is read: places cells as browsers do, around those that span from above. */
export class TabelHtml {
  readonly baris: BarisHtml[] = [];
  /** Ranges by rows of the table from 1 and columns from 0. */
  readonly gabungan: RentangGabung[] = [];
  /** For each column the row (from 0) up to which a cell from above fills it. */
  readonly #terisiSampai: number[] = [];
  #kolom = 0;
  #teks: string[] | null = null;
  #barisTerbuka = false;

  bukaBaris(tersembunyi: boolean): void {
    this.tutupBaris();
    this.baris.push({ sel: [], tersembunyi });
    this.#kolom = 0;
    this.#barisTerbuka = true;
  }

  tutupBaris(): void {
    this.tutupSel();
    this.#barisTerbuka = false;
  }

  bukaSel(sifat: string): void {
    if (!this.#barisTerbuka) this.bukaBaris(false);
    this.tutupSel();
    const nomor = this.baris.length - 1;
    while ((this.#terisiSampai[this.#kolom] ?? -1) >= nomor) this.#kolom += 1;
    const lebar = rentang(sifat, "colspan", KOLOM_TERBANYAK);
    const tinggi = rentang(sifat, "rowspan", RENTANG_TERBANYAK);
    for (let kolom = this.#kolom; kolom < Math.min(this.#kolom + lebar, KOLOM_TERBANYAK); kolom += 1)
      this.#terisiSampai[kolom] = nomor + tinggi - 1;
    if (lebar * tinggi > 1)
      this.gabungan.push({
        barisAwal: nomor + 1,
        barisAkhir: nomor + tinggi,
        kolomAwal: this.#kolom,
        kolomAkhir: this.#kolom + lebar - 1,
      });
    this.#teks = [];
  }

  /** Adds to the open cell; whether there is one. */
  teks(isi: string): boolean {
    this.#teks?.push(isi);
    return this.#teks !== null;
  }

  tutupSel(): void {
    if (this.#teks === null) return;
    const sel = this.baris.at(-1)?.sel;
    const isi = lepasPelindung(rapikan(this.#teks.join("")));
    this.#teks = null;
    if (!sel || this.#kolom >= KOLOM_TERBANYAK) return;
    while (sel.length < this.#kolom) sel.push(null);
    sel.push(isi === "" ? null : isi);
    this.#kolom += 1;
  }

  /** All texts of the table, row by row. */
  semuaTeks(): string[] {
    return this.baris.flatMap(({ sel }) => sel.filter((isi) => isi !== null));
  }

  /** Whether it has rows and columns; one row or one column is a title, a frame or a line of a signature. */
  berdata(): boolean {
    const berisi = this.baris.filter(({ sel }) => sel.some((isi) => isi !== null));
    return berisi.length > 1 && berisi.some(({ sel }) => sel.filter((isi) => isi !== null).length > 1);
  }
}

/** Text as a browser shows it in one line: blanks and line ends run together. */
export function rapikan(teks: string): string {
  return bersihkanTeks(teks)
    .replace(/[ \t\n\r]+/g, " ")
    .trim();
}

function rentang(sifat: string, nama: "colspan" | "rowspan", terbanyak: number): number {
  const nilai = Number.parseInt(sifatMarkah(sifat, nama) ?? "", 10);
  return nilai >= 1 ? Math.min(nilai, terbanyak) : 1;
}
