import type { PlainDate } from "../date";
import { tidyText } from "../name";
import { NAMA_ISIAN } from "../text/isian";
import type { DataMasalah } from "../text/masalah";
import { bacaAngkaBersatuan, type TandaDesimal } from "../text/gaya-angka";
import { alamatSel, selKosong, teksSel, type BarisMentah, type IsiSel } from "./lembar";
import { masalah } from "./masalah";
import type { KodeMasalah, Masalah } from "./pratinjau";
import { bacaTanggalSel, hanyaTahun } from "./tanggal";

const ADA_HURUF = /[\p{L}\p{N}]/u;
const RUMUS = /^\s*[=+@-]|^\t/;
/** A cell that holds only a dash says that there is nothing. */
export const HANYA_STRIP = /^[\s\u2013\u2014-]*$/u;
/** Plain ASCII words with single blanks, the common case, need no tidying. */
const SUDAH_RAPI = /^[!-~]+( [!-~]+)*$/;

/** Bounds of a number: outside them the cell is a problem. `desimal` 0 asks for a whole number. */
export interface BatasAngka {
  readonly terkecil: number;
  readonly terbesar: number;
  readonly desimal: number;
}

/** How the rows of one sheet are read. */
export interface CaraBaca {
  /** Name of the sheet, for problems. */
  readonly lembar: string;
  readonly pemetaan: Readonly<Record<string, number>>;
  /** Sign before the decimals in the file's texts. */
  readonly desimal: TandaDesimal;
  /** Cells that were mended in the preview: typed the Indonesian way, whatever the file does. */
  readonly diketik: ReadonlyMap<string, string>;
  /** Fields whose problems refuse the row. A fault in any other costs that field only. */
  readonly wajib: readonly string[];
  /** What cells held in the file whose day and month were exchanged, for sentences. */
  readonly asli?: ReadonlyMap<string, string>;
}

/**
 * Reads the cells of one row by field name and gathers what is wrong with them. A reader answers null both for an empty cell and
 * for one that it had to report; `ditolak` tells whether the row may still be written.
 */
export class PembacaBaris {
  readonly nomor: number;
  private readonly sel: readonly IsiSel[];
  private readonly temuan: Masalah[] = [];
  private galat = false;

  constructor(
    private readonly cara: CaraBaca,
    baris: BarisMentah,
  ) {
    this.nomor = baris.nomor;
    this.sel = baris.sel;
  }

  private get pemetaan(): CaraBaca["pemetaan"] {
    return this.cara.pemetaan;
  }

  /** The sign before the decimals in the cell of a field. */
  desimal(isian: string): TandaDesimal {
    return this.cara.diketik.size > 0 && this.cara.diketik.has(this.alamat(isian)) ? "koma" : this.cara.desimal;
  }

  get masalah(): readonly Masalah[] {
    return this.temuan;
  }

  get ditolak(): boolean {
    return this.galat;
  }

  /** Whether the sheet has a column for a field. */
  punya(isian: string): boolean {
    return this.pemetaan[isian] !== undefined;
  }

  /** The raw cell of a field; null when the column or the cell is not there. */
  isi(isian: string): IsiSel {
    const kolom = this.pemetaan[isian];
    return kolom === undefined ? null : (this.sel[kolom] ?? null);
  }

  alamat(isian: string): string {
    const kolom = this.pemetaan[isian];
    return kolom === undefined ? "" : alamatSel(kolom, this.nomor);
  }

  /** Reports a problem of a field. One that would refuse the row does so only where the row cannot be without the field. */
  lapor(isian: string, kode: KodeMasalah, data: DataMasalah = {}): void {
    const rinci = { isian: NAMA_ISIAN[isian] ?? isian, ...data };
    const satu = masalah({ lembar: this.cara.lembar, sel: this.alamat(isian), kode, data: rinci });
    if (satu.tingkat === "galat" && !this.cara.wajib.includes(isian)) {
      this.peringatkan(isian, kode, { ...data, opsional: 1 });
      return;
    }
    this.temuan.push(satu);
    if (satu.tingkat === "galat") this.galat = true;
  }

  /** Refuses the row for what its fields say together. */
  tolak(isian: string, kode: KodeMasalah, data: DataMasalah = {}): void {
    const rinci = { isian: NAMA_ISIAN[isian] ?? isian, ...data };
    this.temuan.push(masalah({ lembar: this.cara.lembar, sel: this.alamat(isian), kode, data: rinci, tingkat: "galat" }));
    this.galat = true;
  }

  /** Reports something that lets the row through although its kind would refuse it elsewhere. */
  peringatkan(isian: string, kode: KodeMasalah, data: DataMasalah = {}): void {
    const rinci = { isian: NAMA_ISIAN[isian] ?? isian, ...data };
    this.temuan.push(masalah({ lembar: this.cara.lembar, sel: this.alamat(isian), kode, data: rinci, tingkat: "peringatan" }));
  }

