import type { PlainDate } from "../date";
import { selKosong, teksSel, type BarisMentah, type IsiSel } from "../intake/lembar";
import { bacaTanggalSel, bacaTanggalTeks } from "../intake/tanggal";
import { tidyText } from "../name";
import { isianJudul, type IsianKompetensi, type KepalaKompetensi } from "./judul-impor";

/** One row by its fields. */
export class BarisImpor {
  readonly nomor: number;
  private readonly sel: readonly IsiSel[];

  constructor(
    readonly lembar: string,
    baris: BarisMentah,
    private readonly kepala: KepalaKompetensi | null,
  ) {
    this.nomor = baris.nomor;
    this.sel = baris.sel;
  }

  kolom(isian: IsianKompetensi): number {
    return this.kepala?.kolom.get(isian) ?? -1;
  }

  punya(isian: IsianKompetensi): boolean {
    return this.kolom(isian) >= 0;
  }

  kosong(kolom: number): boolean {
    return selKosong(this.sel[kolom]);
  }

  teksKolom(kolom: number): string {
    return tidyText(teksSel(this.sel[kolom]));
  }

  teks(isian: IsianKompetensi): string {
    return this.teksKolom(this.kolom(isian));
  }

  nilaiKolom(kolom: number): string | number {
    const isi = this.sel[kolom];
    return typeof isi === "number" ? isi : this.teksKolom(kolom);
  }

  nilai(isian: IsianKompetensi): string | number {
    return this.nilaiKolom(this.kolom(isian));
  }

  terisi(): number {
    return this.sel.filter((isi) => !selKosong(isi)).length;
  }

  /** Whether the row says the headings once more, as a new page does. */
  isJudul(): boolean {
    const judul = [...(this.kepala?.kolom ?? [])].slice(0, 3);
    return judul.length > 1 && judul.every(([isian, kolom]) => isianJudul(this.teksKolom(kolom)) === isian);
  }

  tanggal(isian: IsianKompetensi): PlainDate | null | "keliru" {
    const kolom = this.kolom(isian);
    if (kolom < 0 || this.kosong(kolom)) return null;
    return bacaTanggalSel(this.sel[kolom] ?? null) ?? bacaTanggalTeks(this.teksKolom(kolom)) ?? "keliru";
  }

  /** A whole number from 0, with points for thousands or as money; null for nothing. */
  angka(isian: IsianKompetensi): number | null | "keliru" {
    const kolom = this.kolom(isian);
    if (kolom < 0 || this.kosong(kolom)) return null;
    const isi = this.sel[kolom];
    const nilai =
      typeof isi === "number"
        ? isi
        : typeof isi === "object" && isi !== null && isi.jenis === "uang"
          ? isi.nilai
          : Number(
              this.teksKolom(kolom)
                .replace(/^rp\.?\s*/iu, "")
                .replace(/\.(?=\d{3}(?:\D|$))/gu, "")
                .replace(/,0+$/u, "")
                .replace(/\s*(?:jp|orang|peserta)$/iu, ""),
            );
    return Number.isInteger(nilai) && nilai >= 0 ? nilai : "keliru";
  }
}
