import { TEKS_DOKUMEN } from "../../text/dokumen-word";
import type { DataMasalah } from "../../text/masalah";
import { alamatSel, selKosong, teksSel, type IsiSel, type LembarMentah } from "../lembar";
import { masalah } from "../masalah";
import type { JenisPerabot, KodeMasalah, Masalah, TingkatMasalah } from "../pratinjau";
import { tidyText } from "../../name";
import type { NamaBagian } from "./bagian";

/** A line of a cell of the source: the smallest piece that is accounted for. */
export interface Potong {
  /** Index of its row in the sheet, row number and column of its cell. */
  readonly indeks: number;
  readonly nomor: number;
  readonly kolom: number;
  /** Its text, tidied; of a piece that begins with a heading what stands behind it. */
  readonly teks: string;
  /** The whole cell, for figures and dates. */
  readonly isi: IsiSel;
  /** The piece as it stands in the source, the same for every piece made from it. */
  readonly asal: string;
}

type Nasib =
  | { readonly jadi: "diambil"; readonly bagian: NamaBagian }
  | { readonly jadi: "perabot"; readonly jenis: JenisPerabot }
  | { readonly jadi: "disebut"; readonly masalah: Masalah };

/**
 * The account of one sheet: every line of every cell ends as taken, as furniture or as a problem that is told. What nobody claims is told
 * as not taken, so that nothing of a source can be dropped.
 */
export class Pembukuan {
  readonly potong: readonly Potong[];
  readonly #nasib = new Map<string, Nasib>();

  constructor(readonly lembar: LembarMentah) {
    this.potong = lembar.baris.flatMap(({ nomor, sel }, indeks) =>
      sel.flatMap((isi, kolom): Potong[] => {
        if (selKosong(isi)) return [];
        const garis = teksSel(isi).split("\n").map(tidyText);
        return garis.flatMap((teks, ke) => (teks === "" ? [] : [{ indeks, nomor, kolom, teks, isi, asal: `${indeks}:${kolom}:${ke}` }]));
      }),
    );
  }

  ambil(potong: Potong, bagian: NamaBagian): void {
    this.#nasib.set(potong.asal, { jadi: "diambil", bagian });
  }

  perabot(potong: Potong, jenis: JenisPerabot): void {
    this.#nasib.set(potong.asal, { jadi: "perabot", jenis });
  }

  /** Tells that a piece is not taken, and why. */
  sebut(potong: Potong, kode: KodeMasalah, lain: { readonly data?: DataMasalah; readonly tingkat?: TingkatMasalah } = {}): void {
    const data = { nilai: potong.teks.slice(0, 80), ...lain.data };
    const sel = alamatSel(potong.kolom, potong.nomor);
    const satu = masalah({ lembar: this.lembar.nama, sel, kode, data, ...(lain.tingkat ? { tingkat: lain.tingkat } : {}) });
    this.tahan(potong, { ...satu, pesan: `${this.#tempat(potong)}${satu.pesan}` });
  }

  /** Tells of a piece what another judge found of its row. */
  tahan(potong: Potong, satu: Masalah): void {
    this.#nasib.set(potong.asal, { jadi: "disebut", masalah: satu });
  }

  /** What the piece is called in a text document, to stand before a sentence; empty in a sheet, where its cell says it. */
  #tempat({ nomor, kolom }: Potong): string {
    const satu = this.lembar.potongan?.get(nomor);
    if (!satu) return "";
    const nama = satu.tabel === null ? satu.tempat : TEKS_DOKUMEN.kolom(satu.tempat, kolom + 1);
    return `${nama.charAt(0).toUpperCase()}${nama.slice(1)}: `;
  }

  sudah(potong: Potong): boolean {
    return this.#nasib.has(potong.asal);
  }

  /** What became of a piece; what nobody claimed is told as not taken. */
  nasib(potong: Potong): Nasib {
    if (!this.sudah(potong)) this.sebut(potong, "potonganTakDiambil");
    return this.#nasib.get(potong.asal) ?? { jadi: "perabot", jenis: "catatan" };
  }
}