  /** Tells something worth knowing that needs no mending. */
  info(isian: string, kode: KodeMasalah, data: DataMasalah = {}): void {
    const rinci = { isian: NAMA_ISIAN[isian] ?? isian, ...data };
    this.temuan.push(masalah({ lembar: this.cara.lembar, sel: this.alamat(isian), kode, data: rinci, tingkat: "info" }));
  }

  /** Text, tidied; empty for an empty cell or one that holds only a dash. Text that looks like a formula is reported and kept. */
  teks(isian: string, batas: number): string {
    const isi = this.isi(isian);
    if (isi === null || isi === "") return "";
    if (!this.selBerguna(isian, isi)) return "";
    const mentah = typeof isi === "string" ? isi : teksSel(isi);
    if (HANYA_STRIP.test(mentah)) return "";
    if (typeof isi === "string" && RUMUS.test(isi)) this.lapor(isian, "teksSepertiRumus", { awal: awalRumus(isi) });
    const rapi = SUDAH_RAPI.test(mentah) ? mentah : tidyText(mentah);
    if (rapi.length <= batas) return rapi;
    this.lapor(isian, "teksTerlaluPanjang", { panjang: rapi.length, batas });
    return "";
  }

  /** A name of a unit or jabatan: text with at least one letter or digit, empty otherwise, because names are compared by those. */
  sebutan(isian: string): string {
    const teks = this.teks(isian, 300);
    return ADA_HURUF.test(teks) ? teks : "";
  }

  /** A date; `data` is told with one that the calendar does not have. */
  tanggal(isian: string, data: DataMasalah = {}): PlainDate | null {
    const isi = this.isi(isian);
    if (selKosong(isi) || !this.selBerguna(isian, isi)) return null;
    if (typeof isi === "string" && HANYA_STRIP.test(isi)) return null;
    const tanggal = bacaTanggalSel(isi);
    const tulisan = this.tulisan(isian);
    if (tanggal === null) this.lapor(isian, hanyaTahun(tulisan) ? "tanggalHanyaTahun" : "tanggalTidakAda", { nilai: tulisan, ...data });
    return tanggal;
  }

  /** The cell of a field as a sentence quotes it. */
  tulisan(isian: string): string {
    return this.cara.asli?.get(this.alamat(isian)) ?? teksSel(this.isi(isian));
  }

  /** A number, rounded to the decimals that are kept; decimal comma or point in text. */
  angka(isian: string, batas: BatasAngka): number | null {
    const isi = this.isi(isian);
    if (selKosong(isi) || !this.selBerguna(isian, isi)) return null;
    if (typeof isi === "string" && HANYA_STRIP.test(isi)) return null;
    const nilai = bacaAngkaSel(isi, this.desimal(isian));
    const teks = teksSel(isi);
    if (nilai === null) this.lapor(isian, "angkaTidakTerbaca", { nilai: teks });
    else if (nilai < 0) this.lapor(isian, "angkaNegatif", { nilai: teks });
    else if (nilai < batas.terkecil || nilai > batas.terbesar || (batas.desimal === 0 && !Number.isInteger(nilai))) {
      this.lapor(isian, "angkaTidakWajar", { nilai: teks, batas: `${teksSel(batas.terkecil)} sampai ${teksSel(batas.terbesar)}` });
    } else return bulatkanDesimal(nilai, batas.desimal);
    return null;
  }

  /** Reports a formula error or a formula without a saved result; true when the cell can be read. */
  selBerguna(isian: string, isi: IsiSel): boolean {
    if (isi === null || typeof isi !== "object") return true;
    if (isi.jenis === "galat") this.lapor(isian, "selGalatRumus", { nilai: isi.kode });
    else if (isi.jenis === "rumusTanpaNilai") this.lapor(isian, "selRumusTanpaNilai");
    else return true;
    return false;
  }
}

/** A number in a cell or in its text, a unit behind it let through (`12 laporan`); null when it is none. */
export function bacaAngkaSel(isi: IsiSel | undefined, desimal: TandaDesimal = "koma"): number | null {
  if (typeof isi === "number") return Number.isFinite(isi) ? isi : null;
  if (isi !== null && typeof isi === "object" && isi.jenis === "uang") return isi.nilai;
  if (typeof isi !== "string") return null;
  const angka = bacaAngkaBersatuan(isi, desimal);
  return angka !== null && Number.isFinite(angka.nilai) && !angka.satuan.includes("%") ? angka.nilai : null;
}

function bulatkanDesimal(nilai: number, desimal: number): number {
  const faktor = 10 ** desimal;
  return Math.round(nilai * faktor) / faktor;
}

function awalRumus(teks: string): string {
  return teks.startsWith("\t") ? "tab" : teks.trim().charAt(0);
}
